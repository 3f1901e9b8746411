import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../abuse/limits.store.ts';
import type { Context } from '../context.ts';
import { anonymousContext } from '../graphql-http/anonymous-context.ts';
import { refuse } from '../http/masked-errors.ts';
import { LARGEST } from '../memberships/import/csv.rules.ts';
import type { DeskCookies } from './desk-cookie.ts';
import { findSession } from './desk-session.store.ts';
import type { DeskVisit, EnvironmentStaff } from './desk-visit.ts';
import { isOwnPage } from './own-page.rules.ts';

/** Bytes: the largest file of members to import, also where JSON writes every character of it as two (quotes, line ends). */
const LARGEST_BODY = 2 * LARGEST + 500_000;

interface DeskGraphqlOptions {
  apollo: ApolloServer<Context>;
  database: Database;
  publicUrl: string;
  keys: SealingKeys;
  limits: Limits;
  cookies: DeskCookies;
  staff: readonly EnvironmentStaff[];
}

/** `/desk/graphql`: the same schema as `/graphql`, for who is logged in. */
export async function deskGraphql(app: FastifyInstance, options: DeskGraphqlOptions) {
  const { apollo, database, publicUrl, cookies, staff } = options;
  const own = new URL(publicUrl).origin;
  const visits = new WeakMap<FastifyRequest, DeskVisit>();
  const context = async (request: FastifyRequest): Promise<Context> => {
    const desk = visits.get(request);
    return { ...anonymousContext(options, request), ...(desk && { desk }) };
  };
  const run = fastifyApolloHandler(apollo, { context });

  app.post('/desk/graphql', { bodyLimit: LARGEST_BODY }, async (request, reply) => {
    if (!isOwnPage(request.headers, own))
      return refuse(reply, 403, 'NOT_OUR_PAGE', 'Only pages of the desk itself may ask this.');
    if (request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json')
      return refuse(reply, 415, 'NO_JSON', 'Send JSON.');
    const { session, cookie } = await findSession(database, cookies.token(request));
    const visit: DeskVisit = { session, staff };
    visits.set(request, visit);
    const body = await run.call(app, request, reply);
    reply.header('cache-control', 'no-store');
    if (visit.isOver) cookies.forget(reply);
    else if (cookie) cookies.keep(reply, cookie);
    if (visit.continueAt) cookies.continueAt(reply, visit.continueAt);
    return body;
  });
}

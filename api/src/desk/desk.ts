import cookie from '@fastify/cookie';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../abuse/limits.store.ts';
import { createApollo } from '../graphql-http/apollo.ts';
import { refuse } from '../http/masked-errors.ts';
import { DeskCookies } from './desk-cookie.ts';
import type { DeskEnvironment } from './desk-environment.ts';
import { deskGraphql } from './desk-graphql.routes.ts';
import { deskPages } from './desk-page.routes.ts';
import { loginRoutes } from './login.routes.ts';
import { oidcRoutes } from './oidc.routes.ts';

interface DeskOptions extends DeskEnvironment {
  schema: GraphQLSchema;
  database: Database;
  publicUrl: string;
  keys: SealingKeys;
  limits: Limits;
}

/** Everything under `/desk`, the only place where a cookie counts. */
export async function desk(app: FastifyInstance, { schema, staff, oidc, ...shared }: DeskOptions) {
  const apollo = createApollo(schema, app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  await app.register(cookie);
  const cookies = new DeskCookies(shared.publicUrl);
  await app.register(deskGraphql, { apollo, ...shared, cookies, staff });
  app.get('/desk/graphql', (_request, reply) => refuse(reply, 405, 'POST_ONLY', 'Send questions by POST.'));
  // Else the answer for all of /graphql's preflights, which lets every site ask.
  app.options('/desk/*', (_request, reply) => reply.callNotFound());
  await app.register(loginRoutes, { ...shared, cookies });
  if (oidc) await app.register(oidcRoutes, { ...shared, cookies, staff, oidc });
  await app.register(deskPages, { hasProvider: oidc !== null });
}

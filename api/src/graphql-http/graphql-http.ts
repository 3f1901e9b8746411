import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../abuse/limits.store.ts';
import { refuse } from '../http/masked-errors.ts';
import type { ResponseCache } from '../response-cache/response-cache.ts';
import { anonymousContext } from './anonymous-context.ts';
import { createApollo } from './apollo.ts';
import { isForgeable } from './browser-gate.rules.ts';
import { trustedAnswers } from './trusted-answers.ts';
import { trustedDocument } from './trusted-documents.ts';

interface GraphqlHttpOptions {
  schema: GraphQLSchema;
  database: Database;
  publicUrl: string;
  keys: SealingKeys;
  limits: Limits;
  cache: ResponseCache;
}

/** `/graphql`, as the GraphQL-over-HTTP specification says, with released documents besides. */
export async function graphqlHttp(app: FastifyInstance, options: GraphqlHttpOptions) {
  const { schema, cache } = options;
  const contextOf = async (request: FastifyRequest) => anonymousContext(options, request);
  // No credentials: nothing here depends on who is logged in where.
  await app.register(cors, { origin: '*', methods: ['GET', 'POST'], maxAge: 86_400 });
  const apollo = createApollo(schema, app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const run = fastifyApolloHandler(apollo, { context: contextOf });
  const answerTrusted = trustedAnswers({ apollo, schema, cache, contextOf });

  app.route<{ Querystring: Record<string, unknown>; Body: unknown }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const body = request.method === 'POST' && isRecord(request.body) ? request.body : null;
      const id = body ? body.documentId : request.query.documentId;
      const text = typeof id === 'string' ? trustedDocument(id) : undefined;
      if (id !== undefined && id !== null && text === undefined)
        return refuse(reply, 404, 'UNKNOWN_DOCUMENT', 'No document was released under this documentId.');
      const forgeable = isForgeable({
        method: request.method,
        contentType: request.headers['content-type'],
        origin: request.headers.origin,
        fetchSite: single(request.headers['sec-fetch-site']),
        preflightHeader: single(
          request.headers['apollo-require-preflight'] ?? request.headers['x-apollo-operation-name'],
        ),
        trusted: text !== undefined,
      });
      if (forgeable)
        return refuse(
          reply,
          403,
          'PREFLIGHT_REQUIRED',
          'From a page of another site, send JSON by POST or a released documentId by GET.',
        );
      if (text === undefined) return run.call(app, request, reply);
      if (body) {
        request.body = { ...body, query: text };
        return run.call(app, request, reply);
      }
      return answerTrusted(text, request, reply);
    },
  });
}

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

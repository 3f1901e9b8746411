import { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';

/** `/graphql`, as the GraphQL-over-HTTP specification says. */
export async function graphqlHttp(
  app: FastifyInstance,
  {
    schema,
    database,
    publicUrl,
    keys,
  }: { schema: GraphQLSchema; database: Database; publicUrl: string; keys: SealingKeys },
) {
  const apollo = new ApolloServer<Context>({ schema, csrfPrevention: false, introspection: true });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({
        database,
        publicUrl,
        keys,
        log: request.log,
        origin: request.headers.origin ?? null,
        now: new Date(),
      }),
    }),
  });
}

import { openDatabase } from '@leerkring/prisma/client.ts';
import Fastify from 'fastify';
import { Projector } from './content/projector.ts';
import type { Environment } from './environment.ts';
import { graphqlHttp } from './graphql-http/graphql-http.ts';
import { health } from './health/health.ts';
import { schema } from './schema.ts';

const widgetFile = new URL('../../widgets/dist/leerkring.js', import.meta.url);

/** The whole API, not listening yet. `close` lets what is in flight end and gives everything back. */
export async function createServer(environment: Environment) {
  const database = openDatabase(environment.databaseUrl, environment.databaseConnections);
  const app = Fastify({
    logger: { level: environment.logLevel },
    bodyLimit: 32 * 1024,
    // Requests carry names and addresses in their variables: only method and path are logged, by ourselves.
    disableRequestLogging: true,
    forceCloseConnections: 'idle',
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?', 1)[0];
    request.log.info(
      { method: request.method, path, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  await app.register(graphqlHttp, { schema, database, publicUrl: environment.publicUrl, keys: environment.keys });
  const projector = new Projector({
    databaseUrl: environment.databaseUrl,
    cmsUrl: environment.cmsUrl,
    token: environment.cmsFeedToken,
    log: app.log,
  });
  await app.register(health, { database, projector, widgetFile });

  return {
    app,
    database,
    async start() {
      await app.listen({ host: environment.host, port: environment.port });
      projector.start();
    },
    async close() {
      await projector.stop();
      await app.close();
      await database.$disconnect();
    },
  };
}

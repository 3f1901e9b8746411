import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** On `close`, what is being answered ends first; then every connection is closed, also one that never sent a request. */
export function stopGracefully(app: FastifyInstance): void {
  const answering = new Set<ServerResponse>();
  let stopping = false;
  const closeConnections = () => {
    if (stopping && answering.size === 0) app.server.closeAllConnections();
  };
  app.addHook('onRequest', async (_request, reply) => {
    answering.add(reply.raw);
    // Comes also after a request that was given up.
    reply.raw.once('close', () => {
      answering.delete(reply.raw);
      closeConnections();
    });
  });
  app.addHook('preClose', async () => {
    stopping = true;
    closeConnections();
  });
}

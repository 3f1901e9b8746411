import type { Database } from '@leerkring/prisma/client.ts';
import type { FastifyInstance } from 'fastify';
import { findImageFile } from './image.store.ts';

/** `/images/<key>/<width>`: one file of a picture. Its bytes never change under one address. */
export async function imageRoutes(app: FastifyInstance, { database }: { database: Database }) {
  app.get<{ Params: { key: string; width: string } }>('/images/:key/:width', async (request, reply) => {
    const { key, width } = request.params;
    const file =
      /^\d{1,5}$/.test(width) && !key.includes('\0') ? await findImageFile(database, key, Number(width)) : null;
    reply.header('access-control-allow-origin', '*');
    // Pages of other sites show them; that is what they are for.
    reply.header('cross-origin-resource-policy', 'cross-origin');
    if (!file)
      return reply
        .code(404)
        .header('cache-control', 'no-store')
        .type('text/plain; charset=utf-8')
        .send('There is no such picture.\n');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type(file.mime)
      .send(Buffer.from(file.bytes));
  });
}

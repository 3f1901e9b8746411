import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding, type Encoded, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';

const built = new URL('../../../widgets/dist/', import.meta.url);

/** The built widgets; partner pages load it. */
export const widgetFile = new URL('leerkring.js', built);

const files = [
  { name: 'leerkring.js', type: 'text/javascript; charset=utf-8' },
  { name: 'leerkring.js.LICENSE.txt', type: 'text/plain; charset=utf-8' },
];

interface Prepared extends Encoded {
  readonly etag: string;
}

/** `/widgets/v1/…`, compressed once. A partner's page gets a new version within the hour, and asks cheaply in between. */
export async function widgetFiles(app: FastifyInstance, { folder = built }: { folder?: URL }) {
  for (const { name, type } of files) {
    const prepared = await prepare(new URL(name, folder));
    app.get(`/widgets/v1/${name}`, async (request, reply) => {
      reply.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      });
      if (!prepared)
        return reply
          .code(503)
          .header('cache-control', 'no-store')
          .type('text/plain; charset=utf-8')
          .send('The widgets are not built yet: run `npm run build -w widgets` and start again.\n');
      reply.headers({
        'cache-control': 'public, max-age=300, stale-while-revalidate=3600',
        vary: 'accept-encoding',
        etag: prepared.etag,
      });
      if (matches(request.headers['if-none-match'], prepared.etag)) return reply.code(304).send();
      reply.type(type);
      const encoding = acceptedEncoding(request.headers['accept-encoding']);
      if (encoding) return reply.header('content-encoding', encoding).send(prepared[encoding]);
      return reply.send(prepared.plain);
    });
  }
}

/** null: not built. */
async function prepare(file: URL): Promise<Prepared | null> {
  let plain: Buffer;
  try {
    plain = await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { etag: etagOf(plain), ...(await encode(plain, 11)) };
}

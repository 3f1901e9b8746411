import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { acceptedEncoding, type Encoded, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';

const built = new URL('../../../widgets/dist/', import.meta.url);
const first = 'leerkring.js';

/** The built widgets; partner pages load it, and it loads the parts beside it. */
export const widgetFile = new URL(first, built);

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The addresses that partners know bring a new version within the hour; they ask cheaply in between. */
const stable = 'public, max-age=300, stale-while-revalidate=3600';
/** A part carries its hash in its name: another content has another address. */
const immutable = 'public, max-age=31536000, immutable';

interface Prepared extends Encoded {
  readonly etag: string;
}

/** `/widgets/v1/…`: what the build lists in `files.json` and nothing else, compressed once. */
export async function widgetFiles(app: FastifyInstance, { folder = built }: { folder?: URL }) {
  const listed = await list(folder);
  if (!listed) app.get(`/widgets/v1/${first}`, async (_, reply) => notBuilt(reply));
  for (const name of listed ?? []) {
    const prepared = await prepare(new URL(name, folder));
    app.get(`/widgets/v1/${name}`, async (request, reply) => {
      reply.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': name.startsWith('parts/') ? immutable : stable,
        vary: 'accept-encoding',
        etag: prepared.etag,
      });
      if (matches(request.headers['if-none-match'], prepared.etag)) return reply.code(304).send();
      reply.type(types[extname(name)] ?? 'application/octet-stream');
      const encoding = acceptedEncoding(request.headers['accept-encoding']);
      if (encoding) return reply.header('content-encoding', encoding).send(prepared[encoding]);
      return reply.send(prepared.plain);
    });
  }
}

function notBuilt(reply: FastifyReply) {
  return reply
    .code(503)
    .headers({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
    .type('text/plain; charset=utf-8')
    .send('The widgets are not built yet: run `npm run build -w widgets` and start again.\n');
}

/** null: not built. */
async function list(folder: URL): Promise<string[] | null> {
  try {
    return JSON.parse(await readFile(new URL('files.json', folder), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function prepare(file: URL): Promise<Prepared> {
  const plain = await readFile(file);
  return { etag: etagOf(plain), ...(await encode(plain, 11)) };
}

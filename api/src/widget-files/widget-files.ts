import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@leerkring/prisma/client.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { acceptedEncoding, type Encoded, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';
import { keep, keptBytes, type WidgetFile } from './widget-file.store.ts';

const built = new URL('../../../widgets/dist/', import.meta.url);
const first = 'leerkring.js';
const root = '/widgets/v1/';

/** The built widgets; partner pages load it, and it loads the parts beside it. */
export const widgetFile = new URL(first, built);

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The addresses that partners know bring a new version within the hour; they ask cheaply in between. */
const stable = 'public, max-age=300, stale-while-revalidate=3600';
/** Such an address carries the hash of its content: another content has another address. */
const immutable = 'public, max-age=31536000, immutable';

/** The forms of such an address, and nothing else is looked up. */
const pinnedForm = /^(?:leerkring|parts\/[a-z-]{1,40})-[A-Za-z0-9_-]{8,10}\.js$/;

/** Milliseconds until the database is asked again to keep what is served. */
const PATIENCE = 10_000;

interface Prepared extends Encoded {
  readonly etag: string;
}

interface WidgetFileOptions {
  readonly database: Database;
  readonly folder?: URL;
}

/**
 * `/widgets/v1/…`: what the build lists in `files.json`, the first file also under a name that carries its hash, compressed
 * once; and every file with a hash in its name that was ever served, by this or another instance.
 */
export async function widgetFiles(app: FastifyInstance, { database, folder = built }: WidgetFileOptions) {
  const listed = await list(folder);
  if (!listed) app.get(`${root}${first}`, async (_, reply) => notBuilt(reply));
  const files = await Promise.all(
    (listed ?? []).map(async (name) => ({ name, bytes: await readFile(new URL(name, folder)) })),
  );
  const all = files.flatMap(({ name, bytes }) =>
    name === first
      ? [
          { name, bytes },
          { name: pinnedName(bytes), bytes },
        ]
      : [{ name, bytes }],
  );
  const integrity = { name: 'integrity.json', bytes: Buffer.from(`${JSON.stringify(integrityOf(files), null, 2)}\n`) };
  for (const { name, bytes } of listed ? [...all, integrity] : []) {
    const prepared = await prepare(bytes);
    app.get(`${root}${name}`, async (request, reply) => send(request, reply, name, prepared));
  }

  const kept = new Map<string, Prepared>();
  app.get<{ Params: { '*': string } }>(`${root}*`, async (request, reply) => {
    const name = request.params['*'];
    const prepared = pinnedForm.test(name) ? (kept.get(name) ?? (await prepareKept(database, name))) : null;
    if (!prepared) return reply.callNotFound();
    kept.set(name, prepared);
    return send(request, reply, name, prepared);
  });

  const stopping = new AbortController();
  app.addHook('onListen', async () => void keepFor(all.filter(({ name }) => pinnedForm.test(name))));
  app.addHook('onClose', async () => stopping.abort());

  /** Until it is done: an address that somebody pinned must still be good after the next release. */
  async function keepFor(pinned: WidgetFile[]): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        return await keep(database, pinned);
      } catch (error) {
        app.log.warn({ error: (error as Error).name }, 'cannot keep the files of the elements yet');
        await delay(PATIENCE, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
      }
    }
  }
}

function send(request: FastifyRequest, reply: FastifyReply, name: string, prepared: Prepared) {
  reply.headers({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': pinnedForm.test(name) ? immutable : stable,
    vary: 'accept-encoding',
    etag: prepared.etag,
  });
  if (matches(request.headers['if-none-match'], prepared.etag)) return reply.code(304).send();
  reply.type(types[extname(name)] ?? 'application/octet-stream');
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  if (encoding) return reply.header('content-encoding', encoding).send(prepared[encoding]);
  return reply.send(prepared.plain);
}

interface Pinned {
  /** Below the API's origin; always the same content. */
  readonly path: string;
  /** For the attribute of that name (W3C Subresource Integrity). */
  readonly integrity: string;
}

/** The first file of this build, for a page that wants no other. @returns null: not built */
export async function pinnedScript(folder = built): Promise<Pinned | null> {
  if (!(await list(folder))) return null;
  return pinned(first, await readFile(new URL(first, folder)));
}

const pinned = (name: string, bytes: Buffer): Pinned => ({
  path: `${root}${name === first ? pinnedName(bytes) : name}`,
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
});

const pinnedName = (bytes: Buffer) =>
  `leerkring-${createHash('sha256').update(bytes).digest('base64url').slice(0, 10)}.js`;

const integrityOf = (files: readonly WidgetFile[]) => ({
  files: Object.fromEntries(
    files.filter(({ name }) => extname(name) === '.js').map(({ name, bytes }) => [name, pinned(name, bytes)]),
  ),
});

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

async function prepare(plain: Buffer): Promise<Prepared> {
  return { etag: etagOf(plain), ...(await encode(plain, 11)) };
}

async function prepareKept(database: Database, name: string): Promise<Prepared | null> {
  const bytes = await keptBytes(database, name);
  return bytes && prepare(bytes);
}

import { readdir, readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { acceptedEncoding, type Encoded, encode } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';

const built = new URL('../../../widgets/dist/desk/', import.meta.url);
const ENTRY = 'desk.js';

const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** A name that changes with the contents, as the bundler writes it: chunk-B4f9x_2a.js. */
const hashed = /-[A-Za-z0-9_-]{8}\.[a-z]+$/;

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface DeskPageOptions {
  /** Whether there is an identity provider to log in with. */
  hasProvider: boolean;
  /** Of the built desk. */
  folder?: URL;
}

/** `/desk` and every page below it is one document; the desk's own script reads the address. */
export async function deskPages(app: FastifyInstance, { hasProvider, folder = built }: DeskPageOptions) {
  const files = await readBuilt(folder);
  for (const [name, { contents, etag, type }] of files)
    app.get(`/desk/files/${name}`, async (request, reply) => {
      reply.headers({
        'cache-control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
        'cross-origin-resource-policy': 'same-origin',
        vary: 'accept-encoding',
        etag,
      });
      if (matches(request.headers['if-none-match'], etag)) return reply.code(304).send();
      reply.type(type);
      const encoding = acceptedEncoding(request.headers['accept-encoding']);
      if (encoding) return reply.header('content-encoding', encoding).send(contents[encoding]);
      return reply.send(contents.plain);
    });
  app.get('/desk/files/*', (_request, reply) => reply.callNotFound());

  const page = shell(hasProvider);
  for (const path of ['/desk', '/desk/*'])
    app.get(path, async (_request, reply) => {
      reply.headers({
        'cache-control': 'no-store',
        'content-security-policy': policy,
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'x-robots-tag': 'noindex',
      });
      if (!files.has(ENTRY))
        return reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The desk is not built yet: run `npm run build -w widgets` and start again.\n');
      return reply.type('text/html; charset=utf-8').send(page);
    });
}

interface Built {
  readonly contents: Encoded;
  readonly etag: string;
  readonly type: string;
}

/** Compressed once; empty: not built. */
async function readBuilt(folder: URL): Promise<Map<string, Built>> {
  let names: string[];
  try {
    names = await readdir(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  const known = names.flatMap((name) => {
    const type = types[name.split('.').at(-1) ?? ''];
    return type ? [{ name, type }] : [];
  });
  const files = await Promise.all(
    known.map(async ({ name, type }) => {
      const plain = await readFile(new URL(name, folder));
      return [name, { contents: await encode(plain, 11), etag: etagOf(plain), type }] as const;
    }),
  );
  return new Map(files);
}

const shell = (hasProvider: boolean) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">${
  hasProvider ? '\n<meta name="leerkring-desk-oidc" content="/desk/oidc/start">' : ''
}
<title>Mijn netwerken</title>
<link rel="icon" href="data:,">
<script type="module" src="/desk/files/${ENTRY}"></script>
</head>
<body>
<leerkring-desk></leerkring-desk>
<noscript>Deze pagina werkt met JavaScript. Zet het aan en laad de pagina opnieuw. This page needs JavaScript: switch it on and reload.</noscript>
</body>
</html>
`;

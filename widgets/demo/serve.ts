// The demo partner: an intranet page of another origin that uses nothing but the public snippet.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { serveGallery } from '../gallery/server.ts';
import { themes } from '../hosted/embed-choices.ts';

const port = Number(process.env.DEMO_PORT ?? 4100);
const host = process.env.DEMO_HOST ?? '127.0.0.1';
/** The address in the snippet as a partner pastes it; another one is put in its place. */
const publicSnippet = 'http://localhost:4000';
const api = (process.env.API_URL ?? publicSnippet).replace(/\/+$/, '');

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = (name: string) => ({ type: 'text/html; charset=utf-8', body: read(name).replaceAll(publicSnippet, api) });

const style = (name: string) => ({ type: 'text/css; charset=utf-8', body: read(name) });

const files: Record<string, { type: string; body: string }> = {
  '/': page('index.html'),
  '/expertnetwerken': page('expertnetwerken.html'),
  '/english': page('english.html'),
  '/linde.css': style('linde.css'),
  '/linde.svg': { type: 'image/svg+xml', body: read('linde.svg') },
};

for (const theme of themes) {
  files[`/${theme}`] = page(`${theme}.html`);
  files[`/${theme}.css`] = style(`${theme}.css`);
  files[`/themes/${theme}.css`] = style(`themes/${theme}.css`);
}

/**
 * As strict as a careful web master makes it: one foreign origin, no inline script, no inline style.
 * @param own `'self'` where the page has a script and an API of its own
 */
const policyWith = (own = '') =>
  [
    "default-src 'none'",
    `script-src ${api}${own}`,
    `connect-src ${api}${own}`,
    `img-src 'self' ${api}`,
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const policy = policyWith();
const galleryPolicy = policyWith(" 'self'");

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://demo');
  const { pathname } = url;
  response.setHeader('content-security-policy', pathname === '/gallery' ? galleryPolicy : policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.setHeader('cache-control', 'no-cache');
  if (await serveGallery(request, response, url, api)) return;
  const file = files[pathname];
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(file ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(file ? 'Only GET' : 'Deze pagina is er niet.');
    return;
  }
  response.writeHead(200, { 'content-type': file.type });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}

const server = createServer((request, response) => {
  serve(request, response).catch((fault: Error) => {
    if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(fault.message);
  });
});

server.on('error', (fault: NodeJS.ErrnoException) => {
  process.stderr.write(
    fault.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what runs there or set DEMO_PORT.\n`
      : `The demo page cannot listen on ${host}:${port}: ${fault.message}\n`,
  );
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const listening = address !== null && typeof address === 'object' ? address.port : port;
  process.stdout.write(`Demo page: http://localhost:${listening}/\n`);
});

const stop = () => {
  server.close();
  server.closeAllConnections();
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

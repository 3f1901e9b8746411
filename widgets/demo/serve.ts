// The demo partner: an intranet page of another origin that uses nothing but the public snippet.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const port = Number(process.env.DEMO_PORT ?? 4100);
const host = process.env.DEMO_HOST ?? '127.0.0.1';
/** The address in the snippet as a partner pastes it; another one is put in its place. */
const publicSnippet = 'http://localhost:4000';
const api = (process.env.API_URL ?? publicSnippet).replace(/\/+$/, '');

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const page = (name: string) => ({ type: 'text/html; charset=utf-8', body: read(name).replaceAll(publicSnippet, api) });

const files: Record<string, { type: string; body: string }> = {
  '/': page('index.html'),
  '/expertnetwerken': page('expertnetwerken.html'),
  '/english': page('english.html'),
  '/linde.css': { type: 'text/css; charset=utf-8', body: read('linde.css') },
  '/linde.svg': { type: 'image/svg+xml', body: read('linde.svg') },
};

/** As strict as a careful web master makes it: one foreign origin, no inline script, no inline style. */
const policy = [
  "default-src 'none'",
  `script-src ${api}`,
  `connect-src ${api}`,
  `img-src 'self' ${api}`,
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://demo');
  const file = files[pathname];
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(file ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(file ? 'Only GET' : 'Deze pagina is er niet.');
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
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

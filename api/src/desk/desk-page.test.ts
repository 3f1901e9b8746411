import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskPages } from './desk-page.routes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  await writeFile(join(folder, 'desk.js'), 'console.log(1)');
  await writeFile(join(folder, 'import-B4f9x_2a.js'), 'export {}');
  await writeFile(join(folder, 'notes.md'), 'not for anybody');
});
afterAll(() => rm(folder, { recursive: true }));

async function serve(options: { hasProvider?: boolean; isBuilt?: boolean } = {}) {
  const app = Fastify();
  const url = pathToFileURL(`${options.isBuilt === false ? join(folder, 'nothing') : folder}/`);
  await app.register(deskPages, { hasProvider: options.hasProvider ?? false, folder: url });
  return (path: string, headers = {}) => app.inject({ url: path, headers });
}

test('every address of the desk is one page that nobody keeps or frames', async () => {
  const get = await serve();
  const pages = await Promise.all(
    ['/desk', '/desk/', '/desk/netwerken/x/wachtlijst', '/desk/aanmeldingen/1'].map((path) => get(path)),
  );
  for (const page of pages) {
    expect(page.statusCode).toBe(200);
    expect(page.body).toBe(pages[0]?.body);
    expect(page.headers['cache-control']).toBe('no-store');
    const policy = String(page.headers['content-security-policy']);
    for (const part of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
      expect(policy.split('; ')).toContain(part);
    expect(policy).not.toContain('unsafe');
  }
  expect(pages[0]?.body).toContain('<html lang="nl">');
});

test('tells of an identity provider only when there is one', async () => {
  const door = '<meta name="leerkring-desk-oidc" content="/desk/oidc/start">';
  expect((await (await serve({ hasProvider: true }))('/desk')).body).toContain(door);
  expect((await (await serve())('/desk')).body).not.toContain('oidc');
});

test('its script is asked for anew each time, what it loads only once', async () => {
  const get = await serve();
  const script = await get('/desk/files/desk.js');
  expect(script.headers).toMatchObject({
    'cache-control': 'no-cache',
    'content-type': 'text/javascript; charset=utf-8',
  });
  expect((await get('/desk/files/desk.js', { 'if-none-match': script.headers.etag })).statusCode).toBe(304);
  expect((await get('/desk/files/desk.js', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  const part = await get('/desk/files/import-B4f9x_2a.js');
  expect(part.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each(['notes.md', 'nothing.js', '../package.json', '%2e%2e/desk.js', ''])('there is no file %s', async (name) => {
  expect((await (await serve())(`/desk/files/${name}`)).body).not.toContain('console');
  expect((await (await serve())(`/desk/files/${name}`)).body).not.toContain('not for anybody');
});

test('says so when it is not built', async () => {
  const page = await (await serve({ isBuilt: false }))('/desk');
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain('npm run build -w widgets');
});

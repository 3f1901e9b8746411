import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinnedScript, widgetFile, widgetFiles } from './widget-files.ts';

const text = 'customElements.define("leerkring-network", class extends HTMLElement {});\n'.repeat(20);
const path = '/widgets/v1/leerkring.js';
const part = '/widgets/v1/parts/questions-a1B2c3D4e5.js';
let folder: string;
let stored: Awaited<ReturnType<typeof createTestDatabase>>;
let database: ReturnType<typeof openDatabase>;
const app = Fastify();

beforeAll(async () => {
  stored = await createTestDatabase();
  database = openDatabase(stored.url, 2);
  folder = await mkdtemp(join(tmpdir(), 'leerkring-widgets-'));
  await mkdir(join(folder, 'parts'));
  for (const name of ['leerkring.js', 'leerkring.js.LICENSE.txt', 'parts/questions-a1B2c3D4e5.js', 'secret.js'])
    await writeFile(join(folder, name), text);
  const listed = ['leerkring.js', 'leerkring.js.LICENSE.txt', 'parts/questions-a1B2c3D4e5.js'];
  await writeFile(join(folder, 'files.json'), JSON.stringify(listed));
  await app.register(widgetFiles, { database, folder: pathToFileURL(`${folder}/`) });
});
afterAll(async () => {
  await app.close();
  await database.$disconnect();
  await stored.drop();
  await rm(folder, { recursive: true });
});

describe('the script', () => {
  test.each([
    ['br', (bytes: Buffer) => brotliDecompressSync(bytes)],
    ['gzip', (bytes: Buffer) => gunzipSync(bytes)],
    ['identity', (bytes: Buffer) => bytes],
  ])('comes as %s', async (encoding, decode) => {
    const response = await app.inject({
      url: path,
      headers: { 'accept-encoding': encoding === 'br' ? 'gzip, deflate, br' : encoding },
    });
    expect(decode(response.rawPayload).toString()).toBe(text);
    expect(response.headers['content-encoding'] ?? 'identity').toBe(encoding);
    expect(response.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    });
  });

  test('is not sent again to whoever has it', async () => {
    const { headers } = await app.inject(path);
    expect((await app.inject({ url: path, headers: { 'if-none-match': String(headers.etag) } })).statusCode).toBe(304);
  });
});

describe('a part of it', () => {
  test('is kept for ever, from any site, also when it is asked for again under a query', async () => {
    for (const url of [part, `${part}?1`]) {
      const { statusCode, headers, body } = await app.inject(url);
      expect([statusCode, body]).toEqual([200, text]);
      expect(headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
  });

  test('does not make the first file last: that one brings a new version within the hour', async () => {
    expect((await app.inject(path)).headers['cache-control']).toBe('public, max-age=300, stale-while-revalidate=3600');
  });
});

describe('an address to pin', () => {
  const forEver = 'public, max-age=31536000, immutable';

  /** An instance with another build, which listens until it is closed. */
  async function release(script: string) {
    const build = await mkdtemp(join(tmpdir(), 'leerkring-release-'));
    await mkdir(join(build, 'parts'));
    const hash = createHash('sha256').update(script).digest('base64url').slice(0, 10);
    const files = { 'leerkring.js': script, [`parts/proof-${hash}.js`]: `part of ${script}` };
    for (const [name, content] of Object.entries(files)) await writeFile(join(build, name), content);
    await writeFile(join(build, 'files.json'), JSON.stringify(Object.keys(files)));
    const instance = Fastify();
    const url = pathToFileURL(`${build}/`);
    await instance.register(widgetFiles, { database, folder: url });
    await instance.listen({ host: '127.0.0.1', port: 0 });
    const pinned = await pinnedScript(url);
    if (!pinned) throw new Error('Nothing was built');
    await expect.poll(() => database.widgetFile.count({ where: { name: { contains: hash } } })).toBe(2);
    await rm(build, { recursive: true });
    return { instance, pinned, hash, part: `/widgets/v1/parts/proof-${hash}.js` };
  }

  test('is good for ever, with the parts of its build, also from an instance with a later build', async () => {
    const old = await release('first();');
    await old.instance.close();
    const later = await release('second();');
    for (const [url, content] of [
      [old.pinned.path, 'first();'],
      [old.part, 'part of first();'],
      [later.pinned.path, 'second();'],
      ['/widgets/v1/leerkring.js', 'second();'],
    ] as const) {
      const { statusCode, body, headers } = await later.instance.inject(url);
      expect([url, statusCode, body]).toEqual([url, 200, content]);
      expect(headers['cache-control'] === forEver).toBe(!url.endsWith('/leerkring.js'));
      expect(headers['access-control-allow-origin']).toBe('*');
    }
    await later.instance.close();
  });

  test('comes with the hash that a browser checks, also in the list', async () => {
    const { instance, pinned, hash } = await release('third();');
    expect(pinned).toEqual({
      path: `/widgets/v1/leerkring-${hash}.js`,
      integrity: `sha384-${createHash('sha384').update('third();').digest('base64')}`,
    });
    const { headers, body } = await instance.inject('/widgets/v1/integrity.json');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    const { files } = JSON.parse(body);
    expect(files['leerkring.js']).toEqual(pinned);
    expect(Object.keys(files)).toEqual(['leerkring.js', `parts/proof-${hash}.js`]);
    await instance.close();
  });

  test.each(['leerkring-0000000000.js', 'parts/proof-0000000000.js', 'leerkring-%00.js'])(
    'that never was is not there: %s',
    async (name) => {
      expect((await app.inject(`/widgets/v1/${name}`)).statusCode).toBe(404);
    },
  );
});

test('the licence comes as text', async () => {
  const { headers } = await app.inject(`${path}.LICENSE.txt`);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
});

test.each(['secret.js', 'files.json', 'parts/', 'parts/questions-0000000000.js', '../package.json'])(
  'what the build does not list is not served: %s',
  async (name) => {
    expect((await app.inject(`/widgets/v1/${name}`)).statusCode).toBe(404);
  },
);

test('what is not built says so', async () => {
  const bare = Fastify();
  await bare.register(widgetFiles, { database, folder: pathToFileURL(`${folder}/parts/`) });
  const response = await bare.inject(path);
  expect(response.statusCode).toBe(503);
  expect(response.body).toContain('npm run build -w widgets');
  expect(response.headers['cache-control']).toBe('no-store');
  await bare.close();
});

test.runIf(existsSync(widgetFile))('it is found where the widgets are built', async () => {
  const real = Fastify();
  await real.register(widgetFiles, { database });
  expect((await real.inject(path)).statusCode).toBe(200);
  await real.close();
});

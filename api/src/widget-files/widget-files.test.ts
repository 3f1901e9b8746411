import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widgetFile, widgetFiles } from './widget-files.ts';

const text = 'customElements.define("leerkring-network", class extends HTMLElement {});\n'.repeat(20);
const path = '/widgets/v1/leerkring.js';
const part = '/widgets/v1/parts/questions-a1B2c3D4e5.js';
let folder: string;
const app = Fastify();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leerkring-widgets-'));
  await mkdir(join(folder, 'parts'));
  for (const name of ['leerkring.js', 'leerkring.js.LICENSE.txt', 'parts/questions-a1B2c3D4e5.js', 'secret.js'])
    await writeFile(join(folder, name), text);
  const listed = ['leerkring.js', 'leerkring.js.LICENSE.txt', 'parts/questions-a1B2c3D4e5.js'];
  await writeFile(join(folder, 'files.json'), JSON.stringify(listed));
  await app.register(widgetFiles, { folder: pathToFileURL(`${folder}/`) });
});
afterAll(async () => {
  await app.close();
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
  await bare.register(widgetFiles, { folder: pathToFileURL(`${folder}/parts/`) });
  const response = await bare.inject(path);
  expect(response.statusCode).toBe(503);
  expect(response.body).toContain('npm run build -w widgets');
  expect(response.headers['cache-control']).toBe('no-store');
  await bare.close();
});

test.runIf(existsSync(widgetFile))('it is found where the widgets are built', async () => {
  const real = Fastify();
  await real.register(widgetFiles);
  expect((await real.inject(path)).statusCode).toBe(200);
  await real.close();
});

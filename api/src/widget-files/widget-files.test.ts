import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widgetFile, widgetFiles } from './widget-files.ts';

const text = 'customElements.define("leerkring-network", class extends HTMLElement {});\n'.repeat(20);
const path = '/widgets/v1/leerkring.js';
let folder: string;
const app = Fastify();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leerkring-widgets-'));
  await writeFile(join(folder, 'leerkring.js'), text);
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

test('what is not built says so', async () => {
  const response = await app.inject('/widgets/v1/leerkring.js.LICENSE.txt');
  expect(response.statusCode).toBe(503);
  expect(response.body).toContain('npm run build -w widgets');
});

test.runIf(existsSync(widgetFile))('it is found where the widgets are built', async () => {
  const real = Fastify();
  await real.register(widgetFiles);
  expect((await real.inject(path)).statusCode).toBe(200);
  await real.close();
});

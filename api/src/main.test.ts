import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const key = Buffer.alloc(32, 7).toString('base64');
let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

function start(variables: Record<string, string>) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { PATH: process.env.PATH, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, said, ended };
}

async function freePort(): Promise<{ port: number; free(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, free: () => new Promise((resolve) => server.close(() => resolve())) };
}

const enough = (port: number) => ({
  DATABASE_URL: testDatabase.url,
  API_PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  CMS_URL: 'http://127.0.0.1:9',
  CMS_FEED_TOKEN: '0123456789abcdef',
  PRIVACY_KEYS: `test:${key}`,
  PRIVACY_HASH_KEY: key,
  SMTP_URL: 'smtp://127.0.0.1:9',
});

test('it answers without a CMS, logs no variables, and stops when it is told to', async () => {
  const { port, free } = await freePort();
  await free();
  const { child, said, ended } = start(enough(port));
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(`${url}/healthz`).then(
          (response) => response.status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200);
  const query = 'query ($search: String) { networks(where: { search: $search }) { totalCount } }';
  const answer = await fetch(`${url}/graphql?${new URLSearchParams({ query, variables: '{"search":"somebody"}' })}`);
  expect(await answer.json()).toEqual({ data: { networks: { totalCount: 0 } } });
  expect(answer.headers.get('x-request-id')).toBeTruthy();
  expect(await (await fetch(url)).text()).toContain(`${url}/graphql`);
  await expect.poll(() => said.out).toContain('"path":"/graphql"');
  expect(said.out).not.toContain('somebody');
  // Asked every few seconds for ever.
  expect(said.out).not.toContain('"path":"/healthz"');
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  // The API knows of the connection before it is told: it took this one after the silent one.
  await fetch(`${url}/healthz`);
  const told = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(performance.now() - told).toBeLessThan(3000);
  expect(said.out).not.toContain('stopped before everything had ended');
  silent.destroy();
});

test('a taken port is one line that says what to do', async () => {
  const { port, free } = await freePort();
  const { said, ended } = start(enough(port));
  expect(await ended).toBe(1);
  expect(said.err.trim().split('\n')).toEqual([expect.stringMatching(/^The API cannot start: .*API_PORT/)]);
  await free();
});

test('a missing environment is one line that names everything', async () => {
  const { said, ended } = start({});
  expect(await ended).toBe(1);
  expect(said.err.trim().split('\n')).toEqual([
    expect.stringMatching(/DATABASE_URL is not set; .*PRIVACY_HASH_KEY is not set/),
  ]);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environment, feedToken, TestDatabase } from '../testing/running-cms.ts';

const database = new TestDatabase();
const folder = new URL('..', import.meta.url);

beforeAll(database.create);
afterAll(database.drop);

const start = (variables: Record<string, string>) =>
  spawn(process.execPath, ['.cache/test/src/start.js'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ended(cms: ChildProcess): Promise<{ code: number; error: string }> {
  let error = '';
  cms.stderr?.on('data', (chunk) => {
    error += chunk;
  });
  const [code] = await once(cms, 'close');
  return { code, error };
}

it('says in one line what is missing', async () => {
  const { CMS_APP_KEYS: _, ...rest } = environment;
  expect(await ended(start({ ...rest, CMS_FEED_TOKEN: ' ' }))).toEqual({
    code: 1,
    error: 'CMS: set CMS_DATABASE_URL, CMS_FEED_TOKEN, CMS_APP_KEYS in the environment\n',
  });
});

it('says in one line that the database does not answer', async () => {
  const { code, error } = await ended(
    start({ ...environment, CMS_DATABASE_URL: 'postgresql://postgres@127.0.0.1:1/cms' }),
  );
  expect([code, error.trim().split('\n').at(-1)]).toEqual([1, 'CMS: connect ECONNREFUSED 127.0.0.1:1']);
});

it('stops within three seconds on SIGTERM, also while a reader waits', async () => {
  const port = String(await freePort());
  const cms = start({ ...environment, CMS_DATABASE_URL: database.url, CMS_PORT: port });
  for await (const line of createInterface({ input: cms.stdout })) if (line.includes('started successfully')) break;
  const feed = `http://127.0.0.1:${port}/api/feed`;
  const headers = { Authorization: `Bearer ${feedToken}` };
  const { cursor } = (await (await fetch(feed, { headers })).json()) as { cursor: string };
  const waiting = fetch(`${feed}?${new URLSearchParams({ after: cursor, wait: '25' })}`, { headers }).then(
    ({ status }) => status,
    () => 'cut off',
  );
  expect((await fetch(`http://127.0.0.1:${port}/_health`)).status).toBe(204);
  const since = performance.now();
  cms.kill('SIGTERM');
  expect((await ended(cms)).code).toBe(0);
  expect(performance.now() - since).toBeLessThan(3_000);
  expect([200, 'cut off']).toContain(await waiting);
});

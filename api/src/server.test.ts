import { once } from 'node:events';
import { connect } from 'node:net';
import { openSession } from '@leerkring/prisma/session.ts';
import { expect, test } from 'vitest';
import { startApi } from './testing/api.ts';

test('a PostgreSQL that closes every connection is found again', async () => {
  const api = await startApi();
  try {
    await api.changes.start();
    const ask = () => api.ask('{ networks { totalCount } }');
    await ask();
    const session = await openSession(api.url, () => {});
    await session.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await session.end();
    await expect.poll(ask, { timeout: 10_000 }).toEqual({ data: { networks: { totalCount: 0 } } });
  } finally {
    await api.close();
  }
});

test('an unknown path says so, and every answer has an id of its request', async () => {
  const api = await startApi();
  try {
    const response = await api.app.inject('/nothing');
    expect(response.statusCode).toBe(404);
    expect(response.headers).toMatchObject({
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-content-type-options': 'nosniff',
    });
  } finally {
    await api.close();
  }
});

test('what is being answered when it stops is answered, and a silent connection does not hold it up', async () => {
  const api = await startApi();
  const url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = new URL(url);
  const silent = connect(Number(port), '127.0.0.1');
  await once(silent, 'connect');
  const holder = await openSession(api.url, () => {});
  await holder.query('BEGIN; LOCK TABLE content.network');
  const asked = fetch(`${url}/graphql?${new URLSearchParams({ query: '{ networks { totalCount } }' })}`);
  const waiting = "SELECT count(*)::int FROM pg_locks WHERE NOT granted AND relation = 'content.network'::regclass";
  await expect.poll(async () => (await holder.query(waiting)).rows[0].count).toBe(1);
  const closed = api.app.close();
  await holder.query('ROLLBACK');
  await holder.end();
  expect(await (await asked).json()).toEqual({ data: { networks: { totalCount: 0 } } });
  await Promise.all([closed, once(silent, 'close')]);
  await api.close();
});

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

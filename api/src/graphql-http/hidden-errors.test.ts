import { expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';

test('what went wrong inside stays inside', async () => {
  const api = await startApi();
  try {
    await api.database.$executeRaw`DROP VIEW "content"."public_programme" CASCADE`;
    const { data, errors } = await api.ask('{ programmes { totalCount } networks { totalCount } }');
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        message: 'Something went wrong on our side.',
        path: ['programmes'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(JSON.stringify(errors)).not.toContain('public_programme');
  } finally {
    await api.close();
  }
});

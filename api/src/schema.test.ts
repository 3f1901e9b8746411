import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from './testing/api.ts';
import { publish } from './testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'a', programme: 'p', themes: ['t'] }],
  });
});
afterAll(() => api.close());

test('the API answers', async () => {
  expect(await api.ask('{ __typename }')).toEqual({ data: { __typename: 'Query' } });
});

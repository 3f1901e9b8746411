import { expect, test, vi } from 'vitest';
import { schema } from '../schema.ts';
import { startApi } from '../testing/api.ts';
import { requestContext } from '../testing/request-context.ts';
import { createApollo } from './apollo.ts';

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

test('only what is our failure is logged as one', async () => {
  const api = await startApi();
  const apollo = createApollo(schema, api.app.log);
  await apollo.start();
  const failed = async (slug: string) => {
    const error = vi.spyOn(api.app.log, 'error').mockClear();
    const query = 'query ($slug: String!) { network(slug: $slug) { id } }';
    await apollo.executeOperation({ query, variables: { slug } }, { contextValue: requestContext(api) });
    return error.mock.calls;
  };
  try {
    expect(await failed('a\0b')).toEqual([]);
    await api.database.$executeRaw`DROP VIEW "content"."public_programme" CASCADE`;
    await api.database.$executeRaw`DROP VIEW "content"."public_network" CASCADE`;
    expect(await failed('a')).toMatchObject([[{ path: ['network'], sqlState: '42P01' }, 'a field failed']]);
  } finally {
    await apollo.stop();
    await api.close();
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publishExample } from '../testing/example-networks.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishExample(api.database);
});
afterAll(() => api.close());

describe('pages', () => {
  const page = async (options: string) => {
    const { data, errors } = await api.ask(
      `{ networks(${options}) { totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return { errors, ...data?.networks, slugs: data?.networks.nodes.map((node: { slug: string }) => node.slug) };
  };

  test.each(['TITLE', 'NEWEST', 'MOST_ORGANISATIONS', 'CLOSING_SOON'])(
    'walk forward and backward through the same list in order %s',
    async (order) => {
      const all = (await page(`orderBy: ${order}`)).slugs;
      const forward: string[] = [];
      let after = '';
      for (let more = true; more; ) {
        const next = await page(`orderBy: ${order}, first: 1${after}`);
        expect(next.totalCount).toBe(all.length);
        expect(next.pageInfo.hasPreviousPage).toBe(forward.length > 0);
        forward.push(...next.slugs);
        after = `, after: "${next.pageInfo.endCursor}"`;
        more = next.pageInfo.hasNextPage;
      }
      expect(forward).toEqual(all);
      const backward: string[] = [];
      let before = '';
      for (let more = true; more; ) {
        const next = await page(`orderBy: ${order}, last: 3${before}`);
        expect(next.pageInfo.hasNextPage).toBe(backward.length > 0);
        backward.unshift(...next.slugs);
        before = `, before: "${next.pageInfo.startCursor}"`;
        more = next.pageInfo.hasPreviousPage;
      }
      expect(backward).toEqual(all);
    },
  );

  test('lie strictly between two cursors', async () => {
    const { edges } = await page('first: 4');
    const [first, , , last] = edges.map((edge: { cursor: string }) => edge.cursor);
    const between = await page(`after: "${first}", before: "${last}"`);
    expect(between.slugs).toEqual(['welzijn', 'kwaliteit']);
    expect((await page(`after: "${last}"`)).slugs).toEqual([]);
    expect((await page(`after: "${last}"`)).totalCount).toBe(4);
  });

  test('of 0 tell whether there is anything', async () => {
    expect(await page('first: 0')).toMatchObject({
      slugs: [],
      totalCount: 4,
      pageInfo: { hasNextPage: true, endCursor: null },
    });
  });

  test.each([
    ['first: 101', '`first` is 101; it must be from 0 to 100.'],
    ['last: 1000', '`last` is 1000; it must be from 0 to 100.'],
    ['first: -1', '`first` is -1; it must be from 0 to 100.'],
    ['first: 1, last: 1', 'Give `first` or `last`, not both.'],
    ['after: "garbage"', '`after` is not a cursor of this list in this order.'],
    ['before: "W10="', '`before` is not a cursor of this list in this order.'],
    [
      `orderBy: NEWEST, after: "${Buffer.from('["NEWEST","abc","x"]').toString('base64url')}"`,
      '`after` is not a cursor of this list in this order.',
    ],
    [
      `after: "${Buffer.from('["TITLE","a\\u0000","x"]').toString('base64url')}"`,
      '`after` is not a cursor of this list in this order.',
    ],
  ])('asked with %s are refused', async (options, message) => {
    const { errors } = await page(options);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('of another order are refused', async () => {
    const { pageInfo } = await page('first: 1');
    const { errors } = await page(`orderBy: NEWEST, after: "${pageInfo.endCursor}"`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

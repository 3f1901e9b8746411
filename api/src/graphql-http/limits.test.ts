import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HttpApi, json, startHttpApi } from './testing/http-api.ts';

let api: HttpApi;
beforeAll(async () => {
  api = await startHttpApi();
});
afterAll(() => api.close());

describe('too much', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `networks { nodes { organisations { nodes { ${nested(depth - 1)} } } } }`;
  const spread = Array.from(
    { length: 12 },
    (_, index) => `fragment F${index} on Network { ...F${index + 1} ...F${index + 1} }`,
  ).join(' ');

  test.each([
    ['tokens', `{ ${'a '.repeat(2100)} }`],
    ['fields', `{ ${'__typename '.repeat(251)} }`],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`],
    ['operations', Array.from({ length: 6 }, (_, index) => `query Q${index} { __typename }`).join(' ')],
    ['depth', `{ organisations(first: 1) { nodes { ${nested(5)} } } }`],
    ['repetition', '{ networks(first: 100) { nodes { organisations(first: 100) { nodes { id name kind } } } } }'],
    [
      'repetition of usual pages',
      '{ networks { nodes { organisations { nodes { networks { nodes { organisations { nodes { id name } } } } } } } } }',
    ],
    [
      'ids',
      `{ nodes(ids: [${'"x",'.repeat(100)}]) { ... on Network { organisations(first: 100) { nodes { id name kind } } } } }`,
    ],
    [
      'searches',
      `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: networks(where: { search: "a${index}" }) { totalCount }`).join(' ')} }`,
    ],
    [
      'fragments in fragments',
      `{ networks(first: 1) { nodes { ...F0 } } } ${spread} fragment F12 on Network { title }`,
    ],
    [
      'introspection',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ],
  ])('%s is refused in one go', async (_, query) => {
    const response = await api.post(
      { query, operationName: query.startsWith('query Q0') ? 'Q0' : undefined },
      { ...json, accept: 'application/graphql-response+json' },
    );
    expect(response.statusCode).toBe(400);
    expect(response.json().data).toBeUndefined();
  });

  test('repetition is refused by variable as well', async () => {
    const query =
      'query ($n: Int) { networks(first: $n) { nodes { organisations(first: $n) { nodes { id name kind } } } } }';
    expect((await api.post({ query, variables: { n: 5 } })).json().errors).toBeUndefined();
    expect((await api.post({ query, variables: { n: 100 } })).statusCode).toBe(400);
    expect((await api.post({ query: query.replace('Int', 'Int = 100') })).statusCode).toBe(400);
  });

  test('searches are counted by variable as well; a few at once are fine', async () => {
    const searches = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: networks(where: { search: $s }) { totalCount }`).join(
        ' ',
      );
    const ask = (count: number) =>
      api.post({ query: `query ($s: String) { ${searches(count)} }`, variables: { s: 'zorg' } });
    expect((await ask(10)).json().errors).toBeUndefined();
    expect((await ask(15)).statusCode).toBe(400);
  });

  test('mutations at once are refused, also out of sight', async () => {
    const input =
      '{target:{networkSlug:"x"},idempotencyKey:"0123456789abcdef",person:{name:"x",email:"x@example.org"},privacyNoticeVersion:"1"}';
    const one = `signUp(input: ${input}) { __typename }`;
    const response = await api.post({ query: `mutation { ...Two } fragment Two on Mutation { a: ${one} b: ${one} }` });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ message: 'A request may hold at most one mutation.' }]);
  });

  test('bytes are refused', async () => {
    const response = await api.post({ query: '{ __typename }', variables: { a: 'x'.repeat(33_000) } });
    expect(response.statusCode).toBe(413);
  });

  test('requests in one are refused', async () => {
    expect((await api.post([{ query: '{ __typename }' }, { query: '{ __typename }' }])).statusCode).toBe(400);
  });
});

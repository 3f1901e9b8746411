import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'welzijn', programme: 'p' }] });
});
afterAll(() => api.close());

const json = { 'content-type': 'application/json' };
const post = (payload: object | string, headers: Record<string, string> = json) =>
  api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(parameters)}`, headers });

const released = Object.entries<string>(
  JSON.parse(readFileSync(new URL(import.meta.resolve('@leerkring/schema/trusted-documents.json')), 'utf8')),
);
function documentOf(operation: string): string {
  const found = released.find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text));
  if (!found) throw new Error(`${operation} is not released`);
  return found[0];
}

test('all audits of GraphQL over HTTP pass', async () => {
  await api.app.listen({ port: 0 });
  const address = api.app.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const audits = await auditServer({ url: `http://localhost:${port}/graphql` });
  expect(audits).toHaveLength(61);
  expect(
    audits
      .filter((audit) => audit.status !== 'ok')
      .map((audit) => `${audit.name}: ${'reason' in audit ? audit.reason : ''}`),
  ).toEqual([]);
});

test('tools may ask what there is', async () => {
  const { data, errors } = await api.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  expect(data.__schema.queryType.name).toBe('Query');
});

describe('a page of another site', () => {
  const page = { origin: 'https://intranet.example.org', 'sec-fetch-site': 'cross-site' };

  test('may ask for a released document by GET', async () => {
    const response = await get(
      { documentId: documentOf('NetworkBySlug'), variables: '{"slug":"welzijn","locale":"NL"}' },
      page,
    );
    expect(response.statusCode).toBe(200);
    expect(response.json().data.network.slug).toBe('welzijn');
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('may send JSON by POST, after asking', async () => {
    const asked = await api.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { ...page, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe('*');
    expect(asked.headers['access-control-allow-headers']).toBe('content-type');
    const response = await post({ query: '{ __typename }' }, { ...json, ...page });
    expect(response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([
    ['a query of its own by GET', () => get({ query: '{ __typename }' }, page)],
    ['text by POST', () => post('{"query":"{ __typename }"}', { 'content-type': 'text/plain', ...page })],
    ['a form by POST', () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded', ...page })],
  ])('cannot send %s', async (_, send) => {
    const response = await send();
    expect([403, 415]).toContain(response.statusCode);
    expect(response.json().errors).toHaveLength(1);
  });
});

describe('a released document', () => {
  test('is answered compressed to whoever takes that', async () => {
    const parameters = { documentId: documentOf('NetworkBySlug'), variables: '{"slug":"welzijn","locale":"NL"}' };
    const plain = await get(parameters);
    const small = await get(parameters, { 'accept-encoding': 'br' });
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept, accept-encoding',
      etag: plain.headers.etag,
    });
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body);
  });

  test('runs by POST as well', async () => {
    const response = await post({ documentId: documentOf('NetworkFilters'), variables: { locale: 'NL' } });
    expect(response.json().data.themes.nodes).toEqual([]);
  });

  test('that pages preload is answered under its name too, from any page', async () => {
    const variables = '{"slug":"welzijn","locale":"NL"}';
    const byName = await get(
      { documentId: 'NetworkBySlug', variables },
      { origin: 'https://intranet.example.org', 'sec-fetch-site': 'cross-site' },
    );
    expect(byName.statusCode).toBe(200);
    expect(byName.body).toBe((await get({ documentId: documentOf('NetworkBySlug'), variables })).body);
    expect((await get({ documentId: 'NetworkFilters', variables: '{"locale":"NL"}' })).statusCode).toBe(404);
  });

  test.each([{ method: 'GET' }, { method: 'POST' }])('that never was is a clear no by $method', async ({ method }) => {
    const id = `sha256:${'0'.repeat(64)}`;
    const response = method === 'GET' ? await get({ documentId: id }) : await post({ documentId: id });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors).toMatchObject([{ extensions: { code: 'UNKNOWN_DOCUMENT' } }]);
  });

  test('that changes something does not run by GET', async () => {
    expect((await get({ documentId: documentOf('SignUp'), variables: '{}' })).statusCode).toBe(405);
  });

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])('with wrong variables is refused as %s by POST and GET alike, and not kept', async (accept, status) => {
    const asked = { documentId: documentOf('NetworkBySlug'), variables: { slug: 1 } };
    const posted = await post(asked, { ...json, accept });
    const got = await get({ ...asked, variables: JSON.stringify(asked.variables) }, { accept });
    expect([posted.statusCode, got.statusCode]).toEqual([status, status]);
    expect(got.json()).toEqual(posted.json());
    expect(got.headers['cache-control']).toBe('no-store');
  });

  test('with variables that are no JSON is refused', async () => {
    const response = await get({ documentId: documentOf('NetworkBySlug'), variables: '{' });
    expect(response.statusCode).toBe(400);
  });

  test.each(released)('%s is valid and cheap enough', async (id, text) => {
    const variables = { slug: 'welzijn', locale: 'NL', first: 100, search: 'a' };
    if (text.includes('mutation ')) return;
    const response = await post({ documentId: id, variables });
    expect(response.json().errors).toBeUndefined();
  });
});

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
    const response = await post(
      { query, operationName: query.startsWith('query Q0') ? 'Q0' : undefined },
      { ...json, accept: 'application/graphql-response+json' },
    );
    expect(response.statusCode).toBe(400);
    expect(response.json().data).toBeUndefined();
  });

  test('repetition is refused by variable as well', async () => {
    const query =
      'query ($n: Int) { networks(first: $n) { nodes { organisations(first: $n) { nodes { id name kind } } } } }';
    expect((await post({ query, variables: { n: 5 } })).json().errors).toBeUndefined();
    expect((await post({ query, variables: { n: 100 } })).statusCode).toBe(400);
    expect((await post({ query: query.replace('Int', 'Int = 100') })).statusCode).toBe(400);
  });

  test('searches are counted by variable as well; a few at once are fine', async () => {
    const searches = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: networks(where: { search: $s }) { totalCount }`).join(
        ' ',
      );
    const ask = (count: number) =>
      post({ query: `query ($s: String) { ${searches(count)} }`, variables: { s: 'zorg' } });
    expect((await ask(10)).json().errors).toBeUndefined();
    expect((await ask(15)).statusCode).toBe(400);
  });

  test('mutations at once are refused, also out of sight', async () => {
    const input =
      '{target:{networkSlug:"x"},idempotencyKey:"0123456789abcdef",person:{name:"x",email:"x@example.org"},privacyNoticeVersion:"1"}';
    const one = `signUp(input: ${input}) { __typename }`;
    const response = await post({ query: `mutation { ...Two } fragment Two on Mutation { a: ${one} b: ${one} }` });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ message: 'A request may hold at most one mutation.' }]);
  });

  test('bytes are refused', async () => {
    const response = await post({ query: '{ __typename }', variables: { a: 'x'.repeat(33_000) } });
    expect(response.statusCode).toBe(413);
  });

  test('requests in one are refused', async () => {
    expect((await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])).statusCode).toBe(400);
  });
});

describe('errors', () => {
  test('of variables are told as such', async () => {
    const query = 'query ($ids: [ID!]!, $n: Int) { nodes(ids: $ids) { id } networks(first: $n) { totalCount } }';
    for (const variables of [{}, { ids: null }, { ids: [], n: 'many' }]) {
      const response = await post({ query, variables }, { ...json, accept: 'application/graphql-response+json' });
      expect(response.statusCode).toBe(400);
      expect(response.json().errors[0].extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('do not help to guess names', async () => {
    const { errors } = await api.ask('{ network(slug: "a") { titl } }');
    expect(errors?.[0]?.message).toBe('Cannot query field "titl" on type "Network".');
  });

  test('of a text that cannot be stored say so', async () => {
    const { errors } = await api.ask('query ($slug: String!) { network(slug: $slug) { id } }', { slug: 'a\0b' });
    expect(errors).toMatchObject([
      { message: 'A text holds a character that cannot be stored.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

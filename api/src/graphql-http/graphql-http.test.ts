import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../testing/publish.ts';
import { type HttpApi, json, startHttpApi } from './testing/http-api.ts';

let api: HttpApi;
beforeAll(async () => {
  api = await startHttpApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'welzijn', programme: 'p' }] });
});
afterAll(() => api.close());

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
    const response = await api.get(
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
    const response = await api.post({ query: '{ __typename }' }, { ...json, ...page });
    expect(response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([
    ['a query of its own by GET', () => api.get({ query: '{ __typename }' }, page)],
    ['text by POST', () => api.post('{"query":"{ __typename }"}', { 'content-type': 'text/plain', ...page })],
    ['a form by POST', () => api.post('query=x', { 'content-type': 'application/x-www-form-urlencoded', ...page })],
  ])('cannot send %s', async (_, send) => {
    const response = await send();
    expect([403, 415]).toContain(response.statusCode);
    expect(response.json().errors).toHaveLength(1);
  });
});

describe('a released document', () => {
  test('is answered compressed to whoever takes that', async () => {
    const parameters = { documentId: documentOf('NetworkBySlug'), variables: '{"slug":"welzijn","locale":"NL"}' };
    const plain = await api.get(parameters);
    const small = await api.get(parameters, { 'accept-encoding': 'br' });
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept, accept-encoding',
      etag: plain.headers.etag,
    });
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(plain.body);
  });

  test('runs by POST as well', async () => {
    const response = await api.post({ documentId: documentOf('NetworkFilters'), variables: { locale: 'NL' } });
    expect(response.json().data.themes.nodes).toEqual([]);
  });

  test('that pages preload is answered under its name too, from any page', async () => {
    const variables = '{"slug":"welzijn","locale":"NL"}';
    const byName = await api.get(
      { documentId: 'NetworkBySlug', variables },
      { origin: 'https://intranet.example.org', 'sec-fetch-site': 'cross-site' },
    );
    expect(byName.statusCode).toBe(200);
    expect(byName.body).toBe((await api.get({ documentId: documentOf('NetworkBySlug'), variables })).body);
    expect((await api.get({ documentId: 'NetworkFilters', variables: '{"locale":"NL"}' })).statusCode).toBe(404);
  });

  test.each([{ method: 'GET' }, { method: 'POST' }])('that never was is a clear no by $method', async ({ method }) => {
    const id = `sha256:${'0'.repeat(64)}`;
    const response = method === 'GET' ? await api.get({ documentId: id }) : await api.post({ documentId: id });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors).toMatchObject([{ extensions: { code: 'UNKNOWN_DOCUMENT' } }]);
  });

  test('that changes something does not run by GET', async () => {
    expect((await api.get({ documentId: documentOf('SignUp'), variables: '{}' })).statusCode).toBe(405);
  });

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])('with wrong variables is refused as %s by POST and GET alike, and not kept', async (accept, status) => {
    const asked = { documentId: documentOf('NetworkBySlug'), variables: { slug: 1 } };
    const posted = await api.post(asked, { ...json, accept });
    const got = await api.get({ ...asked, variables: JSON.stringify(asked.variables) }, { accept });
    expect([posted.statusCode, got.statusCode]).toEqual([status, status]);
    expect(got.json()).toEqual(posted.json());
    expect(got.headers['cache-control']).toBe('no-store');
  });

  test('with variables that are no JSON is refused', async () => {
    const response = await api.get({ documentId: documentOf('NetworkBySlug'), variables: '{' });
    expect(response.statusCode).toBe(400);
  });

  test.each(released)('%s is valid and cheap enough', async (id, text) => {
    const variables = { slug: 'welzijn', locale: 'NL', first: 100, search: 'a' };
    if (text.includes('mutation ')) return;
    const response = await api.post({ documentId: id, variables });
    expect(response.json().errors).toBeUndefined();
  });
});

describe('errors', () => {
  test('of variables are told as such', async () => {
    const query = 'query ($ids: [ID!]!, $n: Int) { nodes(ids: $ids) { id } networks(first: $n) { totalCount } }';
    for (const variables of [{}, { ids: null }, { ids: [], n: 'many' }]) {
      const response = await api.post({ query, variables }, { ...json, accept: 'application/graphql-response+json' });
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

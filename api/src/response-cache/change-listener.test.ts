import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'welzijn', programme: 'p' }] });
  await api.changes.start();
});
afterAll(() => api.close());

const released = Object.entries<string>(
  JSON.parse(readFileSync(new URL(import.meta.resolve('@leerkring/schema/trusted-documents.json')), 'utf8')),
);
const id = released.find(([, text]) => text.includes('query NetworkBySlug'))?.[0] ?? '';

const get = (headers: Record<string, string> = {}, variables = '{"slug":"welzijn","locale":"NL"}') =>
  api.app.inject({
    method: 'GET',
    url: `/graphql?documentId=${id}&variables=${encodeURIComponent(variables)}`,
    headers,
  });
/** The echo of an earlier change may still cut off what is being kept. */
const kept = () => expect.poll(async () => (await statementsDuring(api.url, get)).length, { timeout: 10_000 }).toBe(0);
const organisationCount = async () => (await get()).json().data.network.organisationCount;

test.each(['{"locale":"NL","slug":"welzijn"}', '{"slug":"welzijn","locale":"NL","undeclared":1}'])(
  'the second answer costs no statement, also with the variables %s',
  async (variables) => {
    await kept();
    expect(await statementsDuring(api.url, () => get({}, variables))).toEqual([]);
  },
);

test('a fact that changed shows at once', async () => {
  expect(await organisationCount()).toBe(0);
  const { id: organisationId } = await organisationNamed(api.database, 'Zorg A');
  await api.database.participation.create({ data: { networkId: 'network-welzijn', organisationId } });
  await expect.poll(organisationCount).toBe(1);
});

test('content that changed shows when the projector tells of it', async () => {
  const title = async () => (await get()).json().data.network.title;
  await kept();
  await api.database.contentNetworkText.updateMany({ data: { title: 'Nieuw' } });
  expect(await title()).toBe('Welzijn');
  await api.database.$executeRaw`SELECT pg_notify('leerkring_changed', 'Contact,Network')`;
  await expect.poll(title).toBe('Nieuw');
});

test('a browser that has the answer gets only that it still holds', async () => {
  const { headers } = await get();
  expect(headers['cache-control']).toBe('public, no-cache');
  const again = await get({ 'if-none-match': String(headers.etag) });
  expect(again.statusCode).toBe(304);
  expect(again.body).toBe('');
});

test('after its connection broke nothing old is answered, and changes are heard again', async () => {
  const title = async () => (await get()).json().data.network.title;
  await kept();
  await api.database.contentNetworkText.updateMany({ data: { title: 'Nieuwer' } });
  await api.database.$queryRaw`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE query = 'LISTEN leerkring_changed' AND datname = current_database()`;
  await expect.poll(title, { timeout: 5000 }).toBe('Nieuwer');
  await kept();
});

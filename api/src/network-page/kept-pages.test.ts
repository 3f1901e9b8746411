import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [{ slug: 'noord', programme: 'programma', contacts: ['Balie'] }],
    partnerSites: [{ key: 'pk_goed', origins: ['https://intranet.example.nl'] }],
  });
  await api.changes.start();
});
afterAll(() => api.close());

const get = (url: string, headers: Record<string, string> = {}) => api.app.inject({ url, headers });
/** The echo of an earlier change may still cut off what is being kept. */
const kept = (url: string) =>
  expect.poll(async () => (await statementsDuring(api.url, () => get(url))).length, { timeout: 10_000 }).toBe(0);

test.each(['/n/noord', '/n/noord?lang=en', '/p/programma', '/p/programma?lang=en&utm_source=x'])(
  '%s is rendered once; who has it is told that it holds without a look',
  async (url) => {
    const first = await get(url);
    await kept(url);
    const again = await get(url, { 'if-none-match': String(first.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    const small = await get(url, { 'accept-encoding': 'br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(small.rawPayload).toString()).toBe(first.body);
  },
);

test.each(['/n/noord?partner=pk_goed', '/n/noord?frame&partner=pk_goed&accent=060', '/n/nergens', '/p/nergens'])(
  '%s is made anew each time',
  async (url) => {
    await kept('/n/noord');
    await get(url);
    expect((await statementsDuring(api.url, () => get(url))).length).toBeGreaterThan(0);
    expect((await get('/n/noord')).body).not.toContain('pk_goed');
  },
);

test('what an editor publishes is there when the projector tells of it', async () => {
  for (const type of ['Network', 'Contact', 'Owner,Programme']) {
    await kept('/n/noord');
    const title = `Anders door ${type}`;
    await api.database.contentNetworkText.updateMany({ where: { documentId: 'network-noord' }, data: { title } });
    await api.database.$executeRaw`SELECT pg_notify('leerkring_changed', ${type})`;
    await expect.poll(async () => (await get('/n/noord')).body).toContain(title);
  }
});

test('an organisation that joins shows at once', async () => {
  await kept('/n/noord');
  const { id: organisationId } = await organisationNamed(api.database, 'Zorggroep De Eik');
  await api.database.participation.create({ data: { networkId: 'network-noord', organisationId } });
  await expect.poll(async () => (await get('/n/noord')).body).toContain('Zorggroep De Eik');
});

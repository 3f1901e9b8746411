import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { documentIdOf, publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishSecrets(api.database);
  await publish(api.database, {
    programmes: [{ slug: 'waardig', title: 'Waardig', english: { title: 'Dignity' } }],
    networks: [{ slug: 'noord', programme: 'waardig', title: 'Kwaliteit Noord' }],
    outcomes: [
      {
        slug: 'aanraden',
        title: 'zou <script>alert(1)</script> aanraden',
        value: 99.5,
        n: 1234,
        nLabel: 'professionals',
        programme: 'waardig',
        sourceUrl: 'https://onderzoek.example/',
        english: { title: 'would recommend it' },
      },
      { slug: 'van-netwerk', title: 'nieuwe ideeën', unit: 'COUNT', value: 15, programme: 'waardig', network: 'noord' },
    ],
    partnerSites: [{ key: 'pk_goed', origins: ['https://intranet.example.nl'] }],
  });
  const documentId = documentIdOf('OUTCOME', 'aanraden');
  await api.database.slug.create({ data: { kind: 'OUTCOME', slug: 'vroeger', documentId } });
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });
const plain = (body: string) =>
  body
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

test('tells the figure as the element does, and leads to what it is an outcome of', async () => {
  const { statusCode, body, headers } = await get('/o/aanraden');
  expect(statusCode).toBe(200);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(body).not.toContain('<script>alert');
  expect(plain(body)).toContain('Gevraagd aan 1.234 professionals. In de eerste helft van 2022. Bron: Onderzoek');
  expect(plain(body)).toContain('99,5% zou &lt;script&gt;');
  expect(body).toContain('href="/p/waardig"');
  expect((await get('/o/van-netwerk')).body).toContain('href="/n/noord"');
});

test('in English it is English, with a head that names both languages', async () => {
  const { body } = await get('/o/aanraden?lang=en');
  expect(plain(body)).toContain('99.5% would recommend it');
  expect(plain(body)).toContain('An outcome of Dignity');
  expect(body).toContain(`<link rel="canonical" href="${publicUrl}/o/aanraden?lang=en">`);
  expect(body).toContain(`hreflang="nl" href="${publicUrl}/o/aanraden"`);
  expect(body).toContain('"@type":"Observation"');
  expect(body).toContain(
    '<meta property="og:description" content="1,234 professionals were asked. In the first half of 2022. Source: Onderzoek.">',
  );
  expect(body).toContain('"isBasedOn":{"@type":"CreativeWork","name":"Onderzoek","url":"https://onderzoek.example/"}');
  expect(body).toContain(
    '"valueReference":{"@type":"QuantitativeValue","name":"1,234 professionals were asked","value":1234}',
  );
  expect(body).not.toContain('noindex');
  // What nobody translated is Dutch for search engines too.
  expect((await get('/o/van-netwerk?lang=en')).body).toContain(
    `<link rel="canonical" href="${publicUrl}/o/van-netwerk">`,
  );
});

test('in a frame it is for the partner only, found by no search engine, and links stay in it', async () => {
  const { body, headers } = await get('/o/van-netwerk?frame&partner=pk_goed&accent=060');
  expect(headers['content-security-policy']).toContain('frame-ancestors https://intranet.example.nl');
  expect(body).toContain('content="noindex"');
  expect(body).toContain('href="/n/noord?partner=pk_goed&amp;frame=&amp;accent=060"');
  expect(body).not.toContain('_blank');
  expect((await get('/o/van-netwerk?frame')).headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('an old address leads to the present one, with what was chosen', async () => {
  const { statusCode, headers } = await get('/o/vroeger?lang=en&partner=pk_goed');
  expect(statusCode).toBe(301);
  expect(headers).toMatchObject({ location: '/o/aanraden?lang=en&partner=pk_goed', 'cache-control': 'no-store' });
});

test.each(['nergens', 'geheim', 'geheim-uitkomst', '%00', '%3Cscript%3E', 'x'.repeat(300)])(
  '%s is not there',
  async (slug) => {
    for (const query of ['', '?lang=en', '?frame&partner=pk_goed']) {
      const { statusCode, body } = await get(`/o/${slug}${query}`);
      expect(statusCode).toBe(404);
      expect(body.replaceAll(`/o/${slug}`, '').toLowerCase()).not.toContain(secret);
      expect(body).not.toContain('<script>');
    }
  },
);

test('costs few statements', async () => {
  expect((await statementsDuring(api.url, () => get('/o/van-netwerk'))).length).toBeLessThanOrEqual(3);
});

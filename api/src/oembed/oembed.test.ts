import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishSecrets(api.database);
  for (const width of [320, 960])
    await api.database.contentImageFile.create({
      data: { key: 'foto', width, height: width / 2, mime: 'image/webp', bytes: new Uint8Array([1]) },
    });
  await publish(api.database, {
    programmes: [{ slug: 'programma', title: 'Programma' }],
    outcomes: [{ slug: 'aanraden', title: 'zou het aanraden', value: 54, programme: 'programma' }],
    networks: [
      { slug: 'drents', programme: 'programma', regions: ['drenthe'] },
      { slug: 'noord', programme: 'programma', title: 'Noord <&> "co"\'s', english: { title: 'North' }, image: 'foto' },
    ],
    partnerSites: [
      { key: 'pk_goed', origins: ['https://intranet.example.nl'] },
      { key: 'pk_gestopt', origins: ['https://intranet.example.nl'], stopped: true },
      { key: 'pk_ingetrokken', origins: ['https://intranet.example.nl'], revokedOn: new Date('2026-01-01') },
      { key: 'pk_leeg', origins: ['null'] },
    ],
  });
});
afterAll(() => api.close());

const ask = (query: string) => api.app.inject({ url: `/oembed${query}` });
const about = (path: string, more = '') => ask(`?url=${encodeURIComponent(publicUrl + path)}${more}`);

test('a page without a partner is a link, with a title and a picture', async () => {
  const answer = await about('/n/noord');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': expect.stringMatching(/^application\/json/),
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
  expect(answer.json()).toEqual({
    type: 'link',
    version: '1.0',
    title: 'Noord <&> "co"\'s',
    provider_name: 'Leerkring',
    provider_url: publicUrl,
    cache_age: 3600,
    thumbnail_url: `${publicUrl}/images/foto/960`,
    thumbnail_width: 960,
    thumbnail_height: 480,
  });
});

test("a partner's page is a frame, in which nothing of the title is mark-up", async () => {
  const rich = (await about('/n/noord?partner=pk_goed&utm_source=x')).json();
  expect(rich).toMatchObject({ type: 'rich', width: 640, height: 600 });
  expect(rich.html).toBe(
    `<iframe src="${publicUrl}/n/noord?partner=pk_goed&#38;frame=1" title="Noord &#60;&#38;&#62; &#34;co&#34;&#39;s" width="640" height="600" frameborder="0" loading="lazy"></iframe>`,
  );
  const english = (await about('/n/noord?lang=en&partner=pk_goed', '&format=json')).json();
  expect(english.title).toBe('North');
  expect(english.html).toContain('/n/noord?lang=en&#38;partner=pk_goed&#38;frame=1"');
  expect((await about('/p/programma?partner=pk_goed')).json().html).toContain('/p/programma?partner=pk_goed');
});

test.each([
  ['/n/noord/sign-up', 'Meld je aan voor Noord <&> "co"\'s', '/n/noord/sign-up?partner=pk_goed&#38;frame=1'],
  ['/p/programma/sign-up', 'Begin een netwerk bij Programma', '/p/programma/sign-up?partner=pk_goed&#38;frame=1'],
  ['/o/aanraden', '54% zou het aanraden', '/o/aanraden?partner=pk_goed&#38;frame=1'],
  ['/convenants', 'Convenanten', '/convenants?partner=pk_goed&#38;frame=1'],
  [
    '/convenants?region=drenthe',
    'Convenanten in Drenthe',
    '/convenants?region=drenthe&#38;partner=pk_goed&#38;frame=1',
  ],
])('%s is described, and says so itself', async (path, title, source) => {
  const { body } = await api.app.inject({ url: path });
  expect(body).toContain(`/oembed?url=${encodeURIComponent(publicUrl + path)}&amp;format=json`);
  expect((await about(path)).json()).toMatchObject({ type: 'link', title });
  const framed = (await about(`${path}${path.includes('?') ? '&' : '?'}partner=pk_goed`)).json();
  expect(framed).toMatchObject({ type: 'rich', title });
  expect(framed.html).toContain(`src="${publicUrl}${source}"`);
});

test('it stays within the limits that are given, and so does its picture', async () => {
  const small = (await about('/n/noord?partner=pk_goed', '&maxwidth=400&maxheight=300')).json();
  expect(small).toMatchObject({ width: 400, height: 300, thumbnail_width: 320, thumbnail_height: 160 });
  expect(small.html).toContain('width="400" height="300"');
  const tiny = (await about('/n/noord', '&maxwidth=100')).json();
  expect(tiny.thumbnail_url).toBeUndefined();
});

test.each(['pk_onbekend', 'pk_gestopt', 'pk_ingetrokken', 'pk_leeg', '"><script>', 'x'.repeat(300), ''])(
  'for partner %j, whose pages could not show it, it is a link',
  async (partner) => {
    const answer = await about(`/n/noord?partner=${encodeURIComponent(partner)}`);
    expect(answer.json()).toMatchObject({ type: 'link' });
    expect(answer.json().html).toBeUndefined();
  },
);

test.each([
  '/n/geheim-intern',
  '/n/geheim-binnen',
  '/n/geheim-weg',
  '/p/geheim-programma',
  '/n/nergens',
  '/n/',
  '/n/%00',
  '/n/nergens/sign-up',
  '/o/nergens',
  '/o/aanraden/sign-up',
  '/convenants?region=nergens',
  '/convenants?region=%00',
  '/graphql',
  '/',
])('%s is not there', async (path) => {
  const answer = await about(path);
  expect(answer.statusCode).toBe(404);
  expect(answer.body).not.toContain(secret);
  expect(answer.headers['access-control-allow-origin']).toBe('*');
});

test.each([
  ['another site', '?url=https%3A%2F%2Fevil.example%2Fn%2Fnoord', 404],
  ['a site that begins like ours', `?url=${encodeURIComponent(`${publicUrl}.evil.example/n/noord`)}`, 404],
  ['a script', '?url=javascript%3Aalert(1)', 404],
  ['no address', '', 400],
  ['an empty one', '?url=', 400],
  ['half an address', '?url=%2Fn%2Fnoord', 400],
  ['two', `?url=${publicUrl}/n/noord&url=${publicUrl}/n/noord`, 400],
  ['xml', `?url=${publicUrl}/n/noord&format=xml`, 501],
  ['two formats', `?url=${publicUrl}/n/noord&format=json&format=xml`, 400],
  ['no width', `?url=${publicUrl}/n/noord&maxwidth=`, 400],
  ['a width of nothing', `?url=${publicUrl}/n/noord&maxwidth=0`, 400],
  ['a negative height', `?url=${publicUrl}/n/noord&maxheight=-1`, 400],
  ['a width in words', `?url=${publicUrl}/n/noord&maxwidth=wide`, 400],
  ['a large width', `?url=${publicUrl}/n/noord&maxwidth=99999999`, 400],
])('%s', async (_, query, status) => {
  expect((await ask(query)).statusCode).toBe(status);
});

test('an old address leads to the present one', async () => {
  const { documentId } = await api.database.contentNetwork.findFirstOrThrow({ where: { slug: 'noord' } });
  await api.database.slug.create({ data: { kind: 'NETWORK', slug: 'vroeger', documentId } });
  expect((await about('/n/vroeger?partner=pk_goed')).json().html).toContain('/n/noord?');
});

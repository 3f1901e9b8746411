import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

const hostile = `</script><script>alert(1)</script> "'><img src=x onerror=alert(1)> <!-- & ${'\u2028'}`;

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await api.database.contentImageFile.create({
    data: { key: 'foto', width: 960, height: 480, mime: 'image/webp', bytes: new Uint8Array([1]) },
  });
  await publish(api.database, {
    programmes: [
      { slug: 'waardig', title: 'Waardig', summary: 'Leren', contacts: ['Bureau'], english: { title: 'Dignity' } },
      { slug: 'kwaad', title: hostile, summary: hostile },
    ],
    networks: [
      {
        slug: 'noord',
        programme: 'waardig',
        title: 'Kwaliteits\u00adverpleegkundigen',
        summary: 'Samen leren.',
        regions: ['groningen'],
        themes: ['kwaliteit'],
        targetGroups: ['verpleegkundigen'],
        contacts: ['Netwerkmanager'],
        image: 'foto',
        english: { title: 'Quality nurses' },
      },
      { slug: 'binnen', programme: 'waardig', hostOrganisationName: 'Het Kompas', kind: 'EXPEDITION' },
      { slug: 'kwaad', programme: 'kwaad', title: hostile, summary: hostile },
    ],
    partnerSites: [{ key: 'pk_goed', origins: ['https://intranet.example.nl'] }],
  });
});
afterAll(() => api.close());

const bodyOf = async (url: string) => (await api.app.inject({ url })).body;

/** Of the head: `<meta>` and `<link>` by what they are called. */
async function headOf(url: string) {
  const body = await bodyOf(url);
  const [head = ''] = body.split('</head>');
  const scripts = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  const json = scripts.map(([, text = '']) => JSON.parse(text));
  const meta = [...head.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const links = [...head.matchAll(/<link rel="(\w+)"([^>]*)>/g)].map(([, rel, rest = '']) => `${rel}${rest}`);
  return { body, json, meta: Object.fromEntries(meta), links };
}

test("a network's page says what it is to search engines and chats", async () => {
  const { json, meta, links } = await headOf('/n/noord');
  expect(meta).toMatchObject({
    description: 'Samen leren.',
    'og:title': 'Kwaliteitsverpleegkundigen',
    'og:url': `${publicUrl}/n/noord`,
    'og:locale': 'nl_NL',
    'og:locale:alternate': 'en_GB',
    'og:site_name': 'Leerkring',
    'og:image': `${publicUrl}/images/foto/960`,
    'og:image:width': '960',
  });
  expect(meta.robots).toBeUndefined();
  expect(links).toEqual([
    `canonical href="${publicUrl}/n/noord"`,
    `alternate hreflang="nl" href="${publicUrl}/n/noord"`,
    `alternate hreflang="en" href="${publicUrl}/n/noord?lang=en"`,
    `alternate type="application/json+oembed" href="${publicUrl}/oembed?url=${encodeURIComponent(`${publicUrl}/n/noord`)}&amp;format=json" title="Kwaliteitsverpleegkundigen"`,
  ]);
  expect(json).toEqual([
    expect.objectContaining({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      url: `${publicUrl}/n/noord`,
      inLanguage: 'nl',
      publisher: { '@type': 'Organization', name: 'Zorgkring' },
      audience: [{ '@type': 'Audience', audienceType: expect.stringMatching(/verpleegkundigen/i) }],
      mainEntity: expect.objectContaining({
        '@type': 'Organization',
        name: 'Kwaliteitsverpleegkundigen',
        areaServed: [{ '@type': 'AdministrativeArea', name: expect.stringMatching(/groningen/i) }],
        parentOrganization: { '@type': 'Project', name: 'Waardig', url: `${publicUrl}/p/waardig` },
      }),
    }),
  ]);
});

test('in English its own address is kept; what is not translated keeps the Dutch one', async () => {
  expect((await headOf('/n/noord?lang=en')).links[0]).toBe(`canonical href="${publicUrl}/n/noord?lang=en"`);
  const untranslated = await headOf('/n/binnen?lang=en');
  expect(untranslated.links[0]).toBe(`canonical href="${publicUrl}/n/binnen"`);
  expect(untranslated.links.join()).not.toContain('hreflang');
  expect(untranslated.json[0]).toMatchObject({
    inLanguage: 'nl',
    mainEntity: { '@type': 'Project', parentOrganization: { name: 'Het Kompas' } },
  });
});

test('the description that it names can be asked for', async () => {
  const { links } = await headOf('/n/noord');
  const href = /href="([^"]*oembed[^"]*)"/.exec(links.join())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const answer = await api.app.inject({ url: href.slice(publicUrl.length) });
  expect(answer.json()).toMatchObject({ type: 'link', title: 'Kwaliteitsverpleegkundigen' });
});

test("a programme's page names its networks", async () => {
  const { json, meta } = await headOf('/p/waardig');
  expect(meta['og:title']).toBe('Waardig');
  expect(json[0]).toMatchObject({
    mainEntity: { '@type': 'Project', name: 'Waardig', parentOrganization: { name: 'Zorgkring' } },
    significantLink: [`${publicUrl}/n/binnen`, `${publicUrl}/n/noord`],
  });
});

test.each([
  ['/n/noord/sign-up', 'Meld je aan voor Kwaliteitsverpleegkundigen', 'JoinAction'],
  ['/p/waardig/sign-up', 'Begin een netwerk bij Waardig', 'Action'],
])('%s says what can be done there, whatever its address has besides', async (path, title, action) => {
  const { json, meta, links } = await headOf(`${path}?partner=pk_goed&utm_source=x`);
  expect(meta).toMatchObject({ 'og:title': title, 'og:url': publicUrl + path });
  expect(links[0]).toBe(`canonical href="${publicUrl}${path}"`);
  expect(json).toEqual([
    expect.objectContaining({
      '@type': 'WebPage',
      name: title,
      url: publicUrl + path,
      about: expect.objectContaining({
        url: publicUrl + path.replace('/sign-up', ''),
        potentialAction: expect.objectContaining({
          '@type': action,
          target: { '@type': 'EntryPoint', urlTemplate: publicUrl + path },
        }),
      }),
    }),
  ]);
  const plain = await api.app.inject({ url: path });
  expect(plain.headers['x-robots-tag']).toBeUndefined();
  const received = await api.app.inject({ url: `${path}?received=` });
  expect(received.headers['x-robots-tag']).toBe('noindex');
});

test.each(['/n/noord', '/p/waardig', '/n/noord/sign-up', '/p/waardig/sign-up'])(
  '%s in a frame is found by no search engine, and names the plain page',
  async (path) => {
    const { meta, links } = await headOf(`${path}?frame&partner=pk_goed`);
    expect(meta.robots).toBe('noindex');
    expect(links[0]).toBe(`canonical href="${publicUrl}${path}"`);
  },
);

test.each(['/n/kwaad', '/p/kwaad', '/n/kwaad?frame&partner=pk_goed'])(
  '%s: what an editor typed stays text',
  async (path) => {
    const { body, json } = await headOf(path);
    expect(body).not.toContain('<script>alert');
    expect(body).not.toContain('<img src=x');
    expect(json).toHaveLength(1);
    expect(json[0].name).toBe(hostile);
  },
);

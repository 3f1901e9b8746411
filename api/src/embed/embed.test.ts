import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const origin = 'https://leren.example.org';

beforeAll(async () => {
  api = await startApi({ PUBLIC_URL: origin });
  await publishSecrets(api.database);
  await publish(api.database, {
    programmes: [
      { slug: 'aa-leeg', title: 'Aa, zonder netwerken' },
      { slug: 'programma', title: 'Programma "P"', english: { title: 'Programme' } },
    ],
    networks: [
      {
        slug: 'noord',
        programme: 'programma',
        regions: ['drenthe'],
        title: '<b>Noord</b> & {{ zuid }}',
        english: { title: 'North' },
      },
      { slug: 'gestopt', programme: 'programma', title: 'Gestopt', phase: 'ENDED' },
    ],
    outcomes: [{ slug: 'aanraden', programme: 'programma' }],
    partnerSites: [{ key: 'pk_bekend', origins: ['https://intranet.example.nl'] }],
  });
});
afterAll(() => api.close());

const get = (query = '') => api.app.inject({ url: `/embed${query}` });

test('it is whole before anybody chose: something to show, and the code for it', async () => {
  const { statusCode, body, headers } = await get();
  expect(statusCode).toBe(200);
  expect(body).toContain('<html lang="nl">');
  expect(body).toContain(`&lt;script type=&quot;module&quot; src=&quot;${origin}/widgets/v1/leerkring.js`);
  expect(body).toContain('&lt;leerkring-networks programme=');
  const policy = String(headers['content-security-policy']);
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
  ])
    expect(policy).toContain(part);
  expect(policy).not.toContain('unsafe');
  expect(body).not.toMatch(/ style="/);
});

test('titles come in the language of the reader, and the snippet speaks the language that was chosen', async () => {
  const english = (await get('?lang=en&element=network&network=noord&locale=nl')).body;
  expect(english).toContain('<html lang="en">');
  expect(english).toMatch(/<option value="noord" lang="en"\s+selected/);
  expect(english).toContain('locale=&quot;nl&quot;');
  expect(english).toContain('Lees meer over');
});

test('what an editor typed cannot become markup', async () => {
  const { body } = await get('?element=network&network=noord');
  expect(body).not.toContain('<b>Noord');
  // In the code to paste, escaped once for the page and once for the snippet.
  expect(body).toContain('&amp;lt;b&amp;gt;Noord');
  expect(body).not.toMatch(/over[^<]*\{\{/);
});

test('nor can what a visitor types', async () => {
  const hostile = encodeURIComponent('"><script>alert(1)</script>');
  const fields = [
    'element',
    'network',
    'programme',
    'system',
    'locale',
    'accent',
    'text',
    'partner',
    'site',
    'search',
    'lang',
    'pin',
  ];
  const { statusCode, body } = await get(`?${fields.map((name) => `${name}=${hostile}`).join('&')}`);
  expect(statusCode).toBe(200);
  expect(body).not.toContain('<script>alert');
  const long = await get(`?search=${'x'.repeat(5000)}&partner=${'p'.repeat(5000)}`);
  expect(long.statusCode).toBe(200);
  expect(long.body).not.toContain('p'.repeat(301));
});

test.each([
  '?search=%00',
  '?network=%00&element=network',
  '?partner[]=a&partner[]=b',
  '?lang=en&lang=nl',
  '?site=https://[',
  '?search=%25_%5C',
])('odd input is no fault of ours: %s', async (query) => {
  expect((await get(query)).statusCode).toBe(200);
});

test('what is not public is no choice, also when it is asked for by name', async () => {
  for (const query of [
    '?element=network&network=geheim-intern',
    '?element=programme&programme=geheim',
    '?search=geheim',
    '?element=network&network=geheim-binnen',
    '?element=outcome&outcome=geheim',
    '?element=convenants&region=geheim-gebied',
  ]) {
    const { body } = await get(query);
    // What was asked for stands in the field and in the link to the other language.
    expect(
      body
        .toLowerCase()
        .replaceAll('value="geheim"', '')
        .replace(/<a href="\?lang=[^>]*>/, ''),
    ).not.toContain(secret);
  }
  expect((await get('?element=network')).body).not.toContain('Gestopt');
});

test('nobody learns here whether a key exists', async () => {
  const answer = async (key: string) => (await get(`?partner=${key}`)).body.replaceAll(key, 'KEY');
  expect(await answer('pk_bekend')).toBe(await answer('pk_niemand'));
});

test('a preview carries no key that the API could accept', async () => {
  const { body } = await get('?element=sign-up&network=noord&partner=pk_bekend');
  expect(body).toMatch(/<leerkring-sign-up network="noord" partner="preview"/);
  expect((await get('?element=sign-up&network=noord&partner=pk_bekend&system=sharepoint')).body).toMatch(
    /<iframe src="\/embed\/frame\/n\/noord\/sign-up\?frame&amp;lang=nl"[^>]* sandbox="allow-scripts"/,
  );
});

describe('a mistake', () => {
  test.each([
    ['partner', 'PK_GROOT', 'Een sleutel begint met pk_'],
    ['site', 'ht!tp', 'Vul een adres in'],
    ['accent', 'blauw', 'Vul een kleur in'],
  ])('in %s stands at its field, with what was typed', async (name, typed, message) => {
    const { body } = await get(`?${name}=${encodeURIComponent(typed)}`);
    expect(body).toMatch(new RegExp(`id="${name}-mistake"[^>]*>(<!--[^>]*-->)*${message}`));
    expect(body).toMatch(new RegExp(`id="${name}"[^>]*aria-invalid="true"[^>]*value="${typed}"`));
  });
});

test('the code to send on says which address the owner has to add', async () => {
  const { body } = await get('?site=intranet.example.nl/pagina');
  expect(body).toContain('https://intranet.example.nl toevoegen aan de adressen van onze partnersite');
});

test('more networks than fit in a list are searched', async () => {
  const networks = Array.from({ length: 51 }, (_, index) => ({
    slug: `aa-${index}`,
    title: `Aa ${index}`,
    programme: 'programma',
  }));
  await publish(api.database, { networks });
  expect((await get('?element=network')).body).toContain('name="search"');
  const { body } = await get('?element=network&search=37');
  expect(body).toContain('<option value="aa-37"');
  expect(body).not.toContain('<option value="aa-38"');
});

test('the chosen network stays, also where the words of a link find another, or nothing', async () => {
  for (const search of ['gestopt', 'zuid']) {
    const { body } = await get(`?element=network&network=noord&search=${search}`);
    expect(body).toMatch(/<option value="noord"[^>]* selected/);
    expect(body).toContain('&lt;leerkring-network slug=&quot;noord&quot;');
    expect(body.includes('Niets gevonden')).toBe(search === 'gestopt');
  }
});

test('at first it shows the programme with the most open networks', async () => {
  expect((await get()).body).toContain('&lt;leerkring-networks programme=&quot;programma&quot;');
});

describe('a frame in the preview', () => {
  test.each([
    'n/noord',
    'n/noord/sign-up',
    'p/programma',
    'p/programma/sign-up',
    'o/aanraden',
    'convenants',
    'convenants?region=drenthe',
  ])('is what a partner gets, for our own page only: %s', async (path) => {
    const { statusCode, headers, body } = await api.app.inject({
      url: `/embed/frame/${path}${path.includes('?') ? '&' : '?'}frame&partner=pk_bekend`,
    });
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'self'$/);
    expect(body).not.toContain('pk_bekend');
    expect((await api.app.inject({ url: `/${path}` })).headers['content-security-policy']).toMatch(
      /frame-ancestors 'none'/,
    );
  });

  test.each([
    '',
    'desk',
    'n/geheim-intern',
    'o/geheim',
    'convenants/x',
    'convenants?region=geheim-gebied',
    'n/../desk',
    'n/%2e%2e/desk',
    'n/%2e%2e',
    'n/%2e',
    'p/%2e%2e/sign-up',
    'o/%2e%2e',
    'embed/frame/n/noord',
  ])('shows nothing else: %s', async (path) => {
    expect((await api.app.inject({ url: `/embed/frame/${path}` })).statusCode).toBe(404);
  });
});

test('the ready themes are there to copy', async () => {
  const { body } = await get();
  for (const [, path = ''] of body.matchAll(/href="(\/embed\/themes\/[^"]+)"/g)) {
    const { headers, body: theme } = await api.app.inject({ url: path });
    expect([path, headers['content-type']]).toEqual([path, 'text/css; charset=utf-8']);
    expect(theme).toContain('--leerkring-');
  }
  expect(body.match(/\/embed\/themes\//g)).toHaveLength(3);
});

test('compact is a custom property of the look', async () => {
  expect((await get('?density=compact')).body).toContain('--leerkring-space: 0.75;');
  expect((await get()).body).not.toContain('--leerkring-space: 0');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { documentIdOf, ownerId, publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishSecrets(api.database);
  await publish(api.database, {
    programmes: [
      {
        slug: 'waardig',
        title: 'Waardig <script>alert(1)</script>',
        summary: 'Leren & delen',
        body: 'Meer.',
        contacts: ['Programmabureau'],
        workForms: ['meeloopdag'],
        english: { title: 'Dignity' },
      },
      { slug: 'leeg', title: 'Leeg' },
      { slug: 'alleen-werkvormen', workForms: ['intervisie'] },
    ],
    networks: [
      ...Array.from({ length: 26 }, (_, index) => ({
        slug: `net-${String(index).padStart(2, '0')}`,
        programme: 'waardig',
        regions: ['drenthe'],
        targetGroups: ['allen'],
      })),
      { slug: 'gestopt', programme: 'open', alsoIn: ['waardig'], phase: 'ENDED' as const, title: 'Aan het eind' },
    ],
    partnerSites: [{ key: 'pk_goed', origins: ['https://intranet.example.nl'] }],
  });
  const documentId = documentIdOf('PROGRAMME', 'waardig');
  await api.database.slug.create({ data: { kind: 'PROGRAMME', slug: 'vroeger', documentId } });
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });
const linksIn = (body: string) =>
  [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

test('tells what a programme is, and shows its networks as cards that lead on', async () => {
  const answer = await get('/p/waardig');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(answer.body).not.toContain('<script>alert');
  expect(answer.body).toContain('Leren &amp; delen');
  expect(answer.body).toContain('<p>Meer.</p>');
  expect(answer.body).toContain('Er zijn 27 netwerken.');
  expect(answer.body).toContain('Programmabureau');
  const links = linksIn(answer.body);
  expect(links).toContain('/n/net-00');
  expect(links).toContain('/n/net-00/sign-up');
  expect(links).toContain('/p/waardig/sign-up');
  expect(links).toContain('/toegankelijkheid');
});

test('shows a part of a long list, and leads to the next', async () => {
  const first = await get('/p/waardig?lang=en');
  expect(first.body.match(/<article class="card/g)).toHaveLength(24);
  const next = linksIn(first.body).find((href) => href.includes('after=')) ?? '';
  const second = await get(next);
  expect(second.body.match(/<article/g)).toHaveLength(3);
  expect(second.body).toContain('<h1 lang="en">Dignity</h1>');
  expect(second.body).not.toContain('<p>Meer.</p>');
  expect(linksIn(second.body)).toContain('/p/waardig?lang=en');
  expect(second.body).toContain('content="noindex"');
  expect(linksIn(second.body).some((href) => href.includes('after='))).toBe(false);
});

test('what one can no longer sign up for has no link to a form', async () => {
  const first = await get('/p/waardig');
  expect(linksIn(first.body)).toContain('/n/gestopt');
  expect(linksIn(first.body)).not.toContain('/n/gestopt/sign-up');
});

test('links keep language, partner and frame; the plain page has no colours to keep', async () => {
  const { body } = await get('/p/waardig?lang=en&partner=pk_goed&frame&accent=060&utm=x');
  expect(linksIn(body)).toContain('/n/net-00?lang=en&partner=pk_goed&frame=&accent=060');
  expect(
    linksIn(body)
      .filter((href) => /^\/[np]\//.test(href))
      .every((href) => href.includes('partner=pk_goed&frame=')),
  ).toBe(true);
  expect(body).not.toContain('utm');
});

test.each([
  ['geheim-programma', 404],
  ['nergens', 404],
  ['%00', 404],
  ['%3Cscript%3E', 404],
  ['x'.repeat(300), 404],
])('%s is not there', async (slug, status) => {
  for (const query of ['', '?lang=en', '?frame&partner=pk_goed']) {
    const answer = await get(`/p/${slug}${query}`);
    expect(answer.statusCode).toBe(status);
    // The link to the other language says again what was asked.
    expect(answer.body.replaceAll(`/p/${slug}`, '').toLowerCase()).not.toContain(secret);
    expect(answer.body).not.toContain('<script>');
  }
});

test('shows no network that is INTERNAL, in it or beside it', async () => {
  const { body } = await get('/p/open');
  expect(body).toContain('/n/open');
  expect(body.toLowerCase()).not.toContain(secret);
});

test('an old address leads to the present one, with what was chosen', async () => {
  const answer = await get('/p/vroeger?lang=en&partner=pk_goed');
  expect(answer.statusCode).toBe(301);
  expect(answer.headers).toMatchObject({ location: '/p/waardig?lang=en&partner=pk_goed', 'cache-control': 'no-store' });
});

test.each(['nergens', '', 'WyJUSVRMRSIsIngiXQ', '%00'])(
  'a place in the list that is none (%s) leads to its beginning',
  async (after) => {
    const answer = await get(`/p/waardig?after=${after}`);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/p/waardig');
  },
);

test('says so where there is no network yet', async () => {
  expect((await get('/p/leeg')).body).toContain('Er zijn nog geen netwerken.');
});

test('shows the work forms of a programme, on its first page', async () => {
  const { body } = await get('/p/waardig');
  expect(body).toContain('<h2 id="werkvormen">Werkvormen</h2>');
  expect(body).toContain('id="werkvorm-meeloopdag"');
  const next = linksIn(body).find((href) => href.includes('after=')) ?? '';
  expect((await get(next)).body).not.toContain('werkvorm');
  expect((await get('/p/leeg')).body).not.toContain('werkvormen');
});

test('with work forms and no networks, does not speak of networks', async () => {
  const { body } = await get('/p/alleen-werkvormen');
  expect(body).toContain('id="werkvorm-intervisie"');
  expect(body).not.toContain('Netwerken</h2>');
  expect(body).not.toContain('Er zijn nog geen netwerken');
});

test('where nobody can ask for a network, nothing invites to', async () => {
  await api.database.contentPrivacyNotice.updateMany({ where: { ownerId }, data: { ownerId: 'owner-geheim' } });
  const { body } = await get('/p/waardig');
  await api.database.contentPrivacyNotice.updateMany({
    where: { documentId: 'privacy-notice' },
    data: { ownerId },
  });
  expect(linksIn(body)).not.toContain('/p/waardig/sign-up');
});

test('costs as many statements with one network as with twenty-four', async () => {
  const many = await statementsDuring(api.url, () => get('/p/waardig'));
  const one = await statementsDuring(api.url, () => get('/p/open'));
  expect(many.length).toBe(one.length);
  expect(many.length).toBeLessThanOrEqual(14);
});

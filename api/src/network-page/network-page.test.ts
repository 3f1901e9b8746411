import { afterAll, beforeAll, expect, test } from 'vitest';
import { secret } from '../testing/secrets.ts';
import { type Site, startSite, unavailable } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite({
    networks: [
      {
        slug: 'noord',
        programme: 'open',
        title: 'Noord <&> "co"',
        english: { title: 'North' },
        body: 'Zes keer per jaar.',
        afterSignUp: 'Je wordt gebeld.',
        organisations: ['Zorg A', 'Zorg B'],
        workForms: ['intervisie'],
        contacts: ['Balie'],
      },
      {
        slug: 'in-oprichting',
        programme: 'open',
        phase: 'IN_FORMATION',
        minimumOrganisations: 7,
        maximumOrganisations: 10,
      },
      ...unavailable,
      { slug: 'vol-en-gestopt', programme: 'open', phase: 'ENDED', maximumOrganisations: 0 },
    ],
  });
});
afterAll(() => site.close());

const get = (url: string, headers: Record<string, string> = {}) => site.app.inject({ url, headers });

test('a public network has a page to pass on, whole without a script, in both languages', async () => {
  const dutch = await get('/n/noord');
  expect(dutch.statusCode).toBe(200);
  expect(dutch.body).toContain('<html lang="nl">');
  for (const words of [
    'Zes keer per jaar.',
    'Je wordt gebeld.',
    'Zorg A',
    'Zorg B',
    'Intervisie',
    'Balie',
    'Instappen kan altijd',
  ])
    expect(dutch.body).toContain(words);
  expect(dutch.body).not.toContain('Noord <&>');
  expect(dutch.body).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(dutch.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(dutch.headers['content-security-policy']).not.toContain('unsafe');
  const english = await get('/n/noord?lang=en');
  expect(english.body).toMatch(/<h1 id="title" lang="en">(<!--.*?-->)?North/);
  expect(english.body).toContain('href="/n/noord"');
});

test('what is not public has none, and reads like what never was', async () => {
  const unknown = await get('/n/nergens');
  for (const slug of ['geheim-intern', 'geheim-binnen', 'geheim-weg', 'nergens', '%00', '<script>']) {
    const answer = await get(`/n/${slug}`);
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.body.toLowerCase()).not.toContain(secret);
    if (answer.statusCode === 404) expect(answer.body).toBe(unknown.body);
  }
});

test.each([
  ['noord', 'Open', 'Aanmelden', 'Sign up'],
  ['in-oprichting', 'In oprichting', 'Aanmelden', 'Sign up'],
  ['vol', 'Vol', 'Op de wachtlijst', 'Join the waiting list'],
  ['vol-voor-nieuwe', 'Vol voor nieuwe organisaties', 'Aanmelden', 'Sign up'],
  ['dicht', 'Aanmelding gesloten', undefined, undefined],
  ['straks', 'Nog niet open', undefined, undefined],
  ['gestopt', 'Gestopt', undefined, undefined],
  ['vol-en-gestopt', 'Gestopt', undefined, undefined],
])('%s says that it is %s, and links to the form where one can sign up', async (slug, state, dutch, english) => {
  const [nl, en] = [await get(`/n/${slug}`), await get(`/n/${slug}?lang=en`)];
  expect(shown(nl.body)).toContain(`<span class="pill ${classOf[state]}" part="state">${state}</span>`);
  const action = (address: string, words: string) =>
    new RegExp(`<a class="button[^"]*" href="${address}">${words}</a>`);
  if (dutch && english) {
    expect(shown(nl.body)).toMatch(action(`/n/${slug}/sign-up`, dutch));
    expect(shown(en.body)).toMatch(action(`/n/${slug}/sign-up\\?lang=en`, english));
  } else expect(nl.body + en.body).not.toContain('/sign-up');
});

test('it is kept, but asked for anew each time: what an editor publishes is there at once', async () => {
  const first = await get('/n/in-oprichting');
  expect(first.headers['cache-control']).toBe('public, no-cache');
  const asked = { 'if-none-match': String(first.headers.etag) };
  expect((await get('/n/in-oprichting', asked)).statusCode).toBe(304);
  await site.database.contentNetworkText.updateMany({
    where: { documentId: 'network-in-oprichting' },
    data: { title: 'Nu anders' },
  });
  const later = await get('/n/in-oprichting', asked);
  expect(later.statusCode).toBe(200);
  expect(later.body).toContain('Nu anders');
});

const classOf: Record<string, string> = {
  Open: 'open',
  'In oprichting': 'forming',
  Vol: 'full',
  'Vol voor nieuwe organisaties': 'fullForNew',
  'Aanmelding gesloten': 'closed',
  'Nog niet open': 'upcoming',
  Gestopt: 'ended',
};

/** Without the marks that Lit leaves. */
const shown = (page: string) => page.replace(/<!--.*?-->/gs, '');

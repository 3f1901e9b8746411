import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishSecrets(api.database);
  await publish(api.database, {
    networks: [
      { slug: 'noord', programme: 'open', title: 'Noord <&> "co"', english: { title: 'North' } },
      { slug: 'vol', programme: 'open', maximumOrganisations: 0, seatsPerOrganisation: 1 },
      { slug: 'vol-voor-nieuwe', programme: 'open', maximumOrganisations: 0 },
      { slug: 'dicht', programme: 'open', closesAt: new Date('2026-01-01T00:00:00Z') },
      { slug: 'gestopt', programme: 'open', phase: 'ENDED' },
      { slug: 'vol-en-gestopt', programme: 'open', phase: 'ENDED', maximumOrganisations: 0 },
    ],
  });
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });

test('a public network has a page to pass on, in both languages', async () => {
  const dutch = await get('/n/noord');
  expect(dutch.statusCode).toBe(200);
  expect(dutch.body).toContain('<html lang="nl">');
  expect(dutch.body).toContain('<leerkring-network slug="noord" locale="nl">');
  expect(dutch.body).not.toContain('Noord <&>');
  expect(dutch.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/);
  const english = await get('/n/noord?lang=en');
  expect(english.body).toContain('<h1 lang="en">North</h1>');
});

test('what is not public has none', async () => {
  for (const slug of ['geheim-intern', 'geheim-binnen', 'geheim-weg', 'nergens', '%00', '<script>']) {
    const answer = await get(`/n/${slug}`);
    expect([400, 404]).toContain(answer.statusCode);
    expect(answer.body.toLowerCase()).not.toContain(secret);
  }
});

test.each([
  ['noord', 'kun je je aanmelden.', 'you can sign up.'],
  ['vol', 'Dit netwerk is vol. Je kunt op de wachtlijst.', 'This network is full. You can join the waiting list.'],
  ['vol-voor-nieuwe', 'vol voor nieuwe organisaties. Doet je', 'If your organisation takes part already, you can'],
  ['dicht', 'Aanmelden kan nu niet.', 'You cannot sign up now.'],
  ['gestopt', 'Dit netwerk is gestopt. Aanmelden kan niet meer.', 'This network has ended. You can no longer sign up.'],
  ['vol-en-gestopt', 'Aanmelden kan niet meer.', 'You can no longer sign up.'],
])('%s: says whether somebody can sign up, and claims no colleague', async (slug, dutch, english) => {
  const [nl, en] = [await get(`/n/${slug}`), await get(`/n/${slug}?lang=en`)];
  expect(nl.body).toContain(dutch);
  expect(en.body).toContain(english);
  expect(nl.body + en.body).not.toMatch(/collega|colleague/);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishSecrets(api.database);
  await publish(api.database, {
    networks: [{ slug: 'noord', programme: 'open', title: 'Noord <&> "co"', english: { title: 'North' } }],
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

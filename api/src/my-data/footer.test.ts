import { afterAll, beforeAll, expect, test } from 'vitest';
import { publish } from '../testing/publish.ts';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
beforeAll(async () => {
  api = await startMyData();
  await publish(api.database, { networks: [{ slug: 'noord', programme: 'p' }] });
});
afterAll(() => api.close());

test.each([
  '/',
  '/n/noord',
  '/n/noord?aanmelden',
  '/p/p',
  '/convenants',
  '/toegankelijkheid',
  '/embed',
  '/mijn-gegevens',
  '/aanmelding/nergens',
])('%s leads to "Wat heb je van mij?" in its own language', async (path) => {
  const inEnglish = `${path}${path.includes('?') ? '&' : '?'}lang=en`;
  expect((await api.get(path)).body).toMatch(/<a href="\/mijn-gegevens">.*Wat heb je van mij\?/);
  expect((await api.get(inEnglish)).body).toMatch(/<a href="\/mijn-gegevens\?lang=en">.*What do you have of me\?/);
});

test('the variant inside another page has no room for it', async () => {
  expect((await api.get('/n/noord?frame')).body).not.toContain('/mijn-gegevens');
});

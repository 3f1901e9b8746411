import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [{ slug: 'noord', programme: 'programma' }],
  });
});
afterAll(() => api.close());

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test.each([
  '/n/noord/',
  '/n/noord/sign-up/',
  '/p/programma/',
  '/p/programma/sign-up/',
  '/embed/',
  '/toegankelijkheid/',
])('%s is what it is without its last stroke', async (url) => {
  expect((await api.app.inject({ url })).statusCode).toBe(200);
});

test.each([
  ['GET', '/nergens'],
  ['GET', '/n/%ff'],
  ['GET', '/n/noord/elders'],
  ['PUT', '/n/noord/sign-up'],
] as const)('%s %s: people read why, in their language', async (method, url) => {
  const dutch = await api.app.inject({ method, url, headers: browser });
  expect([dutch.statusCode, dutch.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(dutch.headers).toMatchObject({ 'x-robots-tag': 'noindex', 'x-content-type-options': 'nosniff' });
  expect(dutch.body).toContain('Deze pagina is er niet');
  const english = await api.app.inject({ method, url: `${url}?lang=en`, headers: browser });
  expect(english.body).toContain('This page is not here');
  const programme = await api.app.inject({ method, url });
  expect(programme.statusCode).toBe(404);
  expect(programme.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

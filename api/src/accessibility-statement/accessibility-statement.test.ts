import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });

test('without programmes it says whom to tell all the same', async () => {
  expect((await get('/toegankelijkheid')).body).toContain('de organisatie die je de link gaf');
});

test('says what is tested, and names who answers for each public programme', async () => {
  await publishSecrets(api.database);
  await publish(api.database, { programmes: [{ slug: 'zorg', title: 'Zorg <b>', contacts: ['Bureau zorg'] }] });
  const dutch = await get('/toegankelijkheid');
  expect(dutch.statusCode).toBe(200);
  expect(dutch.body).toContain('WCAG 2.2');
  expect(dutch.body).toContain('Bureau zorg');
  expect(dutch.body).toContain('href="/p/zorg"');
  expect(dutch.body).not.toContain('<b>');
  expect(dutch.body.toLowerCase()).not.toContain(secret);
  const english = await get('/toegankelijkheid?lang=en&partner=pk_x&frame');
  expect(english.body).toContain('<html lang="en">');
  expect(english.body).toContain('href="/p/zorg?lang=en"');
  expect(english.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

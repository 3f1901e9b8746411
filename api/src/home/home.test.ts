import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishSecrets(api.database);
  await publish(api.database, {
    programmes: [{ slug: 'waardig', title: 'Waardig <b>', summary: 'Leren & delen', english: { title: 'Dignity' } }],
  });
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });

test('welcomes a visitor and leads to the programmes, to what webmasters need and to what developers need', async () => {
  const { statusCode, body, headers } = await get('/');
  expect(statusCode).toBe(200);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(body).toContain('<a href="/p/waardig">Waardig &lt;b&gt;</a>');
  expect(body).toContain('Leren &amp; delen');
  for (const address of ['/embed', '/embed/reference', '/toegankelijkheid', '/readyz'])
    expect(body).toContain(`href="${address}"`);
  expect(body).toContain(`${publicUrl}/graphql`);
  expect(body.toLowerCase()).not.toContain(secret);
});

test('is in English for who asks, and so are its links', async () => {
  const { body } = await get('/?lang=en');
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('<a href="/p/waardig?lang=en">Dignity</a>');
  expect(body).toContain('href="/embed?lang=en"');
  expect(body).toContain(`<link rel="canonical" href="${publicUrl}/?lang=en">`);
});

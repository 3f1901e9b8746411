import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const intranet = 'https://intranet.example.nl';
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [{ slug: 'noord', programme: 'programma', organisations: ['Zorg A'] }],
    partnerSites: [
      {
        key: 'pk_goed',
        origins: [`${intranet}/`, 'http://localhost:4100', "https://x.nl; script-src 'unsafe-inline'"],
      },
      { key: 'pk_gestopt', origins: [intranet], stopped: true },
      { key: 'pk_ingetrokken', origins: [intranet], revokedOn: new Date('2026-01-01') },
    ],
  });
});
afterAll(() => api.close());

const get = (url: string) => api.app.inject({ url });
const ancestorsOf = async (url: string) =>
  /frame-ancestors ([^;]*)/.exec(String((await get(url)).headers['content-security-policy']))?.[1];

describe.each(['/n/noord', '/n/noord/sign-up', '/p/programma', '/p/programma/sign-up', '/n/nergens', '/p/nergens'])(
  '%s',
  (path) => {
    test("may be framed by the partner's pages", async () => {
      expect(await ancestorsOf(`${path}?frame&partner=pk_goed`)).toBe(`${intranet} http://localhost:4100`);
    });

    test.each([
      '',
      '?partner=pk_goed',
      '?frame',
      '?frame&partner=pk_onbekend',
      '?frame&partner=pk_gestopt',
      '?frame&partner=pk_ingetrokken',
      '?frame&partner=pk_goed&partner=pk_goed',
      "?frame&partner=*%3B%20script-src%20'unsafe-inline'",
    ])('may be framed by nobody with %j', async (query) => {
      expect(await ancestorsOf(path + query)).toBe("'none'");
    });
  },
);

test('the bare page has no header, tells its height, and its policy knows its style', async () => {
  const { body, headers } = await get('/n/noord?frame&partner=pk_goed&accent=7a1f5c&text=222');
  expect(body).not.toContain('<header');
  expect(body).toContain('<script type="module" src="/widgets/v1/frame.js"></script>');
  expect(body).toContain('--accent:#7a1f5c');
  expect(headers['cross-origin-opener-policy']).toBeUndefined();
  const policy = String(headers['content-security-policy']);
  const styles = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
  expect(styles).toHaveLength(2);
  for (const style of styles) expect(policy).toContain(createHash('sha256').update(style).digest('base64'));
  expect(policy).not.toContain('unsafe');
});

test('a colour that is none brings nothing into the page', async () => {
  const { body } = await get('/n/noord?frame&partner=pk_goed&accent=red%3B%7D%3C/style%3E%3Cscript%3E');
  expect(body).toContain('--accent:#0b5f7a');
  expect(body).not.toContain('</style><script>');
  expect((await get('/n/noord?accent=7a1f5c')).body).not.toContain('#7a1f5c');
});

import { createServer, type Server } from 'node:http';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn, picture, tooWide } from '../testing/looked-at.ts';
import { publish } from '../testing/publish.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';

let api: VisitedApi;
let host: Server;
let hostOrigin: string;

beforeAll(async () => {
  api = await startVisitedApi();
  const hostPort = await freePort();
  // Another site, not only another origin.
  hostOrigin = `http://localhost:${hostPort}`;
  await publish(api.database, {
    programmes: [{ slug: 'programma', body: 'Meer.', contacts: ['Programmabureau'] }],
    networks: ['noord', 'oost', 'west'].map((slug) => ({
      slug,
      programme: 'programma',
      organisations: ['Zorg A'],
      maximumOrganisations: 10,
      body: `Lees <a href="https://elders.example/" rel="noopener">meer</a> over ${slug}.`,
    })),
    partnerSites: [
      { key: 'pk_goed', origins: [hostOrigin] },
      { key: 'pk_ander', origins: ['https://elders.example'] },
    ],
  });
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', hostOrigin);
    if (searchParams.has('isolated')) response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', 'text/html; charset=utf-8').end(hostPage(searchParams));
  }).listen(hostPort, '127.0.0.1');
});
afterAll(async () => {
  host?.close();
  await api.close();
});

/** A partner's page. @param asked `src`, and `follows` where it lets the frame be as high as it says */
const hostPage = (asked: URLSearchParams) => `<!doctype html><html lang="nl"><title>Intranet</title>
<style>body { margin: 0; font: 20px serif } iframe { border: 0; width: 100% }</style>
<h1>Intranet</h1><iframe title="Leerkring" height="500" src="${asked.get('src')?.replaceAll('&', '&amp;')}"></iframe>
<script>
  heard = [];
  addEventListener('message', ({ origin, data }) => {
    if (origin !== '${api.origin}' || data.type !== 'leerkring-height') return;
    heard.push(data);
    const frame = document.querySelector('iframe');
    if (${asked.has('follows')}) frame.height = data.height;
    if (data.top) frame.scrollIntoView();
  });
</script>`;

async function hosted(
  path: string,
  { follows = true, ...options }: BrowserContextOptions & { follows?: boolean } = {},
) {
  const page = await api.browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${hostOrigin}/?${new URLSearchParams({ src: api.origin + path, ...(follows && { follows: '' }) })}`);
  const heard = () => page.evaluate('heard') as Promise<{ height: number; top: boolean }[]>;
  const frame = page.frameLocator('iframe');
  return { page, complaints, frame, heard };
}

/** By how much what is in the frame is higher than the frame: 0 when it fits, and there is nothing to scroll. */
const hidden = (page: Page) =>
  page.frames()[1]?.evaluate('document.documentElement.scrollHeight - innerHeight') as Promise<number>;

describe('on a page of the partner', () => {
  test('the frame becomes as high as its content, and stays so', async () => {
    const { page, frame, heard, complaints } = await hosted('/n/noord?frame&partner=pk_goed');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    await expect.poll(() => hidden(page)).toBe(0);
    const body = await page.frames()[1]?.evaluate('document.body.getBoundingClientRect().height');
    expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(Math.ceil(body as number));
    const before = (await heard()).length;
    // A frame that became wider than its content is high would never come to rest: some more frames are painted.
    await page
      .frames()[1]
      ?.evaluate(
        'new Promise((done) => { let left = 20; const next = () => (left-- ? requestAnimationFrame(next) : done()); next(); })',
      );
    expect((await heard()).length).toBe(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('it shrinks when its content does', async () => {
    const { page, frame, heard } = await hosted('/n/noord?frame&partner=pk_goed', {
      viewport: { width: 300, height: 800 },
    });
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
    const narrow = (await heard()).at(-1)?.height ?? 0;
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(async () => (await heard()).at(-1)?.height).toBeLessThan(narrow);
    await expect.poll(() => hidden(page)).toBe(0);
    await page.close();
  });

  test('one signs up in it, mistakes and all, and comes back', async () => {
    const { page, frame, heard, complaints } = await hosted('/p/programma?frame&partner=pk_goed');
    await frame.getByRole('link', { name: 'Meer weten Oost' }).click();
    await frame.getByRole('link', { name: 'Aanmelden', exact: true }).click();
    await frame.getByRole('heading', { level: 1, name: 'Meld je aan voor Oost' }).waitFor();
    await expect.poll(async () => (await heard()).some(({ top }) => top)).toBe(true);
    const empty = (await heard()).at(-1)?.height ?? 0;
    await frame.getByRole('button', { name: 'Aanmelden' }).click();
    await frame.getByRole('heading', { name: /klopp?t|kloppen/ }).waitFor();
    await expect.poll(() => page.frames()[1]?.evaluate('document.activeElement.id')).toBe('summary');
    // What is wrong makes the page higher, and the frame follows.
    await expect.poll(async () => (await heard()).at(-1)?.height).toBeGreaterThan(empty);
    await expect.poll(() => hidden(page)).toBe(0);
    await picture(page, 'frame-mistakes');
    await frame.getByLabel('Je naam').fill('Sanne de Vries');
    await frame.getByLabel('Je e-mailadres').fill('sanne@example.org');
    await frame.getByLabel('Je organisatie').fill('Zorg A');
    await frame.getByRole('button', { name: 'Aanmelden' }).click();
    await frame
      .getByText('sanne@example.org')
      .or(frame.getByRole('heading', { name: /ontvangen/ }))
      .first()
      .waitFor();
    const signUp = await api.database.signUp.findFirstOrThrow();
    expect(signUp.partnerSiteId).not.toBeNull();
    await frame.getByRole('link', { name: /Terug/ }).first().click();
    await frame.getByRole('heading', { level: 1, name: 'Oost' }).waitFor();
    expect(page.frames()[1]?.url()).toContain('partner=pk_goed&frame=');
    expect(complaints.filter((text) => /policy|refused/i.test(text))).toEqual([]);
    await page.close();
  });

  test('a page that is isolated from others shows it too', async () => {
    const page = await api.browser.newPage();
    const src = `${api.origin}/n/noord?frame&partner=pk_goed`;
    await page.goto(`${hostOrigin}/?${new URLSearchParams({ src, follows: '', isolated: '' })}`);
    await page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Noord' }).waitFor();
    await expect.poll(() => hidden(page)).toBe(0);
    await page.close();
  });

  test('a link that leaves the frame opens a tab', async () => {
    const { page, frame } = await hosted('/n/noord?frame&partner=pk_goed');
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      frame.getByRole('link', { name: 'meer (opent in een nieuw tabblad)' }).click(),
    ]);
    await tab.close();
    expect(page.frames()[1]?.url()).toContain('/n/noord');
    await page.close();
  });

  test.each([
    ['without scripts', { javaScriptEnabled: false }],
    ['with them', { follows: false }],
  ])('at a fixed height of 500 pixels everything can be reached, %s', async (name, options) => {
    const { page, frame } = await hosted('/n/noord/sign-up?frame&partner=pk_goed', {
      ...options,
      viewport: { width: 400, height: 800 },
    });
    await frame.getByLabel('Je naam').fill('Sanne');
    const button = frame.getByRole('button', { name: 'Aanmelden' });
    await button.scrollIntoViewIfNeeded();
    expect((await page.locator('iframe').boundingBox())?.height).toBe(500);
    await picture(page, `frame-fixed-${name}`);
    await button.click();
    await frame.getByRole('heading', { name: /klopp?t|kloppen/ }).waitFor();
    await page.close();
  });
});

test.each(['/n/noord?frame&partner=pk_ander', '/n/noord?frame', '/n/noord?partner=pk_goed', '/toegankelijkheid'])(
  'a page that may not show %s gets nothing',
  async (path) => {
    const { page, complaints } = await hosted(path);
    await expect.poll(() => complaints.join()).toMatch(/frame-ancestors/);
    expect(await page.frames()[1]?.evaluate('document.body?.innerText ?? ""')).not.toContain('Noord');
    await page.close();
  },
);

const inFrames: [name: string, path: string, options: BrowserContextOptions][] = [
  ['network-320', '/n/noord?frame&partner=pk_goed', { viewport: { width: 320, height: 700 } }],
  [
    'network-280',
    '/n/noord?frame&partner=pk_goed&accent=7a1f5c&text=2b1a26',
    { viewport: { width: 280, height: 700 } },
  ],
  ['network-dark', '/n/noord?frame&partner=pk_goed&accent=ffd200&text=fff', { viewport: { width: 600, height: 700 } }],
  [
    'network-dark-system',
    '/n/noord?frame&partner=pk_goed',
    { viewport: { width: 600, height: 700 }, colorScheme: 'dark' },
  ],
  [
    'network-forced',
    '/n/noord?frame&partner=pk_goed&accent=7a1f5c',
    { viewport: { width: 600, height: 700 }, forcedColors: 'active' },
  ],
  ['form-280', '/n/noord/sign-up?frame&partner=pk_goed&accent=7a1f5c', { viewport: { width: 280, height: 700 } }],
  ['programme-280', '/p/programma?frame&partner=pk_goed&accent=7a1f5c', { viewport: { width: 280, height: 700 } }],
  ['programme-900', '/p/programma?frame&partner=pk_goed&lang=en', { viewport: { width: 900, height: 700 } }],
];

test.each(inFrames)('%s holds for axe and fits', async (name, path, options) => {
  const page = await api.browser.newPage({ ...options, bypassCSP: true });
  await page.goto(api.origin + path);
  await picture(page, `frame-${name}`);
  expect(await faultsIn(page)).toEqual([]);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
  await page.close();
});

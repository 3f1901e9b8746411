import { freePort } from '@leerkring/prisma/free-ports.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, type BrowserContextOptions, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  api = await startApi({ PUBLIC_URL: origin });
  await publish(api.database, {
    programmes: [
      { slug: 'waardigheid', title: 'Waardigheid en trots' },
      { slug: 'samen', title: 'Samen delen' },
    ],
    networks: [
      {
        slug: 'kwaliteit',
        programme: 'waardigheid',
        title: 'Kwaliteitsverpleegkundigen Noord',
        summary: 'Leer van elkaars aanpak bij zorgleefplannen, incidenten en scholing.',
        organisations: ['Zorg A', 'Zorg B'],
        maximumOrganisations: 10,
      },
      { slug: 'trauma', programme: 'waardigheid', title: 'Trauma en hechting', organisations: ['Zorg A'] },
      { slug: 'welzijn', programme: 'samen', title: 'Welzijn', organisations: ['Zorg A'] },
    ],
  });
  await api.app.listen({ host: '127.0.0.1', port });
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  await api.close();
});

/** Opens the builder; what the browser complains about ends up in `complaints`. */
async function open(query = '', options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/embed${query}`);
  return { page, context, complaints };
}

const chosen = '?element=network&network=kwaliteit&partner=pk_demo&site=intranet.example.nl&accent=%237a1f5c';

describe.each(looks)('at %s', (look, options, language) => {
  test.each([
    ['fresh', ''],
    ['chosen', chosen],
    ['mistaken', '?element=sign-up&partner=nee&accent=blauw&site=%3F'],
    ['sharepoint', `${chosen}&system=sharepoint`],
    ['vue', `${chosen}&system=vue&pin=yes`],
  ])('the page holds for axe and fits: %s', async (name, query) => {
    const { page, context } = await open(`${query}${query ? '&' : '?'}lang=${language}`, options);
    if (name !== 'sharepoint') await page.getByRole('heading', { level: 3 }).first().waitFor();
    await picture(page, `embed-${name}-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('so does the reference', async () => {
    const page = await browser.newPage(options);
    await page.goto(`${origin}/embed/reference?lang=${language}`);
    await picture(page, `embed-reference-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

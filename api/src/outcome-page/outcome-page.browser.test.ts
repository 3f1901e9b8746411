import { freePort } from '@leerkring/prisma/free-ports.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, chromium as playwright } from 'playwright';
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
    programmes: [{ slug: 'samen', title: 'Samen delen' }],
    networks: [{ slug: 'drents', title: 'Drents', programme: 'samen', regions: ['drenthe'] }],
    outcomes: [
      {
        slug: 'aanraden',
        title: 'zou de bijeenkomsten aanraden aan collega’s',
        value: 98,
        n: 60,
        nLabel: 'professionals',
        summary: 'Uit een vragenlijst na de laatste bijeenkomst.',
        sourceUrl: 'https://onderzoek.example/',
        programme: 'samen',
      },
      { slug: 'ideeen', title: 'nieuwe ideeën', unit: 'COUNT', value: 15, programme: 'samen', network: 'drents' },
    ],
  });
  await api.database.convenant.create({
    data: {
      slug: 'opleiden',
      title: 'Samen opleiden in het Noorden',
      summary: 'Zorgaanbieders en scholen leiden samen op.',
      regions: ['drenthe'],
      signedOn: new Date('2026-01-31'),
      startsOn: new Date('2026-02-01'),
    },
  });
  await api.app.listen({ host: '127.0.0.1', port });
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  await api.close();
});

describe.each(looks)('at %s', (look, options, language) => {
  test.each([
    'o/aanraden?',
    'o/ideeen?frame',
    'o/niks?',
    'convenants?',
    'convenants?region=drenthe',
    'convenants?region=niks',
  ])('%s holds for axe and fits', async (path) => {
    const page = await browser.newPage(options);
    await page.goto(`${origin}/${path}&lang=${language}`);
    await picture(page, `page-${path}-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('without a script one goes from an outcome to what it is an outcome of', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}/o/ideeen?lang=en`);
  await page.getByRole('link', { name: 'Read more about Drents' }).click();
  expect(page.url()).toBe(`${origin}/n/drents?lang=en`);
  await page.close();
});

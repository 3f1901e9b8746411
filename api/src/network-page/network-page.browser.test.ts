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
    programmes: [{ slug: 'programma' }],
    networks: [
      { slug: 'noord', programme: 'programma', title: 'Noord', organisations: ['Zorg A', 'Zorg B'], body: 'Meer.' },
      { slug: 'vol', programme: 'programma', maximumOrganisations: 0, seatsPerOrganisation: 1 },
      { slug: 'dicht', programme: 'programma', closesAt: new Date('2026-01-01T00:00:00Z') },
      { slug: 'gestopt', programme: 'programma', phase: 'ENDED' },
    ],
  });
  await api.app.listen({ host: '127.0.0.1', port });
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  await api.close();
});

describe.each(looks)('at %s', (look, options) => {
  test.each(['noord', 'vol', 'dicht', 'gestopt', 'nergens'])('the page of %s holds for axe and fits', async (slug) => {
    const page = await browser.newPage(options);
    await page.goto(`${origin}/n/${slug}`);
    if (slug !== 'nergens') await page.getByRole('heading', { level: 3 }).first().waitFor();
    await picture(page, `network-${slug}-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('its headings follow each other, also of what opens in the card', async () => {
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto(`${origin}/n/noord`);
  await page.getByRole('button', { name: 'Meer weten' }).click();
  await page.getByRole('heading', { level: 4 }).first().waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('textbox', { name: /naam/i }).first().waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await page.close();
});

test('under its own policy the card comes, and its form opens', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${origin}/n/noord`);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('textbox', { name: /naam/i }).first().waitFor();
  expect(complaints.filter((text) => /policy|refused/i.test(text))).toEqual([]);
  await page.close();
});

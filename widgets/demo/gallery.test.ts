import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { states } from '../gallery/states.ts';
import { type BuiltWidgets, serveBuiltWidgets } from '../testing/built-widgets.ts';
import { chromium } from '../testing/chromium.ts';
import { startDemo, visit as visitPage } from './testing/demo.ts';

const elements = [...new Set(states.map(({ tag }) => tag))];
const themes = ['neutral', 'nl-design-system', 'hospital'];

let api: BuiltWidgets;
let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;

beforeAll(async () => {
  api = await serveBuiltWidgets();
  demo = await startDemo({ DEMO_PORT: '0', API_URL: api.url });
  browser = await playwright.launch(await chromium());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  demo?.child.kill();
  api?.stop();
});

const visit = (path: string) => visitPage(browser, new URL(path, demo.url), { viewport: { width: 1280, height: 900 } });

describe('the gallery', () => {
  test.each(elements)(
    'shows %s in every state, with a policy that allows nothing inline',
    async (element) => {
      const { page, complaints } = await visit(`/gallery?element=${element}`);
      await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
      const shown = await page.locator('main > section').evaluateAll((sections) => sections.map(({ id }) => id));
      expect(shown).toEqual(states.filter(({ tag }) => tag === element).map(({ name }) => name));
      expect(complaints).toEqual([]);
      await page.close();
    },
    90_000,
  );

  test('has a link to each choice, and keeps the others', async () => {
    const { page } = await visit('/gallery?element=leerkring-outcome');
    for (const choice of ['hospital', 'dark', 'compact', 'en', '280'])
      await page.locator('.options').getByRole('link', { name: choice, exact: true }).click();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      element: 'leerkring-outcome',
      theme: 'hospital',
      scheme: 'dark',
      density: 'compact',
      lang: 'en',
      width: '280',
    });
    await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
    const figure = page.locator('#outcome-percentage figure');
    expect(await figure.evaluate((one) => one.getBoundingClientRect().width)).toBeLessThanOrEqual(280);
    expect(await page.locator('leerkring-outcome').first().getAttribute('locale')).toBe('en');
    await page.close();
  }, 90_000);

  test('says nothing of a state that the catalogue does not have', async () => {
    expect((await fetch(new URL('/gallery/api/niets/graphql', demo.url))).status).toBe(404);
  });
});

describe.each(themes)('the theme %s', (theme) => {
  test('fills its page, and nothing sticks out on a phone', async () => {
    const { page, complaints } = await visit(`/${theme}`);
    await page.getByRole('article').nth(8).waitFor();
    await page.getByRole('figure').waitFor();
    await expect.poll(() => page.locator('.bars').count()).toBe(0);
    expect(await page.locator('.notice').count()).toBe(0);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const out = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([width, Math.max(0, out)]).toEqual([width, 0]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('reaches every element', async () => {
    const css = await (await fetch(new URL(`/themes/${theme}.css`, demo.url))).text();
    const missed = elements.filter((element) => !new RegExp(`^${element}(,| \\{)$`, 'm').test(css));
    expect(missed).toEqual([]);
  });
});

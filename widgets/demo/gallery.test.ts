import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { states } from '../gallery/states.ts';
import { serveBuiltWidgets } from '../testing/built-widgets.ts';
import { chromium } from '../testing/chromium.ts';

const elements = [...new Set(states.map(({ tag }) => tag))];
const themes = ['neutral', 'nl-design-system', 'hospital'];

let api: Awaited<ReturnType<typeof serveBuiltWidgets>>;
let demo: ChildProcess;
let demoUrl: string;
let browser: Browser;

beforeAll(async () => {
  api = await serveBuiltWidgets();
  const env = { ...process.env, DEMO_PORT: '0', API_URL: api.url };
  demo = spawn(process.execPath, [join(import.meta.dirname, 'serve.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = demo.stdout ? await once(demo.stdout, 'data') : [''];
  demoUrl = /http:\S+/.exec(String(said))?.[0] ?? '';
  browser = await playwright.launch(await chromium());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  demo?.kill();
  api?.stop();
});

/** Opens a page of the demo; whatever the browser complains about ends up in `complaints`. */
async function visit(path: string, width = 1280) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(new URL(path, demoUrl).href);
  return { page, complaints };
}

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
    expect((await fetch(new URL('/gallery/api/niets/graphql', demoUrl))).status).toBe(404);
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
    const css = await (await fetch(new URL(`/themes/${theme}.css`, demoUrl))).text();
    const missed = elements.filter((element) => !new RegExp(`^${element}(,| \\{)$`, 'm').test(css));
    expect(missed).toEqual([]);
  });
});

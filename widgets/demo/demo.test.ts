import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltWidgets, serveBuiltWidgets } from '../testing/built-widgets.ts';
import { chromium } from '../testing/chromium.ts';
import { startDemo, visit as visitPage } from './testing/demo.ts';

const themes = ['/neutral', '/nl-design-system', '/hospital'];
const pages = ['/', '/expertnetwerken', '/english'];

/** A page of an editor and a web master who both pasted the snippet, one with something to get past a cache. */
const snippet = '<script type="module" src="/widgets/v1/leerkring.js"></script>';
const twice = `<!doctype html><link rel="icon" href="data:,">${snippet}<leerkring-networks></leerkring-networks>${snippet}${snippet.replace('.js', '.js?again')}`;

let api: BuiltWidgets;
let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;

beforeAll(async () => {
  api = await serveBuiltWidgets({ '/twice': twice });
  demo = await startDemo({ DEMO_PORT: '0', API_URL: api.url });
  browser = await playwright.launch(await chromium());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  demo?.child.kill();
  api?.stop();
});

const visit = (path: string, options?: BrowserContextOptions) => visitPage(browser, new URL(path, demo.url), options);

describe('the file that partners load', () => {
  test.each(pages)('works on %s under a strict policy', async (path) => {
    const { page, complaints } = await visit(path);
    await page.getByRole('article').nth(8).waitFor();
    await page
      .getByRole('button', { name: /(Meer weten|Learn more) Kwaliteits/ })
      .first()
      .click();
    await page.getByText('om de beurt bij een van de leden').waitFor();
    await page
      .getByRole('button', { name: /(Aanmelden|Sign up) Kwaliteits/ })
      .first()
      .click();
    await page.getByLabel('Op welke locatie werk je?').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('brings its parts under that policy too, and proof of work goes along from another origin', async () => {
    const { page, complaints } = await visit('/');
    await page.getByLabel('Waar moet het netwerk over gaan?').fill('Leren van elkaars domotica.');
    await page.getByLabel('Je naam').fill('Sanne');
    await page.getByLabel('Je e-mailadres').fill('sanne@example.org');
    await page.locator('leerkring-sign-up').getByRole('button', { name: 'Aanvraag versturen' }).click();
    await page.getByRole('heading', { name: 'Je aanvraag is ontvangen' }).waitFor();
    expect(api.sent).toMatchObject([{ intent: 'START', proof: expect.stringMatching(/^[\w+/=]{100,}$/) }]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('may be loaded twice, also under another address', async () => {
    const { page, complaints } = await visit(`${api.url}/twice`);
    await page.getByRole('article').nth(8).waitFor();
    expect(await page.getByRole('article').count()).toBe(9);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('leaves no cookie, nothing in storage and no style attribute behind', async () => {
    const { page } = await visit('/');
    await page.getByRole('article').nth(8).waitFor();
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.locator('[style]').count()).toBe(0);
    await page.close();
  });

  test('comes with the licence of what it contains', () => {
    expect(readFileSync(join(api.folder, 'leerkring.js.LICENSE.txt'), 'utf8')).toMatch(/MIT License/);
  });
});

describe('the demo page', () => {
  test('carries the snippet as a partner pastes it, and a policy without exceptions', async () => {
    const response = await fetch(demo.url);
    expect(await response.text()).toContain(`<script type="module" src="${api.url}/widgets/v1/leerkring.js"></script>`);
    expect(response.headers.get('content-security-policy')).toContain(`script-src ${api.url};`);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test.each([...pages, ...themes])('%s has nothing that axe finds', async (path) => {
    // Its own policy would keep axe out.
    const { page } = await visit(path, { bypassCSP: true });
    await page.getByRole('article').nth(8).waitFor();
    await page.evaluate(axe.source);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations }: AxeResults = await page.evaluate('axe.run()');
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect([width, found]).toEqual([width, []]);
    }
    await page.close();
  });

  test('paints the ways to what does not hold as links where the reader forces colours', async () => {
    const { page } = await visit('/', { forcedColors: 'active', colorScheme: 'dark' });
    await page.getByLabel('Waar moet het netwerk over gaan?').waitFor();
    await page.locator('leerkring-sign-up').getByRole('button', { name: 'Aanvraag versturen' }).click();
    const colourOf = (element: Element) => getComputedStyle(element).color;
    const mistake = await page.getByRole('button', { name: 'Vul je naam in' }).evaluate(colourOf);
    expect(mistake).toBe(await page.getByRole('link', { name: 'Kwaliteit' }).first().evaluate(colourOf));
    await page.close();
  });

  test.each(pages)('%s keeps its columns apart with letters of twice the size', async (path) => {
    const { page } = await visit(path);
    await page.getByRole('article').nth(8).waitFor();
    for (const width of [1280, 1000, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const clashes: string[] = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        const columns = [...document.querySelectorAll('.frame > *')];
        const out = columns.filter((column) => column.scrollWidth > column.clientWidth).map(({ tagName }) => tagName);
        return document.documentElement.scrollWidth > innerWidth ? [...out, 'page'] : out;
      });
      expect([width, clashes]).toEqual([width, []]);
    }
    await page.close();
  });

  test.each([...pages, ...themes])(
    '%s has a link inside each element, for when the widgets do not come',
    async (path) => {
      const { page } = await visit(path);
      // Those that a list or a programme makes are its own.
      const elements = page.locator(
        ':is([slug], [programme], leerkring-networks, leerkring-convenants):not([exportparts])',
      );
      expect(await elements.count()).toBeGreaterThan(0);
      for (const element of await elements.all()) {
        expect(await element.locator(':scope > a[href]').count()).toBe(1);
      }
      await page.close();
    },
  );

  test('has nothing at another address', async () => {
    expect((await fetch(new URL('/weg', demo.url))).status).toBe(404);
  });

  test('says in one line that its port is taken, and ends', async () => {
    const { child, said } = await startDemo({ DEMO_PORT: new URL(demo.url).port });
    expect(said).toMatch(/^Port \d+ is taken: .*DEMO_PORT\.\n$/);
    if (child.exitCode === null) await once(child, 'exit');
    expect(child.exitCode).toBe(1);
  });

  test('ends on SIGTERM', async () => {
    const { child } = await startDemo({ DEMO_PORT: '0' });
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});

// The built file on pages that are not ours: what a browser says of it that a unit cannot.
import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltWidgets, serveBuiltWidgets } from './built-widgets.ts';
import { chromium } from './chromium.ts';

/** As strict as a page can be that shows us: what makes markup of text passes one policy, which may be made once. */
const policy = (api = "'self'") =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${api}; connect-src ${api}; require-trusted-types-for 'script'; trusted-types lit-html">`;
const script = '<script type="module" src="/widgets/v1/leerkring.js"></script>';
const again = script.replace('.js', '.js?another-version');
const elements = `<leerkring-networks></leerkring-networks><leerkring-network slug="x"></leerkring-network>
  <leerkring-sign-up network="x"></leerkring-sign-up><leerkring-work-forms></leerkring-work-forms>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head><body>${body}`;
/** What stands around an element on an ordinary page. */
const text = '<p>Wat er verder op de pagina staat.</p>'.repeat(4);

let api: BuiltWidgets;
let browser: Browser;

beforeAll(async () => {
  api = await serveBuiltWidgets({
    '/twice': page(policy() + script + again, elements),
    '/forbidden': page(
      policy().replace('lit-html', 'theirs') + script,
      '<leerkring-networks><a href="/p">Bekijk</a></leerkring-networks><leerkring-work-forms><a href="/w">Lees</a></leerkring-work-forms>',
    ),
    '/bare': page('', ''),
    '/plain': page(script, ''),
    '/card': page(
      script,
      `<h1>Netwerk</h1>${text}<leerkring-network slug="x"></leerkring-network><div id="below">${text}</div>`,
    ),
    '/list': page(
      script,
      `<h1>Netwerken</h1>${text}<leerkring-networks></leerkring-networks><div id="below">${text}</div>`,
    ),
  });
  browser = await playwright.launch(await chromium());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  api?.stop();
});

async function visit(path: string, viewport = { width: 1000, height: 800 }) {
  const page = await browser.newPage({ viewport });
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => said.push(message.text()));
  return { page, said, go: () => page.goto(`${api.url}${path}`) };
}

test('two versions of the script on the strictest page: no error, no word, no global, one Trusted Types policy', async () => {
  const globals = () => Object.getOwnPropertyNames(window);
  const bare = await visit('/bare');
  await bare.go();
  const before = await bare.page.evaluate(globals);
  await bare.page.close();
  const { page, said, go } = await visit('/twice');
  await go();
  await page.getByLabel('Op welke locatie werk je?').waitFor();
  await page.getByText('Meeloopdag').first().waitFor();
  expect(await page.getByRole('article').count()).toBe(12);
  expect((await page.evaluate(globals)).filter((name) => !before.includes(name))).toEqual([]);
  expect(said).toEqual([]);
  await page.close();
});

test('a page that forbids our Trusted Types policy keeps its own links, and hears what is wrong', async () => {
  const { page, said, go } = await visit('/forbidden');
  await go();
  await expect.poll(() => said.filter((text) => text.includes('createPolicy')).length).toBeGreaterThanOrEqual(2);
  for (const name of ['Bekijk', 'Lees']) expect(await page.getByRole('link', { name }).isVisible()).toBe(true);
  await page.close();
});

test('a hundred times mounted and taken away, they can be collected', async () => {
  const { page, said, go } = await visit('/plain');
  await go();
  await page.evaluate(() => customElements.whenDefined('leerkring-networks'));
  const gone = await page.evaluateHandle(async (elements) => {
    const gone: WeakRef<Element>[] = [];
    for (let time = 0; time < 100; time++) {
      const root = document.body.appendChild(document.createElement('main'));
      root.innerHTML = elements;
      await new Promise(requestAnimationFrame);
      gone.push(...[...root.children].map((element) => new WeakRef(element)));
      root.remove();
    }
    return gone;
  }, elements);
  expect(await gone.evaluate(({ length }) => length)).toBe(400);
  // A word that waits to be said holds its element for a moment, and the browser the last few.
  const left = async () => {
    await page.requestGC();
    return gone.evaluate((all) => all.filter((element) => element.deref()).length);
  };
  await expect.poll(left, { timeout: 3000 }).toBeLessThanOrEqual(20);
  expect(said).toEqual([]);
  await page.close();
}, 20_000);

test.each([
  ['/card', { width: 1000, height: 800 }],
  ['/card', { width: 375, height: 700 }],
  ['/list', { width: 1000, height: 800 }],
  ['/list', { width: 375, height: 700 }],
])('%s at %o hardly moves what stands below it when it has loaded', async (path, viewport) => {
  const { page, go } = await visit(path, viewport);
  const { promise: loading, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/graphql?**', async (route) => {
    await loading;
    await route.continue();
  });
  await go();
  await page.locator('.bars').first().waitFor();
  const top = async () => (await page.locator('#below').boundingBox())?.y ?? 0;
  const before = Math.min(await top(), viewport.height);
  answer();
  await page.getByRole('article').first().waitFor();
  const after = Math.min(await top(), viewport.height);
  // Cumulative Layout Shift (web.dev/articles/cls): how much of the window moves, times how far.
  const impact = 1 - Math.min(before, after) / viewport.height;
  expect((impact * Math.abs(after - before)) / Math.max(viewport.width, viewport.height)).toBeLessThan(0.05);
  await page.close();
});

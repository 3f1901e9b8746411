// Sites on bad lines: slow, down for a while, or with something in between that blocks us.
import type { Page, Route } from 'playwright';
import { describe, expect } from 'vitest';
import { operationOf } from '../testing/asked.ts';
import * as fixtures from '../testing/fixtures.ts';
import * as more from '../testing/more-fixtures.ts';
import {
  card,
  fill,
  network,
  networks,
  openForm,
  type Pasted,
  page,
  received,
  script,
  send,
  signUp,
  signUpIn,
  snippet,
  workForms,
} from './testing/pages.ts';
import { anyOrigin, onSite, startSites } from './testing/site.ts';

startSites();

/** Chromium's own word in the console for what did not come; no page can keep it from saying so. */
const failing = /^Failed to load resource: /;
const unreachable = 'We kunnen dit nu niet laten zien.';
const retry = { name: 'Probeer het opnieuw' };
const link = { name: /^(Bekijk|Lees meer|Meld je aan)/ };

/** Whose questions did not arrive, in order. */
const lost: string[] = [];
const abort = (route: Route) => {
  lost.push(operationOf(new URL(route.request().url())));
  return route.abort('connectionrefused');
};
const goDown = (page: Page) => {
  lost.length = 0;
  return page.route('**/graphql*', abort);
};
const comeBack = (page: Page) => page.unroute('**/graphql*', abort);

const looked = Promise.withResolvers<void>();

onSite(
  'slow 3G: bars first, then the card, and what stands below stays in its place',
  {
    prepare: async (page) => {
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Network.enable');
      // What DevTools called slow 3G.
      const bytesPerSecond = 400_000 / 8;
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      });
      await page.route('**/graphql*', async (route) => {
        await looked.promise;
        await route.fallback();
      });
    },
    html: ({ url }) => page(script(url), network),
  },
  async ({ page }) => {
    await page.locator('.bars').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    looked.resolve();
    await card(page).waitFor();
    expect(await page.locator('.bars').count()).toBe(0);
    await openForm(page);
    await page.getByLabel('Op welke locatie werk je?').waitFor();
  },
  30_000,
);

describe('what /embed gives, as it is, painted before the script comes, and that before the API answers: nothing below moves', () => {
  /** As late as can be: each waits until what came before it can be seen. */
  const late = async (page: Page) => {
    await page.route('**/leerkring.js', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
      await route.continue();
    });
    await page.route('**/graphql*', async (route) => {
      await page.locator('.bars').first().waitFor();
      await route.fallback();
    });
  };
  const both = [1000, 390];
  const { nodes } = more.convenants.convenants;
  // As many as are shown at first: nobody has only two.
  const all = Array.from({ length: 10 }, () => nodes).flat();
  const convenants = { data: { convenants: { nodes: all, totalCount: all.length } } };
  for (const [kind, widths] of [
    ['networks', both],
    ['network', both],
    ['sign-up', both],
    ['programme', both],
    ['outcome', both],
    ['convenants', both],
    // On a phone they stand below each other, and nobody knows how many there will be.
    ['work-forms', [1000]],
  ] as [Pasted, number[]][])
    for (const width of widths)
      onSite(
        `${kind} at ${width}`,
        {
          context: { viewport: { width, height: 800 } },
          prepare: async (page) => {
            if (kind === 'convenants')
              await page.route('**/graphql*', (route) => route.fulfill({ json: convenants, headers: anyOrigin }));
            await late(page);
          },
          html: ({ url }) => page('', snippet(kind, url)),
        },
        async ({ page }) => {
          await page.locator('.bars').first().waitFor({ state: 'detached' });
        },
      );
});

describe('an API that is down', () => {
  onSite(
    'at load, and comes back: words, a link and another try that works',
    { failing, prepare: goDown, html: ({ url }) => page(script(url), network + networks + workForms) },
    async ({ page }) => {
      const elements = {
        'leerkring-network': 'NetworkBySlug',
        'leerkring-networks': 'Networks',
        'leerkring-work-forms': 'WorkForms',
      };
      for (const [name, question] of Object.entries(elements)) {
        const element = page.locator(`body > ${name}`);
        await element.getByText(unreachable).first().waitFor();
        expect(await element.getByRole('link', link).isVisible()).toBe(true);
        await element.getByRole('button', retry).click();
        // What it said until now may still stand there.
        await expect.poll(() => lost.filter((one) => one === question).length).toBe(2);
        await element.getByText(unreachable).first().waitFor();
      }
      await comeBack(page);
      for (const name of Object.keys(elements)) {
        const element = page.locator(`body > ${name}`);
        await element.getByRole('button', retry).click();
        await card(element).waitFor();
        expect(await element.locator('.notice').count()).toBe(0);
      }
    },
  );

  onSite(
    'at load of the form, and comes back by itself: the browser says that it is online',
    { failing, prepare: goDown, html: ({ url }) => page(script(url), signUp) },
    async ({ page, api }) => {
      await page.getByRole('button', retry).waitFor();
      await comeBack(page);
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await signUpIn(page);
      expect(api.sent).toHaveLength(1);
    },
  );

  onSite(
    'at submit: what was typed stays, and the next try sends the same once more, with the same key',
    { failing, html: ({ url }) => page(script(url), signUp) },
    async ({ page, api }) => {
      const keys: unknown[] = [];
      await page.route('**/graphql', async (route) => {
        const { variables } = route.request().postDataJSON();
        keys.push(variables.input.idempotencyKey);
        // First it does not arrive, then its answer does not, then all is well.
        if (keys.length === 2) await route.fetch();
        if (keys.length < 3) return abort(route);
        return route.fallback();
      });
      await page.getByLabel('Je naam').waitFor();
      await fill(page);
      await send(page);
      for (const tries of [1, 2]) {
        await expect.poll(() => keys.length).toBe(tries);
        // While it is sent the button of the try before stands there, and does nothing.
        await page.locator('form').getByText('Versturen…').waitFor({ state: 'hidden' });
        await page.getByRole('button', retry).waitFor();
        expect(await page.getByLabel('Je naam').inputValue()).toBe('Sanne');
        expect(await page.getByLabel('Op welke locatie werk je?').inputValue()).toBe('De Wilg');
        await page.getByRole('button', retry).click();
      }
      await received(page);
      expect(keys).toHaveLength(3);
      expect(new Set(keys).size).toBe(1);
      expect(api.sent).toHaveLength(2);
      expect(api.sent[0]).toEqual(api.sent[1]);
    },
  );

  onSite(
    'behind a gateway that answers with a page of its own: told as any other failure',
    {
      failing,
      prepare: (page) =>
        page.route('**/graphql*', (route) =>
          route.fulfill({
            status: 502,
            contentType: 'text/html',
            body: '<h1>Bad Gateway</h1>',
            headers: { 'access-control-allow-origin': '*' },
          }),
        ),
      html: ({ url }) => page(script(url), network),
    },
    async ({ page }) => {
      await page.getByText(unreachable).first().waitFor();
      expect(await page.getByRole('link', link).isVisible()).toBe(true);
    },
  );
});

describe('an ad blocker', () => {
  const blocked = (pattern: string) => (page: Page) => page.route(pattern, (route) => route.abort('blockedbyclient'));

  onSite(
    'that blocks the script: the link stays, and nothing else happens',
    { failing, prepare: blocked('**/leerkring.js'), html: ({ url }) => page(script(url), networks + signUp) },
    async ({ page, asked }) => {
      await page.waitForLoadState('load');
      expect(await page.getByRole('link', link).count()).toBe(2);
      for (const one of await page.getByRole('link', link).all()) expect(await one.isVisible()).toBe(true);
      expect(asked).toEqual([]);
    },
  );

  onSite(
    'that blocks what we ask of the API: words, and the link stays',
    { failing, prepare: blocked('**/graphql*'), html: ({ url }) => page(script(url), networks + network) },
    async ({ page }) => {
      await expect.poll(() => page.getByText(unreachable).count()).toBeGreaterThanOrEqual(2);
      for (const one of await page.getByRole('link', link).all()) expect(await one.isVisible()).toBe(true);
    },
  );

  onSite(
    'that blocks the files loaded on demand: cards stand, the form says so, and work forms keep their link',
    { failing, prepare: blocked('**/parts/**'), html: ({ url }) => page(script(url), networks + signUp + workForms) },
    async ({ page }) => {
      await expect.poll(() => page.getByRole('article').count()).toBe(fixtures.all.length);
      for (const name of ['leerkring-sign-up', 'leerkring-work-forms']) {
        await page.locator(name).getByText(unreachable).first().waitFor();
        expect(await page.locator(name).getByRole('link', link).isVisible()).toBe(true);
      }
    },
  );
});

// Sites that allow little, or have the script more than once.
import { createHash } from 'node:crypto';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { BuiltWidgets } from '../testing/built-widgets.ts';
import * as fixtures from '../testing/fixtures.ts';
import { originNotAllowed } from '../testing/sign-up-fixtures.ts';
import {
  card,
  convenants,
  fill,
  network,
  networks,
  openForm,
  outcome,
  page,
  programme,
  received,
  script,
  send,
  signUp,
  signUpIn,
  workForms,
} from './testing/pages.ts';
import { anyOrigin, onSite, startSites } from './testing/site.ts';

startSites();

const strict = ({ url }: BuiltWidgets) => ({
  'content-security-policy': `default-src 'none'; script-src ${url}; connect-src ${url}; require-trusted-types-for 'script'; trusted-types lit-html`,
});
const current = { search: 'Zoek een netwerk', questions: 'Vragen?' };
const older = { search: 'Zoek netwerken', questions: 'Wat wil je weten?' };
const everything = networks + network + signUp + workForms;

/** Uses one of each, from the first card to a sign-up that is sent. */
async function useAll(page: Page): Promise<void> {
  const list = page.locator('leerkring-networks');
  await card(list).waitFor();
  await list.getByRole('button', { name: /^Meer weten Kwaliteits/ }).click();
  await list.getByText('om de beurt bij een van de leden').waitFor();
  await page.getByText('Meeloopdag').first().waitFor();
  await fill(page.locator('leerkring-sign-up'));
  await send(page);
}

describe('the strictest policy', () => {
  onSite(
    'strict CSP: nothing but our script and our answers, Trusted Types required, our policy once',
    {
      headers: strict,
      asksProof: true,
      globals: ['__pwClock'],
      prepare: (page) => page.clock.install(),
      html: ({ url }) => page(script(url), everything),
    },
    async ({ page, api }) => {
      await useAll(page);
      // Nobody fills in a form within two seconds of its challenge.
      const later = async () => {
        await page.clock.fastForward(1000);
        return api.sent.length;
      };
      await expect.poll(later).toBe(1);
      await received(page);
      expect(api.sent).toMatchObject([{ partnerKey: 'pk_demo', proof: expect.any(String) }]);
    },
  );

  onSite(
    'strict CSP: elements that come whole in files loaded on demand',
    {
      headers: strict,
      html: ({ url }) => page(script(url), programme + convenants + outcome),
    },
    async ({ page, api }) => {
      await page.locator('leerkring-convenants').getByRole('article').first().waitFor();
      await page.locator('leerkring-outcome').getByRole('figure').waitFor();
      const element = page.locator('leerkring-programme');
      await card(element).waitFor();
      await openForm(element);
      await signUpIn(element);
      expect(api.sent).toHaveLength(1);
    },
  );

  onSite(
    'script loaded twice, from the same address and from another',
    { headers: strict, html: ({ url }) => page(script(url), script(url) + everything + script(url, '?again')) },
    async ({ page, asked }) => {
      await useAll(page);
      await received(page);
      expect(await page.locator('leerkring-networks').getByRole('article').count()).toBe(fixtures.all.length);
      expect(asked.filter((operation) => operation === 'Networks')).toHaveLength(1);
    },
  );

  describe.each(['older', 'newer'])('script in two versions, the %s one first', (first) => {
    onSite(
      'the first one wins, with its own parts, and the second does nothing',
      {
        headers: strict,
        html: (api) => {
          const scripts = [script(api.url).replace('leerkring.js', serveOlder(api)), script(api.url)];
          return page((first === 'older' ? scripts : scripts.reverse()).join(''), everything);
        },
      },
      async ({ page, requests }) => {
        await useAll(page);
        await received(page);
        const words = first === 'older' ? older : current;
        expect(await page.getByLabel(words.search).count()).toBe(1);
        expect(await page.getByRole('heading', { name: words.questions }).count()).toBe(1);
        const parts = requests.map((request) => request.url()).filter((url) => url.includes('/parts/'));
        expect(new Set(parts).size).toBe(parts.length);
      },
    );
  });
});

describe('a browser or a line that forbids', () => {
  onSite(
    'storage and cookies disabled',
    { withoutStorage: true, html: ({ url }) => page(script(url), everything) },
    async ({ page }) => {
      await useAll(page);
      await received(page);
    },
  );

  onSite(
    'http:// intranet without crypto.subtle: the whole sign-up works, without proof of work',
    { name: 'intranet.example', html: ({ url }) => page(script(url), network) },
    async ({ page, api, requests }) => {
      expect(await page.evaluate(() => [isSecureContext, crypto.subtle])).toEqual([false, undefined]);
      await card(page).waitFor();
      await openForm(page);
      await signUpIn(page);
      expect(api.sent).toHaveLength(1);
      expect(api.sent[0]).not.toHaveProperty('proof');
      expect(requests.filter((request) => /challenge|proof/.test(request.url()))).toEqual([]);
    },
  );

  onSite(
    "element in a site's own sandboxed iframe, which has no origin: it reads, and the form refuses in words",
    {
      prepare: refuseStrangers,
      files: { 'frame.html': ({ url }) => `<!doctype html><html lang="nl">${script(url)}${network}` },
      html: () =>
        page('', '<iframe sandbox="allow-scripts" src="frame.html" width="600" height="900" title="Netwerk"></iframe>'),
    },
    async ({ page, api }) => {
      const frame = page.frameLocator('iframe');
      expect(await frame.locator('html').evaluate(() => origin)).toBe('null');
      await card(frame).waitFor();
      await openForm(frame);
      await fill(frame);
      await send(frame);
      await frame.getByText(originNotAllowed.message).first().waitFor();
      const [link] = await frame
        .getByRole('link', { name: /./ })
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      expect(link).toContain(`${api.url}/n/${fixtures.open.slug}/sign-up`);
    },
  );

  onSite(
    'SharePoint-like old page: quirks mode, one form around everything, and junk on the prototypes',
    {
      globals: ['$', '_spPageContextInfo'],
      files: {
        'old.js': `var _spPageContextInfo = {}; function $(selector) { return document.querySelectorAll(selector); }
          Array.prototype.remove = function () {}; Array.prototype.junk = 'junk'; Object.prototype.foo = 'bar';
          Object.prototype.extend = function () {}; String.prototype.trimAll = function () {};
          Element.prototype.hide = function () {}; window.onerror = null;`,
      },
      html: ({ url }) =>
        `<html><head><title>Intranet</title><script src="old.js"></script>${script(url)}</head><body bgcolor="#ffffff">
        <form id="aspnetForm" action="weg" method="post" onsubmit="document.title = 'verstuurd'">
        <table width="100%"><tr valign="top"><td width="280">${network}</td><td>${networks}${workForms}</td></tr></table>
        <input name="q"></form></body></html>`,
    },
    async ({ page, api }) => {
      expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
      const list = page.locator('leerkring-networks');
      await card(list).waitFor();
      expect(await list.getByRole('article').count()).toBe(fixtures.all.length);
      await page.getByText('Meeloopdag').first().waitFor();
      const single = page.locator('td:first-child leerkring-network');
      await openForm(single);
      await signUpIn(single);
      expect(api.sent).toHaveLength(1);
      expect(JSON.stringify(api.sent[0])).not.toMatch(/junk|"foo"/);
      expect(await page.title()).toBe('Intranet');
    },
  );
});

/** What the API does with a sign-up from nowhere (Origin: null). */
async function refuseStrangers(page: Page): Promise<void> {
  await page.route('**/graphql', (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    return route.fulfill({
      json: { data: { signUp: originNotAllowed } },
      headers: anyOrigin,
    });
  });
}

/**
 * Serves another build as well, as the API does with everything that it ever served: other words in the first file and
 * in a part, so other addresses.
 *
 * @returns its first file's name
 */
function serveOlder({ scripts }: BuiltWidgets): string {
  const addressOf = (source: string) => createHash('sha256').update(source).digest('base64url').slice(0, 10);
  let first = String(scripts.get('/widgets/v1/leerkring.js')).replace('Zoek een netwerk', older.search);
  for (const [path, content] of scripts) {
    const [, before = '', hash = ''] = /^(.*network-details-)([\w-]{8})\.js$/.exec(path) ?? [];
    if (!before || !first.includes(hash)) continue;
    const part = String(content).replace('Vragen?', older.questions);
    scripts.set(`${before}${addressOf(part)}.js`, Buffer.from(part));
    first = first.replace(hash, addressOf(part));
  }
  const name = `leerkring-${addressOf(first)}.js`;
  scripts.set(`/widgets/v1/${name}`, Buffer.from(first));
  return name;
}

// Sites whose styles, roots, directions and paper are not ours.
import { describe, expect } from 'vitest';
import {
  card,
  network,
  openForm,
  page,
  script,
  send,
  signUp,
  signUpIn,
  slug,
  title,
  workForms,
} from './testing/pages.ts';
import { axeGlobals, expectReadable } from './testing/readable.ts';
import { onSite, startSites } from './testing/site.ts';

startSites();

const ours = (element: string) => element.replace('>', ' data-ours>');

describe('hostile global CSS', () => {
  for (const [name, css] of Object.entries({
    'everything reverted': '* { all: revert !important }',
    'everything unset': '* { all: unset !important }',
    'a huge base font': 'html { font-size: 32px }',
    'rem of 10px': 'html { font-size: 10px } body { font-size: 1.6rem }',
    'rem of 10px, and nothing set back': 'html { font-size: 62.5% }',
    'all blocks, all spaced out':
      '* { display: block !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 2 !important; box-sizing: content-box !important }',
    'no wrapping, capitals, centred, hair lines':
      'body { white-space: nowrap; text-transform: uppercase; text-align: center; line-height: 1; font-weight: 100; text-indent: 2em; word-break: keep-all; hyphens: none }',
    'faint letters, no room':
      '* { color: #aaa !important; padding: 0 !important; border: 0 !important; outline: 0 !important; min-height: 0 !important; font-family: monospace !important }',
    'flex and floats around':
      'body { display: flex; flex-wrap: wrap } body > * { float: left; flex: 1 1 300px; min-width: 0 }',
    'a dark page that says so': 'html { color-scheme: dark; background: #111; color: #eee }',
  })) {
    onSite(
      `${name}: text whole, contrast kept, targets large enough`,
      {
        html: ({ url }) => page(`${script(url)}<style>${css}</style>`, ours(network) + ours(signUp) + ours(workForms)),
        globals: axeGlobals,
        ownShift: true,
      },
      async ({ page }) => {
        const single = page.locator('leerkring-network').first();
        await card(single).waitFor();
        await page.getByLabel('Op welke locatie werk je?').waitFor();
        await page.getByText('Meeloopdag').first().waitFor();
        await expectReadable(page, 1000);
        await expectReadable(page, 320);
        await single.getByRole('button', { name: /^Meer weten/ }).click();
        await single.getByText('om de beurt bij een van de leden').waitFor();
        await send(page.locator('leerkring-sign-up'));
        await page.locator('#summary').waitFor();
        await expectReadable(page, 320);
      },
    );
  }
});

describe('Shadow DOM host', () => {
  for (const mode of ['open', 'closed'] as const) {
    onSite(
      `${mode} root in ${mode} root: the language is found across, events come out, and its card works`,
      {
        globals: ['innermost', 'heard'],
        files: {
          'main.js': `var heard = [], innermost;
            const outer = document.querySelector('main').attachShadow({ mode: '${mode}' });
            outer.innerHTML = '<section></section>';
            innermost = outer.firstChild.attachShadow({ mode: '${mode}' });
            innermost.innerHTML = \`${network}\`;
            for (const name of ['requested', 'opened', 'received'])
              addEventListener('leerkring-sign-up-' + name, ({ target, detail }) => heard.push([name, target.localName, detail.network]));`,
        },
        html: ({ url }) => page(script(url), '<main lang="en"></main><script src="main.js"></script>'),
      },
      async ({ page }) => {
        // A closed root is closed to Playwright too.
        const inside = (expression: string) =>
          page.evaluate(`innermost.querySelector('leerkring-network').shadowRoot${expression}`);
        await expect.poll(() => inside(".querySelector('#action')?.textContent")).toBe('Sign up');
        const { x, y } = (await inside(".querySelector('#action').getBoundingClientRect()")) as DOMRect;
        await page.mouse.click(x + 5, y + 5);
        await expect
          .poll(() => inside(".querySelector('leerkring-sign-up')?.shadowRoot.querySelector('#name') != null"))
          .toBe(true);
        expect(await page.evaluate('heard')).toEqual([
          ['requested', 'main', slug],
          ['opened', 'main', slug],
        ]);
        await page.locator('main').evaluate((main) => main.setAttribute('lang', 'nl'));
        await expect.poll(() => inside(".querySelector('#action')?.textContent")).toBe('Aanmelden');
      },
    );
  }
});

onSite(
  'right-to-left ancestor: our Dutch and English stay left to right, and nothing sticks out',
  {
    globals: axeGlobals,
    ownShift: true,
    html: ({ url }) => page(script(url), `<div dir="rtl" lang="ar">${ours(network)}${ours(signUp)}</div>`),
  },
  async ({ page }) => {
    await openForm(page);
    await page.getByLabel('Op welke locatie werk je?').nth(1).waitFor();
    for (const words of [page.getByRole('heading', { name: title }).first(), page.getByLabel('Je naam').first()])
      expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    await expectReadable(page, 320);
    await signUpIn(page.locator('div > leerkring-sign-up'));
  },
);

onSite(
  'print: what there is to read, and nothing to press',
  { html: ({ url }) => page(script(url), network + workForms) },
  async ({ page }) => {
    const single = page.locator('leerkring-network');
    await single.getByRole('button', { name: /^Meer weten/ }).click();
    await single.getByText('om de beurt bij een van de leden').waitFor();
    await page.getByText('Meeloopdag').last().waitFor();
    // A browser says so before it prints; the emulation does not.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    for (const words of [title, 'om de beurt bij een van de leden', 'Open', '8 van 10 organisaties'])
      expect([words, await single.locator('article, section').getByText(words).first().isVisible()]).toEqual([
        words,
        true,
      ]);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Themalunch' }).isVisible()).toBe(true);
  },
);

// Sites that are applications: elements come, go, move and change while somebody uses them.
import { expect } from 'vitest';
import * as fixtures from '../testing/fixtures.ts';
import {
  card,
  network,
  networks,
  openForm,
  page,
  script,
  send,
  signUp,
  signUpIn,
  slug,
  title,
} from './testing/pages.ts';
import { onSite, startSites } from './testing/site.ts';

startSites();

onSite(
  'twenty elements on one page: what several want to know is asked once',
  { html: ({ url }) => page(script(url), networks.repeat(4) + network.repeat(12) + signUp.repeat(4)) },
  async ({ page, asked }) => {
    await page.getByLabel('Op welke locatie werk je?').nth(3).waitFor();
    await expect.poll(() => page.getByRole('article').count()).toBe(4 * fixtures.all.length + 12);
    expect(asked.sort()).toEqual(['NetworkBySlug', 'NetworkFilters', 'Networks', 'SignUpForm']);
  },
);

onSite(
  'single-page app that keeps an element and puts it back 100 times: what was typed stays',
  { html: ({ url }) => page(script(url), network) },
  async ({ page, asked, api }) => {
    await openForm(page);
    await page.getByLabel('Je naam').fill('Sanne de Boer');
    await page.locator('leerkring-network').evaluate((element) => {
      const { parentElement, nextSibling } = element;
      for (let time = 0; time < 100; time++) {
        element.remove();
        parentElement?.insertBefore(element, nextSibling);
      }
    });
    expect(await page.getByLabel('Je naam').inputValue()).toBe('Sanne de Boer');
    await signUpIn(page);
    expect(api.sent).toHaveLength(1);
    expect(asked.filter((operation) => operation === 'SignUpForm')).toHaveLength(1);
  },
);

onSite(
  'display:none tab that is shown later, by a view transition: the element is ready when it is seen',
  {
    files: {
      'tabs.js': `document.querySelector('button').addEventListener('click', () =>
        document.startViewTransition(() => document.querySelector('#tab').removeAttribute('hidden')));`,
    },
    html: ({ url }) =>
      page(
        `${script(url)}<script src="tabs.js" defer></script><style>[hidden] { display: none !important }</style>`,
        `<button>Netwerken</button><div id="tab" hidden>${networks}${signUp}</div>`,
      ),
  },
  async ({ page, asked }) => {
    await page.locator('article').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Netwerken' }).click();
    await card(page).waitFor();
    await signUpIn(page.locator('leerkring-sign-up'));
    expect(asked.filter((operation) => operation === 'Networks')).toHaveLength(1);
  },
);

onSite(
  'element moved in the document while somebody types: text and request are one, and with moveBefore the focus stays',
  { html: ({ url }) => page(script(url), `<main>${signUp}</main><aside></aside>`) },
  async ({ page, api, asked }) => {
    const name = page.getByLabel('Je naam');
    await name.click();
    await page.keyboard.type('San');
    const move = (how: 'appendChild' | 'moveBefore', to: string) =>
      page.evaluate(
        ([how, to]) => {
          const element = document.querySelector('leerkring-sign-up');
          const place = document.querySelector(to);
          if (!element || !place) return;
          if (how === 'moveBefore') place.moveBefore(element, null);
          else place.appendChild(element);
        },
        [how, to] as const,
      );
    await move('moveBefore', 'aside');
    await page.keyboard.type('ne');
    expect(await name.inputValue()).toBe('Sanne');
    await move('appendChild', 'main');
    expect(await name.inputValue()).toBe('Sanne');
    await signUpIn(page);
    expect(api.sent).toHaveLength(1);
    expect(asked.filter((operation) => operation === 'SignUpForm')).toHaveLength(1);
  },
);

onSite(
  'Angular-style property binding: before the script is there, after, with null, undefined and numbers; events heard',
  {
    globals: ['heard'],
    files: {
      // As Angular's compiled templates do: make, set properties, listen, insert, and set again at every change.
      'main.js': `var heard = [];
        const main = document.querySelector('main');
        const bind = (name, properties) => {
          const element = document.createElement(name);
          Object.assign(element, properties);
          element.addEventListener('leerkring-sign-up-requested', (event) => heard.push(['requested', event.detail.network]));
          element.addEventListener('leerkring-sign-up-opened', (event) => heard.push(['opened', event.detail.network]));
          element.addEventListener('leerkring-sign-up-received', (event) => heard.push(['received', event.detail.network]));
          main.append(element);
        };
        bind('leerkring-networks', { programme: undefined, theme: null, limit: 6, partner: 'pk_demo', locale: undefined, endpoint: null });
        bind('leerkring-network', { slug: '${slug}', partner: 'pk_demo', prefill: { name: 'Sanne', email: null, unit: undefined } });`,
    },
    // Like an application, the page keeps no room for what its script makes, so nothing stands below that.
    html: ({ url }) =>
      page('<style>main { min-height: 400vh }</style>', `<main></main><script src="main.js"></script>${script(url)}`),
  },
  async ({ page, requests }) => {
    const single = page.locator('main > leerkring-network');
    await card(page.locator('leerkring-networks')).waitFor();
    expect(await single.evaluate((element) => element.getAttributeNames())).toEqual([]);
    await openForm(single);
    expect(await single.getByLabel('Je naam').inputValue()).toBe('Sanne');
    expect(await single.getByLabel('Je e-mailadres').inputValue()).toBe('');
    await signUpIn(single);
    expect(await page.evaluate('heard')).toEqual([
      ['requested', slug],
      ['opened', slug],
      ['received', slug],
    ]);
    const lists = () =>
      requests
        .map((request) => new URL(request.url()).searchParams.get('variables') ?? '')
        .filter((variables) => variables.includes('"first"'));
    expect(lists().map((variables) => JSON.parse(variables).first)).toEqual([6]);
    await page
      .locator('leerkring-networks')
      .evaluate((element) => Object.assign(element, { limit: '3', theme: 'kwaliteit', region: null }));
    await expect
      .poll(() => JSON.parse(lists().at(-1) ?? '{}'))
      .toMatchObject({ first: 3, where: { theme: 'kwaliteit' } });
    await single.evaluate((element) => Object.assign(element, { slug: null }));
    await single.evaluate((element) => Object.assign(element, { slug: 'een-ander' }));
    await single.getByRole('heading', { name: title }).waitFor();
  },
);

onSite(
  'lang that changes at run time, on a page whose elements stand and on an element that comes later',
  { html: ({ url }) => page(script(url), networks) },
  async ({ page }) => {
    await card(page).waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'en-GB';
    });
    await page
      .getByRole('button', { name: /^Sign up/ })
      .first()
      .waitFor();
    await page.getByLabel('Find a network').waitFor();
    await page.evaluate((network) => document.body.insertAdjacentHTML('beforeend', network), network);
    await page
      .locator('body > leerkring-network')
      .getByRole('button', { name: /^Learn more/ })
      .waitFor();
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    await page.getByLabel('Zoek een netwerk').waitFor();
    expect(await page.getByRole('button', { name: /^Sign up/ }).count()).toBe(0);
  },
);

onSite(
  'double click on the button that sends: sent once',
  { html: ({ url }) => page(script(url), signUp) },
  async ({ page, api, asked }) => {
    await page.getByLabel('Je naam').waitFor();
    await page.route(
      '**/graphql',
      async (route) => {
        // The second click comes while the first is on its way.
        await send(page);
        await route.fallback();
      },
      { times: 1 },
    );
    await signUpIn(page);
    expect(asked.filter((operation) => operation === 'SignUp')).toHaveLength(1);
    expect(api.sent).toHaveLength(1);
  },
);

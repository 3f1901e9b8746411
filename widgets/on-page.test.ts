import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, seenOf } from './testing/api.ts';
import * as fixtures from './testing/fixtures.ts';
import { focused, put, words } from './testing/page.ts';
import { formOf } from './testing/sign-up-fixtures.ts';
import { field } from './testing/sign-up-form.ts';
import './networks/register.ts';
import './work-forms/register.ts';

const { slug } = fixtures.open;

const english = { title: 'Quality nurses North', locale: 'EN' as const };
/** A network that has been translated. */
const inBoth = () =>
  answer({
    NetworkBySlug: ({ locale }) => ({ network: { ...fixtures.open, ...(locale === 'EN' && english) } }),
    SignUpForm: () => formOf(fixtures.open),
    NetworkDetails: () => fixtures.details,
  });
const card = (attributes = {}) => put('leerkring-network', { slug, ...attributes });
const signUp = page.getByRole('button', { name: /Sign up/ });

test.each(['https://api.example.org', 'https://api.example.org/', 'https://api.example.org//'])(
  'the API at %s is asked at one address',
  async (endpoint) => {
    inBoth();
    card({ endpoint });
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    expect(seenOf('NetworkBySlug')[0]?.request.url).toMatch(
      /^https:\/\/api\.example\.org\/graphql\?documentId=NetworkBySlug&/,
    );
  },
);

describe('a page that turns English', () => {
  test('turns its elements English, and asks for English texts', async () => {
    inBoth();
    card();
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    document.documentElement.lang = 'en';
    await expect.element(signUp).toBeVisible();
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
    document.documentElement.removeAttribute('lang');
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
  });

  test('also around a shadow root, and around a root in that one', async () => {
    inBoth();
    const outer = document.body.appendChild(document.createElement('div'));
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    inner.attachShadow({ mode: 'open' }).append(card());
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    inner.lang = 'en';
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
    inner.lang = 'nl';
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    inner.removeAttribute('lang');
    document.body.lang = 'en';
    await expect.element(signUp).toBeVisible();
    document.body.removeAttribute('lang');
  });

  test('leaves an element with a language of its own as it is', async () => {
    inBoth();
    card({ locale: 'nl' });
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    const other = card();
    document.documentElement.lang = 'en';
    await expect.element(signUp).toBeVisible();
    other.remove();
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    expect(seenOf('NetworkBySlug').map(({ variables }) => variables.locale)).toEqual(['NL', 'EN']);
  });

  test('keeps the form open, with what was typed in it', async () => {
    inBoth();
    card();
    await page.getByRole('button', { name: /Aanmelden/ }).click();
    await field('Je naam').fill('Sanne');
    document.documentElement.lang = 'en';
    await expect.element(field('Your name')).toHaveValue('Sanne');
    expect(focused()?.id).toBe('name');
  });

  test('translates a list with its cards, and what is open under one', async () => {
    inBoth();
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    put('leerkring-networks');
    await page.getByRole('button', { name: /Meer weten Kwaliteits/ }).click();
    await expect.element(page.getByRole('heading', { name: 'Vragen?' })).toBeVisible();
    document.documentElement.lang = 'en';
    await expect.element(page.getByRole('heading', { name: 'Questions?' })).toBeVisible();
    await expect.element(page.getByLabelText('Find a network')).toBeVisible();
  });

  test('what was still on its way in Dutch does not come over it', async () => {
    let late = (_: unknown) => {};
    answer({
      NetworkBySlug: ({ locale }) =>
        locale === 'EN'
          ? { network: { ...fixtures.open, ...english } }
          : new Promise((resolve) => {
              late = () => resolve({ network: fixtures.open });
            }),
    });
    const element = card();
    await expect.poll(() => seenOf('NetworkBySlug')).toHaveLength(1);
    document.documentElement.lang = 'en';
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
    late(undefined);
    await element.read({ __meta__: { hash: 'sha256:none' } } as never, {});
    await expect.element(page.getByRole('heading', { name: english.title })).toBeVisible();
  });
});

describe('properties', () => {
  test('set before the script knows the element count', async () => {
    inBoth();
    const early = document.createElement('leerkring-early');
    Object.assign(early, { slug, locale: 'en', partner: null, endpoint: undefined });
    document.body.append(early);
    const { NetworkCard } = await import('./network-card/network-card.ts');
    customElements.define('leerkring-early', class extends NetworkCard {});
    await expect.element(signUp).toBeVisible();
  });

  test('are bound as frameworks do: undefined first, null for none, a number where one is meant', async () => {
    inBoth();
    const element = put('leerkring-network');
    Object.assign(element, { slug: undefined, endpoint: null, locale: undefined, partner: null });
    element.slug = slug;
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    expect(element.getAttributeNames()).toEqual([]);
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    const list = put('leerkring-networks');
    for (const [limit, first] of [
      [6, 6],
      [null, 12],
      ['geen', 12],
      [-3, 1],
      [1000, 100],
    ] as const) {
      list.limit = limit;
      await expect.poll(() => seenOf('Networks').at(-1)?.variables.first).toBe(first);
    }
  });
});

test('when the browser is online again, what did not load is asked again, and nothing else', async () => {
  answer({
    NetworkBySlug: down,
    SignUpForm: down,
    Networks: down,
    NetworkFilters: down,
    WorkForms: () => fixtures.workForms,
  });
  const [element, list] = [card(), put('leerkring-networks'), put('leerkring-work-forms')];
  put('leerkring-sign-up', { network: slug });
  await expect.poll(() => page.getByRole('button', { name: 'Probeer het opnieuw' }).elements()).toHaveLength(3);
  await expect.element(page.getByRole('heading', { name: 'Meeloopdag' })).toBeVisible();
  inBoth();
  answer({ Networks: () => fixtures.page([fixtures.expert]), NetworkFilters: () => fixtures.filters });
  dispatchEvent(new Event('online'));
  await expect.element(field('Je naam')).toBeVisible();
  await expect.poll(() => words(element)).toContain('8 van 10 organisaties');
  await expect.poll(() => words(list)).toContain('1 netwerk');
  expect(seenOf('WorkForms')).toHaveLength(1);
});

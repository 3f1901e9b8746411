import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import { convenants, noConvenants } from '../testing/more-fixtures.ts';
import { expectAccessible, focused, langOf, overflow, put, words } from '../testing/page.ts';
import './register.ts';

test('shows who agreed, by kind of organisation, and until when', async () => {
  answer({ Convenants: () => convenants });
  const element = put('leerkring-convenants', { region: 'drenthe' });
  await expect.element(page.getByRole('heading', { name: 'Samen opleiden in het Noorden' })).toBeVisible();
  expect(seenOf('Convenants')[0]?.variables).toEqual({ first: 20, region: 'drenthe', locale: 'NL' });
  const read = words(element);
  for (const text of [
    '1 april 2020 t/m 31 december 2027',
    'Ondertekend op 5 maart 2020 · Groningen , Drenthe',
    'Vanaf 1 maart 2026, tot nader order',
    'Zorgaanbieders Zorggroep De Linde, Stichting Thuis in Drenthe',
    'en nog 58 andere',
  ])
    expect(read).toContain(text);
  await expectAccessible(element);
});

test('on an English page the facts are marked as Dutch, the words around them are English', async () => {
  answer({ Convenants: () => convenants });
  const element = put('leerkring-convenants', { locale: 'en' });
  await expect.element(page.getByRole('heading', { name: 'Anders werken in de wijk' })).toBeVisible();
  for (const text of ['Samen opleiden', 'Zorgaanbieders en scholen', 'Zorggroep De Linde', 'Drenthe'])
    expect([text, langOf(element, text)]).toEqual([text, 'nl']);
  for (const text of ['1 April 2020 to 31 December 2027', 'Signed on', 'Care providers', 'and 58 more'])
    expect([text, langOf(element, text)]).toEqual([text, 'en']);
});

test('on an English page what somebody wrote in English is marked as that, the names of parties as Dutch', async () => {
  const english = { servedLocale: 'EN' as const, title: 'Training together', summary: 'Places are shared.' };
  const nodes = convenants.convenants.nodes.map((one, index) => (index ? one : { ...one, ...english }));
  answer({ Convenants: () => ({ convenants: { nodes, totalCount: 2 } }) });
  const element = put('leerkring-convenants', { locale: 'en' });
  await expect.element(page.getByRole('heading', { name: 'Training together' })).toBeVisible();
  for (const [text, lang] of [
    ['Training together', 'en'],
    ['Places are shared.', 'en'],
    ['Zorggroep De Linde', 'nl'],
    ['Anders werken in de wijk', 'nl'],
  ] as const)
    expect([text, langOf(element, text)]).toEqual([text, lang]);
  await expectAccessible(element);
});

test('shows more when asked, and the reader goes on at the first new one', async () => {
  const { nodes } = convenants.convenants;
  answer({ Convenants: ({ first }) => ({ convenants: { nodes: nodes.slice(0, first), totalCount: nodes.length } }) });
  const element = put('leerkring-convenants', { limit: '1' });
  await page.getByRole('button', { name: 'Meer convenanten' }).click();
  await expect.poll(() => seenOf('Convenants').map(({ variables }) => variables.first)).toEqual([1, 21]);
  await expect.element(page.getByRole('button', { name: 'Meer convenanten' })).not.toBeInTheDocument();
  await expect.poll(() => focused()?.textContent).toBe('Anders werken in de wijk');
  expect(element.limit).toBe('1');
  await expectAccessible(element);
});

test('offers all regions where one has none, until the page asks for another', async () => {
  answer({ Convenants: ({ region }) => (region ? noConvenants : convenants) });
  const element = put('leerkring-convenants', { region: 'zeeland' });
  await page.getByRole('button', { name: 'Bekijk de convenanten in alle regio’s' }).click();
  await expect.poll(() => focused()?.textContent).toBe('Samen opleiden in het Noorden');
  expect(element.region).toBe('zeeland');
  await expectAccessible(element);
  element.region = 'limburg';
  await expect.element(page.getByText('Er staan hier nog geen convenanten.')).toBeVisible();
});

test('does not stick out of a side bar of 280 pixels', async () => {
  answer({ Convenants: () => convenants });
  const element = put('leerkring-convenants');
  element.style.width = '280px';
  await expect.element(page.getByRole('heading', { name: 'Anders werken in de wijk' })).toBeVisible();
  expect(element.scrollWidth).toBe(280);
});

test('says so when there are none, when the API is down, and while it loads', async () => {
  answer({ Convenants: () => noConvenants });
  const none = put('leerkring-convenants', { region: 'zeeland' });
  await expect.element(page.getByText('Er staan hier nog geen convenanten.')).toBeVisible();
  await expectAccessible(none);
  answer({ Convenants: down });
  const broken = put('leerkring-convenants', { region: 'limburg' });
  await expect.element(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible();
  await expectAccessible(broken);
  answer({ Convenants: silent });
  const slow = put('leerkring-convenants', { region: 'utrecht', locale: 'en' });
  await expect.element(page.getByText('Loading')).toBeInTheDocument();
  await expectAccessible(slow);
});

test('does not stick out at 320 pixels', async () => {
  answer({ Convenants: () => convenants });
  await page.viewport(320, 700);
  put('leerkring-convenants');
  await expect.element(page.getByRole('heading', { name: 'Anders werken in de wijk' })).toBeVisible();
  expect(overflow()).toBe(0);
  await page.viewport(1000, 800);
});

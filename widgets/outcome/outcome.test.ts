import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import { count, mark, outcome } from '../testing/more-fixtures.ts';
import { expectAccessible, langOf, overflow, put, words } from '../testing/page.ts';
import { periodWords } from './period.ts';
import './register.ts';

test('shows a figure that reads as a sentence, with of whom, when and the source', async () => {
  answer({ OutcomeBySlug: () => outcome });
  const element = put('leerkring-outcome', { slug: 'bijeenkomsten-aanraden' });
  await expect
    .element(page.getByRole('figure', { name: '100% zou de bijeenkomsten aanraden aan collega’s' }))
    .toBeVisible();
  expect(seenOf('OutcomeBySlug')[0]?.variables).toEqual({ slug: 'bijeenkomsten-aanraden', locale: 'NL' });
  expect(words(element)).toContain('Gevraagd aan 60 professionals. In de eerste helft van 2022. Bron: Onderzoek');
  await expect.element(page.getByRole('link', { name: 'Onderzoek onder deelnemers' })).toBeVisible();
  await expectAccessible(element);
});

test('says nothing of how many were asked where nobody knows', async () => {
  answer({ OutcomeBySlug: () => count });
  const element = put('leerkring-outcome', { slug: 'nieuwe-ideeen' });
  await expect.element(page.getByText('15', { exact: true })).toBeVisible();
  expect(words(element)).toContain('Gevraagd aan professionals.');
  expect(page.getByRole('link').elements()).toEqual([]);
  await expectAccessible(element);
});

test('writes a mark as its readers do', async () => {
  answer({ OutcomeBySlug: () => mark });
  put('leerkring-outcome', { slug: 'cijfer' });
  await expect.element(page.getByText('8,4')).toBeVisible();
  await expect.element(page.getByText('Gevraagd aan 60 mensen.')).toBeVisible();
});

test('on an English page what is still Dutch is marked as Dutch, and nothing else', async () => {
  answer({ OutcomeBySlug: () => outcome });
  const element = put('leerkring-outcome', { slug: 'bijeenkomsten-aanraden', locale: 'en' });
  await expect.poll(() => words(element)).toContain('In the first half of 2022');
  for (const text of ['zou de bijeenkomsten', 'Gevraagd aan', 'Onderzoek'])
    expect([text, langOf(element, text)]).toEqual([text, 'nl']);
  expect(langOf(element, 'Source')).toBe('en');
});

test.each([
  ['2022-01-01', '2022-06-30', 'In de eerste helft van 2022'],
  ['2022-07-01', '2022-12-31', 'In de tweede helft van 2022'],
  ['2022-01-01', '2022-12-31', 'In 2022'],
  ['2022-02-01', '2022-02-28', 'Februari 2022'],
  ['2025-09-01', '2026-01-31', 'September 2025 t/m januari 2026'],
  ['2020-03-05', '2020-03-05', '5 maart 2020'],
  ['2020-03-05', '2020-04-01', '5 maart 2020 t/m 1 april 2020'],
])('the period from %s to %s is "%s"', (from, to, said) => {
  expect(periodWords(from, to, 0)).toBe(said);
});

test('says so when there is no such outcome, when the API is down, and while it loads', async () => {
  answer({ OutcomeBySlug: () => ({ outcome: null }) });
  const gone = put('leerkring-outcome', { slug: 'nergens' }, '<a href="https://example.org">Lees het onderzoek</a>');
  await expect.element(page.getByText('Dit resultaat vinden we niet.')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Lees het onderzoek' })).toBeVisible();
  await expectAccessible(gone);
  answer({ OutcomeBySlug: down });
  const broken = put('leerkring-outcome', { slug: 'stuk' });
  await expect.element(page.getByRole('button', { name: 'Probeer het opnieuw' })).toBeVisible();
  await expectAccessible(broken);
  answer({ OutcomeBySlug: silent });
  const slow = put('leerkring-outcome', { slug: 'traag', locale: 'en' });
  await expect.element(page.getByText('Loading')).toBeInTheDocument();
  await expectAccessible(slow);
});

test('does not stick out of a side bar of 280 pixels', async () => {
  answer({ OutcomeBySlug: () => count });
  const element = put('leerkring-outcome', { slug: 'nieuwe-ideeen' });
  element.style.width = '280px';
  await expect.element(page.getByText('15', { exact: true })).toBeVisible();
  expect(element.scrollWidth).toBe(280);
});

test('does not stick out at 320 pixels', async () => {
  answer({ OutcomeBySlug: () => count });
  await page.viewport(320, 700);
  put('leerkring-outcome', { slug: 'nieuwe-ideeen' });
  await expect.element(page.getByText('15', { exact: true })).toBeVisible();
  expect(overflow()).toBe(0);
  await page.viewport(1000, 800);
});

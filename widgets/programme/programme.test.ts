import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { programme } from '../testing/more-fixtures.ts';
import { expectAccessible, langOf, overflow, put, words } from '../testing/page.ts';
import { startForm } from '../testing/question-fixtures.ts';
import './register.ts';

const slug = 'waardigheid-en-trots';
const loaded = () =>
  answer({
    ProgrammeBySlug: () => programme,
    Networks: () => fixtures.page(fixtures.all),
    NetworkFilters: () => fixtures.filters,
    StartForm: () => startForm(),
  });

test('shows the programme, its networks and whom to ask', async () => {
  loaded();
  const element = put('leerkring-programme', { slug, partner: 'pk_demo' });
  await expect.element(page.getByRole('heading', { name: 'Waardigheid en trots' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Nachtzorg' })).toBeVisible();
  expect(seenOf('Networks')[0]?.variables).toMatchObject({ where: { programme: slug } });
  expect(words(element)).toContain('programmabureau@example.org');
  expect(element.shadowRoot?.querySelector('leerkring-networks')?.partner).toBe('pk_demo');
  await expectAccessible(element);
  await page.getByText('Meer over dit programma').click();
  await expect.element(page.getByText('Ongeveer zes bijeenkomsten per jaar')).toBeVisible();
  await expectAccessible(element);
});

test('asks what the form to start a network needs once somebody opens it, and hands down what the page knows', async () => {
  loaded();
  const element = put('leerkring-programme', { slug, prefill: '{"name":"Sam Bakker"}' });
  await expect.element(page.getByText('Zelf een netwerk beginnen')).toBeVisible();
  expect(seenOf('StartForm')).toEqual([]);
  await page.getByText('Zelf een netwerk beginnen').click();
  await expect.element(page.getByRole('textbox', { name: /^Je naam|^Naam/ })).toHaveValue('Sam Bakker');
  expect(seenOf('StartForm')[0]?.variables).toMatchObject({ slug });
  await expectAccessible(element);
});

test('what the page knows late reaches the list and an open form, which keeps what somebody typed', async () => {
  loaded();
  const element = put('leerkring-programme', { slug });
  await page.getByText('Zelf een netwerk beginnen').click();
  await page.getByRole('textbox', { name: 'Waar moet het netwerk over gaan?' }).fill('Nachtzorg');
  element.prefill = { name: 'Sam Bakker' };
  await expect.element(page.getByRole('textbox', { name: 'Je naam' })).toHaveValue('Sam Bakker');
  expect(element.renderRoot.querySelector('leerkring-networks')?.prefill).toEqual({ name: 'Sam Bakker' });
  Object.assign(element, { partner: 'pk_demo', locale: 'en' });
  await expect.element(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Sam Bakker');
  expect(element.renderRoot.querySelector('leerkring-sign-up')?.partner).toBe('pk_demo');
  expect(words(element)).toContain('Start a network yourself');
  await expect
    .element(page.getByRole('textbox', { name: 'What should the network be about?' }))
    .toHaveValue('Nachtzorg');
});

test('offers no form where no network can be started', async () => {
  loaded();
  answer({
    ProgrammeBySlug: () => ({
      programme: programme.programme && { ...programme.programme, signUp: { isOpen: false } },
    }),
  });
  put('leerkring-programme', { slug });
  await expect.element(page.getByRole('heading', { name: 'Waardigheid en trots' })).toBeVisible();
  expect(page.getByText('Zelf een netwerk beginnen').elements()).toEqual([]);
});

test('what somebody searched for stays when the programme is asked for again', async () => {
  loaded();
  const element = put('leerkring-programme', { slug });
  await page.getByRole('searchbox').fill('nacht');
  element.requestUpdate(true);
  await element.updateComplete;
  await expect.element(page.getByRole('searchbox')).toHaveValue('nacht');
});

test('on an English page what is still Dutch is marked as Dutch, and nothing else', async () => {
  loaded();
  const element = put('leerkring-programme', { slug, locale: 'en' });
  await expect.element(page.getByRole('heading', { name: 'Networks' })).toBeVisible();
  for (const text of ['Waardigheid', 'Organisaties in de ouderenzorg'])
    expect([text, langOf(element, text)]).toEqual([text, 'nl']);
  for (const text of ['Networks', 'More about', 'Start a network'])
    expect([text, langOf(element, text)]).toEqual([text, 'en']);
});

describe('says so', () => {
  test('while it loads', async () => {
    answer({ ProgrammeBySlug: silent });
    const element = put('leerkring-programme', { slug }, '<a href="https://example.org">Bekijk het programma</a>');
    await expect.element(page.getByText('Even laden')).toBeInTheDocument();
    await expectAccessible(element);
  });

  test('when the API is down, and shows it when it is back', async () => {
    answer({ ProgrammeBySlug: down });
    const element = put('leerkring-programme', { slug }, '<a href="https://example.org">Bekijk het programma</a>');
    await expect.element(page.getByRole('link', { name: 'Bekijk het programma' })).toBeVisible();
    await expectAccessible(element);
    loaded();
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(page.getByRole('heading', { name: 'Waardigheid en trots' })).toBeVisible();
  });

  test('when there is no such programme', async () => {
    answer({ ProgrammeBySlug: () => ({ programme: null }) });
    const element = put(
      'leerkring-programme',
      { slug: 'nergens' },
      '<a href="https://example.org">Bekijk het programma</a>',
    );
    await expect.element(page.getByText('Dit programma vinden we niet.').last()).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Bekijk het programma' })).toBeVisible();
    await expectAccessible(element);
  });
});

test('does not stick out of a side bar of 280 pixels', async () => {
  loaded();
  const element = put('leerkring-programme', { slug });
  element.style.width = '280px';
  await expect.element(page.getByRole('heading', { name: 'Nachtzorg' })).toBeVisible();
  await page.getByText('Zelf een netwerk beginnen').click();
  await expect.element(page.getByRole('textbox', { name: 'Je naam' })).toBeVisible();
  expect(element.scrollWidth).toBe(280);
});

test('does not stick out at 320 pixels', async () => {
  loaded();
  await page.viewport(320, 700);
  put('leerkring-programme', { slug });
  await expect.element(page.getByRole('heading', { name: 'Nachtzorg' })).toBeVisible();
  expect(overflow()).toBe(0);
  await page.viewport(1000, 800);
});

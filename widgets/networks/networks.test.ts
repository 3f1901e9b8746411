import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, overflow, put, words } from '../testing/page.ts';
import { formOf, organisations } from '../testing/sign-up-fixtures.ts';
import './register.ts';

const asked = (index: number) => seenOf('Networks').at(index)?.variables;
const cards = () => page.getByRole('article').elements();

beforeEach(() => answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters }));

describe('the list', () => {
  test('shows the networks of a programme with the number found and how many have a place', async () => {
    const element = put('leerkring-networks', { programme: 'waardigheid-en-trots', limit: '9' });
    await expect.element(page.getByText('9 netwerken, 4 met plaats').last()).toBeVisible();
    expect(cards()).toHaveLength(9);
    expect(asked(0)).toEqual({ first: 9, where: { programme: 'waardigheid-en-trots' }, locale: 'NL' });
    await expectAccessible(element);
  });

  test('asks the API for each thing once, whatever the number of cards', async () => {
    put('leerkring-networks');
    await expect.element(page.getByText(/9 netwerken/)).toBeVisible();
    expect([seenOf('Networks').length, seenOf('NetworkFilters').length, seenOf('NetworkBySlug').length]).toEqual([
      1, 1, 0,
    ]);
  });

  test('shows more by keyboard, and goes on at the first new card', async () => {
    const { all, page: answerOf } = fixtures;
    answer({ Networks: ({ after }) => (after ? answerOf(all.slice(6), null, 9) : answerOf(all.slice(0, 6), 'c6', 9)) });
    const element = put('leerkring-networks', { limit: '6' });
    await expect.element(page.getByText('9 netwerken').last()).toBeVisible();
    const more = page.getByRole('button', { name: 'Meer netwerken laten zien' });
    (more.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(cards).toHaveLength(9);
    expect(asked(1)).toMatchObject({ after: 'c6' });
    await expect.poll(() => focused()?.textContent).toBe(all[6]?.title);
    await expect.element(more).not.toBeInTheDocument();
    await expectAccessible(element);
  });

  test('lays itself out by the width it gets', async () => {
    const element = put('leerkring-networks');
    await expect.element(page.getByText(/9 netwerken/)).toBeVisible();
    const columns = () => new Set(cards().map((card) => Math.round(card.getBoundingClientRect().left))).size;
    const widths = { 1000: 3, 700: 2, 280: 1 };
    for (const [width, expected] of Object.entries(widths)) {
      document.body.style.width = `${width}px`;
      expect([width, columns()]).toEqual([width, expected]);
    }
    document.body.removeAttribute('style');
    await page.viewport(320, 700);
    expect(overflow()).toBe(0);
    await expectAccessible(element);
    await page.viewport(1000, 800);
  });

  test('speaks English on an English page', async () => {
    const element = put('leerkring-networks', { locale: 'en' });
    await expect.element(page.getByText('9 networks, 4 with places left')).toBeVisible();
    await expect.element(page.getByRole('option', { name: 'Drenthe' })).toHaveAttribute('lang', 'nl');
    expect(words(element)).toContain('All regions');
    expect(asked(0)).toMatchObject({ locale: 'EN' });
    await expectAccessible(element);
  });
});

describe('search and filters', () => {
  test('find by words, and say that nothing fits', async () => {
    const element = put('leerkring-networks');
    await expect.poll(cards).toHaveLength(9);
    answer({ Networks: () => fixtures.page([]) });
    await page.getByRole('searchbox', { name: 'Zoek een netwerk' }).fill(' breien ');
    await expect.element(page.getByText('We vonden geen netwerk dat hierbij past').last()).toBeVisible();
    expect(asked(-1)).toMatchObject({ where: { search: 'breien' } });
    await expectAccessible(element);
  });

  test('find by theme and region together', async () => {
    put('leerkring-networks');
    await expect.element(page.getByRole('option', { name: 'Drenthe' })).toBeInTheDocument();
    await page.getByLabelText('Thema').selectOptions('kwaliteit');
    await page.getByLabelText('Regio').selectOptions('drenthe');
    await expect.poll(() => asked(-1)?.where).toEqual({ theme: 'kwaliteit', region: 'drenthe' });
  });

  test('that the page fixed are not offered', async () => {
    put('leerkring-networks', { theme: 'kwaliteit', region: 'utrecht' });
    await expect.poll(cards).toHaveLength(9);
    expect(page.getByRole('combobox').elements()).toEqual([]);
    expect(asked(0)).toMatchObject({ where: { theme: 'kwaliteit', region: 'utrecht' } });
  });

  test('what was typed last is what is shown', async () => {
    put('leerkring-networks');
    await expect.poll(cards).toHaveLength(9);
    answer({ Networks: ({ where }) => fixtures.page(where?.search === 'trauma' ? [fixtures.expert] : fixtures.all) });
    await page.getByRole('searchbox').fill('t');
    await page.getByRole('searchbox').fill('trauma');
    await expect.poll(cards).toHaveLength(1);
  });
});

describe('while the API', () => {
  test('has not answered yet, cards of the right height hold the place', async () => {
    answer({ Networks: silent });
    const element = put('leerkring-networks', { programme: 'traag', limit: '3' });
    await expect.element(page.getByText('Even laden')).toBeInTheDocument();
    expect(element.offsetHeight).toBeGreaterThan(400);
    await expectAccessible(element);
  });

  test('is down, it says so and shows what the page put inside', async () => {
    answer({ Networks: down, NetworkFilters: down });
    const element = put('leerkring-networks', {}, '<a href="#site">Bekijk de netwerken op de site</a>');
    await expect.element(page.getByRole('link', { name: 'Bekijk de netwerken op de site' })).toBeVisible();
    await expectAccessible(element);
    answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(cards).toHaveLength(9);
  });

  test('is down for a filter, what was asked stays in sight, and trying again asks that and keeps the focus', async () => {
    const element = put('leerkring-networks');
    await expect.element(page.getByRole('option', { name: 'Drenthe' })).toBeInTheDocument();
    await page.getByRole('searchbox').fill('zorg');
    await expect.poll(() => asked(-1)?.where).toEqual({ search: 'zorg' });
    answer({ Networks: down });
    await page.getByLabelText('Regio').selectOptions('drenthe');
    const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
    await expect.element(again).toBeVisible();
    expect(cards()).toEqual([]);
    await expect.element(page.getByRole('searchbox')).toHaveValue('zorg');
    await expect.element(page.getByLabelText('Regio')).toHaveValue('drenthe');
    await expectAccessible(element);
    answer({ Networks: () => fixtures.page([fixtures.open]) });
    await again.click();
    await expect.poll(cards).toHaveLength(1);
    expect(asked(-1)).toMatchObject({ where: { search: 'zorg', region: 'drenthe' } });
    await expect.element(page.getByLabelText('Regio')).toHaveValue('drenthe');
    expect(focused()?.textContent).toBe('1 netwerk, 1 met plaats');
  });

  test('is down for more networks, those already shown stay, and trying again goes on', async () => {
    const { all, page: answerOf } = fixtures;
    answer({ Networks: () => answerOf(all.slice(0, 6), 'c6', 9) });
    const element = put('leerkring-networks', { limit: '6' });
    await expect.poll(cards).toHaveLength(6);
    answer({ Networks: down });
    await page.getByRole('button', { name: 'Meer netwerken laten zien' }).click();
    const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
    await expect.element(again).toBeVisible();
    expect(cards()).toHaveLength(6);
    await expect.poll(() => focused()?.textContent).toContain('We kunnen dit nu niet laten zien.');
    await expectAccessible(element);
    answer({ Networks: () => answerOf(all.slice(6), null, 9) });
    await again.click();
    await expect.poll(cards).toHaveLength(9);
    expect(asked(-1)).toMatchObject({ after: 'c6' });
    await expect.poll(() => focused()?.textContent).toBe(all[6]?.title);
  });
});

test('a form that opens leaves the other cards where they were', async () => {
  answer({ SignUpForm: () => formOf(fixtures.open) });
  put('leerkring-networks', { partner: 'pk_demo' });
  await expect.poll(cards).toHaveLength(9);
  const places = () =>
    cards()
      .slice(0, 3)
      .map((card) => card.getBoundingClientRect().left + card.getBoundingClientRect().top);
  const before = places();
  await page.getByRole('button', { name: /Aanmelden Kwaliteits/ }).click();
  await expect.element(page.getByLabelText('Je naam')).toBeVisible();
  const scrolled = (places()[0] ?? 0) - (before[0] ?? 0);
  expect(places().map((place) => Math.round(place - scrolled))).toEqual(before.map(Math.round));
});

test('a search that takes a card away takes along what was open under it', async () => {
  answer({ NetworkDetails: () => fixtures.details });
  put('leerkring-networks');
  await page.getByRole('button', { name: /Meer weten Kwaliteits/ }).click();
  await expect.element(page.getByText('De Wierde', { exact: false })).toBeVisible();
  answer({ Networks: () => fixtures.page([fixtures.expert]) });
  await page.getByRole('searchbox').fill('trauma');
  await expect.poll(cards).toHaveLength(1);
  await expect.element(page.getByText('De Wierde', { exact: false })).not.toBeInTheDocument();
});

test('what was typed in a form is there again after a search took its card away', async () => {
  answer({ SignUpForm: () => formOf(fixtures.open), OrganisationSuggestions: () => organisations });
  put('leerkring-networks');
  const signUp = page.getByRole('button', { name: /Aanmelden Kwaliteits/ });
  await signUp.click();
  await page.getByLabelText('Je naam').fill('Sanne');
  await page.getByRole('combobox', { name: 'Je organisatie' }).fill('Huis aan de Vaart');
  answer({ Networks: () => fixtures.page([fixtures.expert]) });
  await page.getByRole('searchbox').fill('trauma');
  await expect.poll(cards).toHaveLength(1);
  answer({ Networks: () => fixtures.page(fixtures.all) });
  await page.getByRole('searchbox').fill('');
  await expect.poll(cards).toHaveLength(9);
  await signUp.click();
  await expect.element(page.getByLabelText('Je naam')).toHaveValue('Sanne');
  await expect.element(page.getByRole('combobox', { name: 'Je organisatie' })).toHaveValue('Huis aan de Vaart');
});

test('taken off the page and put back, as single-page apps do, it works on without asking again', async () => {
  const element = put('leerkring-networks');
  await expect.poll(cards).toHaveLength(9);
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  await page.getByRole('button', { name: /Meer weten Kwaliteits/ }).click();
  expect(cards()).toHaveLength(9);
  expect(seenOf('Networks')).toHaveLength(1);
});

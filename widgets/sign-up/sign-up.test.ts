import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, down, seenOf, silent } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, langOf, put, words } from '../testing/page.ts';
import { formOf, organisations, received, units } from '../testing/sign-up-fixtures.ts';
import { field, fill, form, input, person, submit } from '../testing/sign-up-form.ts';
import './register.ts';

const { open } = fixtures;

beforeEach(() => answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) }));

describe('a sign-up', () => {
  test('by keyboard alone, with an organisation picked from the list', async () => {
    const element = form();
    const told: unknown[] = [];
    element.addEventListener('leerkring-sign-up-received', (event) => told.push((event as CustomEvent).detail));
    await expect.element(page.getByLabelText('Je naam')).toBeVisible();
    await userEvent.keyboard('{Tab}Sanne{Tab}sanne@example.org{Tab}zorg');
    await expect.element(page.getByRole('option', { name: 'Zorggroep Oude Stad Groningen' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()?.getAttribute('aria-activedescendant')).toBe('organisation-1');
    await expectAccessible(element);
    await userEvent.keyboard('{Enter}{Tab}Verpleegkundige{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(input()).toMatchObject({
      target: { networkSlug: open.slug },
      waitingList: false,
      partnerKey: 'pk_demo',
      person: { name: 'Sanne', email: 'sanne@example.org', jobTitle: 'Verpleegkundige' },
      organisation: { id: 'o2' },
      privacyNoticeVersion: '2026-1',
      locale: 'NL',
    });
    expect(input().idempotencyKey).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
    expect(told).toEqual([{ network: open.slug }]);
    expect(focused()?.textContent).toBe('Je aanmelding is ontvangen');
    expect(words(element)).toContain('De netwerkmanager belt je binnen een week.');
    await expectAccessible(element);
  });

  test('with an organisation nobody knows yet', async () => {
    form();
    await fill({ ...person, 'Je organisatie': 'Huis aan de Vaart' });
    await submit();
    await expect.poll(() => input()?.organisation).toEqual({ name: 'Huis aan de Vaart' });
  });

  test('with a known organisation typed out in full is as good as picked', async () => {
    form();
    await fill({ ...person, 'Je organisatie': 'zorggroep de linde' });
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await submit();
    await expect.poll(() => input()?.organisation).toEqual({ id: 'o1' });
  });

  describe('with a known organisation typed faster than it is found', () => {
    const typeFast = async (typed: string) => {
      const found = Promise.withResolvers<typeof organisations>();
      answer({ OrganisationSuggestions: () => found.promise });
      form();
      await fill({ ...person, 'Je organisatie': typed });
      await expect.poll(() => seenOf('OrganisationSuggestions').length).toBe(1);
      await userEvent.keyboard('{Tab}');
      return () => found.resolve(organisations);
    };

    test('counts as that one, and no list opens any more', async () => {
      const find = await typeFast(' Zorggroep  de LINDE ');
      find();
      answer({ SignUp: silent });
      await submit();
      await expect.poll(() => input()?.organisation).toEqual({ id: 'o1' });
      await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
      expect(seenOf('OrganisationSuggestions')[0]?.variables).toEqual({ search: 'Zorggroep de LINDE' });
    });

    test('goes when it is found', async () => {
      const find = await typeFast('Zorggroep De Linde');
      await submit();
      await expect.element(page.getByText('Versturen…').last()).toBeVisible();
      expect(seenOf('SignUp')).toEqual([]);
      find();
      await expect.poll(() => input()?.organisation).toEqual({ id: 'o1' });
    });

    test('goes as typed when that takes too long', async () => {
      await typeFast('Zorggroep De Linde');
      await submit();
      await expect.poll(() => input()?.organisation, { timeout: 4000 }).toEqual({ name: 'Zorggroep De Linde' });
    });
  });

  test('inside one organisation asks for a unit instead', async () => {
    const element = form(fixtures.expert, { asksOrganisation: false, units });
    await fill(person);
    await field('Je team of afdeling').fill('noord');
    await page.getByRole('option', { name: 'Team Noord Specialistisch' }).click();
    await expectAccessible(element);
    await submit();
    await expect.poll(() => input()?.unit).toEqual({ id: 'u2' });
    expect(input()).not.toHaveProperty('organisation');
    expect(seenOf('OrganisationSuggestions')).toEqual([]);
  });

  test('still goes when the suggestions do not come', async () => {
    answer({ OrganisationSuggestions: down });
    form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
  });
});

describe('when the API', () => {
  test('does not answer a sign-up, what was typed stays, and the retry carries the same key', async () => {
    answer({ SignUp: down });
    const element = form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.element(page.getByText('Versturen lukt nu niet.', { exact: false })).toBeVisible();
    await expect.element(page.getByLabelText('Je naam')).toHaveValue(' Sanne ');
    await expectAccessible(element);
    answer({ SignUp: () => ({ signUp: received }) });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(seenOf('SignUp')).toHaveLength(2);
    expect(input(1)).toEqual(input(0));
  });

  test('does not answer and the form is changed, it is another sign-up with another key', async () => {
    answer({ SignUp: down });
    form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.poll(() => seenOf('SignUp').length).toBe(1);
    await expect.element(page.getByText('Versturen lukt nu niet.', { exact: false })).toBeVisible();
    await fill({ 'Je naam': 'Sanne Vos' });
    await submit();
    await expect.poll(() => seenOf('SignUp').length).toBe(2);
    expect(input(1).idempotencyKey).not.toBe(input(0).idempotencyKey);
  });

  test('takes its time, the form says that it is sending and sends once', async () => {
    answer({ SignUp: silent });
    const element = form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await submit();
    await expect.element(page.getByText('Versturen…').last()).toBeVisible();
    expect(seenOf('SignUp')).toHaveLength(1);
    await expectAccessible(element);
  });

  test('is down before the form is there, it can be asked again', async () => {
    answer({ SignUpForm: down });
    const element = put('leerkring-sign-up', { network: open.slug }, '<p>Bel ons dan even.</p>');
    await expect.element(page.getByText('Bel ons dan even.')).toBeVisible();
    await expectAccessible(element);
    answer({ SignUpForm: () => formOf(open) });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(page.getByLabelText('Je naam')).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('heading');
  });

  test('has not answered yet, a skeleton stands there', async () => {
    answer({ SignUpForm: silent });
    const element = put('leerkring-sign-up', { network: 'traag' });
    await expect.element(page.getByText('Even laden')).toBeInTheDocument();
    await expectAccessible(element);
  });
});

test('for another network the organisation is asked anew, the person stays', async () => {
  const element = form(fixtures.expert, { asksOrganisation: false, units });
  await fill({ 'Je naam': 'Sanne', 'Je team of afdeling': 'Team Noord' });
  answer({ SignUpForm: () => formOf(open) });
  element.network = open.slug;
  await expect.element(field('Je organisatie')).toHaveValue('');
  await expect.element(field('Je naam')).toHaveValue('Sanne');
});

test('the privacy notice can be read before sending', async () => {
  const element = form();
  await page.getByText('Wat we bewaren en hoe lang').click();
  await expect.element(page.getByText('een jaar daarna', { exact: false })).toBeVisible();
  expect(words(element)).toContain('Vereniging Lerende Zorg gebruikt je gegevens om je aanmelding te behandelen.');
  await expectAccessible(element);
});

test('the form is English on an English page, and so are its mistakes and its answer', async () => {
  answer({ SignUpForm: () => formOf(open) });
  const element = put('leerkring-sign-up', { network: open.slug, locale: 'en' });
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect.element(page.getByRole('heading', { name: '3 things are not right yet' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Enter your organisation' })).toBeVisible();
  const dutch = [
    'Kwaliteits\u00adverpleegkundigen Noord',
    'Wat we bewaren',
    'zolang je meedoet',
    'Gerechtvaardigd belang',
  ];
  for (const text of dutch) expect([text, langOf(element, text)]).toEqual([text, 'nl']);
  for (const text of ['Sign up for', 'Legal basis:', 'Your name'])
    expect([text, langOf(element, text)]).toEqual([text, 'en']);
  await expectAccessible(element);
  await fill({ 'Your name': 'Sanne', 'Your e-mail address': 'sanne@example.org', 'Your organisation': 'De Wierde' });
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect.poll(() => input()?.locale).toBe('EN');
});

test('the list of suggestions closes by Escape and stays away after the field was left', async () => {
  form();
  await field('Je organisatie').fill('zor');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(page.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
  await expect.element(page.getByRole('combobox')).toHaveValue('zor');
});

import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answer, seenOf } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, put, words } from '../testing/page.ts';
import { networkFull, organisations, received, signUpClosed } from '../testing/sign-up-fixtures.ts';
import { fill, form, input, person, submit } from '../testing/sign-up-form.ts';
import './register.ts';

const { open } = fixtures;

beforeEach(() => answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) }));

describe('a full network', () => {
  test('offers the waiting list, says how long it is, and sends the explicit yes', async () => {
    const element = form(fixtures.full);
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    expect(words(element)).toContain('Vol: 4 op de wachtlijst. Je kunt je aanmelden voor de wachtlijst.');
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Op de wachtlijst' }).click();
    await expect.poll(() => input()?.waitingList).toBe(true);
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(words(element)).toContain(
      'Na je bevestiging lees je wat er gebeurt. Komt er een plek vrij, dan krijg je een mail.',
    );
    expect(words(element)).not.toContain('Wat gebeurt er na je aanmelding?');
    await expectAccessible(element);
  });

  test('that filled up in the meantime asks for a yes before it sends one', async () => {
    answer({ SignUp: () => ({ signUp: networkFull }) });
    const element = form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.element(page.getByText(networkFull.message).first()).toBeVisible();
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Op de wachtlijst' }).click();
    await expect.poll(() => seenOf('SignUp').length).toBe(2);
    expect([input(0).waitingList, input(1).waitingList]).toEqual([false, true]);
    expect(input(1).idempotencyKey).not.toBe(input(0).idempotencyKey);
  });

  test('only for new organisations says so and keeps the ordinary button', async () => {
    const element = form(fixtures.fullForNew);
    await expect.element(page.getByRole('button', { name: 'Aanmelden' })).toBeVisible();
    expect(words(element)).toContain(
      'Vol voor nieuwe organisaties: 1 op de wachtlijst. Doet je organisatie al mee, dan kun je je aanmelden. Een nieuwe organisatie komt op de wachtlijst.',
    );
  });

  test('on which nobody waits yet does not count them', async () => {
    const { signUp } = fixtures.fullForNew;
    const element = form({ ...fixtures.fullForNew, signUp: { ...signUp, waitingListCount: 0 } });
    await expect.element(page.getByRole('button', { name: 'Aanmelden' })).toBeVisible();
    expect(words(element)).toContain('Vol voor nieuwe organisaties. Doet je organisatie al mee');
  });
});

describe('a network that takes no sign-ups says why, and who to ask', () => {
  test.each([
    [fixtures.closed, 'Aanmelding gesloten Aanmelden kon t/m 18 februari 2020'],
    [fixtures.upcoming, 'Nog niet open Aanmelden kan vanaf'],
    [fixtures.ended, 'Gestopt'],
  ])('$slug', async (network, said) => {
    const element = form(network);
    await expect.element(page.getByRole('link', { name: 'netwerkmanager@example.org' })).toBeVisible();
    expect(words(element)).toContain(said);
    expect(page.getByRole('textbox').elements()).toEqual([]);
    await expect.element(page.getByRole('heading', { name: network.title })).toHaveTextContent(network.title);
    expect(words(element)).not.toContain('Meld je aan');
    await expectAccessible(element);
  });

  test('without a privacy notice', async () => {
    const element = form(open, { privacyNotice: null });
    await expect.element(page.getByText('Aanmelden kan nu niet.')).toBeVisible();
    await expectAccessible(element);
  });

  test('closed while somebody was typing', async () => {
    answer({ SignUp: () => ({ signUp: signUpClosed }) });
    form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.element(page.getByText('Aanmelden kon t/m 18 februari.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'netwerkmanager@example.org' })).toBeVisible();
  });

  test('that is not there', async () => {
    answer({ SignUpForm: () => ({ network: null }) });
    put('leerkring-sign-up', { network: 'weg' });
    await expect.element(page.getByText('Dit netwerk vinden we niet.').last()).toBeVisible();
  });
});

test('a network being set up says what it still needs', async () => {
  const element = form(fixtures.forming);
  await expect.element(page.getByLabelText('Je naam')).toBeVisible();
  expect(words(element)).toContain('In oprichting: Nog 3 nodig om te starten.');
  await expectAccessible(element);
});

describe('a sign-up that was received', () => {
  test('says to confirm it in the mail, what happens then, and what to do without a mail', async () => {
    const element = form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(words(element)).toContain(received.message);
    expect(words(element)).not.toContain('wachtlijst');
    expect(words(element)).toContain('Wat gebeurt er na je aanmelding? De netwerkmanager belt je binnen een week.');
    expect(words(element)).toContain('Geen mail gekregen? Kijk bij ongewenste mail, of meld je opnieuw aan.');
    await expectAccessible(element);
  });

  test('can be sent once more, with an empty form for who is next', async () => {
    form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await page.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await expect.element(page.getByLabelText('Je naam')).toHaveValue('');
    await expect.element(page.getByLabelText('Je organisatie').first()).toHaveValue('');
    await expect.poll(() => focused()?.id).toBe('heading');
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.poll(() => seenOf('SignUp').length).toBe(2);
    expect(input(1).idempotencyKey).not.toBe(input(0).idempotencyKey);
  });

  test('for which the editor wrote nothing more says just that', async () => {
    answer({ SignUp: () => ({ signUp: { ...received, afterSignUp: null } }) });
    const element = form();
    await fill({ ...person, 'Je organisatie': 'De Wierde' });
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(words(element)).not.toContain('Wat gebeurt er na je aanmelding?');
    await expectAccessible(element);
  });
});

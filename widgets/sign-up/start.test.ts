import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, down, seenOf } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, langOf, overflow, put, words } from '../testing/page.ts';
import * as asked from '../testing/question-fixtures.ts';
import { formOf, received } from '../testing/sign-up-fixtures.ts';
import { field, fill, input, person } from '../testing/sign-up-form.ts';
import './register.ts';

const submit = () => page.getByRole('button', { name: 'Aanvraag versturen' }).click();
const why = 'Waar moet het netwerk over gaan?';

beforeEach(() => answer({ SignUp: () => ({ signUp: received }) }));

const start = (change: Parameters<typeof asked.startForm>[0] = {}, attributes: Record<string, string> = {}) => {
  answer({ StartForm: () => asked.startForm(change) });
  return put('leerkring-sign-up', { programme: asked.programme.slug, partner: 'pk_demo', ...attributes });
};

describe('a new network', () => {
  test('is asked for by keyboard alone: what about, with whom, then who asks', async () => {
    const element = start();
    const told: unknown[] = [];
    element.addEventListener('leerkring-sign-up-received', (event) => told.push((event as CustomEvent).detail));
    await expect
      .element(page.getByRole('heading', { name: 'Begin een netwerk bij Waardigheid en trots' }))
      .toBeVisible();
    expect(words(element)).toContain('gebruikt je gegevens om je aanvraag te behandelen.');
    await expectAccessible(element);
    await userEvent.keyboard('{Tab}Tech{Tab}Zee{Tab}Leren van elkaars domotica.{Tab}De Wilg{Tab}{Enter}');
    await expect.poll(() => focused()?.id).toBe('interested-1');
    await userEvent.keyboard('Het Anker{Tab}{Tab}Zorg C{Tab}Sanne{Tab}sanne@example.org{Tab}Adviseur{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Je aanvraag is ontvangen' })).toBeVisible();
    expect(words(element)).toContain('Kijk bij ongewenste mail, of verstuur je aanvraag opnieuw. Opnieuw aanvragen');
    expect(input()).toMatchObject({
      target: { programmeSlug: asked.programme.slug },
      intent: 'START',
      partnerKey: 'pk_demo',
      organisation: { name: 'Zorg C' },
      person: { name: 'Sanne', email: 'sanne@example.org', jobTitle: 'Adviseur' },
      start: {
        themeSlug: 'technologie',
        regionSlug: 'zeeland',
        motivation: 'Leren van elkaars domotica.',
        organisationNames: ['De Wilg', 'Het Anker'],
      },
      privacyNoticeVersion: '2026-1',
      locale: 'NL',
    });
    expect(input()).not.toHaveProperty('unit');
    expect(told).toEqual([{ programme: asked.programme.slug }]);
  });

  test('needs no more than what it is about', async () => {
    start();
    await fill({ ...person, [why]: 'Leren van elkaars domotica.' });
    await submit();
    await expect
      .poll(() => input()?.start)
      .toEqual({ motivation: 'Leren van elkaars domotica.', organisationNames: [] });
    expect(input()).not.toHaveProperty('organisation');
  });

  test('says to name no clients', async () => {
    start();
    await expect.element(field(why)).toHaveAccessibleDescription(/Noem geen cliënten of patiënten\.$/);
  });

  test('has at most ten organisations, each with a place to type it', async () => {
    start();
    await expect.element(page.getByLabelText('Organisatie 1', { exact: true })).toBeVisible();
    for (let line = 2; line <= 10; line++) await page.getByRole('button', { name: 'Nog een organisatie' }).click();
    await expect.poll(() => focused()?.id).toBe('interested-9');
    await expect.element(page.getByRole('button', { name: 'Nog een organisatie' })).not.toBeInTheDocument();
  });

  test('of a programme without themes has those of all networks to choose from', async () => {
    start({ themes: [] });
    await expect.element(page.getByRole('option', { name: 'Thema van een netwerk' })).toBeInTheDocument();
  });
});

describe('what does not hold', () => {
  test('is said in the order of the form', async () => {
    const element = start();
    await field('Organisatie 1').fill('x');
    await field('Je organisatie (optioneel)').fill('x');
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Er kloppen 5 dingen nog niet' })).toBeVisible();
    const items = [...(element.shadowRoot?.querySelectorAll('.bad li') ?? [])].map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Vertel in een of twee zinnen waar het netwerk over moet gaan',
      'Organisatie 1: gebruik 2 tot 160 tekens',
      'Je organisatie: gebruik 2 tot 160 tekens',
      'Vul je naam in',
      'Vul een e-mailadres in, zoals naam@organisatie.nl',
    ]);
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Vertel in een of twee zinnen waar het netwerk over moet gaan' }).click();
    await expect.poll(() => focused()?.id).toBe('motivation');
  });

  test('according to the API stands at its own line, and everything stays', async () => {
    answer({ SignUp: () => ({ signUp: asked.startFault }) });
    const element = start();
    await fill({ ...person, [why]: 'Leren van elkaars domotica.', 'Organisatie 1': 'De Wilg' });
    for (const _ of [2, 3]) await page.getByRole('button', { name: 'Nog een organisatie' }).click();
    // The second line stays empty, so the second name stands in the third.
    await field('Organisatie 3').fill('Anker');
    await page.getByLabelText('Regio (optioneel)').selectOptions('zeeland');
    await submit();
    await expect.element(field('Organisatie 3')).toHaveAccessibleDescription('Typ de naam van de organisatie.');
    await page.getByRole('button', { name: 'Deze regio is er niet meer. Kies opnieuw.' }).click();
    await expect.poll(() => focused()?.id).toBe('regionSlug');
    await expect.element(field(why)).toHaveValue('Leren van elkaars domotica.');
    await expect.element(page.getByLabelText('Regio (optioneel)')).toHaveValue('zeeland');
    await expectAccessible(element);
  });
});

describe('a programme', () => {
  test.each([
    ['is closed', { signUp: { ...asked.programme.signUp, isOpen: false } }, 'Aanmelding gesloten'],
    ['has no privacy notice', { signUp: { ...asked.programme.signUp, privacyNotice: null } }, 'Aanmelden kan nu niet.'],
  ])('that %s says so, and who to ask', async (_, change, said) => {
    const element = start(change);
    await expect.element(page.getByRole('link', { name: 'programma@example.org' })).toBeVisible();
    expect(words(element)).toContain(said);
    expect(page.getByRole('textbox').elements()).toEqual([]);
    await expectAccessible(element);
  });

  test('that is not there', async () => {
    answer({ StartForm: () => ({ ...asked.startForm(), programme: null }) });
    put('leerkring-sign-up', { programme: 'weg' });
    await expect.element(page.getByText('Dit programma vinden we niet.').last()).toBeVisible();
  });

  test('while the API is down can be asked again', async () => {
    answer({ StartForm: down });
    const element = put('leerkring-sign-up', { programme: asked.programme.slug });
    await expect.element(page.getByText('We kunnen dit nu niet laten zien.').last()).toBeVisible();
    answer({ StartForm: () => asked.startForm() });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.element(field(why)).toBeVisible();
    await expectAccessible(element);
  });

  test('beside a network gives way to it', async () => {
    answer({ SignUpForm: () => formOf(fixtures.open) });
    start({}, { network: fixtures.open.slug });
    await expect.element(field('Je organisatie')).toBeVisible();
    expect(seenOf('StartForm')).toEqual([]);
  });
});

test('is English on an English page, and nothing sticks out at 320 pixels', async () => {
  await page.viewport(320, 700);
  const element = start({}, { locale: 'en' });
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect.element(page.getByRole('heading', { name: '3 things are not right yet' })).toBeVisible();
  expect(words(element)).toContain('Start a network at Waardigheid en trots');
  expect(langOf(element, 'Technologie')).toBe('nl');
  expect(langOf(element, 'Name no clients')).toBe('en');
  expect(overflow()).toBe(0);
  await expectAccessible(element);
  await page.viewport(1000, 800);
});

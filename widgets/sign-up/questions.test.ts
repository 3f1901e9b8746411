import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { contrast } from '../accessibility/contrast.ts';
import { answer, seenOf } from '../testing/api.ts';
import { open } from '../testing/fixtures.ts';
import { expectAccessible, focused, langOf, overflow, put, words } from '../testing/page.ts';
import * as asked from '../testing/question-fixtures.ts';
import { formOf, organisations, received } from '../testing/sign-up-fixtures.ts';
import { field, fill, form, input, person, submit } from '../testing/sign-up-form.ts';
import './register.ts';

const { questions } = asked;

beforeEach(() => answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) }));

const asking = (...more: typeof questions) => form(open, { questions: more.length ? more : questions });
const option = (name: string) => page.getByLabelText(name, { exact: true });
const fillPerson = () => fill({ ...person, 'Je organisatie': 'De Wierde' });

describe('a question', () => {
  test('of every kind is answered in the form that the API takes', async () => {
    const element = asking();
    await fillPerson();
    await field('Op welke locatie werk je?').fill(' De Wilg ');
    await field('Wat wil je leren? (optioneel)').fill('Rust in de nacht.');
    await option('Om de maand').click();
    await option('Maandag').click();
    await option('Woensdag').click();
    await option('Nee').click();
    await option('Je mag me ook uitnodigen voor andere bijeenkomsten').click();
    await expectAccessible(element);
    await submit();
    await expect
      .poll(() => input()?.answers)
      .toEqual([
        { question: 'a1', text: 'De Wilg' },
        { question: 'a2', text: 'Rust in de nacht.' },
        { question: 'a3', choices: [1] },
        { question: 'a4', choices: [0, 2] },
        { question: 'a5', yes: false },
        { question: 'a6', yes: true },
      ]);
  });

  test('that is optional may stay open, and a consent is nobody’s until it is given', async () => {
    asking(asked.long, asked.several, asked.consent);
    await fillPerson();
    await expect.element(option('Je mag me ook uitnodigen voor andere bijeenkomsten')).not.toBeChecked();
    await submit();
    await expect.poll(() => input()?.answers).toEqual([]);
  });

  test('of free text says to name no clients, an optional one that it is, and help stands with it', async () => {
    asking();
    await expect
      .element(field('Op welke locatie werk je?'))
      .toHaveAccessibleDescription('Noem geen cliënten of patiënten.');
    await expect
      .element(page.getByLabelText('Wat wil je leren? (optioneel)'))
      .toHaveAccessibleDescription('Schrijf het op zoals je het zegt. Noem geen cliënten of patiënten.');
    await expect.element(page.getByRole('group', { name: 'Welke dagen komen je uit? (optioneel)' })).toBeVisible();
    await expect
      .element(page.getByRole('radiogroup', { name: 'Hoe vaak kun je komen?' }))
      .toHaveAttribute('aria-required', 'true');
    await expect
      .element(option('Je mag me ook uitnodigen voor andere bijeenkomsten'))
      .toHaveAccessibleDescription('Je kunt dit later intrekken.');
  });

  test('is reached and answered by keyboard alone', async () => {
    asking();
    await fillPerson();
    await fill({ 'Je functie (optioneel)': 'Verzorgende' });
    await userEvent.keyboard('{Tab}De Wilg{Tab}Leren{Tab} {ArrowDown}{Tab} {Tab}{Tab} {Tab} {Tab} ');
    await submit();
    await expect
      .poll(() => input()?.answers)
      .toEqual([
        { question: 'a1', text: 'De Wilg' },
        { question: 'a2', text: 'Leren' },
        { question: 'a3', choices: [1] },
        { question: 'a4', choices: [0, 2] },
        { question: 'a5', yes: true },
        { question: 'a6', yes: true },
      ]);
  });

  test('in English stands as such in a Dutch form, and its mistake too', async () => {
    const element = asking(asked.english);
    await submit();
    await expect.element(page.getByRole('button', { name: 'Beantwoord: Where do you work?' })).toBeVisible();
    expect(langOf(element, 'Where do you work?')).toBe('en');
    expect(langOf(element, 'Beantwoord:')).toBe('nl');
  });
});

describe('what is not answered', () => {
  test('is said above the form after what the form asks everybody, and takes you to the first option', async () => {
    const element = asking();
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Er kloppen 6 dingen nog niet' })).toBeVisible();
    const items = [...(element.shadowRoot?.querySelectorAll('.bad li') ?? [])].map(({ textContent }) => textContent);
    expect(items.slice(3)).toEqual([
      'Beantwoord: Op welke locatie werk je?',
      'Beantwoord: Hoe vaak kun je komen?',
      'Beantwoord: Wil je een keer gastheer zijn?',
    ]);
    await expectAccessible(element);
    for (const mistake of element.shadowRoot?.querySelectorAll('.mistake:not(:empty)') ?? [])
      expect(contrast(mistake)).toBeGreaterThanOrEqual(4.5);
    await page.getByRole('button', { name: 'Beantwoord: Hoe vaak kun je komen?' }).click();
    await expect.poll(() => focused()?.id).toBe('answer-a3');
    await expect
      .element(page.getByRole('radiogroup', { name: 'Hoe vaak kun je komen?' }))
      .toHaveAccessibleDescription('Beantwoord: Hoe vaak kun je komen?');
    await page.getByRole('button', { name: 'Beantwoord: Op welke locatie werk je?' }).click();
    await expect.poll(() => focused()?.id).toBe('answer-a1');
    await expect.element(field('Op welke locatie werk je?')).toHaveAttribute('aria-invalid', 'true');
    expect(seenOf('SignUp')).toEqual([]);
  });

  test('is told from what is too long: the bound counts without spaces around it', async () => {
    asking(asked.short, asked.long);
    await fillPerson();
    await field('Op welke locatie werk je?').fill(` ${'x'.repeat(200)} `);
    await field('Wat wil je leren? (optioneel)').fill('x'.repeat(2001));
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Er klopt één ding nog niet' })).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Gebruik hoogstens 2000 tekens: Wat wil je leren?' }))
      .toBeVisible();
  });

  test('according to the API stands at the question of that answer, with every answer kept', async () => {
    answer({ SignUp: () => ({ signUp: asked.answerFault }) });
    asking();
    await fillPerson();
    await field('Op welke locatie werk je?').fill('De Wilg');
    await option('Een paar keer per jaar').click();
    await option('Dinsdag').click();
    await option('Ja').click();
    await submit();
    await expect
      .element(page.getByRole('radiogroup', { name: 'Hoe vaak kun je komen?' }))
      .toHaveAccessibleDescription('Kies één van de antwoorden.');
    await page.getByRole('button', { name: 'Kies één van de antwoorden.' }).click();
    await expect.poll(() => focused()?.id).toBe('answer-a3');
    await expect.element(field('Op welke locatie werk je?')).toHaveValue('De Wilg');
    for (const on of ['Een paar keer per jaar', 'Dinsdag', 'Ja']) await expect.element(option(on)).toBeChecked();
    answer({ SignUp: () => ({ signUp: received }) });
    await submit();
    await expect.poll(() => input(1)?.answers).toEqual(input(0).answers);
  });
});

test('questions that changed meanwhile are asked anew; the answers that still fit stay', async () => {
  answer({ SignUp: () => ({ signUp: asked.questionsChanged }) });
  asking(asked.short, asked.one, asked.several, asked.consent);
  await fillPerson();
  await field('Op welke locatie werk je?').fill('De Wilg');
  await option('Om de maand').click();
  await option('Dinsdag').click();
  await option('Woensdag').click();
  await option('Je mag me ook uitnodigen voor andere bijeenkomsten').click();
  const now = [
    { ...asked.short, id: 'b1', required: false },
    { ...asked.one, id: 'b3', options: ['Elke week', 'Om de maand'] },
    { ...asked.several, id: 'b4', options: ['Woensdag', 'Donderdag'] },
    { ...asked.consent, id: 'b6', help: 'Dat zijn er hoogstens drie per jaar.' },
    asked.yesNo,
  ];
  answer({ SignUpForm: () => formOf(open, { questions: now }) });
  await submit();
  await expect.element(page.getByText('Wil je een keer gastheer zijn?')).toBeVisible();
  await expect.element(page.getByText('De vragen zijn veranderd. Kijk je antwoorden na.')).toBeVisible();
  // A consent is to the words that were read.
  await expect.element(option('Je mag me ook uitnodigen voor andere bijeenkomsten')).not.toBeChecked();
  await option('Ja').click();
  answer({ SignUp: () => ({ signUp: received }) });
  await submit();
  await expect
    .poll(() => input(1)?.answers)
    .toEqual([
      { question: 'b1', text: 'De Wilg' },
      { question: 'b3', choices: [1] },
      { question: 'b4', choices: [0] },
      { question: 'a5', yes: true },
    ]);
  // Else the form would be asked for once more, after this test.
  await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
});

test('at 320 pixels nothing of them sticks out, mistakes included', async () => {
  await page.viewport(320, 700);
  const element = asking();
  await submit();
  await expect.element(page.getByRole('heading', { name: /Er kloppen/ })).toBeVisible();
  expect(overflow()).toBe(0);
  await expectAccessible(element);
  await page.viewport(1000, 800);
});

test('on an English page the words around the questions are English', async () => {
  answer({ SignUpForm: () => formOf(open, { questions }) });
  const element = put('leerkring-sign-up', { network: open.slug, locale: 'en' });
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect.element(page.getByRole('button', { name: 'Answer: Op welke locatie werk je?' })).toBeVisible();
  await expect.element(option('Yes')).toBeVisible();
  expect(words(element)).toContain('Name no clients or patients.');
  expect(words(element)).toContain('(optional)');
  await expectAccessible(element);
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answer, seenOf } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { put } from '../testing/page.ts';
import { startForm } from '../testing/question-fixtures.ts';
import { formOf, organisations, received, units } from '../testing/sign-up-fixtures.ts';
import { field, form, input, submit } from '../testing/sign-up-form.ts';
import '../networks/register.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const known = {
  name: 'Sanne',
  email: 'sanne@example.org',
  organisation: 'Zorggroep Oude Stad',
  jobTitle: 'Wijkzuster',
};
const english = formOf({ ...fixtures.open, title: 'Quality nurses North', locale: 'EN' });
const signUpIn = async (tag: 'leerkring-network' | 'leerkring-networks') => {
  answer({
    Networks: () => fixtures.page([fixtures.open]),
    NetworkFilters: () => fixtures.filters,
    NetworkBySlug: () => ({ network: fixtures.open }),
    SignUpForm: () => formOf(fixtures.open),
    OrganisationSuggestions: () => organisations,
  });
  const attributes = {
    prefill: JSON.stringify(known),
    ...(tag === 'leerkring-network' && { slug: fixtures.open.slug }),
  };
  const element = put(tag, attributes as Record<string, string>);
  await page.getByRole('button', { name: /Aanmelden/ }).click();
  return element;
};

describe('what the page knows', () => {
  test.each(['leerkring-networks', 'leerkring-network'] as const)('of %s stands in its form', async (tag) => {
    await signUpIn(tag);
    await expect.element(field('Je naam')).toHaveValue('Sanne');
    await expect.element(field('Je e-mailadres')).toHaveValue('sanne@example.org');
    await expect.element(page.getByLabelText(/Je functie/)).toHaveValue('Wijkzuster');
    await expect.element(page.getByRole('combobox', { name: 'Je organisatie' })).toHaveValue('Zorggroep Oude Stad');
  });

  test('later than its form opened comes in it, through list and card', async () => {
    const list = await signUpIn('leerkring-networks');
    await field('Je naam').fill('Anne');
    list.prefill = { ...known, jobTitle: 'Teamleider' };
    await expect.element(page.getByLabelText(/Je functie/)).toHaveValue('Teamleider');
    await expect.element(field('Je naam')).toHaveValue('Anne');
  });

  test('of an organisation is as good as picked, without a list that opens', async () => {
    answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) });
    form().prefill = known;
    await expect.element(field('Je naam')).toHaveValue('Sanne');
    await expect.element(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false');
    await submit();
    await expect.poll(() => input()?.organisation).toHaveProperty('id');
    expect(input()?.person).toEqual({ name: 'Sanne', email: 'sanne@example.org', jobTitle: 'Wijkzuster' });
  });

  test('comes in no field that the visitor has touched, also not one that was emptied', async () => {
    const element = form();
    await field('Je naam').fill('Anne');
    await page.getByLabelText(/Je functie/).fill('x');
    await page.getByLabelText(/Je functie/).fill('');
    await page.getByRole('combobox').fill('De Wierde');
    // What was answered is kept no longer: who asks now is seen.
    dispatchEvent(new CustomEvent('leerkring-sign-up-received', { detail: {} }));
    element.prefill = { ...known };
    await expect.element(field('Je e-mailadres')).toHaveValue('sanne@example.org');
    await expect.element(field('Je naam')).toHaveValue('Anne');
    await expect.element(page.getByLabelText(/Je functie/)).toHaveValue('');
    await expect.element(page.getByRole('combobox')).toHaveValue('De Wierde');
    answer({ SignUpForm: () => english });
    element.locale = 'en';
    await expect.element(page.getByRole('heading', { name: /Quality nurses/ })).toBeVisible();
    expect(seenOf('SignUpForm').map(({ variables }) => variables.locale)).toEqual(['NL', 'EN']);
  });

  test('of a team stands in the field for it', async () => {
    const element = form(fixtures.expert, { asksOrganisation: false, units });
    element.prefill = { unit: 'Team Noord', organisation: 'De Wierde' };
    await expect.element(page.getByRole('combobox', { name: 'Je team of afdeling' })).toHaveValue('Team Noord');
  });

  test('stands in a request to start a network', async () => {
    answer({ StartForm: () => startForm() });
    put('leerkring-sign-up', { programme: 'x', prefill: JSON.stringify(known) });
    await expect.element(field('Je naam')).toHaveValue('Sanne');
    await expect.element(page.getByLabelText(/Je organisatie/)).toHaveValue('Zorggroep Oude Stad');
  });

  test('is there again for the next sign-up', async () => {
    answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) });
    form().prefill = known;
    await field('Je naam').fill('Anne');
    await submit();
    await page.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await expect.element(field('Je naam')).toHaveValue('Sanne');
  });
});

describe('an attribute that is', () => {
  test('no JSON is told to the web master once, and the form is empty', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    form().setAttribute('prefill', '{name: Sanne}');
    await expect.element(field('Je naam')).toHaveValue('');
    await field('Je naam').fill('Anne');
    expect(warned.mock.calls).toEqual([[expect.stringMatching(/^Leerkring: prefill: SyntaxError: .*JSON/)]]);
  });

  test.each(['null', '5', '["Sanne"]', '{"name": 5, "email": {}, "toString": "x"}'])(
    '%s fills in nothing',
    async (json) => {
      form().setAttribute('prefill', json);
      await expect.element(field('Je naam')).toHaveValue('');
      await expect.element(field('Je e-mailadres')).toHaveValue('');
    },
  );
});

test('a form that opened is told once, with what it is for', async () => {
  const told: unknown[] = [];
  const tell = (event: Event) => told.push((event as CustomEvent).detail);
  addEventListener('leerkring-sign-up-opened', tell);
  answer({ StartForm: () => startForm() });
  const element = form();
  await expect.element(field('Je naam')).toBeVisible();
  answer({ SignUpForm: () => english });
  document.body.append(element);
  element.locale = 'en';
  await expect.element(page.getByRole('heading', { name: /Quality nurses/ })).toBeVisible();
  put('leerkring-sign-up', { programme: 'x' });
  form(fixtures.closed);
  await expect.element(page.getByRole('button', { name: 'Aanvraag versturen' })).toBeVisible();
  await expect.element(page.getByText('Aanmelding gesloten')).toBeVisible();
  removeEventListener('leerkring-sign-up-opened', tell);
  expect(told).toEqual([{ network: fixtures.open.slug }, { programme: startForm().programme?.slug }]);
});

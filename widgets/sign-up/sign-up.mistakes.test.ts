import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { contrast } from '../accessibility/contrast.ts';
import { answer, seenOf } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, overflow } from '../testing/page.ts';
import { formOf, invalid, noticeChanged, organisations, received, units } from '../testing/sign-up-fixtures.ts';
import { field, fill, form, input, person, submit } from '../testing/sign-up-form.ts';
import './register.ts';

const { open } = fixtures;

beforeEach(() => answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) }));

describe('what does not hold', () => {
  test('is said above the form and at the field, and takes you there', async () => {
    const element = form();
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Er kloppen 3 dingen nog niet' })).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('summary');
    await expect.element(page.getByLabelText('Je naam')).toHaveAccessibleDescription('Vul je naam in');
    await expect.element(page.getByLabelText('Je naam')).toHaveAttribute('aria-invalid', 'true');
    await expect.element(page.getByRole('combobox')).toHaveAccessibleDescription(/Vul je organisatie in$/);
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Vul een e-mailadres in, zoals naam@organisatie.nl' }).click();
    await expect.poll(() => focused()?.id).toBe('email');
    expect(seenOf('SignUp')).toEqual([]);
  });

  test('in a unit is said as what to do', async () => {
    form(fixtures.expert, { asksOrganisation: false, units });
    await submit();
    await expect.element(page.getByRole('button', { name: 'Vul je team of afdeling in' })).toBeVisible();
  });

  test.each([
    ['light', {}],
    ['dark', fixtures.darkHost],
  ])('stands out on a %s page', async (_host, properties) => {
    for (const [name, value] of Object.entries(properties)) document.body.style.setProperty(name, value);
    const element = form();
    await submit();
    await expect.element(page.getByRole('heading', { name: /Er kloppen/ })).toBeVisible();
    for (const selector of ['.mistake', '.bad h3', '.bad .link']) {
      expect(contrast(element.shadowRoot?.querySelector(selector))).toBeGreaterThanOrEqual(4.5);
    }
    await expectAccessible(element);
    document.body.removeAttribute('style');
  });

  test('according to the API stands at the same places', async () => {
    answer({ SignUp: () => ({ signUp: invalid }) });
    const element = form();
    const refused: unknown[] = [];
    element.addEventListener('leerkring-sign-up-refused', (event) => refused.push((event as CustomEvent).detail));
    await fill({ ...person, 'Je organisatie': 'Zorggroep De Linde' });
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Er kloppen 2 dingen nog niet' })).toBeVisible();
    await expect
      .element(field('Je organisatie'))
      .toHaveAccessibleDescription(/Deze organisatie staat niet meer in de lijst/);
    expect(refused).toEqual([{ network: open.slug, refusal: 'InvalidSignUp' }]);
  });
});

test('a privacy notice that changed meanwhile is shown, and goes with the next attempt', async () => {
  form();
  await fill({ ...person, 'Je organisatie': 'De Wierde' });
  const { network } = formOf(open);
  const privacyNotice = {
    version: '2026-2',
    locale: 'NL' as const,
    title: 'Wat er nieuw is',
    legalBasis: 'Toestemming',
    body: { html: '' },
  };
  answer({
    SignUpForm: () => ({ network: network && { ...network, signUp: { ...network.signUp, privacyNotice } } }),
    SignUp: () => ({ signUp: noticeChanged }),
  });
  await submit();
  await expect.element(page.getByText('Wat er nieuw is')).toBeVisible();
  await expect.element(page.getByText(noticeChanged.faults[0]?.message ?? '')).toBeVisible();
  await expect.element(page.getByLabelText('Je naam')).toHaveValue(' Sanne ');
  await submit();
  await expect.poll(() => input(1)?.privacyNoticeVersion).toBe('2026-2');
});

test('each mistake stands apart from the next, also over several lines', async () => {
  await page.viewport(360, 700);
  const element = form();
  await submit();
  await expect.element(page.getByRole('heading', { name: /Er kloppen/ })).toBeVisible();
  const items = [...(element.shadowRoot?.querySelectorAll('.bad li') ?? [])].map((item) =>
    item.getBoundingClientRect(),
  );
  const gaps = items.slice(1).map(({ top }, index) => top - (items[index]?.bottom ?? top));
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(8);
  await page.viewport(1000, 800);
});

test('at 320 pixels nothing sticks out, mistakes included', async () => {
  await page.viewport(320, 700);
  form();
  await submit();
  await expect.element(page.getByRole('heading', { name: /Er kloppen/ })).toBeVisible();
  expect(overflow()).toBe(0);
  await page.viewport(1000, 800);
});

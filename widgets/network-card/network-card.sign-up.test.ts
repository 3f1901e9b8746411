import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answer, seenOf } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, put, words } from '../testing/page.ts';
import { formOf, organisations, received } from '../testing/sign-up-fixtures.ts';
import './register.ts';

const card = (attributes = {}) => {
  answer({ NetworkBySlug: () => ({ network: fixtures.open }) });
  return put('leerkring-network', { slug: fixtures.open.slug, ...attributes });
};

describe('the action', () => {
  beforeEach(() => answer({ SignUpForm: () => formOf(fixtures.open) }));

  test('opens the form in place by keyboard, and closing gives the focus back', async () => {
    const element = card({ partner: 'pk_demo' });
    await expect.element(page.getByRole('button', { name: /Aanmelden/ })).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByLabelText('Je naam')).toBeVisible();
    expect(focused()?.textContent).toContain('Meld je aan voor');
    await expectAccessible(element);
    await page.getByRole('button', { name: 'Sluiten' }).click();
    await expect.poll(() => focused()?.id).toBe('action');
    expect(element.shadowRoot?.querySelector('leerkring-sign-up')).toBeNull();
  });

  test('ends in a ring with one more, and the thanks stay', async () => {
    answer({
      OrganisationSuggestions: () => organisations,
      SignUp: () => {
        answer({ NetworkBySlug: () => ({ network: { ...fixtures.open, organisationCount: 9 } }) });
        return { signUp: received };
      },
    });
    const element = card();
    await page.getByRole('button', { name: /Aanmelden/ }).click();
    await page.getByLabelText('Je naam').fill('Sanne');
    await page.getByLabelText('Je e-mailadres').fill('sanne@example.org');
    await page.getByRole('combobox').fill('Huis aan de Vaart');
    await page.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await expect.element(page.getByText('9 van 10 organisaties')).toBeVisible();
    expect(words(element)).toContain('Je aanmelding is ontvangen');
    expect(seenOf('SignUpForm')).toHaveLength(1);
  });

  test('can be taken over by the page', async () => {
    const element = card();
    const asked: unknown[] = [];
    const take = (event: Event) => {
      event.preventDefault();
      asked.push((event as CustomEvent).detail);
    };
    document.addEventListener('leerkring-sign-up-requested', take);
    await page.getByRole('button', { name: /Aanmelden/ }).click();
    document.removeEventListener('leerkring-sign-up-requested', take);
    expect(asked).toEqual([{ network: fixtures.open.slug }]);
    expect(element.shadowRoot?.querySelector('leerkring-sign-up')).toBeNull();
  });
});

test('what was typed in the form is there again after looking at "Meer weten"', async () => {
  answer({
    NetworkDetails: () => fixtures.details,
    SignUpForm: () => formOf(fixtures.open),
    OrganisationSuggestions: () => organisations,
  });
  card();
  await page.getByRole('button', { name: /Aanmelden/ }).click();
  await page.getByLabelText('Je naam').fill('Sanne');
  await page.getByLabelText(/Je functie/).fill('Verpleegkundige');
  await page.getByRole('combobox').fill('zorg');
  await page.getByRole('option', { name: /Oude Stad/ }).click();
  await page.getByRole('button', { name: /Meer weten/ }).click();
  await expect.element(page.getByText('om de beurt', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: /Aanmelden/ }).click();
  await expect.element(page.getByLabelText('Je naam')).toHaveValue('Sanne');
  await expect.element(page.getByLabelText(/Je functie/)).toHaveValue('Verpleegkundige');
  await expect.element(page.getByRole('combobox')).toHaveValue('Zorggroep Oude Stad');
});

test('a sign-up anywhere on the page makes the card ask again', async () => {
  const element = card();
  await expect.element(page.getByText('8 van 10 organisaties')).toBeVisible();
  answer({ NetworkBySlug: () => ({ network: { ...fixtures.open, organisationCount: 9 } }) });
  const receivedFor = (network: string) =>
    document.body.dispatchEvent(new CustomEvent('leerkring-sign-up-received', { detail: { network }, bubbles: true }));
  receivedFor('een-ander');
  receivedFor(fixtures.open.slug);
  await expect.element(page.getByText('9 van 10 organisaties')).toBeVisible();
  expect(seenOf('NetworkBySlug')).toHaveLength(2);
  expect(element.isConnected).toBe(true);
});

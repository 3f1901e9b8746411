import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answer } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { expectAccessible, focused, put } from '../testing/page.ts';
import { startForm } from '../testing/question-fixtures.ts';
import { originNotAllowed } from '../testing/sign-up-fixtures.ts';
import { fill, form, person, submit } from '../testing/sign-up-form.ts';
import './register.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const { slug } = fixtures.open;
const link = page.getByRole('link', { name: 'Naar het aanmeldformulier' });
const stopped = {
  __typename: 'UnknownPartnerSite',
  message: 'Via deze website kun je je niet meer aanmelden.',
  advice: 'De partnersite van deze sleutel is gestopt.',
} as const;

test('from a page that may not send it, the visitor is led to our own page and the web master told what to do', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  answer({ SignUp: () => ({ signUp: originNotAllowed }) });
  const element = form();
  element.endpoint = 'https://api.example';
  await fill({ ...person, 'Je organisatie': 'De Wierde' });
  await submit();
  await expect.element(page.getByText(originNotAllowed.message).first()).toBeVisible();
  await expect.element(link).toHaveAttribute('href', `https://api.example/n/${slug}/sign-up?lang=nl&partner=pk_demo`);
  await expect.poll(() => focused()?.id).toBe('refusal');
  await expectAccessible(element);
  expect(warned.mock.calls).toEqual([[`Leerkring: ${originNotAllowed.advice}`]]);
});

test('of a stopped partner the form becomes a link, which does not name that partner', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  answer({ SignUp: () => ({ signUp: stopped }) });
  form().endpoint = 'https://api.example';
  await fill({ ...person, 'Je organisatie': 'De Wierde' });
  await submit();
  await expect.element(link).toHaveAttribute('href', `https://api.example/n/${slug}/sign-up?lang=nl`);
  await expect.element(page.getByLabelText('Je naam')).not.toBeInTheDocument();
});

test('a request to start a network is led to the page of the programme', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  answer({ SignUp: () => ({ signUp: originNotAllowed }), StartForm: () => startForm() });
  const { programme } = startForm();
  put('leerkring-sign-up', { programme: programme?.slug ?? '', endpoint: 'https://api.example', locale: 'en' });
  await fill({
    'What should the network be about?': 'Leren van elkaars domotica.',
    'Your name': 'Sanne',
    'Your e-mail address': 'sanne@example.org',
  });
  await page.getByRole('button', { name: 'Send the request' }).click();
  await expect
    .element(page.getByRole('link', { name: 'Go to the sign-up form' }))
    .toHaveAttribute('href', `https://api.example/p/${programme?.slug}/sign-up?lang=en`);
});

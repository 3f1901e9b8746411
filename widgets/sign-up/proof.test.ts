import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { HttpResponse } from 'msw/http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { answer, down, giveChallenge, seenOf } from '../testing/api.ts';
import { expectAccessible, focused, words } from '../testing/page.ts';
import { invalid, networkFull, organisations, received } from '../testing/sign-up-fixtures.ts';
import { field, fill, form, input, person, submit } from '../testing/sign-up-form.ts';
import './register.ts';

const secret = 'the API’s, and nobody else’s';
const soon = () => Math.floor(Date.now() / 1000) + 1200;
let given = 0;

/** A challenge as the API makes it, only easier. */
async function challenge(expiresAt = soon()) {
  given++;
  const made = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: 3,
    deriveKey,
    expiresAt,
    hmacSignatureSecret: secret,
  });
  return HttpResponse.json(made);
}

const proofOf = (index: number) => JSON.parse(atob(String(input(index).proof)));
/** Who is faster than the API takes for a human waits a moment. */
const patiently = { timeout: 8000 };
const filled = () => fill({ ...person, 'Je organisatie': 'De Wierde' });

beforeEach(() => {
  given = 0;
  answer({ OrganisationSuggestions: () => organisations, SignUp: () => ({ signUp: received }) });
});
afterEach(() => vi.restoreAllMocks());

describe('proof of work', { timeout: 20_000 }, () => {
  beforeEach(() => giveChallenge(() => challenge()));

  test('goes along as altcha’s payload: base64 of the challenge as it came and its solution', async () => {
    form();
    await filled();
    await submit();
    await expect.poll(() => seenOf('SignUp').length, patiently).toBe(1);
    const { challenge, solution, ...rest } = proofOf(0);
    expect(rest).toEqual({});
    expect(Object.keys(solution).sort()).toEqual(['counter', 'derivedKey', 'time']);
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
    expect(verified).toBe(true);
  });

  test('is begun at the first letter, not before', async () => {
    form();
    await expect.element(field('Je naam')).toBeVisible();
    expect(given).toBe(0);
    await fill({ 'Je naam': 'S' });
    await expect.poll(() => given).toBe(1);
    await fill({ 'Je naam': 'Sanne' });
    expect(given).toBe(1);
  });

  test('is another for each sign-up that got an answer, and the same for one that got none', async () => {
    answer({ SignUp: () => ({ signUp: invalid }) });
    form();
    await filled();
    await submit();
    await expect.poll(() => focused()?.id, patiently).toBe('summary');
    answer({ SignUp: down });
    await submit();
    await expect.poll(() => focused()?.id, patiently).toBe('refusal');
    answer({ SignUp: () => ({ signUp: received }) });
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(() => seenOf('SignUp').length).toBe(3);
    expect(input(1).proof).not.toBe(input(0).proof);
    expect(input(2)).toEqual(input(1));
  });

  test('for the next try is begun as soon as there has to be one', async () => {
    answer({ SignUp: () => ({ signUp: networkFull }) });
    form();
    await filled();
    await submit();
    await expect.poll(() => focused()?.id, patiently).toBe('refusal');
    await expect.poll(() => given).toBe(2);
    answer({ SignUp: () => ({ signUp: received }) });
    await page.getByRole('button', { name: 'Op de wachtlijst' }).click();
    await expect.poll(() => seenOf('SignUp').length, patiently).toBe(2);
    expect(input(1).proof).not.toBe(input(0).proof);
    expect(given).toBe(2);
  });

  test('that would be too old on arrival is made anew', async () => {
    // The first is good for less time than the sign-up may take to get there.
    giveChallenge(() => challenge(soon() - (given ? 0 : 1190)));
    form();
    await filled();
    await submit();
    await expect.poll(() => seenOf('SignUp').length, patiently).toBe(1);
    expect(given).toBe(2);
    expect(proofOf(0).challenge.parameters.expiresAt).toBeGreaterThan(soon() - 10);
  });

  test('makes no haste: the API takes who sends within two seconds for a machine', async () => {
    let askedAt = 0;
    giveChallenge(() => {
      askedAt = Date.now();
      return challenge();
    });
    form();
    await filled();
    await submit();
    await expect.element(page.getByText('Versturen…').last()).toBeVisible();
    await expect.poll(() => seenOf('SignUp').length, patiently).toBe(1);
    expect(Date.now() - askedAt).toBeGreaterThan(2000);
  });

  test.each([
    ['does not come', () => HttpResponse.error()],
    ['is none', () => HttpResponse.json({ errors: [] }, { status: 404 })],
    [
      'is of a kind that the form does not know',
      () => HttpResponse.json({ parameters: { algorithm: 'SCRYPT', nonce: '00', salt: '00', keyPrefix: '00' } }),
    ],
  ])('is left out when the challenge %s', async (_, give) => {
    giveChallenge(give);
    form();
    await filled();
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(input()).not.toHaveProperty('proof');
  });

  test('is left out on a page without https, where crypto has no subtle', async () => {
    vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as unknown as SubtleCrypto);
    form();
    await filled();
    await submit();
    await expect.element(page.getByRole('heading', { name: 'Je aanmelding is ontvangen' })).toBeVisible();
    expect(input()).not.toHaveProperty('proof');
    expect(given).toBe(0);
  });
});

describe('the field that people leave empty', () => {
  const website = (element: HTMLElement) =>
    element.shadowRoot?.querySelector<HTMLInputElement>('[name=website]') as HTMLInputElement;

  test('is out of sight, out of the tab order and unknown to assistive technology', async () => {
    const element = form();
    await expect.element(field('Je naam')).toBeVisible();
    // Neither focus, pointer nor the accessibility tree gets into what is inert.
    expect(website(element).closest('[inert]')).not.toBeNull();
    website(element).focus();
    expect(focused()).not.toBe(website(element));
    const { width, height, top, left } = website(element).getBoundingClientRect();
    expect(element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)).not.toBe(website(element));
    expect(website(element).autocomplete).toBe('off');
    expect(website(element).tabIndex).toBe(-1);
    await expectAccessible(element);
  });

  test('goes along when something filled it in', async () => {
    const element = form();
    await filled();
    website(element).value = 'https://example.org';
    await submit();
    await expect.poll(() => input()?.website).toBe('https://example.org');
  });

  test('does not go along empty', async () => {
    form();
    await filled();
    await submit();
    await expect.poll(() => seenOf('SignUp').length).toBe(1);
    expect(input()).not.toHaveProperty('website');
  });
});

test('too many tries are refused in the words of the API, which tell when to try again', async () => {
  const message = 'Dit is te vaak geprobeerd. Probeer het over 5 minuten nog een keer.';
  const retryAt = new Date().toISOString();
  answer({ SignUp: () => ({ signUp: { __typename: 'TryAgainLater', message, retryAt } }) });
  const element = form();
  await filled();
  await submit();
  await expect.element(page.getByText(message, { exact: true })).toBeVisible();
  await expect.poll(() => focused()?.id).toBe('refusal');
  expect(words(element)).not.toContain('Er klopt');
  await expectAccessible(element);
  await expect.element(field('Je naam')).toHaveValue(' Sanne ');
});

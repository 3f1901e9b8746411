// What is said to who does not see the page: by the live region that was there from the start, which never is another.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { states } from '../gallery/states.ts';
import { answer, down } from '../testing/api.ts';
import * as fixtures from '../testing/fixtures.ts';
import { focused, put } from '../testing/page.ts';
import { formOf, networkFull, organisations, received } from '../testing/sign-up-fixtures.ts';
import { putState } from '../testing/state.ts';
import '../leerkring.ts';

/** Every word that an element's own live region got, and whether that stayed the one that came with the element. */
function listen(element: Element) {
  const region = element.shadowRoot?.querySelector('[role=status]');
  if (!region) throw new Error('No live region');
  const said: string[] = [];
  new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return {
    said,
    stayed: () => region.isConnected && element.shadowRoot?.querySelector('[role=status]') === region,
  };
}

test.each(states.map((state) => [state.name, state] as const))('%s keeps its live region', async (_, state) => {
  const element = document.createElement(state.tag);
  const region = element.shadowRoot?.firstElementChild;
  expect(region?.role).toBe('status');
  expect(region?.textContent).toBe('');
  const shown = await putState(state);
  await shown.updateComplete;
  expect(shown.renderRoot.firstElementChild?.role).toBe('status');
});

test('a list says how many it found, that it found none, and that the API does not answer', async () => {
  answer({ Networks: () => fixtures.page(fixtures.all), NetworkFilters: () => fixtures.filters });
  const element = put('leerkring-networks');
  const { said, stayed } = listen(element);
  await expect.poll(() => said.at(-1)).toBe('9 netwerken, 4 met plaats');
  answer({ Networks: () => fixtures.page([]) });
  await page.getByLabelText('Thema').selectOptions('Vrijwilligers');
  await expect.poll(() => said.at(-1)).toBe('We vonden geen netwerk dat hierbij past');
  answer({ Networks: down });
  await page.getByLabelText('Thema').selectOptions('Kwaliteit en veiligheid');
  await expect.poll(() => said.at(-1)).toBe('We kunnen dit nu niet laten zien.');
  expect(stayed()).toBe(true);
});

test('a form says that it sends, and that it came in; what the API refuses is said once, by the focus', async () => {
  const { promise: sending, resolve: refuse } = Promise.withResolvers<void>();
  answer({
    SignUpForm: () => formOf(fixtures.open),
    OrganisationSuggestions: () => organisations,
    SignUp: () => sending.then(() => ({ signUp: networkFull })),
  });
  const prefill = JSON.stringify({ name: 'Sanne', email: 'sanne@example.org', organisation: 'Zorghuis Het Anker' });
  const element = put('leerkring-sign-up', { network: fixtures.open.slug, prefill });
  const { said, stayed } = listen(element);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect.poll(() => said.at(-1)).toBe('Versturen…');
  refuse();
  await expect.poll(() => said.at(-1)).toBe('');
  expect(focused()?.id).toBe('refusal');
  expect(focused()?.ariaLabelledByElements?.[0]?.textContent).toBe(networkFull.message);
  expect(said).not.toContain(networkFull.message);
  answer({ SignUp: () => ({ signUp: received }) });
  await page.getByRole('button', { name: 'Op de wachtlijst' }).click();
  await expect.poll(() => said.at(-1)).toBe(received.message);
  expect(focused()?.id).toBe('heading');
  expect(stayed()).toBe(true);
});

test('suggestions say how many there are, in a region that was there before', async () => {
  answer({
    SignUpForm: () => formOf(fixtures.open),
    OrganisationSuggestions: () => organisations,
  });
  const element = put('leerkring-sign-up', { network: fixtures.open.slug });
  const field = page.getByRole('combobox', { name: 'Je organisatie' });
  await expect.element(field).toBeVisible();
  const region = element.renderRoot.querySelector('form [role=status]');
  expect(region?.textContent?.trim()).toBe('');
  await userEvent.type(field, 'zorg');
  await expect.poll(() => region?.textContent).toContain('3 gevonden');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => region?.textContent?.trim()).toBe('');
  expect(region?.isConnected).toBe(true);
});

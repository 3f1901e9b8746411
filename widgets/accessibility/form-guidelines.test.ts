import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { states } from '../gallery/states.ts';
import { againstGuidelines } from '../testing/form-guidelines.ts';
import { focused } from '../testing/page.ts';
import { putState } from '../testing/state.ts';
import '../leerkring.ts';

const forms = states.filter(
  ({ tag, shows }) => tag === 'leerkring-sign-up' && /^#(name|summary|motivation|answer)/.test(shows),
);

test.each(forms.map((state) => [state.name, state] as const))('%s keeps to the form guidelines', async (_, state) => {
  const element = await putState(state);
  await element.updateComplete;
  expect(againstGuidelines(element.renderRoot)).toEqual([]);

  // Each mistake leads to its control, from the keyboard.
  const items = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=summary] button')];
  for (const item of items) {
    item.focus();
    await userEvent.keyboard('{Enter}');
    const field = focused();
    expect(field?.matches('input, select, textarea')).toBe(true);
    const described = [field, field?.closest('fieldset')].flatMap((one) =>
      (one?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => id && element.renderRoot.getElementById(id)?.textContent),
    );
    expect(described.map((text) => text?.trim())).toContain(item.textContent?.trim());
  }
});

test('the guidelines notice a form that does not keep them', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<form><div><h3 id="summary">Fout</h3></div><label>E-mail <input id="email" required
    placeholder="naam@organisatie.nl" aria-invalid="true"></label><button disabled>Verstuur</button></form>`;
  expect(againstGuidelines(root)).toEqual([
    'the browser shows bubbles of its own',
    'something is required, patterned or hinted natively',
    'something is disabled',
    'email is not autofilled as email',
    'email has no autocomplete',
    '"E-mail " does not say whether it can be left empty',
    'what is wrong with email is not told with it',
    'what is wrong with email stands under it',
    'the summary does not stand above the form',
    'the summary has not the focus',
  ]);
});

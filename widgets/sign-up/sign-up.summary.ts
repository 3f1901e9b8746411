import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import type { Fault } from './fields.ts';
import { wrong } from './sign-up.texts.ts';

/** The mistakes, above the form; each leads to the control that is to be put right. */
export function summary(faults: readonly Fault[], language: Language, goTo: (field: string) => void) {
  if (!faults.length) return nothing;
  return html`<div class="notice bad" part="summary" role="group" aria-labelledby="summary">
    <h3 id="summary" tabindex="-1">${wrong(faults.length)[language]}</h3>
    <ul>
      ${faults.map(
        ({ field, message }) =>
          html`<li>${field ? html`<button class="link" @click=${() => goTo(field)}>${message}</button>` : message}</li>`,
      )}
    </ul>
  </div>`;
}

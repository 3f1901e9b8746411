import { html, nothing } from 'lit/html.js';

/** What describes the control with this id. */
export const described = (id: string) => `${id}-help ${id}-mistake`;

/** Help, and between that and the control what is wrong. */
const about = (id: string, help: unknown, mistake: unknown) => html`<span class="small" id="${id}-help">${help}</span>
    <span class="mistake" id="${id}-mistake">${mistake}</span>`;

/** One control with its label above it. */
export const labelled = (id: string, label: unknown, help: unknown, mistake: unknown, control: unknown) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    ${about(id, help, mistake)} ${control}
  </div>`;

/** Several controls that are one question; the first of them carries the id. */
export const group = (
  id: string,
  type: 'radio' | 'checkbox' | 'text',
  required: boolean,
  label: unknown,
  help: unknown,
  mistake: unknown,
  controls: unknown,
) =>
  html`<fieldset class="field" role=${type === 'radio' ? 'radiogroup' : 'group'}
    aria-required=${type === 'radio' ? required : nothing}
    aria-invalid=${type === 'radio' ? Boolean(mistake) : nothing} aria-describedby=${described(id)}>
    <legend>${label}</legend>
    ${about(id, help, mistake)} ${controls}
  </fieldset>`;

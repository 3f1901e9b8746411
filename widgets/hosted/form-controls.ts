// Controls that work without a script: named, and filled with what was typed before. Around them stands what the element's form has too.

import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, nothing } from 'lit/html.js';
import { described, group, labelled } from '../sign-up/labelled.ts';
import { escaped } from './escaped.ts';

export interface Control {
  /** Its id, and the name under which it is sent. */
  readonly id: string;
  readonly label: unknown;
  readonly help?: unknown;
  /** What is wrong with it. */
  readonly mistake?: unknown;
}

interface TextControl extends Control {
  readonly value: string;
  readonly required: boolean;
  /** Token of the HTML standard, 4.10.18.7; "off" where there is none. */
  readonly autocomplete: string;
  readonly type?: 'text' | 'email';
}

export function textControl(control: TextControl) {
  const { id, label, help, mistake, value, required, autocomplete, type = 'text' } = control;
  return labelled(
    id,
    label,
    help,
    mistake,
    html`<input id=${id} name=${id} type=${type} autocomplete=${autocomplete} aria-required=${required}
      aria-invalid=${mistake !== undefined} aria-describedby=${described(id)} value=${value} />`,
  );
}

export function areaControl({ id, label, help, mistake, value, required }: Omit<TextControl, 'autocomplete' | 'type'>) {
  // Lit binds no text in a textarea. The first line end after the tag is not part of it (HTML standard, 13.1.2.5).
  const area = `<textarea id="${escaped(id)}" name="${escaped(id)}" autocomplete="off" aria-required="${required}"
    aria-invalid="${mistake !== undefined}" aria-describedby="${escaped(described(id))}">\n${escaped(value)}</textarea>`;
  return labelled(id, label, help, mistake, unsafeHTML(area));
}

export interface Option {
  /** As it is sent. */
  readonly value: string;
  readonly words: unknown;
  readonly lang?: string;
}

export function selectControl(
  control: Control & { readonly options: readonly Option[]; readonly value: string; readonly required: boolean },
) {
  const { id, label, help, mistake, options, value, required } = control;
  return labelled(
    id,
    label,
    help,
    mistake,
    html`<select id=${id} name=${id} aria-required=${required} aria-invalid=${mistake !== undefined}
      aria-describedby=${described(id)}>
      ${options.map(
        (option) =>
          html`<option value=${option.value} lang=${option.lang ?? nothing} ?selected=${option.value === value}
            >${option.words}</option>`,
      )}
    </select>`,
  );
}

/** One question with several boxes; the first of them carries the id. */
export function choiceControl(
  control: Control & {
    readonly type: 'radio' | 'checkbox';
    readonly options: readonly Option[];
    readonly values: readonly string[];
    readonly required: boolean;
  },
) {
  const { id, type, label, help, mistake, options, values, required } = control;
  return group(
    id,
    type,
    required,
    label,
    help,
    mistake,
    options.map((option, index) =>
      box({ ...option, id: index ? `${id}-${index}` : id, name: id, type, on: values.includes(option.value) }),
    ),
  );
}

/** A box with its words beside it. */
export function box(option: {
  readonly id: string;
  readonly name: string;
  readonly type: 'radio' | 'checkbox';
  readonly value: string;
  readonly words: unknown;
  readonly on: boolean;
  readonly describedBy?: string;
}) {
  const { id, name, type, value, words, on, describedBy } = option;
  return html`<label class="option"><input type=${type} id=${id} name=${name} value=${value} ?checked=${on}
      aria-describedby=${describedBy ?? nothing} /><span>${words}</span></label>`;
}

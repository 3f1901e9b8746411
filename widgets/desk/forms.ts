// Forms as the NL Design System asks: label, help, mistake, field, one under the other, and a summary above them.
import { html, nothing } from 'lit';
import type { Language, Words } from '../language.ts';
import { wrong } from '../sign-up/sign-up.texts.ts';
import { optional as optionalWords } from './screen.texts.ts';

/** Something to put right: which field, and what to do. */
export interface Mistake {
  field: string;
  text: string;
}

interface Field {
  name: string;
  label: Words;
  help?: Words | undefined;
  isOptional?: boolean;
  value?: string | undefined;
  type?: 'text' | 'email' | 'date' | 'file';
  autocomplete?: string;
  maxlength?: number;
  accept?: string;
}

/** What a form holds, spaces around it left out. */
export function filledIn(form: HTMLFormElement): Record<string, string> {
  const texts = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value.trim() : '']);
  return Object.fromEntries(texts);
}

/** Every mistake at once; its heading takes the focus, an item brings the reader to the field. */
export function summary(mistakes: readonly Mistake[], language: Language) {
  if (!mistakes.length) return nothing;
  const focusOn = (event: Event, field: string) => {
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    root.getElementById(field)?.focus();
  };
  return html`<div class="notice bad summary" tabindex="-1">
    <h2>${wrong(mistakes.length)[language]}</h2>
    <ul>
      ${mistakes.map(
        ({ field, text }) =>
          html`<li><a href="#${field}" @click=${(event: Event) => focusOn(event, field)}>${text}</a></li>`,
      )}
    </ul>
  </div>`;
}

const describing = (name: string, help: unknown, mistake: unknown) =>
  [help && `${name}-help`, mistake && `${name}-mistake`].filter(Boolean).join(' ') || nothing;

function labelled(field: Field, mistake: string | undefined, language: Language, control: unknown) {
  const { name, label, help, isOptional } = field;
  return html`<div class="field">
    <label for=${name}>${label[language]}${isOptional ? optionalWords[language] : ''}</label>
    ${help ? html`<span class="small" id="${name}-help">${help[language]}</span>` : nothing}
    ${mistake ? html`<span class="mistake" id="${name}-mistake">${mistake}</span>` : nothing}
    ${control}
  </div>`;
}

const mistakeIn = (mistakes: readonly Mistake[], name: string) => mistakes.find(({ field }) => field === name)?.text;

export function textField(field: Field, mistakes: readonly Mistake[], language: Language) {
  const { name, isOptional, value, type = 'text', autocomplete = 'off', maxlength, accept } = field;
  const mistake = mistakeIn(mistakes, name);
  return labelled(
    field,
    mistake,
    language,
    html`<input id=${name} name=${name} type=${type} value=${value ?? ''} autocomplete=${autocomplete} maxlength=${maxlength ?? nothing}
      accept=${accept ?? nothing} aria-required=${!isOptional} aria-invalid=${!!mistake} aria-describedby=${describing(name, field.help, mistake)} />`,
  );
}

export function longField(field: Field, mistakes: readonly Mistake[], language: Language) {
  const { name, isOptional, maxlength } = field;
  const mistake = mistakeIn(mistakes, name);
  return labelled(
    field,
    mistake,
    language,
    html`<textarea id=${name} name=${name} maxlength=${maxlength ?? nothing} aria-required=${!isOptional} aria-invalid=${!!mistake}
      aria-describedby=${describing(name, field.help, mistake)} .defaultValue=${field.value ?? ''}></textarea>`,
  );
}

export function selectField(
  field: Field,
  options: readonly (readonly [value: string, text: string])[],
  mistakes: readonly Mistake[],
  language: Language,
) {
  const { name, isOptional, value } = field;
  const mistake = mistakeIn(mistakes, name);
  return labelled(
    field,
    mistake,
    language,
    html`<select id=${name} name=${name} aria-required=${!isOptional} aria-invalid=${!!mistake}
      aria-describedby=${describing(name, field.help, mistake)}>
      ${options.map(([key, text]) => html`<option value=${key} ?selected=${key === value}>${text}</option>`)}
    </select>`,
  );
}

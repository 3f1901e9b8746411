import { html } from '@lit-labs/ssr';
import type { Language } from './page.ts';

/** What an owner knows of one person, ready to be read: one list of names and values for each thing. */
export interface KnownPart {
  readonly title: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** Everything, thing by thing. */
export function knownParts(parts: readonly KnownPart[]) {
  return parts.map(
    ({ title, lines }) => html`<section class="card">
      <h2>${title}</h2>
      ${knownLines(lines)}
    </section>`,
  );
}

export function knownLines(lines: KnownPart['lines']) {
  return html`<dl>
    ${lines.map(([name, value], index) => {
      // Several values of one name stand under it.
      const isNext = lines[index - 1]?.[0] === name;
      return html`${isNext ? '' : html`<dt>${name}</dt>`}<dd>${value}</dd>`;
    })}
  </dl>`;
}

/**
 * An action that asks once more before it is done. Its form is one button, as others on a page of actions: `role="none"`
 * keeps them out of a reader's list of landmarks, where they would all be just "form".
 */
export function careful(options: {
  readonly action: string;
  readonly name: string;
  readonly summary: string;
  readonly what: string;
  readonly sure: string;
  /** Which of several it is done to. */
  readonly of?: { readonly name: string; readonly value: string };
}) {
  return html`<details>
    <summary>${options.summary}</summary>
    <p>${options.what}</p>
    <form role="none" method="post" action=${options.action}>
      ${options.of ? html`<input type="hidden" name=${options.of.name} value=${options.of.value}>` : ''}
      <button class="danger" name="action" value=${options.name}>${options.sure}</button>
    </form>
  </details>`;
}

/** A day or an instant as people in the Netherlands read it. */
export function inAmsterdam(language: Language) {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) => {
    const { format } = new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Amsterdam', ...options });
    return (instant: Date) => format(instant);
  };
  return {
    day: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    dayOnly: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    instant: format({ weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
    shortInstant: format({ day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }),
  };
}

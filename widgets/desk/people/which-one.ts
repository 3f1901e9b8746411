import { html, nothing } from 'lit';
import type { Language } from '../../language.ts';
import * as texts from './people.texts.ts';

/** Somebody whom the API knows at the address that was filled in, by another name. */
export interface MaybeMeant {
  readonly id: string;
  readonly name: string;
}
/** What the reader answers: that one, or nobody who is known. */
export interface WhoIsMeant {
  readonly id?: string;
  readonly isSomebodyElse?: true;
}

/** The answers to whether it is the same person, which the API asked. */
export function whichOne(maybe: readonly MaybeMeant[], language: Language, answer: (who: WhoIsMeant) => unknown) {
  if (!maybe.length) return nothing;
  return html`<div class="actions">
    ${maybe.map(({ id, name }) => {
      const words = maybe.length === 1 ? texts.itIs : texts.itIsName(name);
      return html`<button type="button" @click=${() => answer({ id })}>${words[language]}</button>`;
    })}
    <button type="button" class="second" @click=${() => answer({ isSomebodyElse: true })}>${texts.itIsNot[language]}</button>
  </div>`;
}

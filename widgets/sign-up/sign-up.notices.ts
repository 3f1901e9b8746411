// What stands around the fields of the form: why one cannot sign up, that a network is full, what happens to the data.
import type { SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { stateWords } from '../network-card/network-state.texts.ts';
import { acceptsSignUps, nextOf, stateOf } from '../network-card/network-state.ts';
import { contacts, rich } from '../pieces.ts';
import { legalBasis, notPossible, privacyStatement, uses, waitForPlace } from './sign-up.texts.ts';

export type SignUpNetwork = NonNullable<SignUpFormQuery['network']>;

/** Closed, not yet open, ended, or without a privacy notice: since when, and who to ask. */
export function unavailable(network: SignUpNetwork, language: Language, message?: string) {
  const state = stateOf(network);
  const [words, when] = acceptsSignUps(state)
    ? [notPossible]
    : [stateWords[state], nextOf(network, language)?.[language]];
  return html`<p class="notice" part="notice">
      ${message ?? html`<strong>${words[language]}</strong> ${when}`}
    </p>
    ${contacts(network.contacts, language)}`;
}

/** Something to know before filling in: full (and how many wait), full for some, or still being set up. */
export function situation(network: SignUpNetwork, language: Language) {
  const state = stateOf(network);
  if (state === 'open') return nothing;
  return html`<p class="notice" part="notice">
    ${stateWords[state][language]}: ${nextOf(network, language)?.[language]}.
    ${state === 'full' ? waitForPlace[language] : nothing}
  </p>`;
}

/** Who uses the data and what for, in short; the whole notice opens in place. */
export function privacy({ signUp, programme }: SignUpNetwork, language: Language) {
  const notice = signUp.privacyNotice;
  const owner = programme?.owner;
  return html`<div class="small">
    ${owner ? html`<p>${uses(owner.name)[language]}</p>` : nothing}
    <details>
      <summary>${notice?.title}</summary>
      ${rich(notice?.body)}
      <p>${legalBasis[language]} ${notice?.legalBasis}</p>
      ${
        owner
          ? html`<p><a href=${owner.privacyStatementUrl}>${privacyStatement[language]}</a>, ${owner.dataProtectionContact}</p>`
          : nothing
      }
    </details>
  </div>`;
}

// What stands around the fields of the form: that a network is full, what happens to the data.
import type { SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { type Language, tagOf } from '../language.ts';
import { stateWords } from '../network-card/network-state.texts.ts';
import { nextOf, stateOf } from '../network-card/network-state.ts';
import { rich, served } from '../pieces.ts';
import { legalBasis, privacyStatement, uses, waitForPlace, waitForPlaceIfNew } from './sign-up.texts.ts';

export type SignUpNetwork = NonNullable<SignUpFormQuery['network']>;

/** Something to know before filling in: full (and how many wait), full for some, or still being set up. */
export function situation(network: SignUpNetwork, language: Language) {
  const state = stateOf(network);
  if (state === 'open') return nothing;
  const next = nextOf(network, language);
  const meaning = state === 'full' ? waitForPlace : state === 'fullForNew' ? waitForPlaceIfNew : undefined;
  return html`<p class="notice" part="notice">
    ${stateWords[state][language]}${next ? `: ${next[language]}` : nothing}. ${meaning?.[language]}
  </p>`;
}

/** Who uses the data and what for, in short; the whole notice opens in place. */
export function privacy(
  {
    signUp,
    programme,
  }: { signUp: Pick<SignUpNetwork['signUp'], 'privacyNotice'>; programme: SignUpNetwork['programme'] },
  language: Language,
  starts: { uses(owner: string): string } | undefined,
) {
  const notice = signUp.privacyNotice;
  if (!notice) return nothing;
  const owner = programme?.owner;
  return html`<div class="small">
    ${owner ? html`<p>${starts?.uses(owner.name) ?? uses(owner.name)[language]}</p>` : nothing}
    <details>
      <summary lang=${tagOf(notice.locale)}>${notice.title}</summary>
      ${rich(notice.body, notice.locale)}
      <p>${legalBasis[language]} ${served(notice.legalBasis, notice.locale)}</p>
      ${
        owner
          ? html`<p><a href=${owner.privacyStatementUrl}>${privacyStatement[language]}</a>, ${owner.dataProtectionContact}</p>`
          : nothing
      }
    </details>
  </div>`;
}

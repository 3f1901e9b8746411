import { html } from 'lit/html.js';
import type { Language } from '../language.ts';
import { stateWords } from '../network-card/network-state.texts.ts';
import { acceptsSignUps, nextOf, stateOf } from '../network-card/network-state.ts';
import { contacts } from '../pieces.ts';
import type { SignUpNetwork } from './sign-up.notices.ts';
import { notPossible } from './sign-up.texts.ts';

/** Closed, not yet open, ended, or without a privacy notice: since when, and who to ask. */
export function closed(network: SignUpNetwork, language: Language, message?: string) {
  const state = stateOf(network);
  const [words, when] = acceptsSignUps(state)
    ? [notPossible]
    : [stateWords[state], nextOf(network, language)?.[language]];
  return html`<p class="notice" part="notice">
      ${message ?? html`<strong>${words[language]}</strong> ${when}`}
    </p>
    ${contacts(network.contacts, language)}`;
}

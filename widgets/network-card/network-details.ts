import type { NetworkDetailsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { afterSignUp } from '../pieces.texts.ts';
import { contacts, names, rich } from '../pieces.ts';
import { organisationsTakingPart, workForms } from './network-card.texts.ts';

export type NetworkDetails = NonNullable<NetworkDetailsQuery['network']>;

/** What "Meer weten" opens. There is no page of its own to go to: everything public about the network stands here. */
export function detailsOf(details: NetworkDetails, language: Language) {
  const { locale, organisations, workForms: forms } = details;
  const facts = [
    [afterSignUp, rich(details.signUp.afterSignUp, locale)],
    [organisationsTakingPart, organisations.nodes.map(({ name }) => name).join(', ')],
    [workForms, forms.length && names(forms)],
  ] as const;
  return html`<div class="details" tabindex="-1">
    ${rich(details.body, locale)} ${contacts(details.contacts, language)}
    ${facts.map(([heading, fact]) => (fact ? html`<div><h4>${heading[language]}</h4>${fact}</div>` : nothing))}
  </div>`;
}

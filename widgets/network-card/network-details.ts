import type { NetworkDetailsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { afterSignUp } from '../pieces.texts.ts';
import { contacts, rich } from '../pieces.ts';
import { organisationsTakingPart, workForms } from './network-card.texts.ts';

export type NetworkDetails = NonNullable<NetworkDetailsQuery['network']>;

/** What "Meer weten" opens. There is no page of its own to go to: everything public about the network stands here. */
export function detailsOf(details: NetworkDetails, language: Language) {
  const names = (list: readonly { name: string }[]) => list.map((item) => item.name).join(', ');
  const facts = [
    [afterSignUp, rich(details.signUp.afterSignUp)],
    [organisationsTakingPart, names(details.organisations.nodes)],
    [workForms, details.workForms.map((form) => form.title).join(', ')],
  ] as const;
  return html`<div class="details">
    ${rich(details.body)} ${contacts(details.contacts, language)}
    ${facts.map(([heading, fact]) => (fact ? html`<div><h4>${heading[language]}</h4>${fact}</div>` : nothing))}
  </div>`;
}

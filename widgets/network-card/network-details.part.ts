import { type Locale, NetworkDetailsDocument } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Loaded, Read } from '../element.ts';
import type { Language } from '../language.ts';
import { afterSignUp } from '../pieces.texts.ts';
import { contacts, names, rich } from '../pieces.ts';
import { underHeading } from '../under-heading.ts';
import { organisationsTakingPart, workForms } from './network-details.texts.ts';

/**
 * What "Meer weten" opens. There is no page of its own to go to: everything public about the network stands here.
 * It takes the focus at `.details`.
 */
export async function detailsOf(read: Read, slug: string, locale: Locale, language: Language): Promise<Loaded<object>> {
  const answer = await read(NetworkDetailsDocument, { slug, locale });
  const details = answer?.network;
  if (!details) return answer ? null : 'down';
  const { organisations, workForms: forms } = details;
  const facts = [
    [afterSignUp, rich(underHeading(details.signUp.afterSignUp, 5), details.locale)],
    [organisationsTakingPart, organisations.nodes.map(({ name }) => name).join(', ')],
    [workForms, forms.length && names(forms)],
  ] as const;
  return html`<div class="details" tabindex="-1">
    ${rich(underHeading(details.body, 4), details.locale)} ${contacts(details.contacts, language)}
    ${facts.map(([heading, fact]) => (fact ? html`<div><h4>${heading[language]}</h4>${fact}</div>` : nothing))}
  </div>`;
}

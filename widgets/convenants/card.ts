import type { ConvenantsQuery, OrganisationKind } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { names } from '../pieces.ts';
import { morePartners, parties, signedOn, term } from './convenants.texts.ts';

type Convenant = ConvenantsQuery['convenants']['nodes'][number];

/** Of one convenant. Names of parties stand in Dutch, title and summary in what they were served in; the words around them are the reader's. */
export function card(convenant: Convenant, language: Language) {
  const { slug, title, summary, startsOn, endsOn, regions } = convenant;
  const { nodes, totalCount } = convenant.parties;
  const written = convenant.servedLocale.toLowerCase();
  const kinds = Object.keys(parties) as OrganisationKind[];
  return html`<article class="box" part="card" aria-labelledby=${slug}>
    <h3 id=${slug} part="title" tabindex="-1" lang=${written}>${title}</h3>
    <p lang=${written}>${summary}</p>
    <p>
      <span class="term" part="term">${term(fullDay(startsOn, language), endsOn && fullDay(endsOn, language))[language]}</span>
      <br /><span class="small">${signedOn(fullDay(convenant.signedOn, language))[language]}${regions.length ? [' · ', names(regions)] : nothing}</span>
    </p>
    <dl>
      ${kinds.map((kind) => {
        const signing = nodes.filter((party) => party.kind === kind);
        return signing.length
          ? html`<dt>${parties[kind][language]}</dt><dd lang="nl">${signing.map(({ organisation }) => organisation.name).join(', ')}</dd>`
          : nothing;
      })}
    </dl>
    ${totalCount > nodes.length ? html`<p class="small">${morePartners(totalCount - nodes.length)[language]}</p>` : nothing}
  </article>`;
}

/** With its year: a convenant holds for years. @param date a calendar day, such as 2026-03-05 */
function fullDay(date: string, language: Language): string {
  return new Date(date).toLocaleDateString(['nl', 'en-GB'][language], {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

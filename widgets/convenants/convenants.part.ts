import {
  ConvenantsDocument,
  type ConvenantsQuery,
  type OrganisationKind,
} from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { type Language, tags } from '../language.ts';
import { names } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import { convenantsStyles } from './convenants.css.ts';
import { more, morePartners, none, parties, signedOn, term } from './convenants.texts.ts';
import type { Convenants } from './convenants.ts';

type Convenant = ConvenantsQuery['convenants']['nodes'][number];

/** How many at first, and how many more at a time. */
const PAGE = 20;

export const styles = sheet(convenantsStyles);

export async function show(element: Convenants): Promise<Loaded<object>> {
  const { region, apiLocale, language } = element;
  const first = Number(element.limit) || PAGE;
  const answer = await element.read(ConvenantsDocument, { first, region, locale: apiLocale });
  if (!answer) return 'down';
  const { nodes, totalCount } = answer.convenants;
  const ours = tags[language];
  if (!nodes.length) return html`<p class="box" lang=${ours}>${none[language]}</p>`;
  return html`<div lang=${ours}>
    <div class="grid columns" part="list">${nodes.map((convenant) => card(convenant, language))}</div>
    ${
      nodes.length < totalCount && first < 100
        ? html`<button class="second next" @click=${() => {
            element.limit = Math.min(100, nodes.length + PAGE);
          }}>${more[language]}</button>`
        : nothing
    }
  </div>`;
}

/** Facts stand in Dutch; the words around them are the reader's. */
function card(convenant: Convenant, language: Language) {
  const { slug, title, summary, startsOn, endsOn, regions } = convenant;
  const { nodes, totalCount } = convenant.parties;
  const kinds = Object.keys(parties) as OrganisationKind[];
  return html`<article class="box" part="card" aria-labelledby=${slug}>
    <h3 id=${slug} part="title" lang="nl">${title}</h3>
    <p lang="nl">${summary}</p>
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

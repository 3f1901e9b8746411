import type { NetworkCardFragment } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { type Language, tagOf, tags } from '../language.ts';
import { names } from '../pieces.ts';
import { wholeCountry } from './network-card.texts.ts';
import { fillWords, stateWords } from './network-state.texts.ts';
import { fillOf, nextOf, stateOf } from './network-state.ts';
import { ring } from './ring.ts';

/**
 * What a card shows, on a partner's page and on our own.
 * @param actions a template: what one can do
 * @param id of its heading, where several cards share a document
 * @param heading a template: another one than that of a card among others; it carries the id
 */
export function face(
  network: NetworkCardFragment,
  language: Language,
  actions: unknown,
  id = 'title',
  heading?: unknown,
) {
  const { title, summary, kindLabel, locale, regions, targetGroups, hostOrganisationName, leadExpertCount } = network;
  const lang = tagOf(locale);
  const state = stateOf(network);
  const fill = fillOf(network);
  return html`<article class="card box" part="card" aria-labelledby=${id} lang=${tags[language]}>
    <div class="row">
      <span class="small" lang=${lang}>${kindLabel}</span>
      <span class="pill ${state}" part="state">${stateWords[state][language]}</span>
    </div>
    ${heading ?? html`<h3 id=${id} part="title" tabindex="-1" lang=${lang}>${title}</h3>`}
    <p lang=${lang}>${summary}</p>
    <p class="small">${regions.length ? names(regions) : hostOrganisationName || wholeCountry[language]}${
      targetGroups.length ? [' · ', names(targetGroups)] : nothing
    }</p>
    <div class="seats">
      ${ring(fill)}
      <div>
        <strong>${fillWords(fill, leadExpertCount, state === 'forming')[language]}</strong>
        <span class="small">${nextOf(network, language)?.[language]}</span>
      </div>
    </div>
    <div class="act">${actions}</div>
  </article>`;
}

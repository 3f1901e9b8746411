import type { NetworkBySlugQuery, NetworkDetailsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { html as clientHtml, nothing } from 'lit/html.js';
import { languageOf, tagOf } from '../language.ts';
import { face } from '../network-card/face.ts';
import { organisationsTakingPart, workForms } from '../network-card/network-details.texts.ts';
import { acceptsSignUps, stateOf } from '../network-card/network-state.ts';
import { afterSignUp, joinWaitingList, signUp } from '../pieces.texts.ts';
import { names } from '../pieces.ts';
import { waitForPlace, waitForPlaceIfNew } from '../sign-up/sign-up.texts.ts';
import { missingPage } from './missing.ts';
import { networkWords } from './network.texts.ts';
import { whomToAsk } from './network-contacts.ts';
import { renderPage, type Surroundings } from './page.ts';
import { richText } from './rich-text.ts';

/** A network's own page, to pass on: everything public about it, and the way to its form. */
export function networkPage(
  network: {
    readonly card: NonNullable<NetworkBySlugQuery['network']>;
    readonly details: NonNullable<NetworkDetailsQuery['network']>;
    /** Address of its form. */
    readonly signUp: string;
  },
  page: Surroundings,
): Promise<string> {
  const { card, details } = network;
  const language = languageOf(page.language);
  const words = networkWords[page.language];
  const state = stateOf(card);
  const isFull = state === 'full';
  const meaning = isFull ? waitForPlace : state === 'fullForNew' ? waitForPlaceIfNew : undefined;
  const action = acceptsSignUps(state)
    ? clientHtml`<a class="button ${isFull ? 'second' : ''}" href=${network.signUp}>${(isFull ? joinWaitingList : signUp)[language]}</a>`
    : nothing;
  const heading = clientHtml`<h1 id="title" lang=${tagOf(card.locale)}>${card.title}</h1>`;
  const { organisations, workForms: forms } = details;
  const facts = [
    [
      organisationsTakingPart,
      organisations.nodes.length && html`<ul>${organisations.nodes.map(({ name }) => html`<li>${name}</li>`)}</ul>`,
    ],
    [workForms, forms.length && html`<p>${names(forms)}</p>`],
    [afterSignUp, acceptsSignUps(state) && richText(details.signUp.afterSignUp, details.locale, 3)],
  ] as const;
  return renderPage({
    ...page,
    title: card.title,
    above: words.above,
    body: html`<div class="element network">
      ${face(card, language, [meaning ? clientHtml`<p class="small">${meaning[language]}</p>` : nothing, action], 'title', heading)}
      ${details.body ? html`<section><h2>${words.about}</h2>${richText(details.body, details.locale, 3)}</section>` : ''}
      ${facts.map(([name, fact]) => (fact ? html`<section><h2>${name[language]}</h2>${fact}</section>` : ''))}
      ${whomToAsk(details.contacts, language)}
    </div>`,
  });
}

export const missingNetworkPage = missingPage(networkWords);

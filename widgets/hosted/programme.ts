import type { NetworksQuery, WorkFormsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { html as clientHtml, nothing } from 'lit/html.js';
import { languageOf, tagOf } from '../language.ts';
import { face } from '../network-card/face.ts';
import { more } from '../network-card/network-card.texts.ts';
import { acceptsSignUps, stateOf } from '../network-card/network-state.ts';
import { joinWaitingList, signUp } from '../pieces.texts.ts';
import { card as workFormCard } from '../work-forms/card.ts';
import { missingPage } from './missing.ts';
import { whomToAsk } from './network-contacts.ts';
import { renderPage, type Surroundings } from './page.ts';
import { programmeWords } from './programme.texts.ts';
import { richText } from './rich-text.ts';

type Networks = NetworksQuery['networks'];

/** What a programme's page shows. */
interface ShownProgramme {
  readonly title: string;
  readonly summary: string;
  readonly locale: 'NL' | 'EN';
  /** Sanitised; null where this page is not the first of the list. */
  readonly body: { readonly html: string } | null;
  readonly networks: Networks;
  /** Of the whole programme, where this page is the first of the list. */
  readonly workForms: WorkFormsQuery['workForms']['nodes'];
  readonly contacts: Parameters<typeof whomToAsk>[0];
  /** Address of the form to ask for a network; null: nobody can. */
  readonly start: string | null;
  /** Address of the next page of the list, and of the first one; null: this is it. */
  readonly next: string | null;
  readonly first: string | null;
}

/** A programme's own page, to pass on: what it is, its networks as cards, whom to ask. @param addressOf of a path, for links */
export function programmePage(
  programme: ShownProgramme,
  page: Surroundings,
  addressOf: (path: string) => string,
): Promise<string> {
  const words = programmeWords[page.language];
  const { title, summary, locale, body, networks, workForms, next, first, start } = programme;
  const lang = tagOf(locale);
  const language = languageOf(page.language);
  return renderPage({
    ...page,
    title,
    above: words.above,
    body: html`<div class="element programme">
      <h1 lang=${lang}>${title}</h1>
      <p class="lead" lang=${lang}>${summary}</p>
      ${richText(body, locale, 2)}
      ${
        networks.totalCount > 0 || workForms.length === 0
          ? html`<section>
              <h2>${words.networks}</h2>
              <p class="small">${networks.totalCount === 0 ? words.none : words.counted(networks.totalCount)}</p>
              ${
                networks.nodes.length > 0
                  ? html`<div class="grid columns">${networks.nodes.map((network) => card(network, language, addressOf))}</div>`
                  : ''
              }
              ${first ? html`<p><a href=${first}>${words.first}</a></p>` : ''}
              ${next ? html`<p><a class="button second" href=${next}>${words.next}</a></p>` : ''}
            </section>`
          : ''
      }
      ${
        workForms.length > 0
          ? html`<section class="work-forms">
              <h2 id="werkvormen">${words.workForms}</h2>
              <div class="grid columns">${workForms.map((form) => workFormCard(form, language, richText(form.body, form.locale, 4), `werkvorm-${form.slug}`))}</div>
            </section>`
          : ''
      }
      ${
        start
          ? html`<section>
              <h2>${words.start}</h2>
              <p>${words.startLead}</p>
              <p><a class="button" href=${start}>${words.startAction}</a></p>
            </section>`
          : ''
      }
      ${whomToAsk(programme.contacts, language)}
    </div>`,
  });
}

function card(network: Networks['nodes'][number], language: 0 | 1, addressOf: (path: string) => string) {
  const state = stateOf(network);
  const path = `/n/${network.slug}`;
  const id = `network-${network.slug}`;
  const isFull = state === 'full';
  // "Aanmelden" eight times says nothing in a list of links: the network's name is read after it.
  const action = clientHtml`<a class="button ${isFull ? 'second' : ''}" id="${id}-sign-up" href=${addressOf(`${path}/sign-up`)}
    aria-labelledby="${id}-sign-up ${id}">${(isFull ? joinWaitingList : signUp)[language]}</a>`;
  const details = clientHtml`<a id="${id}-more" href=${addressOf(path)} aria-labelledby="${id}-more ${id}">${more[language]}</a>`;
  return face(network, language, [acceptsSignUps(state) ? action : nothing, details], id);
}

export const missingProgrammePage = missingPage(programmeWords);

import { ProgrammeBySlugDocument } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { tagOf, tags } from '../language.ts';
import { contacts, rich } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import { programmeStyles } from './programme.css.ts';
import { gone, more, networks, start } from './programme.texts.ts';
import type { Programme } from './programme.ts';

export const styles = sheet(programmeStyles);

export async function show(element: Programme): Promise<Loaded<object>> {
  const { apiLocale, language } = element;
  const ours = tags[language];
  const answer = await element.read(ProgrammeBySlugDocument, { slug: element.slug ?? '', locale: apiLocale });
  if (!answer) return 'down';
  const { programme } = answer;
  if (!programme) return html`<p class="notice" lang=${ours}>${gone[language]}</p><slot></slot>`;
  const { slug, title, summary, body, locale, signUp } = programme;
  const lang = tagOf(locale);
  const handedDown = () => {
    const { partner, endpoint, prefill } = element;
    return { programme: slug, partner, endpoint, prefill, locale: ours };
  };
  // One that is open already goes on with what somebody typed in it.
  Object.assign(element.renderRoot.querySelector('leerkring-sign-up') ?? {}, handedDown());
  // Cards and forms have an h3 of their own, and belong to the programme.
  return html`<section class="programme" aria-labelledby="title" lang=${ours}>
    <div class="lead rich">
      <h2 id="title" part="title" lang=${lang}>${title}</h2>
      <p lang=${lang}>${summary}</p>
      ${body ? html`<details><summary>${more[language]}</summary>${rich(body, locale)}</details>` : nothing}
    </div>
    <div>
      <h3>${networks[language]}</h3>
      ${listOf(element, handedDown())}
    </div>
    ${signUp.isOpen ? startOf(handedDown, start[language]) : nothing}
    ${contacts(programme.contacts, language)}
  </section>`;
}

const lists = new WeakMap<Programme, HTMLElementTagNameMap['leerkring-networks']>();

/** Kept with its element: what somebody searched for or typed in it stays. */
function listOf(element: Programme, handedDown: object) {
  const list = lists.get(element) ?? document.createElement('leerkring-networks');
  lists.set(element, list);
  list.setAttribute('exportparts', 'filters,list,card,state,title,action,panel');
  return Object.assign(list, handedDown);
}

/** The form asks the API for what it needs once somebody opens it. */
function startOf(handedDown: () => object, label: string) {
  const open = ({ target }: Event) => {
    const details = target as HTMLDetailsElement;
    if (!details.open || details.querySelector('leerkring-sign-up')) return;
    details.append(Object.assign(document.createElement('leerkring-sign-up'), handedDown()));
  };
  return html`<details class="start" @toggle=${open}><summary part="start">${label}</summary></details>`;
}

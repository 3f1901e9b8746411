import { ConvenantsDocument } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { tags } from '../language.ts';
import { sheet } from '../sheet.ts';
import { card } from './card.ts';
import { convenantsStyles } from './convenants.css.ts';
import { everywhere, more, none } from './convenants.texts.ts';
import type { Convenants } from './convenants.ts';

/** How many at first, and how many more at a time. */
const PAGE = 20;

export const styles = sheet(convenantsStyles);

/** What a visitor asks for beyond the attributes, which are the page's. */
interface Wish {
  /** How many. */
  first?: number;
  /** The region to leave. */
  beyond?: string;
  /** Where the reader goes on: the number of a title, from 1. */
  title?: number | undefined;
}
const wishes = new WeakMap<Convenants, Wish>();

function widen(element: Convenants, wish: Wish): void {
  wishes.set(element, { ...wishes.get(element), ...wish });
  element.requestUpdate(true);
}

/** The button that asked is gone by then. */
function goOn(element: Convenants, wish: Wish): void {
  const { title } = wish;
  if (!title) return;
  wish.title = undefined;
  // What is shown now comes in microtasks.
  setTimeout(() => {
    element.renderRoot.querySelector<HTMLElement>(`article:nth-child(${title}) h3, .notice, .box[tabindex]`)?.focus();
  });
}

export async function show(element: Convenants): Promise<Loaded<object>> {
  const { apiLocale, language } = element;
  const wish = wishes.get(element) ?? {};
  const region = element.region === wish.beyond ? undefined : element.region;
  const first = wish.first ?? (Number(element.limit) || PAGE);
  const answer = await element.read(ConvenantsDocument, { first, region, locale: apiLocale });
  goOn(element, wish);
  if (!answer) return 'down';
  const { nodes, totalCount } = answer.convenants;
  const ours = tags[language];
  if (!nodes.length)
    return html`<div class="box" tabindex="-1" lang=${ours}>
        <p>${none[language]}</p>
        ${
          region
            ? html`<button class="link" @click=${() => widen(element, { beyond: region, title: 1 })}>${everywhere[language]}</button>`
            : nothing
        }
      </div>
      <slot></slot>`;
  return html`<div lang=${ours}>
    <div class="grid columns" part="list">${nodes.map((convenant) => card(convenant, language))}</div>
    ${
      nodes.length < totalCount && first < 100
        ? html`<button class="second next"
          @click=${() => widen(element, { first: Math.min(100, nodes.length + PAGE), title: nodes.length + 1 })}>${more[language]}</button>`
        : nothing
    }
  </div>`;
}

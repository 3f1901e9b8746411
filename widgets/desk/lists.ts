// Lists: the pages they come in, and what stands there when they are empty.
import { html, nothing } from 'lit';
import type { Language } from '../language.ts';
import { more, moreShown } from './screen.texts.ts';

export interface Page<Item> {
  nodes: readonly Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

export const joined = <Item>(before: Page<Item>, next: Page<Item>): Page<Item> => ({
  ...next,
  nodes: [...before.nodes, ...next.nodes],
});

/** Asks for the next page; nothing when all of it is there. */
export function moreButton(page: Page<unknown>, language: Language, onMore: () => void) {
  if (!page.pageInfo.hasNextPage) return nothing;
  return html`<div class="actions">
    <button class="second more" @click=${onMore}>${more[language]}</button>
    <span class="small" role="status">${moreShown(page.nodes.length, page.totalCount)[language]}</span>
  </div>`;
}

/** Instead of a list without items: that there are none, and how one comes here. */
export function emptyBox(none: string, how?: string) {
  return html`<div class="box empty">
    <p><strong>${none}</strong></p>
    ${how ? html`<p class="small">${how}</p>` : nothing}
  </div>`;
}

import type { Locale } from '@leerkring/schema/generated/graphql.ts';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html } from 'lit/html.js';
import { tagOf } from '../language.ts';

/**
 * Editors' text on a page of ours; the API has sanitised it (RichText in the schema).
 * @param level of its highest headings on this page: one below the heading above it
 */
export function richText(text: { readonly html: string } | null | undefined, locale: Locale, level: 2 | 3 | 4) {
  if (!text) return '';
  return html`<div class="rich" lang=${tagOf(locale)}>${unsafeHTML(headingsFrom(level, text.html))}</div>`;
}

/** The API writes h3 and h4, and an editor may begin with the lower: no level is skipped on the way down (WCAG 2.2, technique H42). */
export function headingsFrom(level: number, markup: string): string {
  let isUnder = false;
  return markup.replace(/<h([34])>(.*?)<\/h\1>/gs, (_, own: string, inside: string) => {
    isUnder ||= own === '3';
    const here = isUnder && own === '4' ? level + 1 : level;
    return `<h${here}>${inside}</h${here}>`;
  });
}

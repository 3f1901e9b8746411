// Small pieces of markup that several elements show.
import type { Locale } from '@leerkring/schema/generated/graphql.ts';
import { html, type TemplateResult } from 'lit/html.js';
import { type Language, tagOf, tags } from './language.ts';
import { again, questions, unreachable } from './pieces.texts.ts';

interface Contact {
  locale: Locale;
  name: string;
  role: string | null;
  email: string | null;
  phone: string | null;
}

/** Editors' words; `locale` is the one they were served in, which may be another than the reader's. */
export const served = (text: string, locale: Locale) => html`<span lang=${tagOf(locale)}>${text}</span>`;

/** "Groningen, Drenthe" */
export const names = (list: readonly { name: string; locale: Locale }[]) =>
  list.map(({ name, locale }, index) => [index ? ', ' : '', served(name, locale)]);

/** By the answer's own object: shown again it is the same, and it goes when the answer goes. */
const templates = new WeakMap<object, TemplateResult>();

/**
 * Editors' text; the API has sanitised it (RichText in the schema). As a template of its own it passes our Trusted
 * Types policy, so it also shows on pages that forbid innerHTML.
 */
export function rich(text: { html: string } | null | undefined, locale: Locale) {
  if (!text) return '';
  const strings = Object.assign([text.html], { raw: [text.html] });
  const template = templates.get(text) ?? html(strings);
  templates.set(text, template);
  return html`<div class="rich" lang=${tagOf(locale)}>${template}</div>`;
}

/** Whom to ask. Roles and desks, never accounts. */
export function contacts(list: readonly Contact[], language: Language) {
  if (!list.length) return '';
  const lines = list.map(
    ({ locale, name, role, email, phone }) =>
      html`<p lang=${tagOf(locale)}>${name}${role ? `, ${role}` : ''}
        ${email ? html`<br /><a href="mailto:${email}">${email}</a>` : ''}
        ${phone ? html`<br /><a href="tel:${phone}">${phone}</a>` : ''}</p>`,
  );
  return html`<div><h4>${questions[language]}</h4>${lines}</div>`;
}

/** The API did not answer: say so, offer another try, and show the page's own fallback. `.notice` can take the focus. */
export function down(language: Language, retry: () => void) {
  return html`<div class="notice" role="group" aria-labelledby="why" tabindex="-1" lang=${tags[language]}>
      <p id="why">${unreachable[language]}</p>
      <button class="link" @click=${retry}>${again[language]}</button>
    </div>
    <slot></slot>`;
}

/** Bars where the text will come. */
export function skeleton(cards: number, box = 'box') {
  const card = html`<div class="${box} bars"><i></i><i></i><i></i><i></i><i></i></div>`;
  return html`<div class="grid columns" aria-hidden="true">${Array(cards).fill(card)}</div>`;
}

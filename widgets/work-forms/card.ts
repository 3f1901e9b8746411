import type { WorkFormsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { type Language, tagOf, tags, type Words } from '../language.ts';
import { how, pitfalls, rules } from './work-forms.texts.ts';

type WorkForm = WorkFormsQuery['workForms']['nodes'][number];

/** Of one work form. @param body its rich text as a template: a page of ours has headings of its own around it, and other ids */
export function card(form: WorkForm, language: Language, body: unknown, id = form.slug) {
  const ours = tags[language];
  const list = (heading: Words, lines: readonly string[]) =>
    lines.length
      ? html`<h4 lang=${ours}>${heading[language]}</h4><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : nothing;
  return html`<article class="box" part="card" aria-labelledby=${id} lang=${tagOf(form.locale)}>
    <h3 id=${id} part="title">${form.title}</h3>
    <p>${form.summary}</p>
    <details>
      <summary lang=${ours} aria-label="${how[language]}: ${form.title}">${how[language]}</summary>
      ${body}
      <ol>${form.steps.map(({ title, text }) => html`<li><strong>${title}</strong><br />${text}</li>`)}</ol>
      ${list(rules, form.rules)} ${list(pitfalls, form.pitfalls)}
    </details>
  </article>`;
}

import { WorkFormsDocument, type WorkFormsQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { type Language, tagOf, tags, type Words } from '../language.ts';
import { rich } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import { workFormsStyles } from './work-forms.css.ts';
import { how, none, pitfalls, rules } from './work-forms.texts.ts';
import type { WorkForms } from './work-forms.ts';

type WorkForm = WorkFormsQuery['workForms']['nodes'][number];

export const styles = sheet(workFormsStyles);

export async function show({ read, programme, apiLocale, language }: WorkForms): Promise<Loaded<object>> {
  const answer = await read(WorkFormsDocument, { programme, locale: apiLocale });
  if (!answer) return 'down';
  const { nodes } = answer.workForms;
  return html`<div class="grid columns" part="list" lang=${tags[language]}>
    ${nodes.length ? nodes.map((form) => card(form, language)) : none[language]}
  </div>`;
}

function card(form: WorkForm, language: Language) {
  const ours = tags[language];
  const list = (heading: Words, lines: readonly string[]) =>
    lines.length
      ? html`<h4 lang=${ours}>${heading[language]}</h4><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : nothing;
  return html`<article class="box" part="card" aria-labelledby=${form.slug} lang=${tagOf(form.locale)}>
    <h3 id=${form.slug} part="title">${form.title}</h3>
    <p>${form.summary}</p>
    <details>
      <summary lang=${ours} aria-label="${how[language]}: ${form.title}">${how[language]}</summary>
      ${rich(form.body, form.locale)}
      <ol>${form.steps.map(({ title, text }) => html`<li><strong>${title}</strong><br />${text}</li>`)}</ol>
      ${list(rules, form.rules)} ${list(pitfalls, form.pitfalls)}
    </details>
  </article>`;
}

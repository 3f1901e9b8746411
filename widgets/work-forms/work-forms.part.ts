import { WorkFormsDocument } from '@leerkring/schema/generated/graphql.ts';
import { html } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { tags } from '../language.ts';
import { rich } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import { underHeading } from '../under-heading.ts';
import { card } from './card.ts';
import { workFormsStyles } from './work-forms.css.ts';
import { none } from './work-forms.texts.ts';
import type { WorkForms } from './work-forms.ts';

export const styles = sheet(workFormsStyles);

export async function show({ read, programme, apiLocale, language }: WorkForms): Promise<Loaded<object>> {
  const answer = await read(WorkFormsDocument, { programme, locale: apiLocale });
  if (!answer) return 'down';
  const { nodes } = answer.workForms;
  return html`<div class="grid columns" part="list" lang=${tags[language]}>
    ${nodes.length ? nodes.map((form) => card(form, language, rich(underHeading(form.body, 4), form.locale))) : none[language]}
  </div>`;
}

import { OutcomeBySlugDocument } from '@leerkring/schema/generated/graphql.ts';
import { html } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { tags } from '../language.ts';
import { sheet } from '../sheet.ts';
import { figure } from './figure.ts';
import { outcomeStyles } from './outcome.css.ts';
import { gone } from './outcome.texts.ts';
import type { Outcome } from './outcome.ts';

export const styles = sheet(outcomeStyles);

export async function show({ read, slug, apiLocale, language }: Outcome): Promise<Loaded<object>> {
  const answer = await read(OutcomeBySlugDocument, { slug: slug ?? '', locale: apiLocale });
  if (!answer) return 'down';
  const { outcome } = answer;
  return outcome
    ? figure(outcome, language)
    : html`<p class="notice" lang=${tags[language]}>${gone[language]}</p><slot></slot>`;
}

import { OutcomeBySlugDocument, type OutcomeUnit } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Loaded } from '../element.ts';
import { type Language, tagOf, tags } from '../language.ts';
import { served } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import { outcomeStyles } from './outcome.css.ts';
import { asked, gone, source } from './outcome.texts.ts';
import type { Outcome } from './outcome.ts';
import { periodWords } from './period.ts';

export const styles = sheet(outcomeStyles);

export async function show({ read, slug, apiLocale, language }: Outcome): Promise<Loaded<object>> {
  const answer = await read(OutcomeBySlugDocument, { slug: slug ?? '', locale: apiLocale });
  if (!answer) return 'down';
  const { outcome } = answer;
  const ours = tags[language];
  if (!outcome) return html`<p class="notice" lang=${ours}>${gone[language]}</p><slot></slot>`;
  const { locale, n, nLabel, periodStartsOn, periodEndsOn } = outcome;
  const lang = tagOf(locale);
  // Whom an editor names in Dutch is not put into an English sentence.
  const spoken = locale === 'EN' ? 1 : 0;
  const whom = asked(nLabel, n === null ? null : numberWords(n, 'COUNT', spoken))?.[spoken];
  // Read aloud it is one sentence: the number, what it says, of whom and when.
  return html`<figure class="box" part="figure" aria-labelledby="says" lang=${ours}>
    <p class="says" id="says" lang=${lang}>
      <span class="value" part="value">${numberWords(outcome.value, outcome.unit, language)}</span>
      <span part="title">${outcome.title}</span>
    </p>
    <figcaption class="small" part="caption">
      ${whom ? html`<p lang=${lang}>${whom}.</p>` : nothing}
      <p>${periodWords(periodStartsOn, periodEndsOn, language)}. ${source[language]}: ${
        outcome.source.url
          ? html`<a href=${outcome.source.url} lang=${lang}>${outcome.source.name}</a>`
          : served(outcome.source.name, locale)
      }</p>
      ${outcome.summary ? html`<p lang=${lang}>${outcome.summary}</p>` : nothing}
    </figcaption>
  </figure>`;
}

function numberWords(value: number, unit: OutcomeUnit, language: Language): string {
  const text = value.toLocaleString(['nl', 'en-GB'][language], { maximumFractionDigits: 1 });
  return unit === 'PERCENT' ? `${text}%` : text;
}

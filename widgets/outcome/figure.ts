import type { OutcomeBySlugQuery, OutcomeUnit } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { type Language, tagOf, tags } from '../language.ts';
import { served } from '../pieces.ts';
import { asked, source } from './outcome.texts.ts';
import { periodWords } from './period.ts';

type Outcome = NonNullable<OutcomeBySlugQuery['outcome']>;

/** An outcome: the number, what it says, of whom and when. */
export function figure(outcome: Outcome, language: Language) {
  const ours = tags[language];
  const { locale, periodStartsOn, periodEndsOn } = outcome;
  const lang = tagOf(locale);
  const whom = askedOf(outcome);
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

/** "Gevraagd aan 60 professionals": whom an editor names in Dutch is not put into an English sentence. */
export function askedOf({ locale, n, nLabel }: Pick<Outcome, 'locale' | 'n' | 'nLabel'>): string | undefined {
  const spoken = locale === 'EN' ? 1 : 0;
  return asked(nLabel, n === null ? null : numberWords(n, 'COUNT', spoken))?.[spoken];
}

export function numberWords(value: number, unit: OutcomeUnit, language: Language): string {
  const text = value.toLocaleString(['nl', 'en-GB'][language], { maximumFractionDigits: 1 });
  return unit === 'PERCENT' ? `${text}%` : text;
}

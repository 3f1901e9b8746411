import type { OutcomeBySlugQuery } from '@leerkring/schema/generated/graphql.ts';
import { html } from '@lit-labs/ssr';
import { languageOf } from '../language.ts';
import { askedOf, figure, numberWords } from '../outcome/figure.ts';
import { source } from '../outcome/outcome.texts.ts';
import { periodWords } from '../outcome/period.ts';
import { pageHead } from './head.ts';
import { aboutOutcome } from './head-about.ts';
import { missingPage } from './missing.ts';
import { outcomeWords } from './outcome.texts.ts';
import { type Language, renderPage, type Surroundings } from './page.ts';

type Outcome = NonNullable<OutcomeBySlugQuery['outcome']>;

interface ShownOutcome extends Outcome {
  readonly updatedAt: Date;
  /** The network or programme that it is an outcome of; null: neither is public. */
  readonly of: { readonly title: string; readonly language: Language; readonly path: string } | null;
  /** Of the plain page in the language of the texts, absolute. */
  readonly address: string;
  readonly languages: readonly { readonly language: Language; readonly address: string }[];
  /** Where oEmbed describes the page. */
  readonly oembed: string;
}

/** "54% zou de bijeenkomsten aanraden": to be read without the figure. */
export const outcomeTitle = ({ value, unit, title }: Pick<Outcome, 'value' | 'unit' | 'title'>, language: Language) =>
  `${numberWords(value, unit, languageOf(language))} ${title}`;

/** One outcome to pass on, with what it is an outcome of. @param addressOf of a path, for links */
export function outcomePage(
  outcome: ShownOutcome,
  page: Surroundings,
  addressOf: (path: string) => string,
): Promise<string> {
  const { language } = page;
  const { of } = outcome;
  const words = outcomeWords[language];
  const named = of && html`<span lang=${of.language}>${of.title}</span>`;
  return renderPage({
    ...page,
    title: outcomeTitle(outcome, language),
    above: 'Leerkring',
    head: head(outcome, page),
    body: html`<div class="element outcome">
      <h1>${words.title}${named ? html` ${words.of} ${named}` : ''}</h1>
      ${figure(outcome, languageOf(language))}
      ${of ? html`<p><a href=${addressOf(of.path)}>${words.more} ${named}</a></p>` : ''}
    </div>`,
  });
}

function head(outcome: ShownOutcome, { frame }: Surroundings) {
  const { address, languages, oembed, updatedAt, value, unit, n, periodStartsOn, periodEndsOn } = outcome;
  const language = outcome.locale === 'EN' ? 'en' : 'nl';
  const title = outcomeTitle(outcome, language);
  const at = languageOf(language);
  const whom = askedOf(outcome);
  const period = periodWords(periodStartsOn, periodEndsOn, at);
  const sentences = [outcome.summary, whom && `${whom}.`, `${period}.`, `${source[at]}: ${outcome.source.name}.`];
  const description = sentences.filter(Boolean).join(' ');
  const about = aboutOutcome({
    language,
    title,
    description,
    address,
    updatedAt,
    says: outcome.title,
    value,
    isPercentage: unit === 'PERCENT',
    asked: n === null ? null : { words: whom ?? '', count: n },
    source: outcome.source,
    period: `${periodStartsOn}/${periodEndsOn}`,
  });
  const rest = { languages, image: null, oembed, isPlain: !frame };
  return pageHead({ language, title, description, address, about, ...rest });
}

export const missingOutcomePage = missingPage(outcomeWords);

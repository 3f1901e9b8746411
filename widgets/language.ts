import type { Locale } from '@leerkring/schema/generated/graphql.ts';

/** 0 Dutch, 1 English: the place of a language in `Words`. */
export type Language = 0 | 1;

/** One text in every language, side by side: Dutch, English. */
export type Words = readonly [dutch: string, english: string];

export const tags = ['nl', 'en'] as const;

/** What the API calls NL, a page calls nl. */
export const tagOf = (locale: Locale) => locale.toLowerCase();

export const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? 1 : 0);

/** "18 februari", with the year when it is not this one. Days are days in Amsterdam, wherever the reader is. */
export function day(instant: string, language: Language): string {
  const at = new Date(instant);
  return at.toLocaleDateString(['nl', 'en-GB'][language], {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    year: at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric',
  });
}

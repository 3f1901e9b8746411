import type { Locale } from '@leerkring/prisma/client.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyRequest } from 'fastify';

/** What the address of a hosted page says besides its path. */
export interface PageQuery {
  readonly language: Language;
  readonly locale: Locale;
  /** What every link and form of the page hands on: whose page shows it, and in which colours. */
  readonly kept: ReadonlyMap<string, string>;
}

const keptNames = ['partner', 'frame', 'accent', 'text'];
/** A key or a colour, or nothing. Whether the API knows it is another question. */
const keptForm = /^[A-Za-z0-9_-]{0,64}$/;

export function pageQuery({ query }: Pick<FastifyRequest, 'query'>): PageQuery {
  const asked = query as Record<string, unknown>;
  const language = asked.lang === 'en' ? 'en' : 'nl';
  const kept = keptNames.flatMap((name) => {
    const value = asked[name];
    return typeof value === 'string' && keptForm.test(value) ? [[name, value] as const] : [];
  });
  return { language, locale: language === 'en' ? 'EN' : 'NL', kept: new Map(kept) };
}

/** Nothing in it makes the page another than everybody's. */
export const isPlain = ({ kept }: PageQuery): boolean => kept.size === 0;

/** An address of ours that keeps the language and what else is kept. @param more names and values of its own */
export function addressOf(path: string, { language, kept }: PageQuery, more: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams({ ...more, ...(language === 'en' && { lang: 'en' }), ...Object.fromEntries(kept) });
  return query.size > 0 ? `${path}?${query}` : path;
}

export const inOtherLanguage = (query: PageQuery): PageQuery => ({
  ...query,
  language: query.language === 'en' ? 'nl' : 'en',
});

export const withoutPartner = (query: PageQuery): PageQuery => ({
  ...query,
  kept: new Map([...query.kept].filter(([name]) => name !== 'partner')),
});

/** Of a page that is not there, the same in the other language: whatever was asked for is not repeated. */
export function hereInOtherLanguage(query: PageQuery): string {
  const { language, kept } = inOtherLanguage(query);
  return `?${new URLSearchParams({ lang: language, ...Object.fromEntries(kept) })}`;
}

import type { Locale } from '@leerkring/prisma/client.ts';
import type { Language } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyRequest } from 'fastify';

/** Dutch, unless the address asks for English. */
export function languageOf({ query }: Pick<FastifyRequest, 'query'>): Language {
  return (query as { lang?: unknown }).lang === 'en' ? 'en' : 'nl';
}

export const localeOf = (language: Language): Locale => (language === 'en' ? 'EN' : 'NL');

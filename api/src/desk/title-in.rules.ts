import type { Locale } from '@leerkring/prisma/client.ts';

/** What is called `dutch`, in the language of the page; where nobody wrote that, in Dutch. */
export function titleIn<Title extends string | null>(
  locale: Locale | null | undefined,
  dutch: Title,
  english: string | null,
): Title | string {
  return locale === 'EN' ? (english ?? dutch) : dutch;
}

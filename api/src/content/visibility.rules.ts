import type { Visibility } from '@leerkring/prisma/client.ts';

/** A document as the feed brought it, in one locale. */
export interface FedText {
  number: bigint;
  document: unknown;
}

/** A network or programme as the feed brought it. */
export interface FedLocales {
  /** What is published, by locale. */
  texts: ReadonlyMap<string, FedText>;
  /** Locales that were published once and are not any more, with the number that told so. */
  withdrawn: ReadonlyMap<string, bigint>;
}

/**
 * INTERNAL as soon as one published text is not plainly public, also one in which something else is wrong: an editor closes a
 * network in one language, and the others follow only when they are published again.
 * @returns null when nobody says it anew: it stays as it was. The Dutch text leads; when it is withdrawn, an English one that
 * is older does not tell what the Dutch one said last.
 */
export function visibilityOf({ texts, withdrawn }: FedLocales): Visibility | null {
  const published = [...texts.values()];
  if (!published.every(({ document }) => saysPublic(document))) return 'INTERNAL';
  const dutchEnded = withdrawn.get('nl');
  if (dutchEnded !== undefined && published.every(({ number }) => number < dutchEnded)) return null;
  return 'PUBLIC';
}

export function saysPublic(document: unknown): boolean {
  return (
    typeof document === 'object' && document !== null && 'visibility' in document && document.visibility === 'PUBLIC'
  );
}

/** Line ends, other control characters, halves of characters, and marks that turn the reading direction of what follows. */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
/** The same, but for text of several lines. */
const hiddenInLines = /(?![\n\r\t])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
const readable = /[\p{L}\p{N}]/u;

/** What may be wrong with a text that somebody typed. */
export type TextFault = 'missing' | 'tooLong' | 'hidden';

/** UTF-16 units after trimming, inclusive. */
export interface TextBounds {
  /** 0: may be left out. */
  readonly least: number;
  readonly most: number;
  readonly lines?: boolean;
}

/** @param text trimmed */
export function textFault(text: string, { least, most, lines = false }: TextBounds): TextFault | undefined {
  if (least === 0 && text === '') return undefined;
  if (text.length < least || !readable.test(text)) return 'missing';
  if (text.length > most) return 'tooLong';
  return (lines ? hiddenInLines : hidden).test(text) ? 'hidden' : undefined;
}

/** 8 digits, also where somebody put spaces or dots between them; null: it is something else. */
export function readKvkNumber(text: string): string | null {
  const digits = text.replace(/[\s.]/g, '');
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}

/** A day as people write it, 2026-02-18 or 18-02-2026 or 18/2/2026. @returns YYYY-MM-DD; null: no day that exists */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${written}T00:00:00Z`);
  // JavaScript takes 30 February for 1 or 2 March.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written) ? written : null;
}

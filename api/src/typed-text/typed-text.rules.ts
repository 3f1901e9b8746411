const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;
/** The same, but for text of several lines. */
const hiddenInLines = /(?![\n\r\t\u2028\u2029])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const readable = /[\p{L}\p{N}]/u;

/** What may be wrong with a text that somebody typed. */
type TextFault = 'missing' | 'tooLong' | 'hidden';

/** UTF-16 units after trimming, inclusive. */
export interface TextBounds {
  /** 0: may be left out. */
  readonly least: number;
  readonly most: number;
  /** Whether line ends and tabs may stand in it. Default: no. */
  readonly lines?: boolean;
}

/** @param text trimmed */
export function textFault(text: string, { least, most, lines = false }: TextBounds): TextFault | undefined {
  if (least === 0 && text === '') return undefined;
  if (text.length < least || !readable.test(text)) return 'missing';
  if (text.length > most) return 'tooLong';
  return isHiding(text, lines) ? 'hidden' : undefined;
}

/** What to tell who typed it; undefined: nothing is wrong. @param missing when nothing readable stands there */
export function mistakeIn(
  text: string,
  { missing, ...bounds }: TextBounds & { readonly missing: string },
  texts: { readonly hidden: string; tooLong(most: number): string },
): string | undefined {
  const fault = textFault(text, bounds);
  return fault && { missing, tooLong: texts.tooLong(bounds.most), hidden: texts.hidden }[fault];
}

/**
 * Whether it holds what nobody sees: control characters, halves of characters, and marks that turn the reading direction of what follows.
 * @param lines it may have line ends and tabs
 */
export function isHiding(text: string, lines = false): boolean {
  return (lines ? hiddenInLines : hidden).test(text);
}

/**
 * Pragmatic: whether mail arrives only the mail server knows. One @, no spaces, at most 254 with at most 64 before the @,
 * a domain with a dot in it; letters of every script (RFC 6531).
 */
export function isEmail(value: string): boolean {
  const [local = '', domain = '', ...more] = value.split('@');
  const labels = domain.split('.');
  return (
    more.length === 0 &&
    value.length <= 254 &&
    local.length >= 1 &&
    local.length <= 64 &&
    !/[\s"<>(),:;\\[\]]/u.test(value) &&
    !isHiding(value) &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    !local.includes('..') &&
    labels.length >= 2 &&
    labels.every(
      (label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label) && label.length <= 63,
    )
  );
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

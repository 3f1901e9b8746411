import { domainToASCII } from 'node:url';
import type { TypedTexts } from './typed-text.texts.ts';

/** Joiners shape letters of some scripts, and a selector makes an emoji of what stands before it: those may stay. */
const hidden =
  /(?![\u200c\u200d]|(?<=\p{Emoji})\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Of text of several lines, which people copy from elsewhere, only what deceives. */
const hiddenInLines = /(?![\n\r\t\u2028\u2029])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const shapeless = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** There are letters without a shape, such as the Hangul filler. */
const readable = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u;
/** Of web addresses, also without the https://, and of mail addresses. A tag of HTML is only text, as everything that is typed. */
const webAddress = /(?<!<)\/|@|(?<![\p{L}\p{N}])www\./iu;

/** What may be wrong with a text that somebody typed. */
type TextFault = 'missing' | 'tooLong' | 'hidden' | 'webAddress';

/** UTF-16 units after trimming, inclusive. */
export interface TextBounds {
  /** 0: may be left out. */
  readonly least: number;
  readonly most: number;
  /** Whether line ends and tabs may stand in it. Default: no. */
  readonly lines?: boolean;
  /** Whether it names a person: mail programs make a link of a web address, and anybody can type somebody's mail address. Default: no. */
  readonly isName?: boolean;
}

/** @param text trimmed */
export function textFault(
  text: string,
  { least, most, lines = false, isName = false }: TextBounds,
): TextFault | undefined {
  if (least === 0 && text === '') return undefined;
  if (text.length < least || !readable.test(text)) return 'missing';
  if (text.length > most) return 'tooLong';
  if (isHiding(text, lines)) return 'hidden';
  return isName && webAddress.test(text) ? 'webAddress' : undefined;
}

/** What to tell who typed it; undefined: nothing is wrong. @param missing when nothing readable stands there */
export function mistakeIn(
  text: string,
  { missing, ...bounds }: TextBounds & { readonly missing: string },
  texts: Pick<TypedTexts, 'hidden' | 'tooLong' | 'webAddress'>,
): string | undefined {
  const fault = textFault(text, bounds);
  return (
    fault && { missing, tooLong: texts.tooLong(bounds.most), hidden: texts.hidden, webAddress: texts.webAddress }[fault]
  );
}

/**
 * Whether it holds what nobody sees: control characters, halves of characters, letters without a shape, and marks that turn the reading
 * direction of what follows.
 * @param lines it may have line ends and tabs, and what copied text brings along
 */
export function isHiding(text: string, lines = false): boolean {
  return (lines ? hiddenInLines : hidden).test(text);
}

/**
 * Pragmatic: whether mail arrives only the mail server knows. One @, no spaces, at most 254 with at most 64 before the @,
 * a domain with a dot in it that is no number; letters of every script (RFC 6531), but none that mail servers take for another one.
 * @param value as `tidiedAddress` gives it
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
    !shapeless.test(value) &&
    !isHiding(value) &&
    value.normalize('NFKC') === value.normalize('NFC') &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    !local.includes('..') &&
    labels.length >= 2 &&
    !/^\d+$/.test(labels.at(-1) ?? '') &&
    labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label)) &&
    isSendable(domain)
  );
}

/** As it goes to other servers (RFC 1035, 2.3.4). */
function isSendable(domain: string): boolean {
  const labels = domainToASCII(domain).split('.');
  return labels.length >= 2 && labels.every((label) => label.length <= 63);
}

/** What to tell who typed it; undefined: nothing is wrong. @param value as `tidiedAddress` gives it */
export function mistakeInAddress(value: string, texts: Pick<TypedTexts, 'hidden' | 'email'>): string | undefined {
  if (isEmail(value)) return undefined;
  return shapeless.test(value) ? texts.hidden : texts.email;
}

/** 8 digits, also where somebody put spaces or dots between them; null: it is something else. */
export function readKvkNumber(text: string): string | null {
  const digits = text.replace(/[\s.]/g, '');
  return /^[0-9]{8}$/.test(digits) ? digits : null;
}

/** Inclusive: outside of these a day is a slip of the keyboard, and PostgreSQL does not know all of them. */
const years = { first: 1900, last: 2100 };

/** A day as people write it, 2026-02-18 or 18-02-2026 or 18/2/2026. @returns YYYY-MM-DD; null: no day that exists, or far off */
export function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  if (!year || !month || !day || Number(year) < years.first || Number(year) > years.last) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${written}T00:00:00Z`);
  // JavaScript takes 30 February for 1 or 2 March.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written) ? written : null;
}

/**
 * The form in which texts are stored for searching and in which questions are asked: lower case, without accents and
 * without characters that are not seen, so that "casuïstiek" and "Casuistiek" meet.
 */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A pattern for LIKE in which nothing of `text` is a wildcard. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

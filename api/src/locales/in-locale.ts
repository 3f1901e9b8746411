import { type Locale, Prisma } from '@leerkring/prisma/client.ts';

/** A content document in one locale. Made with `inLocale`, so that equal ones have equal names in JSON. */
export interface InLocale {
  readonly documentId: string;
  readonly locale: Locale;
}

export function inLocale(documentId: string, locale: Locale): InLocale {
  return { documentId, locale };
}

/** `wanted("documentId", "locale")` for a FROM clause. */
export function wanted(keys: readonly InLocale[]): Prisma.Sql {
  const ids = keys.map((key) => key.documentId);
  const locales = keys.map((key) => key.locale);
  return Prisma.sql`(SELECT "documentId", "locale"::"Locale" FROM unnest(${ids}::text[], ${locales}::text[]) AS raw("documentId", "locale")) AS wanted`;
}

/** Rows by the documentId and locale they were asked under, one for each. */
export function byKey<Row extends InLocale>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [JSON.stringify(inLocale(row.documentId, row.locale)), row]));
}

import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';

export interface PrivacyNoticeRow {
  documentId: string;
  servedLocale: Locale;
  version: string;
  title: string;
  bodyHtml: string;
  bodyText: string;
  legalBasis: string;
}

const columns = Prisma.sql`notice."documentId", notice."servedLocale", notice."version", notice."title", notice."bodyHtml", notice."bodyText", notice."legalBasis"`;

/** Its numbers, in order: 2026-10 is later than 2026-9. */
const versionNumbers = Prisma.sql`ARRAY(SELECT number[1]::numeric FROM regexp_matches(notice."version", '[0-9]+', 'g') AS number)`;

/** The notice of an owner (the key's documentId): of several the one with the highest version. */
export const privacyNoticeOf = batched<InLocale, PrivacyNoticeRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(PrivacyNoticeRow & { ownerId: string; locale: Locale })[]>`
      SELECT DISTINCT ON (notice."ownerId", notice."locale") notice."ownerId", notice."locale", ${columns}
      FROM ${wanted(keys)}
      JOIN "content"."privacy_notice" notice ON notice."ownerId" = wanted."documentId" AND notice."locale" = wanted."locale"
      ORDER BY notice."ownerId", notice."locale", ${versionNumbers} DESC, notice."version" DESC, notice."documentId"`;
    return new Map(rows.map((row) => [JSON.stringify({ documentId: row.ownerId, locale: row.locale }), row]));
  },
  () => null,
);

/** Only of owners of something public. */
export const privacyNoticeById = batched<InLocale, PrivacyNoticeRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(PrivacyNoticeRow & { locale: Locale })[]>`
      SELECT ${columns}, notice."locale"
      FROM ${wanted(keys)} JOIN "content"."privacy_notice" notice USING ("documentId", "locale")
      WHERE EXISTS (SELECT FROM "content"."public_programme" shown WHERE shown."ownerId" = notice."ownerId")`;
    return byKey(rows);
  },
  () => null,
);

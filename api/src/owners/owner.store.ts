import type { Locale } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';

export interface OwnerRow {
  documentId: string;
  servedLocale: Locale;
  name: string;
  privacyStatementUrl: string;
  dataProtectionContact: string;
}

/** Only owners of something public. */
export const ownerById = batched<InLocale, OwnerRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(OwnerRow & { locale: Locale })[]>`
      SELECT owner."documentId", owner."locale", owner."servedLocale", owner."name", owner."privacyStatementUrl", owner."dataProtectionContact"
      FROM ${wanted(keys)} JOIN "content"."owner" USING ("documentId", "locale")
      WHERE EXISTS (SELECT FROM "content"."public_programme" shown WHERE shown."ownerId" = owner."documentId")`;
    return byKey(rows);
  },
  () => null,
);

import { Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { waitsForDesk } from '../places/waits-for-desk.ts';

/** Managers who chose one mail a day, have something to decide, and got none in the last hours: a job may be done twice. */
export async function managersToTell(transaction: Transaction) {
  return transaction.$queryRaw<{ id: string; locale: Locale }[]>`
    SELECT p."id", p."locale"::text FROM "person" p
    WHERE p."deskMail" = 'DAILY'
      AND EXISTS (SELECT FROM "membership" m JOIN "sign_up" s ON s."networkId" = m."networkId" AND ${waitsForDesk(Prisma.sql`s`)}
        WHERE m."personId" = p."id" AND m."role" = 'NETWORK_MANAGER' AND m."until" IS NULL)
      AND NOT EXISTS (SELECT FROM "mail" d
        WHERE d."personId" = p."id" AND d."kind" = 'deskDigest' AND d."createdAt" > now() - interval '12 hours')`;
}

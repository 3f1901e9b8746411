import { Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { EnvironmentStaff } from '../desk/desk-visit.ts';
import { waitsForDesk } from '../places/waits-for-desk.ts';
import { comingsAndGoings } from './desk-news.store.ts';

const { sql } = Prisma;

/** Whoever got one today, in Amsterdam, gets no other: a job may be done twice. */
const gotOneToday = (of: Prisma.Sql) => sql`EXISTS (SELECT FROM "mail" d WHERE ${of} AND d."kind" = 'deskDigest'
  AND (d."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date = (now() AT TIME ZONE 'Europe/Amsterdam')::date)`;

/** Managers who chose one mail a day and have something to decide, or who hear of news and there is some; not those who got one today. */
export async function managersToTell(transaction: Transaction) {
  return transaction.$queryRaw<{ id: string; locale: Locale }[]>`
    WITH "news" AS MATERIALIZED (${comingsAndGoings(sql`now()`)})
    SELECT p."id", p."locale"::text FROM "person" p
    WHERE p."id" IN (SELECT m."personId" FROM "membership" m WHERE m."role" = 'NETWORK_MANAGER' AND m."until" IS NULL)
      AND (p."deskMail" = 'DAILY' AND EXISTS (SELECT FROM "membership" m
          JOIN "sign_up" s ON s."networkId" = m."networkId" AND ${waitsForDesk(sql`s`)}
          WHERE m."personId" = p."id" AND m."role" = 'NETWORK_MANAGER' AND m."until" IS NULL)
        OR p."deskNews" AND EXISTS (SELECT FROM "membership" m JOIN "news" USING ("networkId")
          JOIN "network" n ON n."documentId" = m."networkId" AND n."phase" <> 'ENDED'
          WHERE m."personId" = p."id" AND m."role" = 'NETWORK_MANAGER' AND m."until" IS NULL))
      AND NOT ${gotOneToday(sql`d."personId" = p."id"`)}`;
}

interface Reader {
  readonly address: string;
  readonly locale: Locale;
}

/**
 * Staff who follow the networks of their owners; which those are, and whether there is news, shows when the mail is written. Whoever
 * works for no owner any more is forgotten.
 */
export async function staffToTell(
  transaction: Transaction,
  keys: SealingKeys,
  environment: readonly EnvironmentStaff[],
): Promise<readonly Reader[]> {
  const named = environment.map(({ address }) => keys.addressHash(address));
  await transaction.$executeRaw`
    DELETE FROM "desk_news_reader" r WHERE r."addressHash" <> ALL(${named}::bytea[])
      AND NOT EXISTS (SELECT FROM "staff_account" s WHERE s."addressHash" = r."addressHash" AND s."until" IS NULL)`;
  const rows = await transaction.$queryRaw<{ addressSealed: Uint8Array; keyId: string; locale: Locale }[]>`
    SELECT r."addressSealed", r."keyId", r."locale"::text FROM "desk_news_reader" r
    WHERE NOT ${gotOneToday(sql`d."addressHash" = r."addressHash" AND d."personId" IS NULL`)}`;
  return rows.map(({ addressSealed, keyId, locale }) => ({ address: keys.open(addressSealed, keyId), locale }));
}

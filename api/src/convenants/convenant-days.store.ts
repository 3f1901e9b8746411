import { Prisma } from '@leerkring/prisma/client.ts';

const { sql } = Prisma;

/** The day that it is in the Netherlands, by the database's clock. */
export const today = sql`(now() AT TIME ZONE 'Europe/Amsterdam')::date`;

/**
 * Where a convenant, as `convenant` in the statement, stands today: SUPERSEDED once the next version has started, whatever its own
 * last day was.
 */
export const standing = sql`CASE
  WHEN EXISTS (SELECT FROM "convenant" later WHERE later."supersedesId" = convenant."id" AND later."startsOn" <= ${today}) THEN 'SUPERSEDED'
  WHEN convenant."endsOn" < ${today} THEN 'ENDED'
  WHEN convenant."startsOn" > ${today} THEN 'TO_COME'
  ELSE 'IN_FORCE' END`;

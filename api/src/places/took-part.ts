import { Prisma } from '@leerkring/prisma/client.ts';
import { ended } from './sign-up-at-hand.store.ts';

/** In SQL: when network `n` ended; null: it goes on. */
export const endedAt = Prisma.sql`CASE WHEN ${ended}
  THEN coalesce(least(CASE WHEN n."endsAt" < now() THEN n."endsAt" END, n."closedAt"), now()) END`;

/**
 * In SQL: row "membership" takes part; in a network that ended, it did until then. Everybody's membership ends in the minutes before
 * the network is closed, so who left in the last hour stands there too.
 */
export const takesOrTookPart = Prisma.sql`(membership."until" IS NULL OR EXISTS (SELECT FROM "network" n WHERE n."documentId" = membership."networkId"
  AND ${ended} AND membership."until" >= coalesce(n."closedAt", now()) - interval '1 hour'))`;

import type { Database } from '@leerkring/prisma/client.ts';
import { standing } from './sign-up-at-hand.store.ts';

/**
 * Whether nobody could get the place now that this sign-up asks for: the network is full, or the seats of its organisation are. What it
 * took itself by a decision that can still be undone is not counted: its person was not told of that, and must not read it from this.
 */
export async function isFullNow(database: Database, signUpId: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ isFull: boolean }[]>`
    SELECT coalesce(CASE WHEN t."id" IS NOT NULL AND NOT untold."place" THEN t."seatsTaken" + t."seatsOffered" - untold."seat"::int >= n."seatsPerOrganisation"
      WHEN n."hostOrganisationKvk" IS NULL
        THEN n."organisationCount" + n."offeredOrganisations" - untold."place"::int >= n."maximumOrganisations" END, false) AS "isFull"
    FROM ${standing}
    LEFT JOIN "membership" own ON own."signUpId" = s."id" AND own."participationId" = t."id" AND own."until" IS NULL AND s."undoUntil" > now()
    CROSS JOIN LATERAL (SELECT own."id" IS NOT NULL AS "seat",
      -- Brought by it, and nobody else is in it: an undo takes it back.
      coalesce(own."since" = t."since", false) AND t."source" IS NULL AND t."seatsOffered" = 0 AND NOT EXISTS (
        SELECT FROM "membership" other WHERE other."participationId" = t."id" AND other."id" <> own."id") AS "place") untold
    WHERE s."id" = ${signUpId}::uuid`;
  return row?.isFull ?? false;
}

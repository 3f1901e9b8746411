import type { Database } from '@leerkring/prisma/client.ts';
import { standing } from './sign-up-at-hand.store.ts';

/** Whether nobody could get the place now that this sign-up asks for: the network is full, or the seats of its organisation are. */
export async function isFullNow(database: Database, signUpId: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ isFull: boolean }[]>`
    SELECT coalesce(CASE WHEN t."id" IS NOT NULL THEN t."seatsTaken" + t."seatsOffered" >= n."seatsPerOrganisation"
      WHEN n."hostOrganisationKvk" IS NULL THEN n."organisationCount" + n."offeredOrganisations" >= n."maximumOrganisations" END, false) AS "isFull"
    FROM ${standing} WHERE s."id" = ${signUpId}::uuid`;
  return row?.isFull ?? false;
}

import type { Database } from '@leerkring/prisma/client.ts';
import { expect } from 'vitest';

/** The kept counters of every network and participation are what stands in the tables. */
export async function expectCountersRight(database: Database): Promise<void> {
  const networks = await database.$queryRaw`
    SELECT * FROM (
      SELECT "documentId",
        ARRAY["organisationCount", "offeredOrganisations", "participantCount", "leadExpertCount", "waitingListCount"] AS "kept",
        ARRAY[
          (SELECT count(*)::int FROM "participation" WHERE "networkId" = "documentId" AND "until" IS NULL),
          (SELECT count(*)::int FROM "sign_up" WHERE "networkId" = "documentId" AND "heldOrganisationId" IS NOT NULL),
          (SELECT count(*)::int FROM "membership" WHERE "networkId" = "documentId" AND "until" IS NULL AND "role" = 'PARTICIPANT'),
          (SELECT count(*)::int FROM "membership" WHERE "networkId" = "documentId" AND "until" IS NULL AND "role" = 'LEAD_EXPERT'),
          (SELECT count(*)::int FROM "sign_up" WHERE "networkId" = "documentId" AND "status" = 'WAITLISTED')
        ] AS "counted"
      FROM "network"
    ) each WHERE "kept" <> "counted"`;
  expect(networks).toEqual([]);
  const participations = await database.$queryRaw`
    SELECT * FROM (
      SELECT "id"::text, ARRAY["seatsTaken", "seatsOffered"] AS "kept", ARRAY[
          (SELECT count(*)::int FROM "membership" WHERE "participationId" = p."id" AND "until" IS NULL AND "role" = 'PARTICIPANT'),
          (SELECT count(*)::int FROM "sign_up" WHERE "heldParticipationId" = p."id")
        ] AS "counted"
      FROM "participation" p
    ) each WHERE "kept" <> "counted"`;
  expect(participations).toEqual([]);
}

import type { Database } from '@leerkring/prisma/client.ts';

/** Every way in which the kept counters of a network differ from what is counted, in words; nothing when they agree. */
export async function drift(database: Database, networkId: string): Promise<string[]> {
  const rows = await database.$queryRaw<{ what: string; kept: number; counted: number }[]>`
    WITH n AS (SELECT * FROM "network" WHERE "documentId" = ${networkId}),
      s AS (SELECT * FROM "sign_up" WHERE "networkId" = ${networkId}),
      m AS (SELECT * FROM "membership" WHERE "networkId" = ${networkId} AND "until" IS NULL),
      p AS (SELECT * FROM "participation" WHERE "networkId" = ${networkId})
    SELECT * FROM (
      SELECT 'organisationCount' AS "what", n."organisationCount" AS "kept", (SELECT count(*)::int FROM p WHERE "until" IS NULL) AS "counted" FROM n
      UNION ALL SELECT 'offeredOrganisations', n."offeredOrganisations", (SELECT count(*)::int FROM s WHERE "heldOrganisationId" IS NOT NULL) FROM n
      UNION ALL SELECT 'participantCount', n."participantCount", (SELECT count(*)::int FROM m WHERE "role" = 'PARTICIPANT') FROM n
      UNION ALL SELECT 'leadExpertCount', n."leadExpertCount", (SELECT count(*)::int FROM m WHERE "role" = 'LEAD_EXPERT') FROM n
      UNION ALL SELECT 'waitingListCount', n."waitingListCount", (SELECT count(*)::int FROM s WHERE "status" = 'WAITLISTED') FROM n
      UNION ALL SELECT 'seatsTaken', p."seatsTaken", (SELECT count(*)::int FROM m WHERE "role" = 'PARTICIPANT' AND m."participationId" = p."id") FROM p
      UNION ALL SELECT 'seatsOffered', p."seatsOffered", (SELECT count(*)::int FROM s WHERE s."heldParticipationId" = p."id") FROM p
      UNION ALL SELECT 'holds of an ended participation', count(*)::int, 0 FROM s JOIN p ON p."id" = s."heldParticipationId" WHERE p."until" IS NOT NULL
      UNION ALL SELECT 'offersLapsed of an offer', max("offersLapsed"), 1 FROM s WHERE "status" = 'OFFERED' HAVING max("offersLapsed") > 1
      UNION ALL SELECT 'people with two live memberships', count(*)::int, 0 FROM (SELECT FROM m WHERE "role" = 'PARTICIPANT' GROUP BY "personId" HAVING count(*) > 1) twice
      UNION ALL SELECT 'accepted, and neither here nor gone', count(*)::int, 0 FROM s WHERE "status" = 'ACCEPTED'
        AND NOT EXISTS (SELECT FROM "membership" x WHERE x."networkId" = ${networkId} AND x."personId" = s."personId")
    ) checks WHERE "kept" <> "counted"`;
  return rows.map(({ what, kept, counted }) => `${what} says ${kept}, counted ${counted}`);
}

import type { Transaction } from '@leerkring/prisma/client.ts';
import { type MergingOrganisation, meet, type Side } from './merge-organisations.rules.ts';

/** `exceeds`: together they have more seats than one organisation may have. `twoOffers`: both were offered a place. */
export interface Refused {
  readonly outcome: 'exceeds' | 'twoOffers';
  readonly networkId: string;
}

interface Shared {
  networkId: string;
  seatsPerOrganisation: number | null;
  /** Whose place `into` takes here: its own, or its organisation's. */
  targetId: string;
  fromParticipation: string | null;
  fromSeats: number;
  intoParticipation: string | null;
  intoSeats: number;
  fromHold: string | null;
  intoHold: string | null;
}

export async function lockSharedNetworks(transaction: Transaction, organisationIds: string[]): Promise<void> {
  await transaction.$executeRaw`
    SELECT "id" FROM "sign_up"
    WHERE "organisationId" = ANY(${organisationIds}::uuid[]) OR "heldOrganisationId" = ANY(${organisationIds}::uuid[])
      OR "heldParticipationId" IN (SELECT "id" FROM "participation" WHERE "organisationId" = ANY(${organisationIds}::uuid[]))
    ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`
    SELECT "id" FROM "participation" WHERE "organisationId" = ANY(${organisationIds}::uuid[]) ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`
    SELECT "documentId" FROM "network" WHERE "documentId" IN (
      SELECT "networkId" FROM "participation" WHERE "organisationId" = ANY(${organisationIds}::uuid[])
      UNION SELECT "networkId" FROM "sign_up" WHERE "heldOrganisationId" = ANY(${organisationIds}::uuid[])
    ) ORDER BY "documentId" FOR NO KEY UPDATE`;
}

/** Everything that `from` has in networks becomes `into`'s, or its organisation's where those are counted. */
export async function joinInNetworks(
  transaction: Transaction,
  from: MergingOrganisation,
  into: MergingOrganisation,
): Promise<Refused | undefined> {
  const meetings = (await sharedNetworks(transaction, from, into)).map((network) => ({
    network,
    meeting: meet(
      side(network.fromParticipation, network.fromSeats, network.fromHold),
      side(network.intoParticipation, network.intoSeats, network.intoHold),
      network.seatsPerOrganisation,
    ),
  }));
  // All of them before anything changes: a refusal leaves everything as it was.
  for (const { network, meeting } of meetings)
    if (meeting.outcome !== 'fits') return { outcome: meeting.outcome, networkId: network.networkId };
  for (const { network, meeting } of meetings)
    if (meeting.outcome === 'fits') await joinInNetwork(transaction, network, meeting);
  // What ended long ago was of the one organisation that there is now.
  await transaction.$executeRaw`
    UPDATE "participation" SET "organisationId" = CASE "network"."counts" WHEN 'LOCATION' THEN ${into.id}::uuid ELSE ${into.topId}::uuid END
    FROM "network"
    WHERE "network"."documentId" = "participation"."networkId" AND "participation"."organisationId" = ${from.id}::uuid`;
  return undefined;
}

function side(participation: string | null, seats: number, holdingSignUpId: string | null): Side {
  return { participation: participation === null ? null : { id: participation, seats }, holdingSignUpId };
}

function sharedNetworks(
  transaction: Transaction,
  from: MergingOrganisation,
  into: MergingOrganisation,
): Promise<Shared[]> {
  return transaction.$queryRaw<Shared[]>`
    SELECT network."documentId" AS "networkId", network."seatsPerOrganisation", target."id"::text AS "targetId",
      one."id"::text AS "fromParticipation", coalesce(one."seatsTaken" + one."seatsOffered", 0) AS "fromSeats", asking."id"::text AS "fromHold",
      other."id"::text AS "intoParticipation", coalesce(other."seatsTaken" + other."seatsOffered", 0) AS "intoSeats", waiting."id"::text AS "intoHold"
    FROM "network"
    CROSS JOIN LATERAL (SELECT CASE network."counts" WHEN 'LOCATION' THEN ${into.id}::uuid ELSE ${into.topId}::uuid END AS "id") target
    LEFT JOIN "participation" one ON one."networkId" = network."documentId" AND one."organisationId" = ${from.id}::uuid AND one."until" IS NULL
    LEFT JOIN "participation" other ON other."networkId" = network."documentId" AND other."organisationId" = target."id" AND other."until" IS NULL
    LEFT JOIN "sign_up" asking ON asking."networkId" = network."documentId" AND asking."heldOrganisationId" = ${from.id}::uuid
    LEFT JOIN "sign_up" waiting ON waiting."networkId" = network."documentId" AND waiting."heldOrganisationId" = target."id"
    WHERE (one."id" IS NOT NULL OR asking."id" IS NOT NULL) AND target."id" <> ${from.id}::uuid
    ORDER BY network."documentId"`;
}

async function joinInNetwork(
  transaction: Transaction,
  { targetId, fromHold, intoHold }: Shared,
  { keep, drop }: { keep: string | null; drop: string | null },
): Promise<void> {
  if (keep && drop) {
    // Triggers count every seat out and in; the one with most seats stays, so that none goes above the maximum on the way.
    await transaction.$executeRaw`
      UPDATE "membership" SET "participationId" = ${keep}::uuid WHERE "participationId" = ${drop}::uuid`;
    await transaction.$executeRaw`
      UPDATE "sign_up" SET "heldParticipationId" = ${keep}::uuid WHERE "heldParticipationId" = ${drop}::uuid`;
    await transaction.$executeRaw`
      UPDATE "participation" SET "since" = least("since", (SELECT "since" FROM "participation" WHERE "id" = ${drop}::uuid))
      WHERE "id" = ${keep}::uuid`;
    await transaction.$executeRaw`DELETE FROM "participation" WHERE "id" = ${drop}::uuid`;
  }
  if (keep)
    await transaction.$executeRaw`
      UPDATE "participation" SET "organisationId" = ${targetId}::uuid WHERE "id" = ${keep}::uuid AND "organisationId" <> ${targetId}::uuid`;
  for (const signUpId of [fromHold, intoHold]) {
    if (signUpId === null) continue;
    // An organisation that takes part needs no place held, but a seat.
    if (keep)
      await transaction.$executeRaw`
        UPDATE "sign_up" SET "heldOrganisationId" = NULL, "heldParticipationId" = ${keep}::uuid WHERE "id" = ${signUpId}::uuid`;
    else
      await transaction.$executeRaw`
        UPDATE "sign_up" SET "heldOrganisationId" = ${targetId}::uuid WHERE "id" = ${signUpId}::uuid`;
  }
}

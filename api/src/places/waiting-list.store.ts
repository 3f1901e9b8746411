import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import { live } from './live-sign-ups.ts';
import { type PossibleDecision, possibleDecisions as possible } from './places.rules.ts';
import { ended, organisationConfirmed, type SignUpAtHand, type Standing, standing } from './sign-up-at-hand.store.ts';

const { sql } = Prisma;

/** That one run looks at. */
const NETWORKS = 100;

/**
 * Waiting sign-ups that could be offered a place, as far as reading tells: the guards decide. Not who was put on the list by a decision
 * that can still be undone, and not a colleague of somebody who holds an offer of their organisation's first place.
 */
const admitted = sql`s."status" = 'WAITLISTED' AND coalesce(s."undoUntil" <= now(), true) AND NOT ${ended} AND ${organisationConfirmed}
  AND CASE
    WHEN c."id" IS NULL THEN true
    WHEN t."id" IS NOT NULL THEN n."seatsPerOrganisation" IS NULL OR t."seatsTaken" + t."seatsOffered" < n."seatsPerOrganisation"
    ELSE (n."hostOrganisationKvk" IS NOT NULL OR n."maximumOrganisations" IS NULL
        OR n."organisationCount" + n."offeredOrganisations" < n."maximumOrganisations")
      AND NOT EXISTS (SELECT FROM "sign_up" h WHERE h."networkId" = n."documentId" AND h."heldOrganisationId" = c."id")
  END`;

/** The first on the waiting list whom both limits admit. */
interface Admitted extends Pick<SignUpAtHand, 'id' | 'personId' | 'locale' | 'networkId' | 'programmeId'> {
  readonly countedOrganisationId: string | null;
  readonly participationId: string | null;
  readonly offerDays: number;
}

/** Takes no lock: somebody else may come first. */
export async function firstAdmitted(transaction: Transaction, networkId: string): Promise<Admitted | null> {
  const [first] = await transaction.$queryRaw<Admitted[]>`
    SELECT s."id", s."personId", s."locale"::text, s."networkId", s."programmeId", c."id" AS "countedOrganisationId",
      t."id" AS "participationId", n."offerDays"
    FROM ${standing} WHERE s."networkId" = ${networkId} AND ${admitted}
    ORDER BY s."waitingSince", s."id" LIMIT 1`;
  return first ?? null;
}

/** Whether this sign-up could be offered a place, were it not for who stands before it. Takes no lock. */
export async function couldBeOffered(database: Database, signUpId: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ could: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${standing} WHERE s."id" = ${signUpId}::uuid AND ${admitted}) AS "could"`;
  return row?.could ?? false;
}

/** Whether somebody waits whom the same place or seat would admit: who comes later stands behind them. */
export async function isSomebodyBefore(transaction: Transaction, newcomer: Standing): Promise<boolean> {
  const { networkId, countedOrganisationId, participationId } = newcomer;
  if (countedOrganisationId === null) return false;
  const [row] = await transaction.$queryRaw<{ before: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${standing} WHERE s."networkId" = ${networkId} AND ${admitted}
      AND CASE WHEN ${participationId}::uuid IS NULL THEN t."id" IS NULL AND n."maximumOrganisations" IS NOT NULL
        ELSE t."id" = ${participationId}::uuid AND n."seatsPerOrganisation" IS NOT NULL END) AS "before"`;
  return row?.before ?? false;
}

/** Where a place is free for somebody who waits. */
export async function networksToOffer(database: Database): Promise<string[]> {
  const rows = await database.$queryRaw<{ networkId: string }[]>`
    SELECT DISTINCT s."networkId" FROM ${standing} WHERE ${admitted} LIMIT ${NETWORKS}`;
  return rows.map(({ networkId }) => networkId);
}

/** Ended, and not closed yet; or somebody came in while it was being closed. */
export async function networksToClose(database: Database): Promise<string[]> {
  const rows = await database.$queryRaw<{ networkId: string }[]>`
    SELECT n."documentId" AS "networkId" FROM "network" n WHERE ${ended} AND (n."closedAt" IS NULL OR EXISTS (
      SELECT FROM "sign_up" WHERE "networkId" = n."documentId" AND "status" IN ${live}))
    LIMIT ${NETWORKS}`;
  return rows.map(({ networkId }) => networkId);
}

/** Who was put on the list by a decision is looked at again when that can no longer be undone. */
export async function offerPlacesAfterUndo(transaction: Transaction, signUpId: string): Promise<void> {
  await transaction.$executeRaw`
    SELECT graphile_worker.add_job('offerPlaces', json_build_object('networkId', "networkId"), run_at => "undoUntil",
      job_key => 'offerPlaces:' || "id") FROM "sign_up" WHERE "id" = ${signUpId}::uuid`;
}

/** What somebody on the desk may decide now, of many sign-ups at once. */
export async function possibleDecisions(
  database: Database | Transaction,
  signUpIds: readonly string[],
): Promise<Map<string, PossibleDecision[]>> {
  const rows = await database.$queryRaw<(Parameters<typeof possible>[0] & { id: string })[]>`
    SELECT s."id", s."status"::text, s."intent"::text, true AS "isOrganisationConfirmed", false AS "hasEnded",
      coalesce(s."undoUntil" > now(), false) AS "undoIsOpen"
    FROM "sign_up" s WHERE s."id" = ANY(${signUpIds}::uuid[]) AND s."networkId" IS NULL
    UNION ALL
    SELECT s."id", s."status"::text, s."intent"::text, ${organisationConfirmed}, ${ended}, coalesce(s."undoUntil" > now(), false)
    FROM ${standing} WHERE s."id" = ANY(${signUpIds}::uuid[])`;
  return new Map(rows.map(({ id, ...signUp }) => [id, possible(signUp)]));
}

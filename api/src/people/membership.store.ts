import type { Transaction } from '@leerkring/prisma/client.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';

interface Seat {
  readonly networkId: string;
  readonly personId: string;
  /** null: not by a sign-up, and then `source` tells where we know it from. */
  readonly signUpId: string | null;
  readonly source?: string;
  /** The employer; null: not known. */
  readonly organisationId: string | null;
  /** A unit of that employer. */
  readonly unitId: string | null;
  readonly jobTitle: string | null;
  /** The organisation whose place and seat this takes, which may stand above the employer; null: none is counted. */
  readonly countedOrganisationId: string | null;
  /** Whether the organisation may begin to take part by this. */
  readonly mayBringOrganisation: boolean;
}

/**
 * `full`: a guard in the database said no. `absent`: the organisation does not take part and may not begin to.
 * `member`: this person takes part already.
 */
export type Taken = 'taken' | 'full' | 'absent' | 'member';

/**
 * Takes a seat, and where needed a place for the organisation; what an offer of this sign-up holds is used for it. Reads no count
 * beforehand: the database's guards decide, and after their no the transaction goes on as if nothing was tried.
 *
 * Locks in one order, so that two never wait for each other: participation, then network.
 */
export async function takeSeat(transaction: Transaction, seat: Seat): Promise<Taken> {
  await transaction.$executeRaw`SAVEPOINT "seat"`;
  const taken = await trySeat(transaction, seat);
  await (taken === 'taken'
    ? transaction.$executeRaw`RELEASE SAVEPOINT "seat"`
    : transaction.$executeRaw`ROLLBACK TO SAVEPOINT "seat"`);
  return taken;
}

async function trySeat(transaction: Transaction, seat: Seat): Promise<Taken> {
  try {
    const participationId = await participationFor(transaction, seat);
    if (participationId === undefined) return 'absent';
    const added = await transaction.$executeRaw`
      INSERT INTO "membership" ("networkId", "personId", "signUpId", "source", "organisationId", "unitId", "jobTitle", "participationId")
      VALUES (${seat.networkId}, ${seat.personId}::uuid, ${seat.signUpId}::uuid, ${seat.source ?? null}, ${seat.organisationId}::uuid,
        ${seat.unitId}::uuid, ${seat.jobTitle}, ${participationId}::uuid)
      ON CONFLICT ("networkId", "personId", "role") WHERE "until" IS NULL DO NOTHING`;
    return added === 1 ? 'taken' : 'member';
  } catch (error) {
    const state = sqlState(error);
    if (state !== 'LK001' && state !== 'LK002') throw error;
    return 'full';
  }
}

/** null: nothing is counted; undefined: it does not take part. Held until the end, so that nobody ends it meanwhile. */
async function participationFor(transaction: Transaction, seat: Seat): Promise<string | null | undefined> {
  const { networkId, countedOrganisationId, source } = seat;
  if (countedOrganisationId === null) return null;
  // A colleague's offer may hold the place, and would hold a seat from here on: their sign-up is locked first, as they would do.
  if (seat.mayBringOrganisation)
    await transaction.$executeRaw`
      SELECT "id" FROM "sign_up" WHERE "networkId" = ${networkId} AND "heldOrganisationId" = ${countedOrganisationId}::uuid FOR UPDATE`;
  const [participation] = seat.mayBringOrganisation
    ? await transaction.$queryRaw<{ id: string }[]>`
        INSERT INTO "participation" ("networkId", "organisationId", "source") VALUES (${networkId}, ${countedOrganisationId}::uuid, ${source ?? null})
        ON CONFLICT ("networkId", "organisationId") WHERE "until" IS NULL
        DO UPDATE SET "organisationId" = EXCLUDED."organisationId"
        RETURNING "id"`
    : await transaction.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "participation"
        WHERE "networkId" = ${networkId} AND "organisationId" = ${countedOrganisationId}::uuid AND "until" IS NULL
        FOR NO KEY UPDATE`;
  return participation?.id;
}

/**
 * Gives back a seat as if it was never taken, and the participation with it when this sign-up brought that and nobody else is in it.
 * @returns false when the membership has ended since
 */
export async function takeBackSeat(transaction: Transaction, signUpId: string): Promise<boolean> {
  const [membership] = await transaction.$queryRaw<{ participationId: string | null; isLive: boolean }[]>`
    SELECT "participationId", "until" IS NULL AS "isLive" FROM "membership" WHERE "signUpId" = ${signUpId}::uuid`;
  // They took part already when they were accepted, and go on doing so.
  if (!membership) return true;
  if (!membership.isLive) return false;
  const { participationId } = membership;
  // The participation first, in the order of all locks; and whoever is coming in by it waits here until we know whether it stays.
  const [participation] = await transaction.$queryRaw<{ broughtAt: Date }[]>`
    SELECT "since" AS "broughtAt" FROM "participation" WHERE "id" = ${participationId}::uuid FOR UPDATE`;
  const [gone] = await transaction.$queryRaw<{ broughtIt: boolean }[]>`
    DELETE FROM "membership" WHERE "signUpId" = ${signUpId}::uuid AND "until" IS NULL
    RETURNING "since" = ${participation?.broughtAt ?? null}::timestamptz AS "broughtIt"`;
  if (!gone) return false;
  // Both began in one transaction, so at the same instant.
  if (gone.broughtIt)
    await transaction.$executeRaw`
      DELETE FROM "participation" p WHERE p."id" = ${participationId}::uuid AND p."until" IS NULL AND p."seatsOffered" = 0 AND p."source" IS NULL
        AND NOT EXISTS (SELECT FROM "membership" m WHERE m."participationId" = p."id")`;
  return true;
}

/**
 * Who came by this sign-up leaves; their organisation goes on taking part. Where it brought no membership, since they took part already
 * when they were accepted, they leave what they take part by; never what came by another sign-up.
 */
export async function endMembershipOf(
  transaction: Transaction,
  { id, networkId, personId }: { readonly id: string; readonly networkId: string; readonly personId: string },
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "membership" SET "until" = greatest(now(), "since")
    WHERE "networkId" = ${networkId} AND "personId" = ${personId}::uuid AND "role" = 'PARTICIPANT' AND "until" IS NULL AND (
      "signUpId" = ${id}::uuid
      OR "signUpId" IS NULL AND NOT EXISTS (SELECT FROM "membership" own WHERE own."signUpId" = ${id}::uuid)
    )`;
}

import type { Transaction } from '@leerkring/prisma/client.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';

export interface Seat {
  readonly networkId: string;
  readonly personId: string;
  readonly signUpId: string;
  /** The employer; null: not known. */
  readonly organisationId: string | null;
  readonly unitId: string | null;
  readonly jobTitle: string | null;
  /** The organisation whose place and seat this takes, which may stand above the employer; null: none is counted. */
  readonly countedOrganisationId: string | null;
  /** Whether the organisation may begin to take part by this. */
  readonly mayBringOrganisation: boolean;
}

/** `full`: a guard in the database said no. `absent`: the organisation does not take part and may not begin to. */
export type Taken = 'taken' | 'full' | 'absent';

/** Whether this person takes part in the network, in any role, or waits for an answer. */
export async function isKnownToNetwork(
  transaction: Transaction,
  networkId: string,
  personId: string,
): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ known: boolean }[]>`
    SELECT EXISTS (SELECT FROM "membership" WHERE "networkId" = ${networkId} AND "personId" = ${personId}::uuid AND "until" IS NULL)
      OR EXISTS (SELECT FROM "sign_up" WHERE "networkId" = ${networkId} AND "personId" = ${personId}::uuid
        AND "status" IN ('RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED')) AS "known"`;
  return row?.known ?? false;
}

/**
 * Takes a seat, and where needed a place for the organisation. Reads no count beforehand: the database's guards decide,
 * and after their no the transaction goes on as if nothing was tried.
 *
 * Locks in one order, so that two never wait for each other: participation, then network.
 */
export async function takeSeat(transaction: Transaction, seat: Seat): Promise<Taken> {
  await transaction.$executeRaw`SAVEPOINT "seat"`;
  try {
    const participationId = await participationFor(transaction, seat);
    if (participationId === undefined) return 'absent';
    await transaction.membership.createMany({
      data: {
        networkId: seat.networkId,
        personId: seat.personId,
        signUpId: seat.signUpId,
        organisationId: seat.organisationId,
        unitId: seat.unitId,
        jobTitle: seat.jobTitle,
        participationId,
      },
    });
    await transaction.$executeRaw`RELEASE SAVEPOINT "seat"`;
    return 'taken';
  } catch (error) {
    const state = sqlState(error);
    if (state !== 'LK001' && state !== 'LK002') throw error;
    await transaction.$executeRaw`ROLLBACK TO SAVEPOINT "seat"`;
    return 'full';
  }
}

/** null: nothing is counted; undefined: it does not take part. Held until the end, so that nobody ends it meanwhile. */
async function participationFor(transaction: Transaction, seat: Seat): Promise<string | null | undefined> {
  const { networkId, countedOrganisationId } = seat;
  if (countedOrganisationId === null) return null;
  const [participation] = seat.mayBringOrganisation
    ? await transaction.$queryRaw<{ id: string }[]>`
        INSERT INTO "participation" ("networkId", "organisationId") VALUES (${networkId}, ${countedOrganisationId}::uuid)
        ON CONFLICT ("networkId", "organisationId") WHERE "until" IS NULL
        DO UPDATE SET "organisationId" = EXCLUDED."organisationId"
        RETURNING "id"`
    : await transaction.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "participation"
        WHERE "networkId" = ${networkId} AND "organisationId" = ${countedOrganisationId}::uuid AND "until" IS NULL
        FOR NO KEY UPDATE`;
  return participation?.id;
}

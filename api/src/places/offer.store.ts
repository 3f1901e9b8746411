import { Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import { step } from './sign-up-at-hand.store.ts';

const { sql } = Prisma;

/** What an offer holds: a seat where the organisation takes part, otherwise a place for it; nothing where none is counted. */
export interface Holding {
  readonly participationId: string | null;
  readonly countedOrganisationId: string | null;
  readonly offerDays: number;
}

/** @returns false when a guard said no; then the transaction goes on as if nothing was tried */
export async function offer(transaction: Transaction, signUpId: string, holding: Holding): Promise<boolean> {
  const { participationId, countedOrganisationId, offerDays } = holding;
  await transaction.$executeRaw`SAVEPOINT "offer"`;
  try {
    await step(
      transaction,
      signUpId,
      'OFFERED',
      sql`"offerExpiresAt" = now() + make_interval(days => ${offerDays}::int), "offerRemindedAt" = NULL`,
      sql`"heldParticipationId" = ${participationId}::uuid`,
      sql`"heldOrganisationId" = ${participationId === null ? countedOrganisationId : null}::uuid`,
    );
    await transaction.$executeRaw`RELEASE SAVEPOINT "offer"`;
    return true;
  } catch (error) {
    // 23505: a colleague was just offered the first place of their organisation. 23503: what it would hold is gone, since an acceptance
    // was undone or organisations became one.
    if (!['LK001', 'LK002', '23505', '23503'].includes(sqlState(error) ?? '')) throw error;
    await transaction.$executeRaw`ROLLBACK TO SAVEPOINT "offer"`;
    return false;
  }
}

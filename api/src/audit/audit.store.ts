import type { SignUpActor, Transaction } from '@leerkring/prisma/client.ts';

/** What somebody on the desk did, or somebody with their own data, in numbers. */
interface DeskAct {
  readonly action:
    | 'MERGED'
    | 'IMPORTED'
    | 'EXPORTED'
    | 'CORRECTED'
    | 'NOTED'
    | 'PEOPLE_MERGED'
    | 'MOVED'
    | 'LEFT'
    | 'ORGANISATION_CORRECTED'
    | 'CONVENANT_CORRECTED'
    | 'STAFF_ADDED'
    | 'STAFF_ENDED';
  readonly by: SignUpActor;
  readonly ownerId: string | null;
  readonly networkId: string | null;
  /** Of people whose data were moved, added or given out. */
  readonly count: number;
}

export async function recordAct(transaction: Transaction, act: DeskAct): Promise<void> {
  await transaction.auditEntry.create({ data: act });
}

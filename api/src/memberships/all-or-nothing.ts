import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';

/** Thrown to roll everything back, and caught below. */
class Refused<Refusal> extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super('Refused; nothing was changed.');
    this.refusal = refusal;
  }
}

/** Does all of `work` in one transaction, or nothing: what it did before it calls `refuse` is rolled back. */
export async function allOrNothing<Done, Refusal>(
  database: Database,
  work: (transaction: Transaction, refuse: (refusal: Refusal) => never) => Promise<Done>,
): Promise<Done | Refusal> {
  const refuse = (refusal: Refusal): never => {
    throw new Refused(refusal);
  };
  try {
    return await transact(database, (transaction) => work(transaction, refuse));
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

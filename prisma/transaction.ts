import type { Database, Transaction } from './client.ts';
import { sqlState } from './sql-state.ts';

const ATTEMPTS = 6;
/** serialization_failure, deadlock_detected: PostgreSQL asks to try again. */
const worthAnotherTry = new Set(['40001', '40P01']);

/** Does `work` in one transaction, all or nothing; from the start again, a few times, when PostgreSQL asks for it. */
export async function transact<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.$transaction(work, { maxWait: 20_000, timeout: 20_000 });
    } catch (error) {
      if (attempt === ATTEMPTS || !worthAnotherTry.has(sqlState(error) ?? '')) throw error;
    }
  }
}

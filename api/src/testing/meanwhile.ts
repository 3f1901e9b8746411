import type { Database, Transaction } from '@leerkring/prisma/client.ts';

/**
 * Makes a step that has to wait for `change`, which is committed as soon as it does.
 * @param last what the change still does then
 */
export async function meanwhile<Answer>(
  database: Database,
  change: (transaction: Transaction) => Promise<unknown>,
  step: () => Promise<Answer>,
  last?: (transaction: Transaction) => Promise<unknown>,
): Promise<Answer> {
  const changed = Promise.withResolvers<void>();
  const mayCommit = Promise.withResolvers<void>();
  const changing = database.$transaction(async (transaction) => {
    await change(transaction);
    changed.resolve();
    await mayCommit.promise;
    await last?.(transaction);
  });
  await changed.promise;
  const stepping = step();
  await Promise.race([waitingForALock(database), stepping]);
  mayCommit.resolve();
  await changing;
  return stepping;
}

async function waitingForALock(database: Database): Promise<void> {
  const [row] = await database.$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  if (!row?.waiting) return waitingForALock(database);
}

/** PostgreSQL refuses the first rows that come into a table. */
export function refusing(database: Database, table: 'mail' | 'membership') {
  return {
    /** @param code SQLSTATE with which it does so many times from now on */
    async first(times: number, code: string): Promise<void> {
      // A sequence does not go back with its transaction: it counts the attempts.
      await database.$executeRawUnsafe('DROP SEQUENCE IF EXISTS attempts CASCADE');
      await database.$executeRawUnsafe('CREATE SEQUENCE attempts');
      await database.$executeRawUnsafe(`CREATE OR REPLACE FUNCTION fail_at_first() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF nextval('attempts') <= ${times} THEN RAISE EXCEPTION 'try again' USING ERRCODE = '${code}'; END IF;
          RETURN NEW;
        END $$`);
      await database.$executeRawUnsafe(
        `CREATE OR REPLACE TRIGGER fail_at_first BEFORE INSERT ON "${table}" FOR EACH ROW EXECUTE FUNCTION fail_at_first()`,
      );
    },
    /** Since then. */
    async attempts(): Promise<bigint | undefined> {
      const [row] = await database.$queryRaw<{ last_value: bigint }[]>`SELECT last_value FROM attempts`;
      return row?.last_value;
    },
    none: () => database.$executeRawUnsafe(`DROP TRIGGER fail_at_first ON "${table}"`),
  };
}

import { type Database, Prisma } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { sealedColumns } from './sealed-columns.ts';

const BATCH = 200;

/**
 * Seals with the first key what another one sealed. May run while the API does, be killed and be run again.
 * @returns how many rows, per table; a row with two keys counts for each
 * @throws Error when a row was sealed with a key that is not here; everything before it stays done
 */
export async function rotateKeys(database: Database, keys: SealingKeys): Promise<Record<string, number>> {
  const { keyId: newest } = keys.seal('');
  const done: Record<string, number> = {};
  for (const column of sealedColumns) {
    done[column.table] ??= 0;
    for (let rows = BATCH; rows > 0; done[column.table] = (done[column.table] ?? 0) + rows)
      rows = await resealSome(database, keys, newest, column);
  }
  const count = Object.values(done).reduce((sum, rows) => sum + rows, 0);
  await database.auditEntry.create({ data: { action: 'KEYS_ROTATED', by: 'SYSTEM', count } });
  return done;
}

/** A row's place in its table (ctid) holds as long as we hold its lock. */
async function resealSome(
  database: Database,
  keys: SealingKeys,
  newest: string,
  { table, sealed, keyId }: (typeof sealedColumns)[number],
): Promise<number> {
  const name = (column: string) => Prisma.raw(`"${column}"`);
  return transact(database, async (transaction) => {
    const rows = await transaction.$queryRaw<Record<string, Uint8Array | string>[]>`
      SELECT "ctid"::text AS "ctid", ${Prisma.join([keyId, ...sealed].map(name))} FROM ${name(table)}
      WHERE ${name(keyId)} <> ${newest} LIMIT ${BATCH} FOR UPDATE`;
    for (const row of rows) {
      const sets = sealed.map(
        (column) =>
          Prisma.sql`${name(column)} = ${keys.seal(keys.open(row[column] as Uint8Array, row[keyId] as string)).sealed}`,
      );
      await transaction.$executeRaw`
        UPDATE ${name(table)} SET ${Prisma.join([...sets, Prisma.sql`${name(keyId)} = ${newest}`])} WHERE "ctid" = ${row.ctid}::tid`;
    }
    return rows.length;
  });
}

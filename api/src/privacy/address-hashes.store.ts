import { type Database, Prisma } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';

const BATCH = 500;

/** Where a sealed address stands beside the hash it is found by, and what else makes a row the only one of its hash. */
const hashedAddresses: readonly { table: string; onlyOneOf: readonly string[] | null }[] = [
  { table: 'person', onlyOneOf: ['ownerId', 'nameHash'] },
  { table: 'staff_account', onlyOneOf: ['ownerId'] },
  { table: 'desk_session', onlyOneOf: null },
  { table: 'desk_news_reader', onlyOneOf: [] },
  { table: 'link', onlyOneOf: null },
  { table: 'mail', onlyOneOf: null },
];

interface Hashed {
  readonly id: string;
  readonly addressSealed: Uint8Array;
  readonly keyId: string;
  readonly addressHash: Uint8Array;
}

/**
 * Hashes addresses anew whose hash was made before `canonicalAddress` knew that two ways to write a domain are one (xn-- and its letters),
 * so that they are found by either. May run while the API does, be killed and be run again. Somebody who is there twice stays so: only
 * people can tell which of the two is right.
 * @returns how many rows
 */
export async function hashAddressesAnew(database: Database, keys: SealingKeys): Promise<number> {
  let changed = 0;
  for (const { table, onlyOneOf } of hashedAddresses) {
    const name = Prisma.raw(`"${table}"`);
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await database.$queryRaw<Hashed[]>`
        SELECT "id"::text, "addressSealed", "keyId", "addressHash" FROM ${name}
        WHERE "id" > ${after}::uuid AND "addressSealed" IS NOT NULL ORDER BY "id" LIMIT ${BATCH}`;
      for (const { id, addressSealed, keyId, addressHash } of rows) {
        const hash = keys.addressHash(keys.open(addressSealed, keyId));
        if (Buffer.from(hash).equals(addressHash)) continue;
        const isFree = onlyOneOf
          ? Prisma.sql`NOT EXISTS (SELECT FROM ${name} other WHERE other."addressHash" = ${hash}
              ${Prisma.join([Prisma.empty, ...onlyOneOf.map((column) => Prisma.raw(`other."${column}" = "${table}"."${column}"`))], ' AND ')})`
          : Prisma.sql`true`;
        // By the hash too: it may have been corrected since it was read.
        changed += await database.$executeRaw`
          UPDATE ${name} SET "addressHash" = ${hash} WHERE "id" = ${id}::uuid AND "addressHash" = ${addressHash} AND ${isFree}`;
      }
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) break;
      after = last.id;
    }
  }
  return changed;
}

import { randomBytes, randomUUID } from 'node:crypto';
import { type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { live, toldStatus } from '../places/live-sign-ups.ts';

const { sql } = Prisma;

export interface PersonWords {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** In SQL: the owner under whom somebody takes part or waits in a network already; null: nobody does. */
export const ownerThere = (networkId: Prisma.Sql, addressHash: Prisma.Sql, nameHash: Prisma.Sql) => sql`(
  SELECT there."ownerId" FROM "person" there WHERE there."addressHash" = ${addressHash} AND there."nameHash" = ${nameHash} AND (
    EXISTS (SELECT FROM "membership" m WHERE m."personId" = there."id" AND m."networkId" = ${networkId} AND m."until" IS NULL)
    OR EXISTS (SELECT FROM "sign_up" s WHERE s."personId" = there."id" AND s."networkId" = ${networkId} AND ${toldStatus(sql`s`)} IN ${live}))
  ORDER BY there."createdAt" LIMIT 1)`;

/**
 * The person as this owner knows them, made when new and never changed: anyone can type somebody's address. In a network that came from
 * another owner, who takes part or waits there stays the person that they were.
 * Holds the row until the transaction ends, so that the same person twice at once is handled one after the other.
 */
export async function findOrAddPerson(
  transaction: Transaction,
  keys: SealingKeys,
  ownerId: string,
  words: PersonWords,
  networkId: string | null = null,
): Promise<string> {
  const hashes = { address: keys.addressHash(words.email), name: keys.nameHash(words.name) };
  return insertPerson(transaction, keys, { ownerId, networkId }, words, hashes);
}

/** Someone with the same words whom nobody can find: only for a transaction that is rolled back. */
export async function addStranger(
  transaction: Transaction,
  keys: SealingKeys,
  ownerId: string,
  words: PersonWords,
  networkId: string | null = null,
): Promise<string> {
  const hashes = { address: new Uint8Array(randomBytes(32)), name: new Uint8Array(randomBytes(32)) };
  return insertPerson(transaction, keys, { ownerId, networkId }, words, hashes);
}

async function insertPerson(
  transaction: Transaction,
  keys: SealingKeys,
  { ownerId, networkId }: { ownerId: string; networkId: string | null },
  words: PersonWords,
  hashes: { address: Uint8Array; name: Uint8Array },
): Promise<string> {
  const address = keys.seal(words.email);
  const name = keys.seal(words.name);
  // The update changes nothing: it locks the row, which DO NOTHING would not.
  const [person] = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO "person" ("id", "ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash", "locale")
    VALUES (${randomUUID()}::uuid, coalesce(${ownerThere(sql`${networkId}`, sql`${hashes.address}`, sql`${hashes.name}`)}, ${ownerId}), ${address.sealed}, ${name.sealed}, ${address.keyId}, ${hashes.address}, ${hashes.name}, ${words.locale}::"Locale")
    ON CONFLICT ("ownerId", "addressHash", "nameHash") DO UPDATE SET "locale" = "person"."locale"
    RETURNING "id"`;
  if (!person) throw new Error('An upsert gives its row.');
  return person.id;
}

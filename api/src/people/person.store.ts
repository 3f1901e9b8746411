import { randomBytes, randomUUID } from 'node:crypto';
import type { Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';

export interface PersonWords {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/**
 * The person as this owner knows them, made when new and never changed: anyone can type somebody's address.
 * Holds the row until the transaction ends, so that the same person twice at once is handled one after the other.
 */
export async function findOrAddPerson(
  transaction: Transaction,
  keys: SealingKeys,
  ownerId: string,
  words: PersonWords,
): Promise<string> {
  return insertPerson(transaction, keys, ownerId, words, {
    address: keys.addressHash(words.email),
    name: keys.nameHash(words.name),
  });
}

/** Someone with the same words whom nobody can find: only for a transaction that is rolled back. */
export async function addStranger(
  transaction: Transaction,
  keys: SealingKeys,
  ownerId: string,
  words: PersonWords,
): Promise<string> {
  return insertPerson(transaction, keys, ownerId, words, {
    address: new Uint8Array(randomBytes(32)),
    name: new Uint8Array(randomBytes(32)),
  });
}

async function insertPerson(
  transaction: Transaction,
  keys: SealingKeys,
  ownerId: string,
  words: PersonWords,
  hashes: { address: Uint8Array; name: Uint8Array },
): Promise<string> {
  const address = keys.seal(words.email);
  const name = keys.seal(words.name);
  // The update changes nothing: it locks the row, which DO NOTHING would not.
  const [person] = await transaction.$queryRaw<{ id: string }[]>`
    INSERT INTO "person" ("id", "ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash", "locale")
    VALUES (${randomUUID()}::uuid, ${ownerId}, ${address.sealed}, ${name.sealed}, ${address.keyId}, ${hashes.address}, ${hashes.name}, ${words.locale}::"Locale")
    ON CONFLICT ("ownerId", "addressHash", "nameHash") DO UPDATE SET "locale" = "person"."locale"
    RETURNING "id"`;
  if (!person) throw new Error('An upsert gives its row.');
  return person.id;
}

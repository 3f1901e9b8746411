import type { Database, Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { placesOfOthers } from '../desk/person-elsewhere.store.ts';
import { forgetAddress } from '../links/address-links.store.ts';
import { LINK_HOURS } from '../links/link.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { live } from '../places/live-sign-ups.ts';
import { takeOverUnconfirmed } from './unconfirmed-person.store.ts';

export interface CorrectedPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * `elsewhere`: the address would change of somebody who has something in networks of others; `exists`: this owner knows them already; `existsElsewhere`: another owner does, in a network where
 * the corrected one is too.
 */
export type Corrected =
  | { readonly outcome: 'corrected' }
  | { readonly outcome: 'elsewhere' }
  | { readonly outcome: 'exists' | 'existsElsewhere'; readonly personId: string };

/** Somebody as they were known. */
export interface Before {
  readonly ownerId: string;
  readonly locale: Locale;
  readonly addressSealed: Uint8Array;
  readonly addressHash: Uint8Array<ArrayBuffer>;
  readonly nameHash: Uint8Array<ArrayBuffer>;
  readonly keyId: string;
}

interface Hashes {
  readonly address: Uint8Array<ArrayBuffer>;
  readonly name: Uint8Array<ArrayBuffer>;
}

export const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other);

/**
 * Gives somebody another name or address, in everything that their owner has of them. Where the address changes, both addresses get a
 * mail, and what logs in or shows data by the old one does nothing any more. Accounts of staff hang on the address and stay as they are.
 *
 * Locks the person first, as everything does.
 * @param by PERSON: they do so themselves, by a link to their data
 * @param staffOf documentIds of owners, beside that of the person: what the person may do in networks of any other hangs on the address
 */
export function correctPerson(
  database: Database,
  keys: SealingKeys,
  person: CorrectedPerson,
  by: 'STAFF' | 'PERSON' = 'STAFF',
  staffOf: readonly string[] = [],
): Promise<Corrected> {
  const hashes = { address: keys.addressHash(person.email), name: keys.nameHash(person.name) };
  return transact(database, async (transaction) => {
    const [before] = await transaction.$queryRaw<Before[]>`
      SELECT "ownerId", "locale"::text, "addressSealed", "addressHash", "nameHash", "keyId" FROM "person" WHERE "id" = ${person.id}::uuid FOR UPDATE`;
    if (!before) throw new Error('Nobody corrects who is not there.');
    const hasMoved = !isSame(before.addressHash, hashes.address);
    if (hasMoved && by === 'STAFF') {
      const elsewhere = await placesOfOthers(transaction, [person.id], [before.ownerId, ...staffOf]);
      if (elsewhere.size > 0) return { outcome: 'elsewhere' };
    }
    const other = await sameElsewhere(transaction, person.id, before.ownerId, hashes);
    if (other) return { outcome: 'existsElsewhere', personId: other };
    const known = await write(transaction, keys, person, before, hashes);
    if (known) return { outcome: 'exists', personId: known };
    if (hasMoved) await tellOfAddress(transaction, keys, person.id, before);
    await recordAct(transaction, {
      action: 'CORRECTED',
      by,
      ownerId: before.ownerId,
      networkId: null,
      count: 1,
    });
    return { outcome: 'corrected' };
  });
}

/** Within a network an address and a name are one live sign-up or membership, whoever is responsible: a network may have come from another owner. */
async function sameElsewhere(transaction: Transaction, id: string, ownerId: string, { address, name }: Hashes) {
  const [other] = await transaction.$queryRaw<{ id: string }[]>`
    WITH "here" AS (
      SELECT "networkId" FROM "membership" WHERE "personId" = ${id}::uuid AND "until" IS NULL
      UNION SELECT "networkId" FROM "sign_up" WHERE "personId" = ${id}::uuid AND "networkId" IS NOT NULL AND "status" IN ${live})
    SELECT p."id"::text FROM "person" p
    WHERE p."addressHash" = ${address} AND p."nameHash" = ${name} AND p."ownerId" <> ${ownerId} AND (
      EXISTS (SELECT FROM "membership" m JOIN "here" USING ("networkId") WHERE m."personId" = p."id" AND m."until" IS NULL)
      OR EXISTS (SELECT FROM "sign_up" s JOIN "here" USING ("networkId") WHERE s."personId" = p."id" AND s."status" IN ${live}))
    LIMIT 1`;
  return other?.id;
}

/** @returns id of who is there already; nothing was changed then */
async function write(
  transaction: Transaction,
  keys: SealingKeys,
  { id, name, email }: CorrectedPerson,
  { ownerId }: Before,
  hashes: Hashes,
): Promise<string | undefined> {
  await takeOverUnconfirmed(transaction, { id, ownerId, addressHash: hashes.address, nameHash: hashes.name });
  const [address, sealedName] = [keys.seal(email), keys.seal(name)];
  await transaction.$executeRaw`SAVEPOINT "correct"`;
  try {
    await transaction.$executeRaw`
      UPDATE "person" SET "addressSealed" = ${address.sealed}, "nameSealed" = ${sealedName.sealed}, "keyId" = ${address.keyId},
        "addressHash" = ${hashes.address}, "nameHash" = ${hashes.name} WHERE "id" = ${id}::uuid`;
    await transaction.$executeRaw`RELEASE SAVEPOINT "correct"`;
    return undefined;
  } catch (error) {
    // Of two at once to the same words the second comes here, as does who is known already.
    if (sqlState(error) !== '23505') throw error;
    await transaction.$executeRaw`ROLLBACK TO SAVEPOINT "correct"`;
    const [known] = await transaction.$queryRaw<{ id: string }[]>`
      SELECT "id"::text FROM "person" WHERE "ownerId" = ${ownerId} AND "addressHash" = ${hashes.address} AND "nameHash" = ${hashes.name}`;
    if (!known) throw error;
    return known.id;
  }
}

/** After the person has the new address. */
async function tellOfAddress(transaction: Transaction, keys: SealingKeys, personId: string, before: Before) {
  const signUps = await transaction.signUp.findMany({ where: { personId }, select: { id: true } });
  const signUpIds = signUps.map(({ id }) => id);
  await forgetAddress(transaction, { personId, addressHash: before.addressHash, signUpIds });
  const { locale, ownerId } = before;
  const person = await transaction.person.findUniqueOrThrow({
    where: { id: personId },
    select: { addressSealed: true, keyId: true },
  });
  const address = keys.open(person.addressSealed, person.keyId);
  await addMail(transaction, keys, {
    kind: 'addressChanged',
    locale,
    to: { personId },
    link: { kind: 'DATA', address, hours: LINK_HOURS },
    ownerId,
  });
  await tellFormerAddress(transaction, keys, personId, before);
  await askAgain(transaction, keys, signUpIds, locale);
}

/** Goes with the person when they are erased, though it is to the address that they have left. */
export async function tellFormerAddress(transaction: Transaction, keys: SealingKeys, personId: string, before: Before) {
  const { locale, ownerId } = before;
  const address = keys.open(before.addressSealed, before.keyId);
  await addMail(transaction, keys, { kind: 'addressLeft', locale, to: { address, ofPersonId: personId }, ownerId });
}

interface Asked {
  readonly id: string;
  readonly personId: string;
  readonly networkId: string | null;
  readonly programmeId: string | null;
  /** Until a live offer ends, rounded up; null: not offered anything, but asked to confirm. */
  readonly offerHours: number | null;
}

/** Who has to do something by a link gets a new one: to confirm, or to accept an offer. The others find theirs by "Mijn gegevens". */
export async function askAgain(
  transaction: Transaction,
  keys: SealingKeys,
  signUpIds: readonly string[],
  locale: Locale,
) {
  const waiting = await transaction.$queryRaw<Asked[]>`
    SELECT "id"::text, "personId"::text, "networkId", "programmeId",
      CASE WHEN "status" = 'OFFERED' THEN ceil(extract(epoch FROM "offerExpiresAt" - now()) / 3600)::int END AS "offerHours"
    FROM "sign_up" WHERE "id" = ANY(${[...signUpIds]}::uuid[])
      AND ("status" = 'RECEIVED' OR "status" = 'OFFERED' AND "offerExpiresAt" > now())`;
  for (const { id, personId, networkId, programmeId, offerHours } of waiting)
    await addMail(transaction, keys, {
      kind: offerHours === null ? 'confirmSignUp' : 'offer',
      locale,
      to: { personId },
      link: { kind: 'SIGN_UP', signUpId: id, hours: offerHours ?? LINK_HOURS },
      signUpId: id,
      ...(networkId && { networkId }),
      ...(programmeId && { programmeId }),
      ...(offerHours !== null && { usefulHours: offerHours }),
    });
}

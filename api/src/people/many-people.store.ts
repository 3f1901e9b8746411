import { randomUUID } from 'node:crypto';
import { type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { ownerThere, type PersonWords } from './person.store.ts';

const { sql } = Prisma;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** Equal for the same person, however address and name are typed. */
export function personKey(keys: SealingKeys, { email, name }: Pick<PersonWords, 'email' | 'name'>): string {
  return `${base64(keys.addressHash(email))} ${base64(keys.nameHash(name))}`;
}

export interface KnownPerson {
  readonly id: string;
  readonly key: string;
  readonly locale: Locale;
}

/**
 * As `findOrAddPerson`, for many at once; each of them once. Holds their rows until the transaction ends, taken in one order.
 * @returns by `personKey`
 */
export async function findOrAddPeople(
  transaction: Transaction,
  keys: SealingKeys,
  { ownerId, networkId }: { readonly ownerId: string; readonly networkId: string },
  people: readonly PersonWords[],
): Promise<Map<string, KnownPerson>> {
  const rows = people.map((person) => {
    const [address, name] = [keys.seal(person.email), keys.seal(person.name)];
    const [addressHash = '', nameHash = ''] = personKey(keys, person).split(' ');
    return {
      address: base64(address.sealed),
      name: base64(name.sealed),
      keyId: name.keyId,
      addressHash,
      nameHash,
      locale: person.locale,
    };
  });
  const there = ownerThere(
    sql`${networkId}`,
    sql`decode(new."addressHash", 'base64')`,
    sql`decode(new."nameHash", 'base64')`,
  );
  const known = await transaction.$queryRaw<
    (Omit<KnownPerson, 'key'> & { addressHash: Uint8Array; nameHash: Uint8Array })[]
  >`
    INSERT INTO "person" ("id", "ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash", "locale")
    SELECT new."id", coalesce(${there}, ${ownerId}), decode(new."address", 'base64'), decode(new."name", 'base64'), new."keyId",
      decode(new."addressHash", 'base64'), decode(new."nameHash", 'base64'), new."locale"::"Locale"
    FROM unnest(${rows.map(() => randomUUID())}::uuid[], ${rows.map(({ address }) => address)}::text[], ${rows.map(({ name }) => name)}::text[],
      ${rows.map(({ keyId }) => keyId)}::text[], ${rows.map(({ addressHash }) => addressHash)}::text[], ${rows.map(({ nameHash }) => nameHash)}::text[],
      ${rows.map(({ locale }) => locale)}::text[]) AS new("id", "address", "name", "keyId", "addressHash", "nameHash", "locale")
    ORDER BY new."addressHash", new."nameHash"
    ON CONFLICT ("ownerId", "addressHash", "nameHash") DO UPDATE SET "locale" = "person"."locale"
    RETURNING "id"::text, "locale"::text, "addressHash", "nameHash"`;
  return new Map(
    known.map(({ id, locale, addressHash, nameHash }) => {
      const key = `${base64(addressHash)} ${base64(nameHash)}`;
      return [key, { id, locale, key }];
    }),
  );
}

import type { Database, StaffSource, Transaction } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import { ownersNamed } from './desk-owner.store.ts';
import { isKnown } from './desk-person.store.ts';
import { type EnvironmentStaff, everyOwner } from './desk-visit.ts';

/** What makes somebody staff: an account, that the command or the desk made; DESK_STAFF; or an identity provider. */
export type StaffOrigin = StaffSource | 'ENVIRONMENT' | 'PROVIDER';

/** Somebody who is staff of an owner now. */
export interface DeskStaffRow {
  readonly ownerId: string;
  /** Of the account; null: there is none. */
  readonly id: string | null;
  readonly addressHash: Uint8Array;
  readonly address: string;
  /** As somebody in networks of the owner; null: nobody there, or several people, have said that this address is theirs. */
  readonly name: string | null;
  /** Of the account. */
  readonly since: Date | null;
  /** At least one. */
  readonly origins: readonly StaffOrigin[];
}

interface Known {
  readonly ownerId: string;
  readonly id: string | null;
  readonly addressHash: Uint8Array;
  readonly addressSealed: Uint8Array;
  readonly keyId: string;
  readonly since: Date | null;
  readonly origin: StaffOrigin;
}

/** By address. Who is staff by the word of an identity provider is known while they are logged in. */
export const staffOfOwner = batched<string, DeskStaffRow[]>(
  async (ownerIds, { database, keys, desk }) => {
    const known = await database.$queryRaw<Known[]>`
      SELECT account."ownerId", account."id"::text, account."addressHash", account."addressSealed", account."keyId", account."since",
        account."source"::text AS "origin"
      FROM "staff_account" account WHERE account."ownerId" = ANY(${[...ownerIds]}::text[]) AND account."until" IS NULL
      UNION ALL
      SELECT * FROM (
        SELECT DISTINCT ON (asked."id", visit."addressHash") asked."id", NULL, visit."addressHash", visit."addressSealed", visit."keyId",
          NULL::timestamptz, 'PROVIDER'
        FROM unnest(${[...ownerIds]}::text[]) AS asked("id")
        JOIN "desk_session" visit ON visit."expiresAt" > now() AND visit."staffOf" && ARRAY[asked."id", ${everyOwner}]
        ORDER BY asked."id", visit."addressHash"
      ) provided`;
    const named = await environmentStaffOf(database, ownerIds, desk?.staff ?? []);
    const found = [
      ...known.map(({ addressSealed, keyId, ...row }) => ({ ...row, address: keys.open(addressSealed, keyId) })),
      ...named.map(({ ownerId, address }) => ({
        ownerId,
        id: null,
        addressHash: keys.addressHash(address),
        address,
        since: null,
        origin: 'ENVIRONMENT' as const,
      })),
    ];
    const people = await database.$queryRaw<{ ownerId: string; hash: string; nameSealed: Uint8Array; keyId: string }[]>`
      SELECT "ownerId", encode("addressHash", 'hex') AS "hash", (array_agg("nameSealed"))[1] AS "nameSealed", min("keyId") AS "keyId" FROM "person"
      WHERE "ownerId" = ANY(${[...ownerIds]}::text[]) AND "addressHash" = ANY(${found.map((row) => row.addressHash)}::bytea[])
        AND ${isKnown}
      GROUP BY "ownerId", "addressHash" HAVING count(*) = 1`;
    const names = new Map(people.map((row) => [`${row.ownerId} ${row.hash}`, keys.open(row.nameSealed, row.keyId)]));
    const rows = [...Map.groupBy(found, ({ ownerId, address }) => `${ownerId} ${address}`).values()].map((same) => {
      const [one] = same;
      if (!one) throw new Error('A group holds somebody.');
      const account = same.find(({ id }) => id !== null);
      const { ownerId, addressHash, address } = one;
      return {
        ownerId,
        addressHash,
        address,
        id: account?.id ?? null,
        since: account?.since ?? null,
        name: names.get(`${ownerId} ${Buffer.from(addressHash).toString('hex')}`) ?? null,
        origins: [...new Set(same.map(({ origin }) => origin))],
      };
    });
    return Map.groupBy(
      rows.sort((one, other) => one.address.localeCompare(other.address, 'nl')),
      ({ ownerId }) => ownerId,
    );
  },
  () => [],
);

/** Who is staff of these owners by the environment. */
export async function environmentStaffOf(
  database: Database | Transaction,
  ownerIds: readonly string[],
  environment: readonly EnvironmentStaff[],
): Promise<{ ownerId: string; address: string }[]> {
  const rows = [];
  for (const { address, ownerName } of environment) {
    const meant = ownerName === null ? ownerIds : await ownersNamed(database, [ownerName]);
    for (const ownerId of ownerIds) if (meant.includes(ownerId)) rows.push({ ownerId, address });
  }
  return rows;
}

export interface StaffAccountRow {
  readonly id: string;
  readonly ownerId: string;
  readonly addressHash: Uint8Array<ArrayBuffer>;
  readonly addressSealed: Uint8Array;
  readonly keyId: string;
}

/** Also one that has ended. Whoever calls asks first whether the viewer may. */
export const staffAccountById = batched<string, StaffAccountRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<StaffAccountRow[]>`
      SELECT "id"::text, "ownerId", "addressHash", "addressSealed", "keyId" FROM "staff_account"
      WHERE "id" = ANY(${ids.filter(isUuid)}::uuid[])`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

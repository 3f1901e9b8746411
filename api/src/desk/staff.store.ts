import { canonicalAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { ownersNamed } from './desk-owner.store.ts';

type Store = { database: Database; keys: SealingKeys };

/** Owners that a command means: those with this name, or all. */
export async function ownersMeant(database: Database, name: string | null): Promise<string[]> {
  if (name !== null) return ownersNamed(database, [name]);
  const owners = await database.owner.findMany({ select: { documentId: true }, orderBy: { documentId: 'asc' } });
  return owners.map(({ documentId }) => documentId);
}

/** @returns of how many owners this address became staff; it may have been of the others already */
export async function addStaff({ database, keys }: Store, typed: string, ownerIds: readonly string[]): Promise<number> {
  const address = canonicalAddress(typed);
  const { sealed, keyId } = keys.seal(address);
  return database.$executeRaw`
    INSERT INTO "staff_account" ("id", "ownerId", "addressHash", "addressSealed", "keyId")
    SELECT gen_random_uuid(), owner."id", ${keys.addressHash(address)}, ${sealed}, ${keyId} FROM unnest(${[...ownerIds]}::text[]) AS owner("id")
    ON CONFLICT ("ownerId", "addressHash") DO UPDATE SET "since" = now(), "until" = NULL, "source" = 'COMMAND'
      WHERE "staff_account"."until" IS NOT NULL`;
}

/** Counts from the next request. @returns of how many owners it was staff */
export async function endStaff({ database, keys }: Store, typed: string, ownerIds: readonly string[]): Promise<number> {
  return database.$executeRaw`
    UPDATE "staff_account" SET "until" = now()
    WHERE "addressHash" = ${keys.addressHash(canonicalAddress(typed))} AND "ownerId" = ANY(${[...ownerIds]}::text[]) AND "until" IS NULL`;
}

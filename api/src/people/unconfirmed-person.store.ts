import type { Transaction } from '@leerkring/prisma/client.ts';
import { live } from '../places/live-sign-ups.ts';
import { erasePeople } from '../privacy/erase.store.ts';

interface Words {
  /** Who gets these words. */
  readonly id: string;
  readonly ownerId: string;
  readonly addressHash: Uint8Array<ArrayBuffer>;
  readonly nameHash: Uint8Array<ArrayBuffer>;
}

/**
 * Somebody typed these words into a form and nobody confirmed it, so the desk knows no such person. What they asked becomes that of who
 * gets the words, and waits for the same confirmation; what this person asked already, or takes part in, is not asked twice.
 */
export async function takeOverUnconfirmed(transaction: Transaction, { id, ...words }: Words): Promise<void> {
  const [other] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT p."id"::text FROM "person" p
    WHERE p."ownerId" = ${words.ownerId} AND p."addressHash" = ${words.addressHash} AND p."nameHash" = ${words.nameHash} AND p."id" <> ${id}::uuid
      AND NOT EXISTS (SELECT FROM "membership" m WHERE m."personId" = p."id")
      AND NOT EXISTS (SELECT FROM "sign_up" s WHERE s."personId" = p."id" AND s."confirmedAt" IS NOT NULL)
    FOR UPDATE OF p`;
  if (!other) return;
  await transaction.$queryRaw`
    SELECT FROM "sign_up" WHERE "personId" IN (${id}::uuid, ${other.id}::uuid) ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`
    UPDATE "sign_up" s SET "personId" = ${id}::uuid WHERE s."personId" = ${other.id}::uuid AND s."status" = 'RECEIVED'
      AND NOT EXISTS (SELECT FROM "sign_up" own WHERE own."personId" = ${id}::uuid AND own."networkId" = s."networkId" AND own."status" IN ${live})
      AND NOT EXISTS (SELECT FROM "membership" m WHERE m."personId" = ${id}::uuid AND m."networkId" = s."networkId" AND m."until" IS NULL)`;
  await transaction.$executeRaw`
    UPDATE "mail" SET "personId" = ${id}::uuid
    WHERE "personId" = ${other.id}::uuid AND "signUpId" IN (SELECT "id" FROM "sign_up" WHERE "personId" = ${id}::uuid)`;
  await erasePeople(transaction, [other.id], 'SYSTEM', 'ofAddress');
}

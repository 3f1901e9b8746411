import type { Transaction } from '@leerkring/prisma/client.ts';

/**
 * Somebody has another address now. Whoever reads the old mailbox does and sees nothing more by what was sent there: links to their
 * sign-ups, and everything that logs in or shows data by that address. Others who share it ask for a new link. Mails under way go to the new address, with their links.
 * @param signUpIds those whose links went to the old address
 */
export async function forgetAddress(
  transaction: Transaction,
  {
    personId,
    addressHash,
    signUpIds,
  }: {
    readonly personId: string;
    readonly addressHash: Uint8Array<ArrayBuffer>;
    readonly signUpIds: readonly string[];
  },
): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "link" l WHERE l."signUpId" = ANY(${[...signUpIds]}::uuid[])
      AND NOT EXISTS (SELECT FROM "mail" m WHERE m."linkId" = l."id" AND num_nonnulls(m."sentAt", m."refusedAt", m."droppedAt") = 0)`;
  await transaction.$executeRaw`DELETE FROM "link" WHERE "addressHash" = ${addressHash}`;
  await transaction.$executeRaw`DELETE FROM "desk_session" WHERE "addressHash" = ${addressHash}`;
  // They count for the new address from now on, and are erased with it.
  await transaction.$executeRaw`
    UPDATE "mail" SET "addressHash" = (SELECT "addressHash" FROM "person" WHERE "id" = ${personId}::uuid)
    WHERE "personId" = ${personId}::uuid AND "addressSealed" IS NULL`;
}

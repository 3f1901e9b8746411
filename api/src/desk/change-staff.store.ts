import type { Database, Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { isKnown } from './desk-person.store.ts';
import { environmentStaffOf, type StaffAccountRow } from './desk-staff.store.ts';
import type { DeskSession, EnvironmentStaff } from './desk-visit.ts';
import { findRoles } from './viewer.store.ts';

interface By {
  readonly database: Database;
  readonly keys: SealingKeys;
  /** Of who changes something. */
  readonly session: DeskSession;
  readonly environment: readonly EnvironmentStaff[];
}

/**
 * One after the other for an owner, and only for who is its staff at that moment: of two who end each other the second is not any more.
 * @returns null: not (any more)
 */
function asStaff<Result>(
  { database, keys, session, environment }: By,
  ownerId: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result | null> {
  return transact(database, async (transaction) => {
    await transaction.$executeRaw`SELECT FROM "owner" WHERE "documentId" = ${ownerId} FOR NO KEY UPDATE`;
    const { staffOf } = await findRoles(transaction, keys, session, environment);
    return staffOf.has(ownerId) ? work(transaction) : null;
  });
}

/** @param added.address canonical @param added.locale of the mail, to who is not known in a language of their own */
export function addStaffOnDesk(
  by: By,
  ownerId: string,
  { address, locale }: { address: string; locale: Locale },
): Promise<'added' | 'known' | null> {
  const { keys, environment } = by;
  const addressHash = keys.addressHash(address);
  const { sealed, keyId } = keys.seal(address);
  return asStaff(by, ownerId, async (transaction) => {
    const inSettings = await environmentStaffOf(transaction, [ownerId], environment);
    if (inSettings.some((each) => each.address === address)) return 'known';
    const added = await transaction.$executeRaw`
      INSERT INTO "staff_account" ("id", "ownerId", "addressHash", "addressSealed", "keyId", "source")
      VALUES (gen_random_uuid(), ${ownerId}, ${addressHash}, ${sealed}, ${keyId}, 'DESK')
      ON CONFLICT ("ownerId", "addressHash") DO UPDATE SET "since" = now(), "until" = NULL, "source" = 'DESK'
        WHERE "staff_account"."until" IS NOT NULL`;
    if (added === 0) return 'known';
    const [known] = await transaction.$queryRaw<{ locale: Locale }[]>`
      SELECT "locale"::text FROM "person" WHERE "ownerId" = ${ownerId} AND "addressHash" = ${addressHash} AND ${isKnown}
      ORDER BY "id" LIMIT 1`;
    await addMail(transaction, keys, {
      kind: 'staffAdded',
      locale: known?.locale ?? locale,
      to: { address },
      ownerId,
    });
    await recordAct(transaction, { action: 'STAFF_ADDED', by: 'STAFF', ownerId, networkId: null, count: 1 });
    return 'added';
  });
}

/**
 * Counts from the next request; whoever it is has to log in again for what else they may do. Somebody stays: another account, or
 * somebody of the environment. Who comes by an identity provider does not count: it may take that back.
 */
export function endStaffAccount(
  by: By,
  { id, ownerId, addressHash }: StaffAccountRow,
): Promise<'ended' | 'last' | 'inEnvironment' | null> {
  const { keys, environment } = by;
  return asStaff(by, ownerId, async (transaction) => {
    const accounts = await transaction.staffAccount.findMany({ where: { ownerId, until: null }, select: { id: true } });
    // A second click.
    if (accounts.every((account) => account.id !== id)) return 'ended';
    const inSettings = await environmentStaffOf(transaction, [ownerId], environment);
    if (inSettings.some(({ address }) => Buffer.from(keys.addressHash(address)).equals(addressHash)))
      return 'inEnvironment';
    if (accounts.length === 1 && inSettings.length === 0) return 'last';
    await transaction.$executeRaw`UPDATE "staff_account" SET "until" = now() WHERE "id" = ${id}::uuid`;
    await transaction.$executeRaw`DELETE FROM "desk_session" WHERE "addressHash" = ${addressHash}`;
    // It would tell that they are staff.
    await transaction.$executeRaw`
      UPDATE "mail" SET "droppedAt" = now() WHERE "kind" = 'staffAdded' AND "ownerId" = ${ownerId} AND "addressHash" = ${addressHash}
        AND num_nonnulls("sentAt", "refusedAt", "droppedAt") = 0`;
    await recordAct(transaction, { action: 'STAFF_ENDED', by: 'STAFF', ownerId, networkId: null, count: 1 });
    return 'ended';
  });
}

import type { Database, Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';

/** What is known of an address because somebody works with it on the desk: to be shown to whoever holds it only. Instants are UTC. */
export interface DeskAccess {
  readonly address: string;
  readonly staffAccounts: readonly {
    /** Name of whom they work for, and who ends it. */
    readonly owner: string;
    readonly since: Date;
    readonly until: Date | null;
  }[];
  /** Browsers that are logged in. */
  readonly sessions: readonly { readonly since: Date; readonly until: Date }[];
  /** Hears once a day what happens in their networks; null: does not. */
  readonly newsSince: Date | null;
}

/** @returns null: nothing */
export async function deskAccessOf(
  database: Database,
  keys: SealingKeys,
  addressHash: Uint8Array<ArrayBuffer>,
  locale: Locale,
): Promise<DeskAccess | null> {
  const accounts = await database.staffAccount.findMany({ where: { addressHash }, orderBy: { since: 'asc' } });
  const sessions = await database.deskSession.findMany({ where: { addressHash }, orderBy: { createdAt: 'asc' } });
  const reader = await database.deskNewsReader.findUnique({ where: { addressHash } });
  const [one] = [...accounts, ...sessions, ...(reader ? [reader] : [])];
  if (!one) return null;
  const owners = await database.contentOwner.findMany({
    where: { documentId: { in: accounts.map(({ ownerId }) => ownerId) }, locale },
  });
  return {
    address: keys.open(one.addressSealed, one.keyId),
    staffAccounts: accounts.map(({ ownerId, since, until }) => ({
      owner: owners.find(({ documentId }) => documentId === ownerId)?.name ?? 'Leerkring',
      since,
      until,
    })),
    sessions: sessions.map(({ createdAt, expiresAt }) => ({ since: createdAt, until: expiresAt })),
    newsSince: reader?.since ?? null,
  };
}

export async function hasDeskAccess(database: Database, addressHash: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [row] = await database.$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT FROM "staff_account" WHERE "addressHash" = ${addressHash})
      OR EXISTS (SELECT FROM "desk_session" WHERE "addressHash" = ${addressHash})
      OR EXISTS (SELECT FROM "desk_news_reader" WHERE "addressHash" = ${addressHash}) AS "has"`;
  return row?.has ?? false;
}

/** Accounts that ended. One that lives is ended by whom they work for: it says who may decide about others. */
export async function eraseEndedStaff(transaction: Transaction, addressHashes: readonly Uint8Array[]): Promise<void> {
  await transaction.$executeRaw`
    WITH gone AS (
      DELETE FROM "staff_account" WHERE "addressHash" = ANY(${[...addressHashes]}::bytea[]) AND "until" IS NOT NULL RETURNING "ownerId"
    )
    INSERT INTO "audit_entry" ("action", "by", "ownerId", "count")
    SELECT 'ERASED', 'PERSON'::"SignUpActor", "ownerId", count(*) FROM gone GROUP BY "ownerId"`;
}

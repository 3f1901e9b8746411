import { Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpActor } from '@leerkring/prisma/generated/enums.ts';
import { eraseEndedStaff } from './desk-access.store.ts';

/** In the audit log: so many took part in a network, or waited, and were erased. */
export const ERASED_IN_NETWORK = 'ERASED_IN_NETWORK';

/**
 * Erases everything that their owner knows of these people: memberships, sign-ups with answers, mails and links, and what
 * logs them in. Counters follow by triggers, freed places are offered. The organisation keeps its participation. Only a number stays, in the audit log.
 *
 * Locks in one order: person, sign-up, participation, network.
 * @param keeps `ofAddress`: what hangs on the address alone stays. Whoever typed it need not be whose address it is.
 * @returns how many people there were
 */
export async function erasePeople(
  transaction: Transaction,
  personIds: readonly string[],
  by: SignUpActor,
  keeps?: 'ofAddress',
): Promise<number> {
  const ids = Prisma.sql`${[...personIds]}::uuid[]`;
  const people = await transaction.$queryRaw<{ ownerId: string; addressHash: Uint8Array }[]>`
    SELECT "ownerId", "addressHash" FROM "person" WHERE "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  if (people.length === 0) return 0;
  await transaction.$queryRaw`SELECT FROM "sign_up" WHERE "personId" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  // So that managers hear that somebody left, though nobody knows any more who.
  await transaction.$executeRaw`
    WITH "members" AS (DELETE FROM "membership" WHERE "personId" = ANY(${ids}) RETURNING "networkId", "personId", "role", "until"),
      "asked" AS (DELETE FROM "sign_up" WHERE "personId" = ANY(${ids}) RETURNING "networkId", "personId", "status"),
      "left" AS (SELECT "networkId", "personId" FROM "members" WHERE "role" = 'PARTICIPANT' AND "until" IS NULL
        UNION SELECT "networkId", "personId" FROM "asked" WHERE "networkId" IS NOT NULL AND "status" IN ('IN_REVIEW', 'WAITLISTED', 'OFFERED'))
    INSERT INTO "audit_entry" ("action", "by", "networkId", "count")
    SELECT ${ERASED_IN_NETWORK}, ${by}::"SignUpActor", "networkId", count(*) FROM "left" GROUP BY "networkId"`;
  await transaction.$executeRaw`DELETE FROM "person" WHERE "id" = ANY(${ids})`;
  if (keeps !== 'ofAddress') await eraseOfAddresses(transaction, people);
  await transaction.$executeRaw`
    INSERT INTO "audit_entry" ("action", "by", "ownerId", "count")
    SELECT 'ERASED', ${by}::"SignUpActor", owner, count(*) FROM unnest(${people.map(({ ownerId }) => ownerId)}::text[]) owner GROUP BY owner`;
  return people.length;
}

/** What hangs on the address alone goes with the last person who has it, and accounts on the desk that ended at once. */
export async function eraseOfAddresses(
  transaction: Transaction,
  people: readonly { readonly addressHash: Uint8Array }[],
): Promise<void> {
  const hashes = people.map(({ addressHash }) => addressHash);
  const gone = Prisma.sql`(SELECT hash FROM unnest(${hashes}::bytea[]) hash WHERE NOT EXISTS (SELECT FROM "person" WHERE "addressHash" = hash))`;
  await eraseEndedStaff(transaction, hashes);
  await transaction.$executeRaw`DELETE FROM "mail" WHERE "addressHash" IN ${gone}`;
  await transaction.$executeRaw`DELETE FROM "link" WHERE "addressHash" IN ${gone}`;
  for (const table of [Prisma.sql`"desk_session"`, Prisma.sql`"desk_news_reader"`])
    await transaction.$executeRaw`
      DELETE FROM ${table} kept WHERE "addressHash" IN ${gone}
        AND NOT EXISTS (SELECT FROM "staff_account" s WHERE s."addressHash" = kept."addressHash" AND s."until" IS NULL)`;
}

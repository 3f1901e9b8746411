import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { KEY_DAYS } from '../sign-ups/sign-up.store.ts';

/** Rows that one transaction takes at most. */
const BATCH = 500;
/** Of a sign-up that came to nothing. */
export const MONTHS_AFTER_NO = 3;
/** Of an accepted request to start a network, which has no membership: as long as a network's default. */
const MONTHS_AFTER_START = 24;
/** Of an account that ended of somebody who worked for an owner. */
const MONTHS_AFTER_STAFF = 3;

interface Gone {
  readonly ownerId: string | null;
  readonly networkId: string | null;
}

/**
 * Erases what its term has passed, by the rules of each network, published or not, and counts it in the audit log.
 * @returns how many memberships, sign-ups, staff accounts and people went
 */
export async function eraseWhatIsPast(database: Database): Promise<number> {
  let total = 0;
  for (const step of [pastMemberships, closedSignUps, acceptedSignUps, endedStaff, peopleWithNothing])
    for (let gone = BATCH; gone === BATCH; total += gone)
      gone = await transact(database, async (transaction) => {
        const rows = await step(transaction);
        await audit(transaction, rows);
        return rows.length;
      });
  return total;
}

/** With the sign-up that led to it. */
async function pastMemberships(transaction: Transaction): Promise<Gone[]> {
  const past = await transaction.$queryRaw<(Gone & { signUpId: string | null })[]>`
    DELETE FROM "membership" m USING "network" n LEFT JOIN "programme" p ON p."documentId" = n."programmeId"
    WHERE n."documentId" = m."networkId" AND m."id" IN (
      SELECT m."id" FROM "membership" m JOIN "network" n ON n."documentId" = m."networkId"
      WHERE m."until" < now() - make_interval(months => n."retentionMonths")
      LIMIT ${BATCH} FOR UPDATE OF m SKIP LOCKED
    )
    RETURNING p."ownerId", m."networkId", m."signUpId"`;
  const signUpIds = past.flatMap(({ signUpId }) => signUpId ?? []);
  await transaction.$executeRaw`DELETE FROM "sign_up" WHERE "id" = ANY(${signUpIds}::uuid[])`;
  return past;
}

/** Declined, withdrawn or expired. Of who was a member it stays as long as the membership, which it explains. */
async function closedSignUps(transaction: Transaction): Promise<Gone[]> {
  return deleteSignUps(
    transaction,
    Prisma.sql`s."closedAt" < now() - make_interval(months => ${MONTHS_AFTER_NO}::int)
      AND NOT EXISTS (SELECT FROM "membership" WHERE "signUpId" = s."id")`,
  );
}

/** Where no membership takes it along, or is left: a request to start a network, or who was a member in another way. */
async function acceptedSignUps(transaction: Transaction): Promise<Gone[]> {
  return deleteSignUps(
    transaction,
    Prisma.sql`s."status" = 'ACCEPTED'
      AND NOT EXISTS (SELECT FROM "membership" WHERE "signUpId" = s."id" OR ("personId" = s."personId" AND "networkId" = s."networkId"))
      AND (SELECT max("at") FROM "sign_up_event" WHERE "signUpId" = s."id") < now() - make_interval(months => coalesce(
        (SELECT "retentionMonths" FROM "network" WHERE "documentId" = s."networkId"), ${MONTHS_AFTER_START}::int))`,
  );
}

async function deleteSignUps(transaction: Transaction, which: Prisma.Sql): Promise<Gone[]> {
  return transaction.$queryRaw<Gone[]>`
    DELETE FROM "sign_up" s USING "person" p
    WHERE p."id" = s."personId" AND s."id" IN (SELECT s."id" FROM "sign_up" s WHERE ${which} LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING p."ownerId", s."networkId"`;
}

/** Who no longer works for an owner; their sessions may do nothing since then. */
async function endedStaff(transaction: Transaction): Promise<Gone[]> {
  return transaction.$queryRaw<Gone[]>`
    DELETE FROM "staff_account" WHERE "id" IN (
      SELECT "id" FROM "staff_account" WHERE "until" < now() - make_interval(months => ${MONTHS_AFTER_STAFF}::int)
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
    )
    RETURNING "ownerId", null AS "networkId"`;
}

/** No membership and no sign-up any more. A day old: somebody who is being added has neither yet. */
async function peopleWithNothing(transaction: Transaction): Promise<Gone[]> {
  const people = await transaction.$queryRaw<(Gone & { addressHash: Uint8Array })[]>`
    DELETE FROM "person" WHERE "id" IN (
      SELECT "id" FROM "person" p
      WHERE "createdAt" < now() - interval '1 day'
        AND NOT EXISTS (SELECT FROM "membership" WHERE "personId" = p."id") AND NOT EXISTS (SELECT FROM "sign_up" WHERE "personId" = p."id")
      LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
    )
    RETURNING "ownerId", null AS "networkId", "addressHash"`;
  const hashes = people.map(({ addressHash }) => addressHash);
  for (const table of ['mail', 'link'])
    await transaction.$executeRaw`
      DELETE FROM ${Prisma.raw(`"${table}"`)} t WHERE t."addressHash" = ANY(${hashes}::bytea[])
        AND NOT EXISTS (SELECT FROM "person" WHERE "addressHash" = t."addressHash")`;
  return people;
}

async function audit(transaction: Transaction, rows: readonly Gone[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO "audit_entry" ("action", "by", "ownerId", "networkId", "count")
    SELECT 'RETENTION', 'SYSTEM'::"SignUpActor", "ownerId", "networkId", count(*)
    FROM jsonb_to_recordset(${JSON.stringify(rows.map(({ ownerId, networkId }) => ({ ownerId, networkId })))}::jsonb) AS r("ownerId" text, "networkId" text)
    GROUP BY 1, 2, 3, 4`;
}

/** What has a term of its own and is of no use to anybody. */
export async function sweep(database: Database): Promise<void> {
  // Only for who takes the decision after it back.
  await database.$executeRaw`
    UPDATE "sign_up" SET "undoTextSealed" = NULL, "undoTextKeyId" = NULL WHERE "undoTextSealed" IS NOT NULL AND "undoUntil" < now()`;
  await database.$executeRaw`DELETE FROM "idempotency_key" WHERE "usedAt" < now() - make_interval(days => ${KEY_DAYS}::int)`;
  await database.$executeRaw`DELETE FROM "used_challenge" WHERE "expiresAt" < now()`;
  await database.$executeRaw`DELETE FROM "rate_limit" WHERE "expire" < extract(epoch FROM now()) * 1000`;
  await database.$executeRaw`DELETE FROM "desk_session" WHERE "expiresAt" < now()`;
}

import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import { erasePeople } from '../privacy/erase.store.ts';
import { MOST_UNCONFIRMED_DAYS, UNCONFIRMED_DAYS } from './terms.rules.ts';

const { sql } = Prisma;

/** Rows that one transaction takes at most. */
export const BATCH = 100;

/** When somebody who signed up, or another in their name, last asked for the mail to confirm `s`; not of one that was never to leave. */
export const lastAsked = sql`coalesce((SELECT max("createdAt") FROM "mail"
  WHERE "signUpId" = s."id" AND "kind" = 'confirmSignUp' AND "staleAt" IS DISTINCT FROM "createdAt"), s."receivedAt")`;

/** The last moment to confirm `s`. */
export const confirmBefore = sql`least(${lastAsked} + make_interval(days => ${UNCONFIRMED_DAYS}::int),
  s."receivedAt" + make_interval(days => ${MOST_UNCONFIRMED_DAYS}::int))`;

export async function confirmBeforeOf(database: Database, signUpId: string): Promise<Date> {
  const [row] = await database.$queryRaw<{ confirmBefore: Date }[]>`
    SELECT ${confirmBefore} AS "confirmBefore" FROM "sign_up" s WHERE s."id" = ${signUpId}::uuid`;
  // Erased just now.
  return row?.confirmBefore ?? new Date();
}

/** What these people did not confirm is erased: they take part now, in another way, and anybody may have typed it. */
export async function endUnconfirmed(
  transaction: Transaction,
  networkId: string,
  personIds: readonly string[],
): Promise<void> {
  await transaction.$executeRaw`
    DELETE FROM "sign_up"
    WHERE "networkId" = ${networkId} AND "personId" = ANY(${[...personIds]}::uuid[]) AND "status" = 'RECEIVED'`;
}

/**
 * Erases sign-ups that nobody confirmed, and the person when we know nothing else of them: those past their term, or all of a network.
 * Locks the person first, as signing up does.
 * @returns how many were looked at; fewer than a batch is all there were
 */
export async function eraseUnconfirmed(
  transaction: Transaction,
  which: 'pastTheirTerm' | { readonly networkId: string },
): Promise<number> {
  const past =
    which === 'pastTheirTerm'
      ? sql`s."receivedAt" <= now() - make_interval(days => ${UNCONFIRMED_DAYS}::int) AND ${confirmBefore} <= now()`
      : sql`s."networkId" = ${which.networkId}`;
  const unconfirmed = await transaction.$queryRaw<{ id: string; personId: string }[]>`
    SELECT s."id", s."personId" FROM "sign_up" s JOIN "person" p ON p."id" = s."personId"
    WHERE s."status" = 'RECEIVED' AND ${past} ORDER BY s."receivedAt" LIMIT ${BATCH} FOR UPDATE OF p SKIP LOCKED`;
  if (unconfirmed.length === 0) return 0;
  await transaction.$executeRaw`
    DELETE FROM "sign_up" WHERE "id" = ANY(${unconfirmed.map(({ id }) => id)}::uuid[]) AND "status" = 'RECEIVED'`;
  const people = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "person" p WHERE "id" = ANY(${unconfirmed.map(({ personId }) => personId)}::uuid[])
      AND NOT EXISTS (SELECT FROM "membership" WHERE "personId" = p."id") AND NOT EXISTS (SELECT FROM "sign_up" WHERE "personId" = p."id")`;
  await erasePeople(
    transaction,
    people.map(({ id }) => id),
    'SYSTEM',
    'ofAddress',
  );
  return unconfirmed.length;
}

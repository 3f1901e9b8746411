import { randomBytes } from 'node:crypto';
import { canonicalAddress } from '@leerkring/prisma/canonical-address.ts';
import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { hashOf, isToken } from '../links/token.rules.ts';
import type { DeskSession } from './desk-visit.ts';

/** A session ends so long after logging in, used or not. */
const SESSION_DAYS = 30;
/** Rights by the word of an identity provider hold shorter: it tells nobody when it takes them back. */
const PROVIDED_HOURS = 12;
/** The value before a rotation still counts for requests under way. */
const OVERLAP_SECONDS = 60;

export interface NewCookie {
  readonly token: string;
  /** Seconds from now. */
  readonly maxAge: number;
}

/** @param login.staffOf of an identity provider; empty after a magic link */
export async function startSession(
  transaction: Database | Transaction,
  keys: SealingKeys,
  login: { address: string; staffOf: readonly string[] },
): Promise<NewCookie> {
  const token = newToken();
  const address = canonicalAddress(login.address);
  const { sealed, keyId } = keys.seal(address);
  const maxAge = login.staffOf.length > 0 ? PROVIDED_HOURS * 3600 : SESSION_DAYS * 86_400;
  await transaction.$executeRaw`
    INSERT INTO "desk_session" ("id", "tokenHash", "addressHash", "addressSealed", "keyId", "staffOf", "expiresAt")
    VALUES (gen_random_uuid(), ${hashOf(token)}, ${keys.addressHash(address)}, ${sealed}, ${keyId}, ${[...login.staffOf]}::text[],
      now() + make_interval(secs => ${maxAge}::double precision))`;
  return { token, maxAge };
}

interface Found extends DeskSession {
  /** It was the value before the last rotation. */
  isPrevious: boolean;
  /** Previous for longer than any request takes: somebody kept a copy. */
  isStolen: boolean;
  isDue: boolean;
  /** Seconds. */
  left: number;
}

/**
 * Who brings this cookie. A value that has been in use for a day is replaced; one that was replaced more than a minute ago
 * ends the session for whoever holds it, because one of two is a thief.
 * @returns session null: nobody, or not any more. cookie: a new value to keep
 */
export async function findSession(
  database: Database,
  token: string | undefined,
): Promise<{ session: DeskSession | null; cookie: NewCookie | null }> {
  const nobody = { session: null, cookie: null };
  if (token === undefined || !isToken(token)) return nobody;
  const hash = hashOf(token);
  const [found] = await database.$queryRaw<Found[]>`
    SELECT "id"::text, "addressHash", "addressSealed", "keyId", "staffOf", "tokenHash" <> ${hash} AS "isPrevious",
      "tokenHash" <> ${hash} AND "rotatedAt" < now() - make_interval(secs => ${OVERLAP_SECONDS}::double precision) AS "isStolen",
      "rotatedAt" < now() - interval '1 day' AS "isDue", extract(epoch FROM "expiresAt" - now())::int AS "left"
    FROM "desk_session" WHERE ("tokenHash" = ${hash} OR "previousHash" = ${hash}) AND "expiresAt" > now()`;
  if (!found) return nobody;
  const { isPrevious, isStolen, isDue, left, ...session } = found;
  if (isStolen) {
    await endSession(database, session.id);
    return nobody;
  }
  if (isPrevious || !isDue) return { session, cookie: null };
  const next = newToken();
  // Of two requests at once one rotates; the other goes on with the value of before.
  const rotated = await database.$executeRaw`
    UPDATE "desk_session" SET "previousHash" = "tokenHash", "tokenHash" = ${hashOf(next)}, "rotatedAt" = now()
    WHERE "id" = ${session.id}::uuid AND "tokenHash" = ${hash}`;
  return { session, cookie: rotated === 1 ? { token: next, maxAge: left } : null };
}

/** Nothing happens when it ended already. */
export async function endSession(database: Database, id: string): Promise<void> {
  await database.$executeRaw`DELETE FROM "desk_session" WHERE "id" = ${id}::uuid`;
}

/** By its cookie, the present value or the one before. */
export async function endSessionOf(database: Database, token: string | undefined): Promise<void> {
  if (token === undefined || !isToken(token)) return;
  const hash = hashOf(token);
  await database.$executeRaw`DELETE FROM "desk_session" WHERE "tokenHash" = ${hash} OR "previousHash" = ${hash}`;
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

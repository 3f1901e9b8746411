import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import type { MailKind } from './mail-kinds.ts';

/** A mail that did not leave yet. */
export interface WaitingMail {
  readonly id: string;
  readonly kind: MailKind;
  readonly locale: Locale;
  readonly personId: string | null;
  /** Of a mail to an address (which a person may have left), or of the person; null: to the owner's mailbox. */
  readonly addressSealed: Uint8Array | null;
  readonly nameSealed: Uint8Array | null;
  readonly keyId: string | null;
  /** Hexadecimal, for the limit per hour. */
  readonly addressHash: string | null;
  readonly createdAt: Date;
  readonly isAsked: boolean;
  readonly isStale: boolean;
  readonly ownerId: string | null;
  readonly networkId: string | null;
  readonly programmeId: string | null;
  readonly signUpId: string | null;
  readonly linkId: string | null;
}

/** @returns null when it left, was refused or dropped, or went with the person it was for */
export async function waitingMail(database: Database, id: string): Promise<WaitingMail | null> {
  const [mail] = await database.$queryRaw<WaitingMail[]>`
    SELECT m."id", m."kind", m."locale"::text, m."personId", coalesce(m."addressSealed", p."addressSealed") AS "addressSealed",
      CASE WHEN m."addressSealed" IS NULL THEN p."nameSealed" END AS "nameSealed", coalesce(m."keyId", p."keyId") AS "keyId", encode(m."addressHash", 'hex') AS "addressHash", m."createdAt", m."isAsked",
      coalesce(m."staleAt" <= now(), false) AS "isStale", coalesce(m."ownerId", g."ownerId", p."ownerId") AS "ownerId",
      m."networkId", g."documentId" AS "programmeId", m."signUpId", m."linkId"
    FROM "mail" m
    LEFT JOIN "person" p ON p."id" = m."personId"
    LEFT JOIN "network" n ON n."documentId" = m."networkId"
    LEFT JOIN "programme" g ON g."documentId" = coalesce(m."programmeId", n."programmeId")
    WHERE m."id" = ${id}::uuid AND num_nonnulls(m."sentAt", m."refusedAt", m."droppedAt") = 0`;
  return mail ?? null;
}

/** Waits for whoever makes a step of this sign-up: an undo that came in time may yet drop the mail of the decision. */
export async function stepMade(database: Database, signUpId: string | null): Promise<void> {
  await database.$executeRaw`SELECT "id" FROM "sign_up" WHERE "id" = ${signUpId}::uuid FOR KEY SHARE`;
}

/** So many of the mails that strangers caused leave per hour and address; links to log in are counted by themselves. */
const ASKED_PER_HOUR = 3;

/** Mails that are counted together: what strangers sign up for or ask keeps nobody from logging in. */
export function countedWith({ kind, addressHash }: Pick<WaitingMail, 'kind' | 'addressHash'>): string {
  return `${kind === 'deskLogin' ? 'log-ins' : 'mails'} to ${addressHash}`;
}

/**
 * Whoever asks this has to do so alone under `countedWith`, until the mail has left.
 * @returns seconds until the next one may leave; 0: now
 */
export async function secondsToWait(
  database: Database,
  { kind, addressHash, isAsked }: Pick<WaitingMail, 'kind' | 'addressHash' | 'isAsked'>,
): Promise<number> {
  if (!isAsked || addressHash === null) return 0;
  const [row] = await database.$queryRaw<{ seconds: number }[]>`
    SELECT ceil(extract(epoch FROM "sentAt" + interval '1 hour' - now()))::int AS "seconds" FROM "mail"
    WHERE "addressHash" = decode(${addressHash}, 'hex') AND "isAsked" AND "sentAt" > now() - interval '1 hour'
      AND ("kind" = 'deskLogin') = ${kind === 'deskLogin'}
    ORDER BY "sentAt" DESC OFFSET ${ASKED_PER_HOUR - 1}::int LIMIT 1`;
  return Math.max(0, row?.seconds ?? 0);
}

/**
 * Before one more mail is added that asks to confirm a sign-up.
 * `mayLeave`: it could at once, also when all that waits leaves first; none is just leaving, nor does before the transaction ends.
 * `isOnItsWay`: one whose link works has left already, or will.
 * @param signUpId null: of nobody whom we know
 */
export async function confirmMails(
  transaction: Transaction,
  addressHash: Uint8Array,
  signUpId: string | null,
): Promise<{ readonly mayLeave: boolean; readonly isOnItsWay: boolean }> {
  const leaving = countedWith({ kind: 'confirmSignUp', addressHash: Buffer.from(addressHash).toString('hex') });
  const [alone] = await transaction.$queryRaw<{ isAlone: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${leaving}, 0)) AS "isAlone"`;
  const [row] = await transaction.$queryRaw<{ mayLeave: boolean; isOnItsWay: boolean }[]>`
    WITH "own" AS (SELECT *, num_nonnulls("sentAt", "refusedAt", "droppedAt") = 0 AND coalesce("staleAt" > now(), true) AS "waits"
      FROM "mail" WHERE "addressHash" = ${addressHash} AND "isAsked" AND "kind" <> 'deskLogin')
    SELECT (SELECT count(*) < ${ASKED_PER_HOUR}::int FROM "own" WHERE "waits" OR "sentAt" > now() - interval '1 hour') AS "mayLeave",
      EXISTS (SELECT FROM "own" m JOIN "link" l ON l."id" = m."linkId" WHERE l."signUpId" = ${signUpId}::uuid AND l."usedAt" IS NULL
        AND l."expiresAt" > now() AND (m."waits" OR m."sentAt" IS NOT NULL)) AS "isOnItsWay"`;
  if (!row || !alone) throw new Error('A count gives its row.');
  return { ...row, mayLeave: row.mayLeave && alone.isAlone };
}

/** Comes back later, without having been tried: the job under way ends, another one takes its key. */
export async function postpone(database: Database, id: string, seconds: number): Promise<void> {
  await database.$executeRaw`
    SELECT graphile_worker.add_job('sendMail', json_build_object('mailId', ${id}::uuid), run_at => now() + make_interval(secs => ${seconds}::double precision),
      max_attempts => 21, job_key => 'sendMail:' || ${id}::uuid)`;
}

export async function mailLeft(database: Database, id: string): Promise<void> {
  await database.$executeRaw`
    UPDATE "mail" SET "sentAt" = now() WHERE "id" = ${id}::uuid AND num_nonnulls("sentAt", "refusedAt", "droppedAt") = 0`;
}

/** @param refusal codes only */
export async function mailRefused(database: Database, id: string, refusal: string): Promise<void> {
  await database.$executeRaw`
    UPDATE "mail" SET "refusedAt" = now(), "refusal" = ${refusal}
    WHERE "id" = ${id}::uuid AND num_nonnulls("sentAt", "refusedAt", "droppedAt") = 0`;
}

/** It does not leave. One to a mere address, which may be nobody's we know, is forgotten at once, with its link. */
export async function mailDropped(database: Database, id: string): Promise<void> {
  await database.$executeRaw`
    WITH "forgotten" AS (
      DELETE FROM "mail" WHERE "id" = ${id}::uuid AND "addressSealed" IS NOT NULL
        AND num_nonnulls("sentAt", "refusedAt", "droppedAt") = 0
      RETURNING "linkId")
    DELETE FROM "link" USING "forgotten" WHERE "link"."id" = "forgotten"."linkId" AND "link"."usedAt" IS NULL`;
  await database.$executeRaw`
    UPDATE "mail" SET "droppedAt" = now() WHERE "id" = ${id}::uuid AND num_nonnulls("sentAt", "refusedAt", "droppedAt") = 0`;
}

/**
 * What left, or never will: mails to people and owners 90 days ago; those to a mere address, which may be nobody's we know, a day ago.
 * Links of sign-ups show for ever how it stands, and who we know gets a new link by an old one to their data; others that hold an address
 * go a day past their term.
 */
export async function sweepMails(database: Database): Promise<void> {
  await database.$executeRaw`
    DELETE FROM "mail" WHERE coalesce("sentAt", "refusedAt", "droppedAt")
      < now() - CASE WHEN "addressSealed" IS NOT NULL THEN interval '1 day' ELSE interval '90 days' END`;
  await database.$executeRaw`
    DELETE FROM "link" l WHERE "kind" <> 'SIGN_UP' AND "expiresAt" < now() - interval '1 day'
      AND NOT ("kind" = 'DATA' AND EXISTS (SELECT FROM "person" WHERE "addressHash" = l."addressHash"))`;
}

/** A mail whose job is gone, or was cut off at its last attempt, gets a new one: nothing may wait for ever. */
export async function queueForgottenMails(database: Database): Promise<void> {
  await database.$executeRaw`
    SELECT graphile_worker.add_job('sendMail', json_build_object('mailId', m."id"), max_attempts => 21, job_key => 'sendMail:' || m."id")
    FROM "mail" m
    WHERE num_nonnulls(m."sentAt", m."refusedAt", m."droppedAt") = 0 AND m."notBefore" < now() - interval '1 hour'
      AND NOT EXISTS (SELECT FROM graphile_worker.jobs j WHERE j."key" = 'sendMail:' || m."id" AND j."attempts" < j."max_attempts")`;
}

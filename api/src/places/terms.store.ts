import { type Database, type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { addMail } from '../mail/outbox.store.ts';
import { actAs, ended, step, takeInHand } from './sign-up-at-hand.store.ts';
import { tellPerson } from './step-mails.store.ts';
import { lastDue, offerReminderHours } from './terms.rules.ts';
import { BATCH, confirmBefore, lastAsked } from './unconfirmed.store.ts';
import { waitsForDesk } from './waits-for-desk.ts';

const MOST_OFFER_DAYS = 60;
/** A new offer of the same place comes sooner. */
const LAPSED_MINUTES = 2;

interface Reminded {
  readonly id: string;
  readonly personId: string;
  readonly locale: Locale;
  readonly networkId: string | null;
  readonly programmeId: string | null;
  /** Rounded up. */
  readonly hoursLeft: number;
}

/** Once, a day after signing up. Whoever is being changed just now is left for the next time, as below. @returns how many */
export async function remindToConfirm(transaction: Transaction, keys: SealingKeys): Promise<number> {
  const unconfirmed = await transaction.$queryRaw<Reminded[]>`
    UPDATE "sign_up" s SET "remindedAt" = now() WHERE "id" IN (
      SELECT s."id" FROM "sign_up" s JOIN "person" p ON p."id" = s."personId" LEFT JOIN "network" n ON n."documentId" = s."networkId"
      WHERE s."status" = 'RECEIVED' AND s."remindedAt" IS NULL AND s."receivedAt" <= now() - interval '1 day'
        AND ${lastAsked} <= now() - interval '1 day' AND ${confirmBefore} > now() AND coalesce(NOT ${ended}, true)
      ORDER BY s."receivedAt" LIMIT ${BATCH} FOR KEY SHARE OF p SKIP LOCKED FOR UPDATE OF s SKIP LOCKED)
    RETURNING "id", "personId", "locale"::text, "networkId", "programmeId",
      ceil(extract(epoch FROM ${confirmBefore} - now()) / 3600)::int AS "hoursLeft"`;
  // Whoever typed the address caused this one too.
  for (const signUp of unconfirmed) await remind(transaction, keys, signUp, 'confirmReminder', true);
  return unconfirmed.length;
}

/** Once an offer. @returns how many */
export async function remindOfOffers(transaction: Transaction, keys: SealingKeys): Promise<number> {
  const hours = Array.from({ length: MOST_OFFER_DAYS }, (_, index) => offerReminderHours(index + 1));
  const offered = await transaction.$queryRaw<Reminded[]>`
    UPDATE "sign_up" SET "offerRemindedAt" = now() WHERE "id" IN (
      SELECT s."id" FROM "sign_up" s JOIN "person" p ON p."id" = s."personId" JOIN "network" n ON n."documentId" = s."networkId"
      WHERE s."status" = 'OFFERED' AND s."offerRemindedAt" IS NULL AND s."offerExpiresAt" > now()
        AND s."offerExpiresAt" <= now() + make_interval(hours => (${hours}::int[])[n."offerDays"]) AND NOT ${ended}
      ORDER BY s."offerExpiresAt" LIMIT ${BATCH} FOR KEY SHARE OF p SKIP LOCKED FOR UPDATE OF s SKIP LOCKED)
    RETURNING "id", "personId", "locale"::text, "networkId", "programmeId", ceil(extract(epoch FROM "offerExpiresAt" - now()) / 3600)::int AS "hoursLeft"`;
  for (const signUp of offered) await remind(transaction, keys, signUp, 'offerReminder', false);
  return offered.length;
}

async function remind(
  transaction: Transaction,
  keys: SealingKeys,
  signUp: Reminded,
  kind: 'confirmReminder' | 'offerReminder',
  isAsked: boolean,
) {
  await tellPerson(transaction, keys, signUp, kind, {
    isAsked,
    linkHours: signUp.hoursLeft,
    usefulHours: signUp.hoursLeft,
  });
}

/** Offers whose term passed, the oldest first. */
export async function lapsedOffers(database: Database, most: number): Promise<string[]> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "sign_up" WHERE "status" = 'OFFERED' AND "offerExpiresAt" <= now() ORDER BY "offerExpiresAt" LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** Back to the end of the waiting list, the second time for good; not when it was accepted just now. */
export async function lapse(transaction: Transaction, keys: SealingKeys, signUpId: string): Promise<void> {
  const signUp = await takeInHand(transaction, signUpId);
  if (signUp?.status !== 'OFFERED' || !signUp.offerIsOver) return;
  const isLast = signUp.offersLapsed > 0;
  await actAs(transaction, 'SYSTEM');
  const lapsed = Prisma.sql`"offersLapsed" = "offersLapsed" + 1`;
  if (isLast) await step(transaction, signUpId, 'EXPIRED', lapsed);
  else await step(transaction, signUpId, 'WAITLISTED', lapsed, Prisma.sql`"waitingSince" = now()`);
  if (isLast) await tellPerson(transaction, keys, signUp, 'offerExpired');
  // Who is offered the place again at once, since nobody else waits for it, gets that mail only.
  else await tellPerson(transaction, keys, signUp, 'offerLapsed', { afterMinutes: LAPSED_MINUTES });
}

/** Nobody decided in five working days, counted anew where somebody had to after all: one mail to each owner's mailbox. */
export async function escalate(transaction: Transaction, keys: SealingKeys): Promise<number> {
  const [clock] = await transaction.$queryRaw<{ now: Date }[]>`SELECT now() AS "now"`;
  if (!clock) throw new Error('The database has a clock.');
  const due = lastDue(clock.now);
  // In one order and waiting, so that of two workers one takes them all, and writes one mail.
  const undecided = await transaction.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM "sign_up" s LEFT JOIN "network" n ON n."documentId" = s."networkId"
    WHERE ${waitsForDesk(Prisma.sql`s`)} AND s."escalatedAt" IS NULL AND s."confirmedAt" <= ${due} AND coalesce(NOT ${ended}, true)
      AND NOT EXISTS (SELECT FROM "sign_up_event" back WHERE back."signUpId" = s."id" AND back."at" > ${due}
        AND back."from" = 'WAITLISTED' AND back."to" = 'IN_REVIEW' AND back."by" = 'SYSTEM')
    ORDER BY s."id" LIMIT ${10 * BATCH} FOR UPDATE OF s`;
  const owners = await transaction.$queryRaw<{ ownerId: string }[]>`
    WITH "told" AS (UPDATE "sign_up" SET "escalatedAt" = now() WHERE "id" = ANY(${undecided.map(({ id }) => id)}::uuid[])
      RETURNING "personId", "networkId", "programmeId")
    SELECT DISTINCT coalesce(g."ownerId", p."ownerId") AS "ownerId" FROM "told" JOIN "person" p ON p."id" = "told"."personId"
    LEFT JOIN "network" n ON n."documentId" = "told"."networkId"
    LEFT JOIN "programme" g ON g."documentId" = coalesce("told"."programmeId", n."programmeId") ORDER BY 1`;
  for (const { ownerId } of owners)
    await addMail(transaction, keys, { kind: 'deskEscalation', locale: 'NL', to: { ownerId } });
  return undecided.length;
}

import { type Locale, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpActor, SignUpApproval, SignUpIntent, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import { live } from './live-sign-ups.ts';

const { sql } = Prisma;

/** A sign-up whose row is locked until the transaction ends, so that one step at a time is made. */
export interface SignUpAtHand {
  readonly id: string;
  readonly intent: SignUpIntent;
  readonly status: SignUpStatus;
  /** null: START, which has a programme. */
  readonly networkId: string | null;
  readonly programmeId: string | null;
  readonly personId: string;
  /** Of the network or the programme as it is now, which may have come from the owner under whom the person is known. */
  readonly ownerId: string;
  /** Of the mails about it. */
  readonly locale: Locale;
  readonly jobTitle: string | null;
  readonly offersLapsed: number;
  /** By the database's clock, as `undoIsOpen`. */
  readonly offerIsOver: boolean;
  readonly undoIsOpen: boolean;
  readonly undoTo: SignUpStatus | null;
}

/** @returns null when it was erased */
export async function takeInHand(transaction: Transaction, signUpId: string): Promise<SignUpAtHand | null> {
  // The person first, as everywhere: whoever erases them waits for us, or we for them.
  await transaction.$executeRaw`
    SELECT p."id" FROM "person" p WHERE p."id" = (SELECT "personId" FROM "sign_up" WHERE "id" = ${signUpId}::uuid) FOR KEY SHARE`;
  const [signUp] = await transaction.$queryRaw<SignUpAtHand[]>`
    SELECT s."id", s."intent"::text, s."status"::text, s."networkId", s."programmeId", s."personId", s."locale"::text,
      coalesce(g."ownerId", p."ownerId") AS "ownerId", s."jobTitle", s."offersLapsed", coalesce(s."offerExpiresAt" <= now(), false) AS "offerIsOver",
      coalesce(s."undoUntil" > now(), false) AS "undoIsOpen", s."undoTo"::text
    FROM "sign_up" s JOIN "person" p ON p."id" = s."personId"
    LEFT JOIN "network" n ON n."documentId" = s."networkId"
    LEFT JOIN "programme" g ON g."documentId" = coalesce(s."programmeId", n."programmeId")
    WHERE s."id" = ${signUpId}::uuid FOR UPDATE OF s`;
  return signUp ?? null;
}

/** Of a sign-up that is in hand: the time that passed while we waited for it counts too, which `undoIsOpen` leaves out. */
export async function isUndoStillOpen(transaction: Transaction, signUpId: string): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ isOpen: boolean }[]>`
    SELECT coalesce("undoUntil" > clock_timestamp(), false) AS "isOpen" FROM "sign_up" WHERE "id" = ${signUpId}::uuid`;
  return row?.isOpen ?? false;
}

/**
 * Whether the same person asked for the same again, and that lives: no other can. Signing up keeps to it; what an earlier release stored
 * need not.
 */
export async function isAskedAgain(transaction: Transaction, signUp: SignUpAtHand): Promise<boolean> {
  const { id, personId, networkId, programmeId } = signUp;
  const [row] = await transaction.$queryRaw<{ isAsked: boolean }[]>`
    SELECT EXISTS (SELECT FROM "sign_up" WHERE "personId" = ${personId}::uuid AND "id" <> ${id}::uuid AND "status" IN ${live}
      AND ("networkId" = ${networkId} OR "programmeId" = ${programmeId})) AS "isAsked"`;
  return row?.isAsked ?? false;
}

/** The rules of a network as they are now, and where somebody stands who asks for a place in it. */
export interface Standing {
  readonly networkId: string;
  readonly hasEnded: boolean;
  readonly approval: SignUpApproval;
  /** Runs inside one organisation, which is everybody's employer. */
  readonly isHosted: boolean;
  readonly offerDays: number;
  /** null: a typed name that nobody matched, or a host that nobody confirmed. */
  readonly employerId: string | null;
  /** Whose place and seats are counted: the organisation at the top, or the location itself; null: nobody's. */
  readonly countedOrganisationId: string | null;
  /** The live participation of that organisation. */
  readonly participationId: string | null;
  /** Between organisations nobody gets a place from an organisation that nobody confirmed; inside one, only seats need the host. */
  readonly isOrganisationConfirmed: boolean;
  /** Only when it is the employer's. */
  readonly unitId: string | null;
}

/** Whose place and seats are counted in network `n` for who works at `e`, which stands below `above`; null: nobody's. */
export const counted = sql`CASE
    WHEN n."hostOrganisationKvk" IS NOT NULL AND n."seatsPerOrganisation" IS NULL THEN NULL
    WHEN n."counts" = 'LOCATION' THEN e."id"
    ELSE coalesce(above."parentId", e."parentId", e."id") END`;

/**
 * From sign-up `s`: its network `n`, employer `e`, the organisation that is counted `c`, and that one's live participation `t`.
 * Reads the facts, so it holds for unpublished networks too.
 */
export const standing = sql`"sign_up" s
  JOIN "network" n ON n."documentId" = s."networkId"
  CROSS JOIN LATERAL (SELECT CASE WHEN n."hostOrganisationKvk" IS NULL THEN s."organisationId"
    ELSE (SELECT h."id" FROM "organisation" h WHERE h."kvkNumber" = n."hostOrganisationKvk") END AS "id") employer
  LEFT JOIN "organisation" e ON e."id" = employer."id"
  LEFT JOIN "organisation" above ON above."id" = e."parentId"
  CROSS JOIN LATERAL (SELECT ${counted} AS "id") c
  LEFT JOIN "participation" t ON t."networkId" = n."documentId" AND t."organisationId" = c."id" AND t."until" IS NULL`;

/** `n` has ended, also before the job that closes it came by. */
export const ended = sql`(n."phase" = 'ENDED' OR n."closedAt" IS NOT NULL OR coalesce(n."endsAt" < now(), false))`;

/** A place could be given as far as the organisation goes. */
export const organisationConfirmed = sql`(e."id" IS NOT NULL OR (n."hostOrganisationKvk" IS NOT NULL AND n."seatsPerOrganisation" IS NULL))`;

/** Of a sign-up for a network. */
export async function standingOf(transaction: Transaction, signUpId: string): Promise<Standing> {
  const [row] = await transaction.$queryRaw<Standing[]>`
    SELECT n."documentId" AS "networkId", ${ended} AS "hasEnded", n."approval"::text,
      n."hostOrganisationKvk" IS NOT NULL AS "isHosted", n."offerDays", e."id" AS "employerId",
      c."id" AS "countedOrganisationId", t."id" AS "participationId", ${organisationConfirmed} AS "isOrganisationConfirmed",
      (SELECT u."id" FROM "unit" u WHERE u."id" = s."unitId" AND u."organisationId" = e."id") AS "unitId"
    FROM ${standing} WHERE s."id" = ${signUpId}::uuid`;
  if (!row) throw new Error('A sign-up that is in hand asks for a place in a network.');
  return row;
}

/** Who makes the steps of this transaction, from here on. */
export async function actAs(transaction: Transaction, by: SignUpActor): Promise<void> {
  await transaction.$executeRaw`SELECT set_config('leerkring.actor', ${by}, true)`;
}

/** @param also further columns to set, such as sql`"waitingSince" = now()` */
export async function step(
  transaction: Transaction,
  signUpId: string,
  to: SignUpStatus,
  ...also: Prisma.Sql[]
): Promise<void> {
  const assignments = Prisma.join([sql`"status" = ${to}::"SignUpStatus"`, ...also]);
  await transaction.$executeRaw`UPDATE "sign_up" SET ${assignments} WHERE "id" = ${signUpId}::uuid`;
}

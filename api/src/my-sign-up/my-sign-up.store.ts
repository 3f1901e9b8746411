import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { Locale, SignUpIntent, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { consumeLink, LINK_HOURS, type LinkRow, linkOf } from '../links/link.store.ts';
import { addMail } from '../mail/outbox.store.ts';
import { toldStatus, toldText } from '../places/live-sign-ups.ts';
import { waitingPosition } from '../places/places.store.ts';
import { confirmBefore } from '../places/unconfirmed.store.ts';
import { erasePeople } from '../privacy/erase.store.ts';
import { MONTHS_AFTER_NO } from '../privacy/retention.store.ts';
import { type Step, toldSteps } from './my-sign-up.rules.ts';

/** A sign-up as its own person may see it. */
export interface MySignUpRow {
  readonly id: string;
  readonly personId: string;
  readonly intent: SignUpIntent;
  readonly networkId: string | null;
  readonly programmeId: string | null;
  readonly ownerId: string;
  /** A decision shows when its mail leaves: until then this is what stood before. */
  readonly status: SignUpStatus;
  /** Accepted, and no longer a member: the network or the participation ended, or a manager ended the membership. */
  readonly isOver: boolean;
  readonly overSince: Date | null;
  readonly locale: Locale;
  readonly confirmBefore: Date;
  readonly offerUntil: Date | null;
  /** That instant has passed, and the job that ends it did not come by yet. */
  readonly isOfferOver: boolean;
  readonly offersLapsed: number;
  /** Typed, and not found yet which one it is: until then they get no place. */
  readonly isOrganisationUnknown: boolean;
  /** It came to nothing, and is erased in the night after this. */
  readonly keptUntil: Date | null;
  /** So long it stays after they stop taking part in the network; null: of a programme. */
  readonly monthsKept: number | null;
  readonly position: number | null;
  readonly decisionTextSealed: Uint8Array | null;
  readonly decisionKeyId: string | null;
}

/** @returns null: no mail of ours holds this token, or the sign-up was erased */
export async function mySignUpBehind(
  database: Database,
  token: string,
): Promise<{ link: LinkRow; signUp: MySignUpRow } | null> {
  const link = await linkOf(database, token);
  if (link?.kind !== 'SIGN_UP' || link.signUpId === null) return null;
  const signUp = await mySignUpById(database, link.signUpId);
  return signUp && { link, signUp };
}

/** To be told to its own person only. @returns null: it was erased */
export async function mySignUpById(database: Database, id: string): Promise<MySignUpRow | null> {
  const told = toldStatus(Prisma.sql`s`);
  const [signUp] = await database.$queryRaw<Omit<MySignUpRow, 'position'>[]>`
    SELECT s."id", s."personId", s."intent"::text, s."networkId", s."programmeId", p."ownerId",
      ${told}::text AS "status",
      ${told} = 'ACCEPTED' AND s."networkId" IS NOT NULL AND NOT EXISTS (
        SELECT FROM "membership" m WHERE m."personId" = s."personId" AND m."networkId" = s."networkId" AND m."until" IS NULL) AS "isOver",
      (SELECT max(m."until") FROM "membership" m WHERE m."personId" = s."personId" AND m."networkId" = s."networkId") AS "overSince",
      s."locale"::text, ${confirmBefore} AS "confirmBefore", s."offerExpiresAt" AS "offerUntil",
      s."status" = 'OFFERED' AND s."offerExpiresAt" <= now() AS "isOfferOver", s."offersLapsed",
      s."organisationId" IS NULL AND s."organisationName" IS NOT NULL AND n."hostOrganisationKvk" IS NULL AS "isOrganisationUnknown",
      CASE WHEN s."undoUntil" > now() OR s."closedAt" IS NULL THEN NULL
        WHEN was."until" IS NOT NULL THEN was."until" + make_interval(months => n."retentionMonths")
        ELSE s."closedAt" + make_interval(months => ${MONTHS_AFTER_NO}::int) END AS "keptUntil",
      n."retentionMonths" AS "monthsKept",
      ${toldText(Prisma.sql`s`)}
    FROM "sign_up" s JOIN "person" p ON p."id" = s."personId" LEFT JOIN "network" n ON n."documentId" = s."networkId"
    LEFT JOIN "membership" was ON was."signUpId" = s."id" WHERE s."id" = ${id}::uuid`;
  if (!signUp) return null;
  return { ...signUp, position: signUp.status === 'WAITLISTED' ? await waitingPosition(database, id) : null };
}

/** Oldest first. */
export async function stepsOf(database: Database, signUpId: string): Promise<Step[]> {
  // One statement: a decision that is taken meanwhile must not show without its undo.
  const steps = await database.$queryRaw<(Step & { undoIsOpen: boolean })[]>`
    SELECT e."from"::text, e."to"::text, e."at", e."by"::text, coalesce(s."undoUntil" > now(), false) AS "undoIsOpen"
    FROM "sign_up" s JOIN "sign_up_event" e ON e."signUpId" = s."id" WHERE s."id" = ${signUpId}::uuid ORDER BY e."id"`;
  return toldSteps(steps, steps[0]?.undoIsOpen ?? false);
}

/** Rolls back what was consumed for nothing. */
class NotDone extends Error {
  readonly refused: string;
  constructor(refused: string) {
    super(refused);
    this.refused = refused;
  }
}

/**
 * Makes a step with a link, and uses the link up: both or neither.
 * @returns `used`: the link does nothing any more; otherwise how the step was refused; undefined: it was made
 */
export async function stepByLink(
  database: Database,
  token: string,
  step: (
    transaction: Transaction,
    signUpId: string,
    linkId: string,
  ) => Promise<{ readonly status?: unknown; readonly refused?: string }>,
): Promise<string | undefined> {
  try {
    return await transact(database, async (transaction) => {
      const link = await consumeLink(transaction, token, 'SIGN_UP');
      if (!link?.signUpId) return 'used';
      const { refused } = await step(transaction, link.signUpId, link.id);
      // An offer that turned out full was a step, though not the one that was asked for.
      if (refused !== undefined && refused !== 'full') throw new NotDone(refused);
      return refused;
    });
  } catch (error) {
    if (error instanceof NotDone) return error.refused;
    throw error;
  }
}

/** A link that was used or is past its term asks for a new one; the mail goes to whose sign-up it is. */
export async function askForNewLink(database: Database, keys: SealingKeys, signUp: MySignUpRow): Promise<void> {
  await transact(database, (transaction) =>
    addMail(transaction, keys, {
      kind: 'newLink',
      locale: signUp.locale,
      to: { personId: signUp.personId },
      signUpId: signUp.id,
      link: { kind: 'SIGN_UP', signUpId: signUp.id, hours: LINK_HOURS },
      ...(signUp.networkId === null ? {} : { networkId: signUp.networkId }),
      ...(signUp.programmeId === null ? {} : { programmeId: signUp.programmeId }),
      isAsked: true,
      usefulHours: 24,
    }),
  );
}

/** Everything that the owner knows of this person. */
export function eraseByLink(database: Database, token: string, personId: string): Promise<string | undefined> {
  return stepByLink(database, token, async (transaction) => {
    await erasePeople(transaction, [personId], 'PERSON');
    return {};
  });
}

/** Extras that somebody said yes to. */
export async function consentsOf(database: Database, keys: SealingKeys, signUpId: string, locale: Locale) {
  const answers = await database.signUpAnswer.findMany({
    where: { signUpId, question: { kind: 'CONSENT' } },
    include: { question: true },
    orderBy: { questionId: 'asc' },
  });
  return answers.flatMap(({ question, sealed, keyId }) =>
    keys.open(sealed, keyId) === 'true'
      ? [{ questionId: question.id, label: (locale === 'EN' && question.labelEn) || question.labelNl }]
      : [],
  );
}

/** Consent can be taken back at any time (AVG, article 7.3); nothing else of the sign-up changes. */
export async function takeBackConsent(
  database: Database,
  keys: SealingKeys,
  signUpId: string,
  questionId: string,
): Promise<void> {
  const no = keys.seal('false');
  await database.signUpAnswer.updateMany({
    where: { signUpId, questionId, question: { kind: 'CONSENT' } },
    data: { sealed: no.sealed, keyId: no.keyId },
  });
}

import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SignUpActor, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { dropMailsNotLeft } from '../mail/outbox.store.ts';
import { endMembershipOf, type Taken, takeBackSeat, takeSeat } from '../people/membership.store.ts';
import { toldStatus } from './live-sign-ups.ts';
import { afterConfirmed, afterTrying, canWithdraw, type Decision, possibleDecisions } from './places.rules.ts';
import {
  actAs,
  isAskedAgain,
  isUndoStillOpen,
  type SignUpAtHand,
  type Standing,
  standingOf,
  step,
  takeInHand,
} from './sign-up-at-hand.store.ts';
import { tellDesk, tellPerson } from './step-mails.store.ts';
import { isSomebodyBefore, offerPlacesAfterUndo } from './waiting-list.store.ts';

const { sql } = Prisma;

export type { Decision, PossibleDecision } from './places.rules.ts';

/** Where the sign-up stands after the step. */
interface Stepped {
  readonly status: SignUpStatus;
}
/** Nothing was done, unless the reason says otherwise. */
interface NotStepped<Reason extends string> {
  readonly refused: Reason;
  /** Where it stands; null: it was erased. */
  readonly status: SignUpStatus | null;
}

/** A decision can be taken back for so long, and its mail leaves then. */
const UNDO_MINUTES = 10;

/*
 * Every step below locks the sign-up first, reads the network's rules as they are now, and adds its mails, all in the caller's
 * transaction (`transact`). Locks in one order: person, sign-up, participation, network.
 */

/** Who signed up says it was them: as far as it comes at once. */
export async function confirmed(
  transaction: Transaction,
  keys: SealingKeys,
  signUpId: string,
): Promise<Stepped | NotStepped<'notConfirmable'>> {
  const signUp = await takeInHand(transaction, signUpId);
  if (signUp?.status !== 'RECEIVED') return { refused: 'notConfirmable', status: signUp?.status ?? null };
  await actAs(transaction, 'PERSON');
  await step(transaction, signUpId, 'CONFIRMED', sql`"confirmedAt" = now()`);
  const status = await whereConfirmedLeads(transaction, signUp);
  await actAs(transaction, 'SYSTEM');
  await step(transaction, signUpId, status, ...(status === 'WAITLISTED' ? [sql`"waitingSince" = now()`] : []));
  const mails = {
    ACCEPTED: 'accepted',
    WAITLISTED: 'waitingList',
    IN_REVIEW: 'inReview',
    EXPIRED: 'networkEnded',
  } as const;
  await tellPerson(transaction, keys, signUp, mails[status]);
  if (status === 'IN_REVIEW') await tellDesk(transaction, keys, signUp);
  return { status };
}

async function whereConfirmedLeads(transaction: Transaction, signUp: SignUpAtHand) {
  if (signUp.networkId === null) return 'IN_REVIEW';
  const standing = await standingOf(transaction, signUp.id);
  if (standing.hasEnded) return 'EXPIRED';
  const next = afterConfirmed(standing);
  if (next.step === 'review') return 'IN_REVIEW';
  if (await isSomebodyBefore(transaction, standing)) return 'WAITLISTED';
  return afterTrying(await seatFor(transaction, signUp, standing, next.mayBringOrganisation));
}

function seatFor(
  transaction: Transaction,
  signUp: SignUpAtHand,
  standing: Standing,
  mayBringOrganisation: boolean,
): Promise<Taken> {
  return takeSeat(transaction, {
    networkId: standing.networkId,
    personId: signUp.personId,
    signUpId: signUp.id,
    organisationId: standing.employerId,
    unitId: standing.unitId,
    jobTitle: signUp.jobTitle,
    countedOrganisationId: standing.countedOrganisationId,
    mayBringOrganisation,
  });
}

/**
 * Somebody on the desk decides. The mail leaves when the decision can no longer be undone.
 * @param decision.text for who signed up; kept sealed
 */
export async function decided(
  transaction: Transaction,
  keys: SealingKeys,
  decision: {
    readonly signUpId: string;
    readonly decision: Decision;
    readonly text?: string | null;
    readonly by: 'STAFF' | 'NETWORK_MANAGER';
  },
): Promise<Stepped | NotStepped<'full' | 'organisationUnconfirmed' | 'notDecidable'>> {
  const signUp = await takeInHand(transaction, decision.signUpId);
  if (!signUp) return { refused: 'notDecidable', status: null };
  const { id, status } = signUp;
  const standing = signUp.networkId === null ? null : await standingOf(transaction, id);
  const possible = (isOrganisationConfirmed: boolean) =>
    possibleDecisions({ ...signUp, isOrganisationConfirmed, hasEnded: standing?.hasEnded ?? false });
  if (!possible(true).includes(decision.decision)) return { refused: 'notDecidable', status };
  if (!possible(standing?.isOrganisationConfirmed ?? true).includes(decision.decision))
    return { refused: 'organisationUnconfirmed', status };
  await actAs(transaction, decision.by);
  if (standing && decision.decision === 'ACCEPT') {
    if ((await seatFor(transaction, signUp, standing, true)) === 'full') return { refused: 'full', status };
  }
  const to = ({ ACCEPT: 'ACCEPTED', WAITLIST: 'WAITLISTED', DECLINE: 'DECLINED' } as const)[decision.decision];
  const text = decision.text ? keys.seal(decision.text) : null;
  await step(
    transaction,
    id,
    to,
    sql`"undoUntil" = now() + make_interval(mins => ${UNDO_MINUTES}::int), "undoTo" = ${status}::"SignUpStatus"`,
    sql`"undoTextSealed" = "decisionTextSealed", "undoTextKeyId" = "decisionKeyId"`,
    sql`"decisionTextSealed" = ${text?.sealed ?? null}::bytea, "decisionKeyId" = ${text?.keyId ?? null}`,
    // Who waited before keeps their place in the row.
    ...(to === 'WAITLISTED' ? [sql`"waitingSince" = coalesce("waitingSince", now())`] : []),
  );
  const mails = { ACCEPT: 'accepted', WAITLIST: 'waitingList', DECLINE: 'declined' } as const;
  await tellPerson(transaction, keys, signUp, mails[decision.decision], { afterMinutes: UNDO_MINUTES });
  if (to === 'WAITLISTED') await offerPlacesAfterUndo(transaction, id);
  return { status: to };
}

/**
 * A decision is taken back before its mail left; what came with it goes with it.
 * `signedUpAgain`: they asked for the same once more, and wait with that.
 */
export async function undone(
  transaction: Transaction,
  signUpId: string,
  by: 'STAFF' | 'NETWORK_MANAGER',
): Promise<Stepped | NotStepped<'undoTooLate' | 'networkEnded' | 'signedUpAgain'>> {
  const signUp = await takeInHand(transaction, signUpId);
  if (!signUp?.undoIsOpen || signUp.undoTo === null) return { refused: 'undoTooLate', status: signUp?.status ?? null };
  const { status, undoTo } = signUp;
  // Its mail leaves from then on; before it does, it waits for us and looks again.
  if (!(await isUndoStillOpen(transaction, signUpId))) return { refused: 'undoTooLate', status };
  if (signUp.networkId !== null && (await standingOf(transaction, signUpId)).hasEnded)
    return { refused: 'networkEnded', status };
  if (await isAskedAgain(transaction, signUp)) return { refused: 'signedUpAgain', status };
  if (status === 'ACCEPTED' && !(await takeBackSeat(transaction, signUpId))) return { refused: 'undoTooLate', status };
  await actAs(transaction, by);
  await step(
    transaction,
    signUpId,
    undoTo,
    sql`"decisionTextSealed" = "undoTextSealed", "decisionKeyId" = "undoTextKeyId"`,
    // What the decision began ends with it; who had waited before keeps their place in the row.
    sql`"waitingSince" = CASE WHEN "waitingSince" < "undoUntil" - make_interval(mins => ${UNDO_MINUTES}::int) THEN "waitingSince" END`,
  );
  await dropMailsNotLeft(transaction, signUpId);
  return { status: undoTo };
}

/** Who signed up does not want it any more, or leaves; the organisation goes on taking part. */
export async function withdrawn(
  transaction: Transaction,
  keys: SealingKeys,
  signUpId: string,
  by: SignUpActor,
): Promise<Stepped | NotStepped<'notWithdrawable'>> {
  const signUp = await takeInHand(transaction, signUpId);
  if (!signUp) return { refused: 'notWithdrawable', status: null };
  const { status, networkId, personId, undoIsOpen, undoTo } = signUp;
  // Nobody was told yet that they are declined: for them it stands as before, and they may leave from there.
  const before = status === 'DECLINED' && undoIsOpen ? undoTo : null;
  if (!canWithdraw(before ?? status)) return { refused: 'notWithdrawable', status };
  if (before && (!(await isUndoStillOpen(transaction, signUpId)) || (await isAskedAgain(transaction, signUp))))
    return { refused: 'notWithdrawable', status };
  await actAs(transaction, by);
  if (before) await step(transaction, signUpId, before);
  if (status === 'ACCEPTED' && networkId !== null)
    await endMembershipOf(transaction, { id: signUpId, networkId, personId });
  await step(transaction, signUpId, 'WITHDRAWN');
  // What was decided before is no news any more.
  await dropMailsNotLeft(transaction, signUpId);
  await tellPerson(transaction, keys, signUp, 'withdrawn');
  return { status: 'WITHDRAWN' };
}

/**
 * Who was offered a place takes it; this is final.
 * `offerOver`: its term passed. `notOffered`: there is no offer now. `full`: nothing holds the place any more, since the editor changed
 * who counts as an organisation; they wait again.
 */
export async function offerAccepted(
  transaction: Transaction,
  keys: SealingKeys,
  signUpId: string,
): Promise<Stepped | NotStepped<'offerOver' | 'notOffered' | 'full'>> {
  const signUp = await takeInHand(transaction, signUpId);
  if (signUp?.status !== 'OFFERED') return { refused: 'notOffered', status: signUp?.status ?? null };
  const standing = await standingOf(transaction, signUpId);
  if (signUp.offerIsOver || standing.hasEnded) return { refused: 'offerOver', status: 'OFFERED' };
  await actAs(transaction, 'PERSON');
  let taken = await seatFor(transaction, signUp, standing, true);
  if (taken === 'full') {
    // What it holds may be of another organisation than is counted now: let go of it in this transaction, so that nobody comes between.
    await transaction.$executeRaw`
      UPDATE "sign_up" SET "heldOrganisationId" = NULL, "heldParticipationId" = NULL WHERE "id" = ${signUpId}::uuid`;
    taken = await seatFor(transaction, signUp, standing, true);
  }
  if (taken === 'full') {
    await actAs(transaction, 'SYSTEM');
    await step(transaction, signUpId, 'WAITLISTED');
    return { refused: 'full', status: 'WAITLISTED' };
  }
  await step(transaction, signUpId, 'ACCEPTED');
  await tellPerson(transaction, keys, signUp, 'accepted');
  return { status: 'ACCEPTED' };
}

/** Counted from 1. @returns null when it does not wait for a place, as far as its person knows */
export async function waitingPosition(database: Database | Transaction, signUpId: string): Promise<number | null> {
  const [row] = await database.$queryRaw<{ position: number }[]>`
    SELECT 1 + (SELECT count(*)::int FROM "sign_up" w WHERE w."networkId" = s."networkId" AND w."status" = 'WAITLISTED'
      AND (w."waitingSince", w."id") < (s."waitingSince", s."id")) AS "position"
    FROM "sign_up" s WHERE s."id" = ${signUpId}::uuid AND ${toldStatus(sql`s`)} = 'WAITLISTED'`;
  return row?.position ?? null;
}

import { type Database, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { afterConfirmed } from './places.rules.ts';
import { actAs, type SignUpAtHand, standing, standingOf, step, takeInHand } from './sign-up-at-hand.store.ts';
import { tellDesk, tellPerson } from './step-mails.store.ts';

/**
 * From the waiting list to who decides, where nobody decided yet and, by the rules as they are now, somebody has to: mostly since the
 * organisation took part when they signed up, and no longer does. The decision comes before the waiting list, so before an offer too.
 * They keep the moment when they signed up, and their place in the row if they are put on the list again.
 * @returns whether it went there
 */
export async function backToReview(
  transaction: Transaction,
  keys: SealingKeys,
  signUp: SignUpAtHand,
): Promise<boolean> {
  if (signUp.status !== 'WAITLISTED') return false;
  const now = await standingOf(transaction, signUp.id);
  if (now.hasEnded || afterConfirmed(now).step !== 'review' || (await isDecided(transaction, signUp.id))) return false;
  // By nobody: who makes this step otherwise takes back a decision.
  await actAs(transaction, 'SYSTEM');
  await step(transaction, signUp.id, 'IN_REVIEW', Prisma.sql`"escalatedAt" = NULL`);
  await tellPerson(transaction, keys, signUp, 'backInReview');
  await tellDesk(transaction, keys, signUp);
  return true;
}

/**
 * The same for all who wait from an organisation.
 * @returns the sign-ups that went
 */
export async function colleaguesBackToReview(
  transaction: Transaction,
  keys: SealingKeys,
  { networkId, organisationId }: { readonly networkId: string; readonly organisationId: string },
): Promise<ReadonlySet<string>> {
  const waiting = await transaction.$queryRaw<{ id: string }[]>`
    SELECT s."id" FROM ${standing}
    WHERE s."networkId" = ${networkId} AND s."status" = 'WAITLISTED' AND c."id" = ${organisationId}::uuid ORDER BY s."id"`;
  const went = new Set<string>();
  for (const { id } of waiting) {
    const signUp = await takeInHand(transaction, id);
    if (signUp && (await backToReview(transaction, keys, signUp))) went.add(id);
  }
  return went;
}

/** Whether the organisation of a sign-up took part in the network, and does no more. */
export async function organisationLeft(database: Database, signUpId: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ hasLeft: boolean }[]>`
    SELECT t."id" IS NULL AND EXISTS (SELECT FROM "participation" past
      WHERE past."networkId" = n."documentId" AND past."organisationId" = c."id" AND past."until" IS NOT NULL) AS "hasLeft"
    FROM ${standing} WHERE s."id" = ${signUpId}::uuid`;
  return row?.hasLeft ?? false;
}

async function isDecided(transaction: Transaction, signUpId: string): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ isDecided: boolean }[]>`
    SELECT "decided_to_wait"(${signUpId}::uuid) AS "isDecided"`;
  return row?.isDecided ?? false;
}

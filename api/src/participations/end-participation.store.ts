import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { dropMailsNotLeft } from '../mail/outbox.store.ts';
import { tellMember } from '../memberships/member-mail.store.ts';
import { colleaguesBackToReview } from '../places/back-to-review.store.ts';
import { live } from '../places/live-sign-ups.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';

interface Leaving {
  personId: string;
  signUpId: string | null;
}

/**
 * An organisation takes part no more: its people leave with a mail, who was offered a seat of it waits again, and its place comes free
 * (triggers put back who was offered a seat, and queue the offers). Who waits from it is of a new organisation now: where those are decided
 * on and nobody decided, they go back to who decides. Nothing happens when it ended before.
 *
 * Locks sign-ups before the participation, as everything does.
 */
export function endParticipation(
  database: Database,
  keys: SealingKeys,
  { participationId, by }: { participationId: string; by: 'STAFF' | 'NETWORK_MANAGER' },
): Promise<void> {
  return transact(database, async (transaction) => {
    await actAs(transaction, by);
    await lockSignUps(transaction, participationId);
    const [participation] = await transaction.$queryRaw<{ networkId: string; organisationId: string }[]>`
      SELECT "networkId", "organisationId" FROM "participation" WHERE "id" = ${participationId}::uuid AND "until" IS NULL FOR UPDATE`;
    if (!participation) return;
    const { networkId } = participation;
    const leaving = await transaction.$queryRaw<Leaving[]>`
      UPDATE "membership" SET "until" = greatest(now(), "since")
      WHERE "participationId" = ${participationId}::uuid AND "until" IS NULL
      RETURNING "personId"::text, "signUpId"::text`;
    const waiting = await transaction.$queryRaw<Leaving[]>`
      SELECT "personId"::text, "id"::text AS "signUpId" FROM "sign_up" WHERE "heldParticipationId" = ${participationId}::uuid`;
    await transaction.$executeRaw`
      UPDATE "participation" SET "until" = greatest(now(), "since") WHERE "id" = ${participationId}::uuid`;
    for (const each of leaving) {
      // Somebody accepted a few minutes ago hears only that it ended.
      if (each.signUpId) await dropMailsNotLeft(transaction, each.signUpId);
      await tellMember(transaction, keys, 'participationEnded', { ...each, networkId });
    }
    const inReview = await colleaguesBackToReview(transaction, keys, participation);
    for (const each of waiting)
      if (!each.signUpId || !inReview.has(each.signUpId))
        await tellMember(transaction, keys, 'waitingList', { ...each, networkId });
  });
}

/** All that could meet the end, each after its person: who takes part by it, and who is on the way to or on the network's waiting list. */
async function lockSignUps(transaction: Transaction, participationId: string): Promise<void> {
  await transaction.$executeRaw`
    SELECT s."id" FROM "sign_up" s JOIN "person" p ON p."id" = s."personId"
    WHERE s."networkId" = (SELECT "networkId" FROM "participation" WHERE "id" = ${participationId}::uuid) AND s."status" IN ${live}
      OR s."id" IN (SELECT "signUpId" FROM "membership" WHERE "participationId" = ${participationId}::uuid AND "until" IS NULL)
    ORDER BY s."id" FOR KEY SHARE OF p FOR UPDATE OF s`;
}

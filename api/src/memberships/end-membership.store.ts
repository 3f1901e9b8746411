import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { dropMailsNotLeft } from '../mail/outbox.store.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';
import { tellMember } from './member-mail.store.ts';

/**
 * Somebody takes part no more, in this role; the organisation goes on. A seat that comes free is offered on (by a trigger).
 * Nothing happens when it ended before. `by` PERSON: they say so themselves, and their mail does too.
 *
 * Locks in one order: sign-up, participation, then the membership, whose trigger counts in the network.
 */
export function endMembership(
  database: Database,
  keys: SealingKeys,
  { membershipId, by }: { membershipId: string; by: 'STAFF' | 'NETWORK_MANAGER' | 'PERSON' },
): Promise<void> {
  return transact(database, async (transaction) => {
    await actAs(transaction, by);
    const known = await transaction.membership.findUnique({
      where: { id: membershipId },
      select: { signUpId: true, participationId: true },
    });
    if (!known) return;
    await transaction.$executeRaw`SELECT "id" FROM "sign_up" WHERE "id" = ${known.signUpId}::uuid FOR UPDATE`;
    await transaction.$executeRaw`SELECT "id" FROM "participation" WHERE "id" = ${known.participationId}::uuid FOR UPDATE`;
    const ended = await transaction.$executeRaw`
      UPDATE "membership" SET "until" = greatest(now(), "since") WHERE "id" = ${membershipId}::uuid AND "until" IS NULL`;
    if (ended === 0) return;
    // Whose it is now: it may have become somebody else's, by two people who became one, before it was ours.
    const membership = await transaction.membership.findUniqueOrThrow({
      where: { id: membershipId },
      select: { networkId: true, personId: true, signUpId: true, person: { select: { ownerId: true } } },
    });
    const { signUpId } = membership;
    // Somebody accepted a few minutes ago hears only that it ended.
    if (signUpId) await dropMailsNotLeft(transaction, signUpId);
    await tellMember(transaction, keys, by === 'PERSON' ? 'left' : 'participationEnded', membership);
    if (by === 'PERSON')
      await recordAct(transaction, {
        action: 'LEFT',
        by,
        ownerId: membership.person.ownerId,
        networkId: membership.networkId,
        count: 1,
      });
  });
}

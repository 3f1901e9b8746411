import type { Locale, Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { Context } from '../context.ts';
import { type Decision, decided, undone } from '../places/places.store.ts';
import { standingOf } from '../places/sign-up-at-hand.store.ts';
import { fullForDesk, notDecidable, organisationUnconfirmed, undoTooLate } from './decisions.refusals.ts';
import { deskPlace } from './desk-place.store.ts';
import { notThere } from './scopes.ts';
import { actorFor, mayDecide, viewerOf } from './viewer.ts';

/** As who the viewer decides on this sign-up. @throws Error when the field's scope let somebody through who may not */
async function actor(signUpId: string, context: Context) {
  const [viewer, place] = [await viewerOf(context), await deskPlace(signUpId, context)];
  if (!viewer || !place || !mayDecide(viewer, place)) throw new Error('Nobody decides here who may not.');
  return actorFor(viewer, place.networkId);
}

/** @returns null when it was done */
export async function decide(
  { signUpId, decision, text }: { signUpId: string; decision: Decision; text?: string | null },
  locale: Locale,
  context: Context,
) {
  const by = await actor(signUpId, context);
  return transact(context.database, async (transaction) => {
    const result = await decided(transaction, context.keys, { signUpId, decision, text: text?.trim() || null, by });
    if (!('refused' in result)) return null;
    switch (result.refused) {
      case 'notDecidable':
        // null: it was erased meanwhile.
        if (result.status === null) throw notThere();
        return notDecidable(locale, result.status);
      case 'organisationUnconfirmed':
        return organisationUnconfirmed(locale);
      case 'full':
        return fullForDesk(locale, await fullness(transaction, signUpId));
    }
  });
}

/** @returns null when it was done */
export async function undo(signUpId: string, locale: Locale, context: Context) {
  const by = await actor(signUpId, context);
  return transact(context.database, async (transaction) => {
    const result = await undone(transaction, signUpId, by);
    return 'refused' in result ? undoTooLate(locale, result.refused) : null;
  });
}

async function fullness(transaction: Transaction, signUpId: string) {
  const { networkId, participationId } = await standingOf(transaction, signUpId);
  const network = await transaction.network.findUniqueOrThrow({
    where: { documentId: networkId },
    select: { waitingListCount: true },
  });
  return { isFullForNewOrganisationsOnly: participationId === null, ...network };
}

import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { confirmed, offerAccepted, withdrawn } from '../places/places.store.ts';
import { takeInHand } from '../places/sign-up-at-hand.store.ts';
import { isOfNewest, wordsOf } from '../sign-ups/unconfirmed-words.store.ts';
import { stepByLink } from './my-sign-up.store.ts';

/** What somebody may do with their own sign-up. */
export type MyStep = 'confirm' | 'accept' | 'withdraw';

/**
 * @returns undefined: done. `used`: the link does nothing any more. Otherwise why not: `notConfirmable`, `notWithdrawable`, `notOffered`,
 * `offerOver`, `full` (they wait again), and `changed`: something else was sent since they looked
 * @param shown what they looked at before they confirmed, as `wordsOf` gives it; undefined: they need not have looked
 */
export function takeMyStep(
  database: Database,
  keys: SealingKeys,
  token: string,
  step: MyStep,
  shown?: string,
): Promise<string | undefined> {
  return stepByLink(database, token, async (transaction, signUpId, linkId) => {
    if (step === 'confirm') {
      // In hand, so that nobody changes it between.
      const signUp = await takeInHand(transaction, signUpId);
      const isWhatTheyKnow =
        shown === undefined
          ? await isOfNewest(transaction, linkId)
          : shown === (await wordsOf(transaction, keys, signUpId));
      if (signUp?.status === 'RECEIVED' && !isWhatTheyKnow) return { refused: 'changed' };
      return confirmed(transaction, keys, signUpId);
    }
    if (step === 'accept') return offerAccepted(transaction, keys, signUpId);
    return withdrawn(transaction, keys, signUpId, 'PERSON');
  });
}

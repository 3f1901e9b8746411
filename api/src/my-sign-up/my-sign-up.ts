import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { confirmed, offerAccepted, withdrawn } from '../places/places.store.ts';
import { stepByLink } from './my-sign-up.store.ts';

/** What somebody may do with their own sign-up. */
export type MyStep = 'confirm' | 'accept' | 'withdraw';

/**
 * @returns undefined: done. `used`: the link does nothing any more. Otherwise why not: `notConfirmable`, `notWithdrawable`, `notOffered`,
 * `offerOver` and `full` (they wait again)
 */
export function takeMyStep(
  database: Database,
  keys: SealingKeys,
  token: string,
  step: MyStep,
): Promise<string | undefined> {
  return stepByLink(database, token, (transaction, signUpId) => {
    if (step === 'confirm') return confirmed(transaction, keys, signUpId);
    if (step === 'accept') return offerAccepted(transaction, keys, signUpId);
    return withdrawn(transaction, keys, signUpId, 'PERSON');
  });
}

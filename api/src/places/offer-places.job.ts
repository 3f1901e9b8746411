import type { Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { Run } from '../jobs/run.ts';
import { backToReview } from './back-to-review.store.ts';
import { networkOf } from './job-payload.ts';
import { offer } from './offer.store.ts';
import { actAs, takeInHand } from './sign-up-at-hand.store.ts';
import { tellPerson } from './step-mails.store.ts';
import { firstAdmitted } from './waiting-list.store.ts';

/** In one run; the rest follows in another, so that no network keeps the others waiting. */
const OFFERS = 100;
/** Times in one run that somebody else came first. */
const TRIES = 20;
/** Seconds. */
const PAUSE = 2;

/**
 * Offers what is free to the first on the waiting list whom both limits admit, and to the next, until nobody is left. Reading finds who
 * comes into question; the database's guards decide. On whom somebody has to decide first, that is asked instead. Several at once are no
 * harm.
 */
export async function offerPlaces(payload: unknown, { database, keys }: Pick<Run, 'database' | 'keys'>): Promise<void> {
  const networkId = networkOf(payload);
  let tries = 0;
  for (let offers = 0; offers < OFFERS && tries < TRIES; ) {
    const outcome = await transact(database, (transaction) => offerNext(transaction, keys, networkId));
    if (outcome === 'nobody') return;
    if (outcome === 'tooLate') tries++;
    else offers++;
  }
  // Where others keep coming between, a moment later.
  const seconds = tries < TRIES ? 0 : PAUSE;
  await database.$executeRaw`
    SELECT graphile_worker.add_job('offerPlaces', json_build_object('networkId', ${networkId}::text),
      run_at => now() + make_interval(secs => ${seconds}::double precision), job_key => 'offerPlaces:' || ${networkId}::text)`;
}

async function offerNext(
  transaction: Transaction,
  keys: SealingKeys,
  networkId: string,
): Promise<'offered' | 'toReview' | 'tooLate' | 'nobody'> {
  const first = await firstAdmitted(transaction, networkId);
  if (!first) return 'nobody';
  // Somebody may have made a step with it, or taken the place, before its row was ours.
  const signUp = await takeInHand(transaction, first.id);
  const still = await firstAdmitted(transaction, networkId);
  if (!signUp || still?.id !== first.id) return 'tooLate';
  if (await backToReview(transaction, keys, signUp)) return 'toReview';
  await actAs(transaction, 'SYSTEM');
  if (!(await offer(transaction, still.id, still))) return 'tooLate';
  const hours = still.offerDays * 24;
  await tellPerson(transaction, keys, still, 'offer', { linkHours: hours, usefulHours: hours });
  return 'offered';
}

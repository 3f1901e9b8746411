import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { Run } from '../jobs/run.ts';
import { closeNetwork } from './close-network.job.ts';
import { offerPlaces } from './offer-places.job.ts';
import { escalate, lapse, lapsedOffers, remindOfOffers, remindToConfirm } from './terms.store.ts';
import { BATCH, eraseUnconfirmed } from './unconfirmed.store.ts';
import { networksToClose, networksToOffer } from './waiting-list.store.ts';

/** In one run; five minutes later there is another. */
const BATCHES = 20;

/**
 * What has to happen because time passed, all by the database's clock: reminders, sign-ups that nobody confirmed, offers that lapsed,
 * decisions that nobody took, networks that ended. Does nothing twice, also when two run at once.
 * @throws AggregateError after everything was tried: what goes wrong for one holds up nobody else
 */
export async function everyFiveMinutes(_payload: unknown, run: Pick<Run, 'database' | 'keys'>): Promise<void> {
  const { database, keys } = run;
  const errors: unknown[] = [];
  const also = (work: Promise<unknown>) => work.catch((error: unknown) => errors.push(error));

  await also(inBatches(database, (transaction) => eraseUnconfirmed(transaction, 'pastTheirTerm')));
  await also(inBatches(database, (transaction) => remindToConfirm(transaction, keys)));
  await also(inBatches(database, (transaction) => remindOfOffers(transaction, keys)));
  // One in a transaction: each holds a place of its own network, and two would lock across each other.
  for (const id of await lapsedOffers(database, BATCHES * BATCH))
    await also(transact(database, (transaction) => lapse(transaction, keys, id)));
  await also(transact(database, (transaction) => escalate(transaction, keys)));
  for (const networkId of await networksToClose(database)) await also(closeNetwork({ networkId }, run));
  // Triggers ask for this as soon as a place comes free; here is what only time, or a change of who is counted, brought about.
  for (const networkId of await networksToOffer(database)) await also(offerPlaces({ networkId }, run));

  if (errors.length > 0) throw new AggregateError(errors);
}

async function inBatches(database: Database, work: (transaction: Transaction) => Promise<number>): Promise<void> {
  for (let batch = 0, done = BATCH; batch < BATCHES && done === BATCH; batch++) done = await transact(database, work);
}

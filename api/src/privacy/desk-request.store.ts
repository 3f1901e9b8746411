import type { Database, Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { erasePeople } from './erase.store.ts';
import { knownOf } from './known.store.ts';

/**
 * Everything that their owner knows of somebody, as they would download it themselves; for staff whom they asked. What somebody does
 * on the desk is left out: that belongs to whoever holds the address.
 * @returns JSON; null: erased a moment ago
 */
export async function giveOut(
  database: Database,
  keys: SealingKeys,
  { id, ownerId, locale }: { readonly id: string; readonly ownerId: string; readonly locale: Locale },
): Promise<string | null> {
  const known = await knownOf(database, keys, id, locale);
  if (!known) return null;
  const act = { action: 'EXPORTED', by: 'STAFF', ownerId, networkId: null, count: 1 } as const;
  await transact(database, (transaction) => recordAct(transaction, act));
  return JSON.stringify([known], null, 2);
}

/** The same as somebody's own erasure, of this person only; what hangs on the address goes with the last who has it. */
export async function eraseAsked(database: Database, id: string): Promise<void> {
  await transact(database, (transaction) => erasePeople(transaction, [id], 'STAFF'));
}

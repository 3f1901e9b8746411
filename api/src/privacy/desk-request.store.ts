import type { Database, Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { placesOfOthers } from '../desk/person-elsewhere.store.ts';
import { erasePeople } from './erase.store.ts';
import { knownOf } from './known.store.ts';

/**
 * Everything that their owner knows of somebody, as they would download it themselves; for staff whom they asked. What somebody does
 * on the desk is left out: that belongs to whoever holds the address; and what belongs to networks of other owners.
 * @returns JSON; null: erased a moment ago
 */
export async function giveOut(
  database: Database,
  keys: SealingKeys,
  {
    id,
    ownerId,
    locale,
    staffOf,
  }: { readonly id: string; readonly ownerId: string; readonly locale: Locale; readonly staffOf: readonly string[] },
): Promise<string | null> {
  const known = await knownOf(database, keys, id, locale, await placesOfOthers(database, [id], staffOf));
  if (!known) return null;
  const act = { action: 'EXPORTED', by: 'STAFF', ownerId, networkId: null, count: 1 } as const;
  await transact(database, (transaction) => recordAct(transaction, act));
  return JSON.stringify([known], null, 2);
}

/**
 * The same as somebody's own erasure, of this person only; what hangs on the address goes with the last who has it.
 * @param staffOf documentIds of the owners for whom somebody asks this
 * @returns false: the person has something in networks of others; nothing was erased
 */
export function eraseAsked(database: Database, id: string, staffOf: readonly string[]): Promise<boolean> {
  return transact(database, async (transaction) => {
    await transaction.$queryRaw`SELECT FROM "person" WHERE "id" = ${id}::uuid FOR UPDATE`;
    if ((await placesOfOthers(transaction, [id], staffOf)).size > 0) return false;
    await erasePeople(transaction, [id], 'STAFF');
    return true;
  });
}

import { transact } from '@leerkring/prisma/transaction.ts';
import { addLink } from '../links/link.store.ts';
import type { startApi } from './api.ts';

/** To the data of an address, as a mail there would carry it. */
export async function dataLink(
  { database, keys }: Pick<Awaited<ReturnType<typeof startApi>>, 'database' | 'keys'>,
  address: string,
) {
  const link = { kind: 'DATA', address, hours: 24 } as const;
  const id = await transact(database, (transaction) => addLink(transaction, keys, link));
  return { id, path: `/mijn-gegevens/${keys.token(id)}` };
}

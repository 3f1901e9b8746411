import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../../audit/audit.store.ts';
import { takesOrTookPart } from '../../places/took-part.ts';
import { aboutNetwork } from './export.store.ts';

/** What mail programs take in one mail: Exchange Online sends to 1,000 at most (its limits of receiving and sending). */
export const MOST_ADDRESSES = 1000;

/** Of the participants, each address once, in the order in which they came. Written down in the audit log as an export. */
export function copyAddresses(
  database: Database,
  keys: SealingKeys,
  { networkId, by }: { readonly networkId: string; readonly by: 'STAFF' | 'NETWORK_MANAGER' },
): Promise<readonly string[] | 'tooMany'> {
  return transact(database, async (transaction) => {
    const rows = await transaction.$queryRaw<{ addressSealed: Uint8Array; keyId: string }[]>`
      SELECT (array_agg(person."addressSealed" ORDER BY membership."since", membership."id"))[1] AS "addressSealed",
        (array_agg(person."keyId" ORDER BY membership."since", membership."id"))[1] AS "keyId"
      FROM "membership" JOIN "person" ON person."id" = membership."personId"
      WHERE membership."networkId" = ${networkId} AND ${takesOrTookPart} AND membership."role" = 'PARTICIPANT'
      GROUP BY person."addressHash" ORDER BY min(membership."since"), person."addressHash" LIMIT ${MOST_ADDRESSES + 1}`;
    if (rows.length > MOST_ADDRESSES) return 'tooMany';
    const { ownerId } = await aboutNetwork(transaction, networkId);
    await recordAct(transaction, { action: 'EXPORTED', by, ownerId, networkId, count: rows.length });
    return rows.map(({ addressSealed, keyId }) => keys.open(addressSealed, keyId));
  });
}

import type { Database, MembershipRole } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { findOrAddPerson } from '../../people/person.store.ts';
import { documentIdOf } from '../../testing/publish.ts';

type Store = { database: Database; keys: SealingKeys };

/** @param network slug @returns id of the membership */
export function appoint(
  { database, keys }: Store,
  address: string,
  network: string,
  role: MembershipRole = 'NETWORK_MANAGER',
): Promise<string> {
  return transact(database, async (transaction) => {
    const networkId = documentIdOf('NETWORK', network);
    const { programme } = await transaction.network.findUniqueOrThrow({
      where: { documentId: networkId },
      select: { programme: { select: { ownerId: true } } },
    });
    const personId = await findOrAddPerson(transaction, keys, programme?.ownerId ?? '', {
      name: `Mens van ${address}`,
      email: address,
      locale: 'NL',
    });
    const { id } = await transaction.membership.create({ data: { networkId, personId, role }, select: { id: true } });
    return id;
  });
}

/** A person whose address is staff of an owner. @returns id of the account */
export async function addStaff({ database, keys }: Store, address: string, ownerId: string): Promise<string> {
  const { sealed, keyId } = keys.seal(address);
  const { id } = await database.staffAccount.create({
    data: { ownerId, addressHash: keys.addressHash(address), addressSealed: sealed, keyId },
    select: { id: true },
  });
  return id;
}

import type { Database, OrganisationLevel, Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { recordAct } from '../audit/audit.store.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';
import { joinInNetworks, lockSharedNetworks, type Refused } from './merge-networks.store.ts';
import { type MergeFault, type MergingOrganisation, mergeFault } from './merge-organisations.rules.ts';
import { moveUnitsAndEmployees } from './merge-units.store.ts';
import { ownersConcerned } from './organisation-use.store.ts';

export interface Merge {
  readonly fromId: string;
  readonly intoId: string;
  /** Owners whose staff asks for it; nothing of another owner is touched. */
  readonly ownerIds: readonly string[];
}

type Merged =
  | { readonly outcome: 'merged' }
  | { readonly outcome: 'gone' }
  | { readonly outcome: 'usedElsewhere' }
  /** Networks inside one organisation know it by this number. */
  | { readonly outcome: 'hosts' }
  | { readonly outcome: 'unfit'; readonly because: MergeFault }
  | Refused;

interface Organisation extends MergingOrganisation {
  readonly kvkNumber: string | null;
  readonly vestigingsnummer: string | null;
  readonly place: string | null;
}

/**
 * Makes two organisations one: everything of `from` becomes `into`'s, and `from` is no more. All or nothing.
 *
 * Locks in the order that everything else does: sign-ups, participations, networks; then the organisations, which keeps new rows
 * from pointing at them until this is done.
 */
export function mergeOrganisations(database: Database, asked: Merge): Promise<Merged> {
  const { fromId, intoId } = asked;
  return transact(database, async (transaction) => {
    await actAs(transaction, 'STAFF');
    const found = await organisations(transaction, [fromId, intoId]);
    const topId = found.find(({ id }) => id === intoId)?.topId ?? intoId;
    await lockSharedNetworks(transaction, [fromId, intoId, topId]);
    await transaction.$executeRaw`
      SELECT "id" FROM "organisation" WHERE "id" = ANY(${[fromId, intoId, topId]}::uuid[]) ORDER BY "id" FOR UPDATE`;

    const held = await organisations(transaction, [fromId, intoId]);
    const from = held.find(({ id }) => id === fromId);
    const into = held.find(({ id }) => id === intoId);
    if (!from || !into) return { outcome: 'gone' };
    const parts = await transaction.organisation.findMany({ where: { parentId: fromId }, select: { level: true } });
    const because = mergeFault(
      from,
      into,
      parts.map(({ level }) => level),
    );
    if (because) return { outcome: 'unfit', because };
    const owners = await ownersConcerned(transaction, [fromId, intoId], fromId);
    if (owners.some(({ ownerId }) => !asked.ownerIds.includes(ownerId))) return { outcome: 'usedElsewhere' };
    const kvkNumber = into.kvkNumber ?? (into.level === 'ORGANISATION' ? from.kvkNumber : null);
    if (from.kvkNumber !== kvkNumber && (await hosts(transaction, from.kvkNumber))) return { outcome: 'hosts' };
    const refused = await joinInNetworks(transaction, from, into);
    if (refused) return refused;

    await moveUnitsAndEmployees(transaction, fromId, intoId);
    await moveSignUpsAndConvenants(transaction, fromId, intoId);
    await transaction.organisation.updateMany({ where: { parentId: fromId }, data: { parentId: intoId } });
    await transaction.organisation.delete({ where: { id: fromId } });
    const vestigingsnummer = into.vestigingsnummer ?? (into.level === 'LOCATION' ? from.vestigingsnummer : null);
    await transaction.organisation.update({
      where: { id: intoId },
      data: { kvkNumber, vestigingsnummer, place: into.place ?? from.place },
    });
    for (const { ownerId, people } of owners)
      await recordAct(transaction, { action: 'MERGED', by: 'STAFF', ownerId, networkId: null, count: people });
    if (owners.length === 0)
      await recordAct(transaction, { action: 'MERGED', by: 'STAFF', ownerId: null, networkId: null, count: 0 });
    return { outcome: 'merged' };
  });
}

function organisations(transaction: Transaction, ids: string[]): Promise<Organisation[]> {
  return transaction.$queryRaw<(Organisation & { level: OrganisationLevel })[]>`
    SELECT organisation."id"::text, organisation."level"::text, organisation."parentId"::text, organisation."kvkNumber",
      organisation."vestigingsnummer", organisation."place", coalesce(above."parentId", above."id", organisation."id")::text AS "topId"
    FROM "organisation" LEFT JOIN "organisation" above ON above."id" = organisation."parentId"
    WHERE organisation."id" = ANY(${ids}::uuid[])`;
}

/** Networks inside one organisation know it by this number. */
export async function hosts(transaction: Transaction, kvkNumber: string | null): Promise<boolean> {
  return kvkNumber !== null && (await transaction.network.count({ where: { hostOrganisationKvk: kvkNumber } })) > 0;
}

async function moveSignUpsAndConvenants(transaction: Transaction, fromId: string, intoId: string): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "sign_up" SET "organisationId" = ${intoId}::uuid WHERE "organisationId" = ${fromId}::uuid`;
  // Where both signed, they are one party now.
  await transaction.$executeRaw`
    DELETE FROM "convenant_party" party WHERE "organisationId" = ${fromId}::uuid AND EXISTS (
      SELECT FROM "convenant_party" other WHERE other."convenantId" = party."convenantId" AND other."organisationId" = ${intoId}::uuid
    )`;
  await transaction.$executeRaw`
    UPDATE "convenant_party" SET "organisationId" = ${intoId}::uuid WHERE "organisationId" = ${fromId}::uuid`;
}

import type { Database, OrganisationKind, OrganisationLevel, Transaction } from '@leerkring/prisma/client.ts';
import { sqlState } from '@leerkring/prisma/sql-state.ts';
import { recordAct } from '../audit/audit.store.ts';
import { allOrNothing } from '../memberships/all-or-nothing.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';
import { type Above, type CorrectionFault, correctionFaults, type Placed } from './correct-organisation.rules.ts';
import { lockSharedNetworks } from './merge-networks.store.ts';
import { hosts } from './merge-organisations.store.ts';
import { moveInNetworks, type NotMoved } from './move-networks.store.ts';
import { lockName, organisationNamed } from './new-organisation.store.ts';
import { ownersConcerned } from './organisation-use.store.ts';

interface Correctable {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly level: OrganisationLevel;
  readonly place: string | null;
  readonly kvkNumber: string | null;
  readonly vestigingsnummer: string | null;
  readonly parentId: string | null;
}

export interface Correction {
  readonly organisationId: string;
  /** What is left out stays as it is at that moment. */
  readonly changes: Partial<Correctable>;
  /** Owners whose staff asks for it; nothing of another owner is touched. */
  readonly ownerIds: readonly string[];
}

type NotCorrected =
  | { readonly outcome: 'gone' | 'usedElsewhere' | 'hosts' }
  | { readonly outcome: 'faulty'; readonly faults: readonly CorrectionFault[] }
  /** Another one has this number or, at the top and without a number, this name. */
  | { readonly outcome: 'exists'; readonly organisationId: string; readonly by: 'kvkNumber' | 'branchNumber' | 'name' }
  | NotMoved;
type Corrected = { readonly outcome: 'corrected' } | NotCorrected;

type Row = Correctable & Placed & { readonly topId: string };

/**
 * Puts right what is known of an organisation, and where it stands among others. All or nothing.
 *
 * Where it moves, what it has in networks goes along. Locks as merging does: sign-ups, participations, networks; then organisations.
 */
export async function correctOrganisation(database: Database, asked: Correction): Promise<Corrected> {
  const attempt = () =>
    allOrNothing<Corrected, NotCorrected>(database, (transaction, refuse) => correct(transaction, asked, refuse));
  try {
    return await attempt();
  } catch (error) {
    // Somebody gave the number to another one at the same time: now it is there to be seen.
    if (sqlState(error) !== '23505') throw error;
    return attempt();
  }
}

async function correct(
  transaction: Transaction,
  { organisationId, changes, ownerIds }: Correction,
  refuse: (refusal: NotCorrected) => never,
): Promise<Corrected> {
  await actAs(transaction, 'STAFF');
  const seen = await organisationRow(transaction, organisationId);
  if (!seen) return refuse({ outcome: 'gone' });
  const parentSeen = await topOf(transaction, changes.parentId ?? null);
  const moves = changes.parentId !== undefined || changes.level !== undefined;
  const touched = [organisationId, seen.topId, ...(parentSeen ? [parentSeen.id, parentSeen.topId] : [])];
  if (changes.name !== undefined || moves) await lockName(transaction, changes.name ?? seen.name);
  // What is below it moves along: who comes in from there waits until it has.
  const held = moves ? [...touched, ...(await partsOf(transaction, organisationId))] : touched;
  if (moves) await lockSharedNetworks(transaction, held);
  await transaction.$executeRaw`
    SELECT "id" FROM "organisation" WHERE "id" = ANY(${held}::uuid[]) ORDER BY "id" FOR UPDATE`;

  const before = await organisationRow(transaction, organisationId);
  if (!before) return refuse({ outcome: 'gone' });
  const after = { ...before, ...changes };
  const parent = await topOf(transaction, after.parentId);
  const parts = await transaction.organisation.findMany({
    where: { parentId: organisationId },
    select: { level: true },
  });
  const faults = correctionFaults(
    after,
    parent,
    parts.map(({ level }) => level),
  );
  if (faults.length > 0) return refuse({ outcome: 'faulty', faults });
  // Also what it stands below, and what it comes to stand below: places and seats are counted there.
  const concerned = moves ? [...new Set([...touched, parent?.id ?? organisationId])] : [organisationId];
  const owners = await ownersConcerned(transaction, concerned, organisationId);
  if (owners.some(({ ownerId }) => !ownerIds.includes(ownerId))) return refuse({ outcome: 'usedElsewhere' });
  if (before.kvkNumber !== after.kvkNumber && (await hosts(transaction, before.kvkNumber)))
    return refuse({ outcome: 'hosts' });
  const other = await anotherLike(transaction, before, after);
  if (other) return refuse({ outcome: 'exists', ...other });

  await transaction.$executeRaw`
    UPDATE "organisation" SET "name" = ${after.name}, "kind" = ${after.kind}::"OrganisationKind", "level" = ${after.level}::"OrganisationLevel",
      "place" = ${after.place}, "kvkNumber" = ${after.kvkNumber}, "vestigingsnummer" = ${after.vestigingsnummer}, "parentId" = ${after.parentId}::uuid
    WHERE "id" = ${organisationId}::uuid`;
  const topId = parent?.topId ?? organisationId;
  if (topId !== before.topId) {
    const notMoved = await moveInNetworks(transaction, before, { ...after, topId });
    if (notMoved) return refuse(notMoved);
  }
  const act = { action: 'ORGANISATION_CORRECTED', by: 'STAFF', networkId: null } as const;
  for (const { ownerId, people } of owners) await recordAct(transaction, { ...act, ownerId, count: people });
  if (owners.length === 0) await recordAct(transaction, { ...act, ownerId: null, count: 0 });
  return { outcome: 'corrected' };
}

async function organisationRow(transaction: Transaction, id: string): Promise<Row | undefined> {
  const [row] = await transaction.$queryRaw<Row[]>`
    SELECT o."id"::text, o."name", o."kind"::text, o."level"::text, o."place", o."kvkNumber", o."vestigingsnummer", o."parentId"::text,
      coalesce(above."parentId", above."id", o."id")::text AS "topId"
    FROM "organisation" o LEFT JOIN "organisation" above ON above."id" = o."parentId" WHERE o."id" = ${id}::uuid`;
  return row;
}

async function partsOf(transaction: Transaction, id: string): Promise<string[]> {
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    SELECT o."id"::text FROM "organisation" o LEFT JOIN "organisation" above ON above."id" = o."parentId"
    WHERE ${id}::uuid IN (above."id", above."parentId")`;
  return rows.map((row) => row.id);
}

async function topOf(transaction: Transaction, id: string | null): Promise<(Above & { topId: string }) | null> {
  return id === null ? null : ((await organisationRow(transaction, id)) ?? null);
}

/** Another one that has a number of this one. Without a number a name at the top stands once, as when one is added. */
async function anotherLike(transaction: Transaction, before: Row, after: Row) {
  const { id, name, level, kvkNumber, vestigingsnummer } = after;
  const others = { id: { not: id } };
  const numbered =
    kvkNumber !== null && (await transaction.organisation.findFirst({ where: { kvkNumber, ...others } }));
  if (numbered) return { organisationId: numbered.id, by: 'kvkNumber' as const };
  const branch =
    vestigingsnummer !== null && (await transaction.organisation.findFirst({ where: { vestigingsnummer, ...others } }));
  if (branch) return { organisationId: branch.id, by: 'branchNumber' as const };
  const isNamedAnew = before.name !== name || before.level !== level;
  if (level !== 'ORGANISATION' || kvkNumber !== null || !isNamedAnew) return undefined;
  const named = await organisationNamed(transaction, name, id);
  return named === undefined ? undefined : { organisationId: named, by: 'name' as const };
}

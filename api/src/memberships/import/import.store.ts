import type { Database, Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { recordAct } from '../../audit/audit.store.ts';
import { amsterdamDay } from '../../content/amsterdam-day.rules.ts';
import { lockNewOrganisations } from '../../organisations/new-organisation.store.ts';
import { findOrAddPeople, personKey } from '../../people/many-people.store.ts';
import { actAs } from '../../places/sign-up-at-hand.store.ts';
import { endUnconfirmed } from '../../places/unconfirmed.store.ts';
import { allOrNothing } from '../all-or-nothing.ts';
import { type Joinable, joinable } from '../joinable.store.ts';
import { addReady } from './apply.store.ts';
import type { Field } from './columns.rules.ts';
import { type CsvFile, type ImportError, readCsv } from './csv.rules.ts';
import { findCandidates, limitsOf } from './find.store.ts';
import { importTexts } from './import.texts.ts';
import type { OrganisationChoice } from './organisation-choices.store.ts';
import { type PersonChoice, whoIsMeant } from './person-choices.store.ts';
import { type Plan, plan } from './plan.rules.ts';
import { checkRow, type ImportedPerson } from './row.rules.ts';
import { type UnknownOrganisation, unknownOrganisations } from './unknown-organisations.rules.ts';

export interface Preview {
  readonly networkId: string;
  readonly file: CsvFile;
  readonly plan: Plan;
  readonly unknown: readonly UnknownOrganisation[];
  /** As in the file, of whom was not said yet who they are. */
  readonly unanswered: readonly ImportedPerson[];
  /** In the order of the file. */
  readonly errors: readonly ImportError[];
}

type TakesNobody = { readonly outcome: 'ended' | 'noOwner' };

/** What an import would do, as far as can be told now. Changes nothing. */
export async function previewImport(
  database: Database,
  keys: SealingKeys,
  asked: Pick<Import, 'networkId' | 'csv' | 'choices' | 'people' | 'locale'>,
): Promise<({ readonly outcome: 'preview' } & Preview) | TakesNobody> {
  const network = await joinable(database, asked.networkId);
  const closed = takesNobody(network);
  if (closed) return closed;
  return { outcome: 'preview', ...(await preview(database, keys, network, asked)) };
}

export interface Import {
  readonly networkId: string;
  readonly csv: string;
  readonly choices: readonly OrganisationChoice[];
  readonly people: readonly PersonChoice[];
  /** Stands beside everyone as where we know them from, without addresses. */
  readonly fileName: string;
  readonly idempotencyKey: string;
  readonly locale: Locale;
  readonly by: 'STAFF' | 'NETWORK_MANAGER';
}

type Imported =
  | { readonly outcome: 'imported'; readonly added: number; readonly alreadyMembers: number }
  | { readonly outcome: 'errors'; readonly errors: readonly ImportError[] }
  /** Another request had this key. */
  | { readonly outcome: 'reused' }
  | TakesNobody;

/**
 * Adds everyone in the file, or nobody. The same key and file again adds nothing, and gives the same numbers.
 *
 * Locks in one order: idempotency key, people, new organisations, participations, network. Holding those, what was planned stays true.
 */
export function importMembers(database: Database, keys: SealingKeys, asked: Import): Promise<Imported> {
  const { networkId, csv, locale, fileName, by } = asked;
  return allOrNothing<Imported, Imported>(database, async (transaction, refuse) => {
    await actAs(transaction, by);
    const network = await joinable(transaction, networkId);
    const closed = takesNobody(network);
    if (closed) return refuse(closed);
    const { ownerId } = network;
    if (ownerId === null) throw new Error('A network without owner takes nobody.');
    const read = readPeople(network, csv, locale);
    const meant = await whoIsMeant(transaction, keys, network, read.people, asked.people, importTexts[locale]);
    const [errors, inFile] = [[...read.errors, ...meant.errors], meant.people];
    const claimed = await claimKey(transaction, keys, asked);
    if (claimed === 'reused') return refuse({ outcome: 'reused' });
    if (errors.length > 0) return refuse({ outcome: 'errors', errors });
    // Nobody is looked for: who was erased since stays away, and counts as they did.
    if (claimed !== 'claimed') return claimed;
    const distinct = [...new Map(inFile.map((person) => [personKey(keys, person), person])).values()];
    const people = await findOrAddPeople(
      transaction,
      keys,
      { ownerId, networkId },
      distinct.map((person) => ({ ...person, locale })),
    );
    const personIds = [...people.values()].map(({ id }) => id);
    const source = withoutAddresses(fileName);
    await endUnconfirmed(transaction, networkId, personIds);
    await lockNewOrganisations(transaction);
    await holdNetwork(transaction, networkId);

    const now = await joinable(transaction, networkId);
    const candidates = await findCandidates(transaction, keys, now, inFile, asked.choices);
    const planned = plan(candidates, await limitsOf(transaction, now), importTexts[locale], read.columnOf);
    if (planned.errors.length > 0) return refuse({ outcome: 'errors', errors: planned.errors });
    await addReady(transaction, keys, planned, { networkId, source, people });
    const counts = { added: planned.ready.length, alreadyMembers: planned.alreadyMembers };
    await recordAct(transaction, { action: 'IMPORTED', by, ownerId, networkId, count: counts.added });
    await transaction.idempotencyKey.update({ where: { key: asked.idempotencyKey }, data: counts });
    return { outcome: 'imported', ...counts };
  });
}

/** It stands beside everyone in the file, and stays when one of them is erased. */
function withoutAddresses(fileName: string): string {
  return fileName.replace(/\S*(?:@|%40)\S*/g, '…');
}

function takesNobody({ hasEnded, ownerId }: Joinable): TakesNobody | undefined {
  if (hasEnded) return { outcome: 'ended' };
  return ownerId === null ? { outcome: 'noOwner' } : undefined;
}

/** As far as the file alone tells. */
function readPeople(network: Joinable, csv: string, locale: Locale) {
  const texts = importTexts[locale];
  const file = readCsv(csv, texts);
  const { hostOrganisationKvk } = network;
  const today = amsterdamDay(new Date());
  const checked = file.rows.map((row) => checkRow(row, { hostOrganisationKvk, today, columns: file.columns, texts }));
  const errors = [...file.errors, ...checked.flatMap((row) => row.errors)].sort((one, other) => one.line - other.line);
  const people = checked.flatMap((row): ImportedPerson[] => (row.errors.length === 0 ? [row.person] : []));
  const columnOf = (field: Field) => file.columns.find((column) => column.field === field)?.name ?? null;
  return { file, errors, people, columnOf };
}

async function preview(
  database: Database,
  keys: SealingKeys,
  network: Joinable,
  { csv, choices, people: said, locale }: Pick<Import, 'csv' | 'choices' | 'people' | 'locale'>,
): Promise<Preview> {
  const { file, errors, people, columnOf } = readPeople(network, csv, locale);
  const answered = new Set(said.map(({ line }) => line));
  const unanswered = people.filter(({ line }) => !answered.has(line));
  const meant = await whoIsMeant(database, keys, network, people, said, importTexts[locale]);
  const candidates = await findCandidates(database, keys, network, meant.people, choices);
  const planned = plan(candidates, await limitsOf(database, network), importTexts[locale], columnOf);
  const all = [...errors, ...meant.errors, ...planned.errors].sort((one, other) => one.line - other.line);
  const { networkId } = network;
  return { networkId, file, plan: planned, unknown: unknownOrganisations(candidates), unanswered, errors: all };
}

/** What the same file was answered with this key, or that another one was. Waits for another request that holds it. */
async function claimKey(
  transaction: Transaction,
  keys: SealingKeys,
  { idempotencyKey, networkId, csv, choices, people, fileName }: Import,
): Promise<'claimed' | 'reused' | Imported> {
  const bodyHash = keys.bodyHash(JSON.stringify(['importMembers', networkId, fileName, csv, ...choices, ...people]));
  const claimed = await transaction.$executeRaw`
    INSERT INTO "idempotency_key" ("key", "bodyHash") VALUES (${idempotencyKey}, ${bodyHash}) ON CONFLICT ("key") DO NOTHING`;
  if (claimed === 1) return 'claimed';
  const used = await transaction.idempotencyKey.findUniqueOrThrow({ where: { key: idempotencyKey } });
  if (!Buffer.from(used.bodyHash).equals(bodyHash)) return 'reused';
  // An import of before the counts were kept: this time it added nobody.
  return { outcome: 'imported', added: used.added ?? 0, alreadyMembers: used.alreadyMembers ?? 0 };
}

async function holdNetwork(transaction: Transaction, networkId: string): Promise<void> {
  await transaction.$executeRaw`
    SELECT "id" FROM "participation" WHERE "networkId" = ${networkId} AND "until" IS NULL ORDER BY "id" FOR UPDATE`;
  await transaction.$executeRaw`SELECT "documentId" FROM "network" WHERE "documentId" = ${networkId} FOR NO KEY UPDATE`;
}

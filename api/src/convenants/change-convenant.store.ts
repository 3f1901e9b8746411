import { randomUUID } from 'node:crypto';
import { type Database, type OrganisationKind, Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';

const { sql } = Prisma;

export interface NewConvenant {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** In English: both or neither. */
  readonly titleEn: string | null;
  readonly summaryEn: string | null;
  /** Slugs. */
  readonly regions: readonly string[];
  /** Days: YYYY-MM-DD. */
  readonly signedOn: string;
  readonly startsOn: string;
  /** Inclusive; null: until further notice. */
  readonly endsOn: string | null;
  readonly parties: readonly {
    readonly organisationId: string;
    readonly kind: OrganisationKind;
    readonly signedOn: string;
  }[];
  readonly networkIds: readonly string[];
}

/** What is named, and is not there or not of this owner; by their place in the lists. */
interface Unknown {
  readonly outcome: 'unknown';
  readonly regions: readonly number[];
  readonly parties: readonly number[];
  readonly networks: readonly number[];
  readonly slugTaken: boolean;
}

export type Changed =
  | { readonly outcome: 'changed'; readonly id: string }
  | Unknown
  | { readonly outcome: 'startsBeforeLast' | 'startsAfterNext' | 'endsBeforeStart' }
  /** By this one. */
  | { readonly outcome: 'superseded'; readonly id: string };

/** The owner whose staff keep it: its own or, where it has none, the one owner of all its networks. null: nobody's, or not there */
export async function ownerOfConvenant(database: Database | Transaction, id: string): Promise<string | null> {
  const [convenant] = await database.$queryRaw<{ ownerId: string | null }[]>`
    SELECT coalesce(convenant."ownerId", (
      SELECT CASE WHEN count(*) = count(programme."ownerId") AND min(programme."ownerId") = max(programme."ownerId") THEN min(programme."ownerId") END
      FROM "convenant_network" linked
      JOIN "network" ON network."documentId" = linked."networkId"
      LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
      WHERE linked."convenantId" = convenant."id"
    )) AS "ownerId" FROM "convenant" WHERE convenant."id" = ${id}::uuid`;
  return convenant?.ownerId ?? null;
}

export function addConvenant(database: Database, ownerId: string, convenant: NewConvenant): Promise<Changed> {
  return transact(database, (transaction) =>
    insert(transaction, ownerId, convenant, { version: 1, supersedesId: null }),
  );
}

/** The next version; the one before stays as it was, and leaves the lists when this one starts. */
export function supersedeConvenant(
  database: Database,
  ownerId: string,
  id: string,
  convenant: NewConvenant,
): Promise<Changed> {
  return transact(database, async (transaction) => {
    const [before] = await transaction.$queryRaw<{ version: number; startsOn: string }[]>`
      SELECT "version", to_char("startsOn", 'YYYY-MM-DD') AS "startsOn" FROM "convenant" WHERE "id" = ${id}::uuid FOR UPDATE`;
    if (!before) throw new Error(`Convenant ${id} is not there.`);
    const later = await transaction.convenant.findUnique({ where: { supersedesId: id }, select: { id: true } });
    if (later) return { outcome: 'superseded', id: later.id };
    if (convenant.startsOn <= before.startsOn) return { outcome: 'startsBeforeLast' };
    return insert(transaction, ownerId, convenant, { version: before.version + 1, supersedesId: id });
  });
}

/** @param endsOn last day, inclusive */
export function endConvenant(database: Database, id: string, endsOn: string): Promise<Changed> {
  return transact(database, async (transaction) => {
    const ended = await transaction.$executeRaw`
      UPDATE "convenant" SET "endsOn" = ${endsOn}::date WHERE "id" = ${id}::uuid AND "startsOn" <= ${endsOn}::date`;
    return ended === 1 ? { outcome: 'changed', id } : { outcome: 'endsBeforeStart' };
  });
}

async function insert(
  transaction: Transaction,
  ownerId: string,
  convenant: NewConvenant,
  { version, supersedesId }: { version: number; supersedesId: string | null },
): Promise<Changed> {
  const unknown = await whatIsUnknown(transaction, ownerId, convenant);
  if (unknown) return unknown;
  const id = randomUUID();
  const { slug, title, summary, titleEn, summaryEn, regions, signedOn, startsOn, endsOn } = convenant;
  const added = await transaction.$executeRaw`
    INSERT INTO "convenant" ("id", "ownerId", "slug", "title", "summary", "titleEn", "summaryEn", "regions", "version", "supersedesId",
      "signedOn", "startsOn", "endsOn")
    VALUES (${id}::uuid, ${ownerId}, ${slug}, ${title}, ${summary}, ${titleEn}, ${summaryEn}, ${[...regions]}::text[], ${version},
      ${supersedesId}::uuid, ${signedOn}::date, ${startsOn}::date, ${endsOn}::date)
    ON CONFLICT ("slug") DO NOTHING`;
  if (added === 0) return { outcome: 'unknown', regions: [], parties: [], networks: [], slugTaken: true };
  await writePartiesAndNetworks(transaction, id, convenant);
  return { outcome: 'changed', id };
}

/** Adds those that are not there; a party that is there gets the kind and the day given now. */
export async function writePartiesAndNetworks(
  transaction: Transaction,
  id: string,
  { parties, networkIds }: Pick<NewConvenant, 'parties' | 'networkIds'>,
): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO "convenant_party" ("convenantId", "organisationId", "kind", "signedOn")
    SELECT ${id}::uuid, party.* FROM unnest(${parties.map(({ organisationId }) => organisationId)}::uuid[],
      ${parties.map(({ kind }) => kind)}::"OrganisationKind"[], ${parties.map((party) => party.signedOn)}::date[]) AS party
    ON CONFLICT ("convenantId", "organisationId") DO UPDATE SET "kind" = EXCLUDED."kind", "signedOn" = EXCLUDED."signedOn"`;
  await transaction.$executeRaw`
    INSERT INTO "convenant_network" ("convenantId", "networkId") SELECT ${id}::uuid, unnest(${[...networkIds]}::text[])
    ON CONFLICT DO NOTHING`;
}

/**
 * Holds the organisations, so that no merge takes one away meanwhile.
 * @param ownId of the convenant that has this slug already
 */
export async function whatIsUnknown(
  transaction: Transaction,
  ownerId: string,
  { slug, regions, parties, networkIds }: NewConvenant,
  ownId?: string,
): Promise<Unknown | undefined> {
  const organisationIds = parties.map(({ organisationId }) => organisationId);
  await transaction.$executeRaw`
    SELECT "id" FROM "organisation" WHERE "id" = ANY(${organisationIds}::uuid[]) ORDER BY "id" FOR KEY SHARE`;
  const missing = async (asked: readonly string[], known: Prisma.Sql) => {
    const rows = await transaction.$queryRaw<{ index: number }[]>`
      SELECT (asked."position" - 1)::int AS "index" FROM unnest(${[...asked]}::text[]) WITH ORDINALITY AS asked("id", "position")
      WHERE NOT EXISTS (${known}) ORDER BY 1`;
    return rows.map(({ index }) => index);
  };
  const unknown: Unknown = {
    outcome: 'unknown',
    regions: await missing(
      regions,
      sql`SELECT FROM "content"."term" WHERE term."type" = 'REGION' AND term."slug" = asked."id"`,
    ),
    parties: await missing(organisationIds, sql`SELECT FROM "organisation" WHERE organisation."id"::text = asked."id"`),
    networks: await missing(
      networkIds,
      sql`SELECT FROM "network" JOIN "programme" ON programme."documentId" = network."programmeId"
        WHERE network."documentId" = asked."id" AND programme."ownerId" = ${ownerId}`,
    ),
    slugTaken: ownId === undefined && (await transaction.convenant.count({ where: { slug } })) > 0,
  };
  const isFine = [unknown.regions, unknown.parties, unknown.networks].every((list) => list.length === 0);
  return isFine && !unknown.slugTaken ? undefined : unknown;
}

import { type OrganisationKind, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { standing } from '../convenants/convenant-days.store.ts';

const { sql } = Prisma;

/** A convenant as staff of one owner see it. */
export interface DeskConvenantRow {
  id: string;
  ownerId: string;
  slug: string;
  title: string;
  summary: string;
  titleEn: string | null;
  summaryEn: string | null;
  /** Slugs. */
  regions: string[];
  version: number;
  supersedesId: string | null;
  signedOn: Date;
  startsOn: Date;
  endsOn: Date | null;
  standing: ConvenantStanding;
}

/** Names of an enum of the schema. */
export type ConvenantStanding = 'TO_COME' | 'IN_FORCE' | 'ENDED' | 'SUPERSEDED';

const columns = sql`convenant."id"::text AS "id", convenant."slug", convenant."title", convenant."summary", convenant."titleEn",
  convenant."summaryEn", convenant."regions", convenant."version", convenant."supersedesId"::text AS "supersedesId", convenant."signedOn", convenant."startsOn", convenant."endsOn", ${standing} AS "standing"`;

/** Whether a convenant is of this owner or, where it is of nobody, of networks of this owner. @param ownerId column or value */
const convenantOfOwner = (
  ownerId: Prisma.Sql,
) => sql`(convenant."ownerId" = ${ownerId} OR convenant."ownerId" IS NULL AND EXISTS (
  SELECT FROM "convenant_network" linked
  JOIN "network" ON network."documentId" = linked."networkId"
  JOIN "programme" ON programme."documentId" = network."programmeId"
  WHERE linked."convenantId" = convenant."id" AND programme."ownerId" = ${ownerId}))`;

/** Every version, newest first, by title. Those of nobody without any network are shown to all. */
export const convenantsOfOwner = batched<string, DeskConvenantRow[]>(
  async (ownerIds, { database }) => {
    const rows = await database.$queryRaw<DeskConvenantRow[]>`
      SELECT ${columns}, asked."ownerId" FROM unnest(${[...ownerIds]}::text[]) AS asked("ownerId")
      JOIN "convenant" ON ${convenantOfOwner(sql`asked."ownerId"`)}
        OR convenant."ownerId" IS NULL AND NOT EXISTS (SELECT FROM "convenant_network" linked WHERE linked."convenantId" = convenant."id")
      ORDER BY convenant."title" COLLATE "nl-x-icu", convenant."version" DESC, convenant."id"`;
    return Map.groupBy(rows, (row) => row.ownerId);
  },
  () => [],
);

export interface DeskConvenantPartyRow {
  convenantId: string;
  organisationId: string;
  kind: OrganisationKind;
  signedOn: Date;
}

/** By name of the organisation. */
export const partiesOf = batched<string, DeskConvenantPartyRow[]>(
  async (convenantIds, { database }) => {
    const rows = await database.$queryRaw<DeskConvenantPartyRow[]>`
      SELECT party."convenantId"::text AS "convenantId", party."organisationId"::text AS "organisationId", party."kind", party."signedOn"
      FROM "convenant_party" party JOIN "organisation" ON organisation."id" = party."organisationId"
      WHERE party."convenantId" = ANY(${[...convenantIds]}::uuid[])
      ORDER BY organisation."name" COLLATE "nl-x-icu", party."id"`;
    return Map.groupBy(rows, (row) => row.convenantId);
  },
  () => [],
);

/** documentIds. */
export const networkIdsOf = batched<string, string[]>(
  async (convenantIds, { database }) => {
    const rows = await database.$queryRaw<{ convenantId: string; networkId: string }[]>`
      SELECT "convenantId"::text, "networkId" FROM "convenant_network"
      WHERE "convenantId" = ANY(${[...convenantIds]}::uuid[]) ORDER BY "networkId"`;
    return new Map(
      [...Map.groupBy(rows, (row) => row.convenantId)].map(([id, linked]) => [id, linked.map((row) => row.networkId)]),
    );
  },
  () => [],
);

/** One version, for the staff of this owner. */
export const deskConvenantById = batched<{ id: string; ownerId: string }, DeskConvenantRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<Omit<DeskConvenantRow, 'ownerId'>[]>`
      SELECT ${columns} FROM "convenant" WHERE convenant."id" = ANY(${keys.map(({ id }) => id)}::uuid[])`;
    const byId = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      keys.flatMap((key) => {
        const row = byId.get(key.id);
        return row ? [[JSON.stringify(key), { ...row, ownerId: key.ownerId }] as const] : [];
      }),
    );
  },
  () => null,
);

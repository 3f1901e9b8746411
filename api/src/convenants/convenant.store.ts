import { type OrganisationKind, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { byName } from '../organisations/organisation.store.ts';
import { listing } from '../paging/listing.ts';

const { sql } = Prisma;

export interface ConvenantRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** Slugs. */
  regions: string[];
  version: number;
  signedOn: Date;
  startsOn: Date;
  endsOn: Date | null;
}

export interface ConvenantPartyRow {
  id: string;
  organisationId: string;
  kind: OrganisationKind;
  signedOn: Date;
}

const select = {
  id: true,
  slug: true,
  title: true,
  summary: true,
  regions: true,
  version: true,
  signedOn: true,
  startsOn: true,
  endsOn: true,
} satisfies Prisma.ConvenantSelect;

const columns = sql`convenant."id"::text AS "id", convenant."slug", convenant."title", convenant."summary", convenant."regions",
  convenant."version", convenant."signedOn", convenant."startsOn", convenant."endsOn"`;
const partyColumns = sql`party."id"::text AS "id", party."organisationId"::text AS "organisationId", party."kind", party."signedOn"`;

/** An earlier version leaves the lists on the day its successor starts; its own link keeps working. */
const inForce = sql`NOT EXISTS (
  SELECT FROM "convenant" later WHERE later."supersedesId" = convenant."id"
    AND later."startsOn" <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
)`;

export const convenantById = batched<string, ConvenantRow | null>(
  async (ids, { database }) => {
    const rows = await database.convenant.findMany({ where: { id: { in: [...ids] } }, select });
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

export function findConvenant({ database }: Context, slug: string): Promise<ConvenantRow | null> {
  return database.convenant.findUnique({ where: { slug }, select });
}

export const convenantPartyById = batched<string, ConvenantPartyRow | null>(
  async (ids, { database }) => {
    const rows = await database.convenantParty.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, organisationId: true, kind: true, signedOn: true },
    });
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

/** Those in force, of everything or of the network that the list hangs under. @param region slug */
export const listConvenants = listing<ConvenantRow, { of: 'ALL' | 'NETWORK'; region: string | null }>(
  ({ of, region }) => ({
    columns,
    from: sql`"convenant"`,
    where: Prisma.join(
      [
        inForce,
        region === null ? sql`true` : sql`${region} = ANY(convenant."regions")`,
        of === 'ALL'
          ? sql`true`
          : sql`EXISTS (
              SELECT FROM "convenant_network"
              WHERE convenant_network."convenantId" = convenant."id" AND convenant_network."networkId" = parent."id"
            )`,
      ],
      ' AND ',
    ),
    order: 'TITLE',
    keys: [
      { expression: sql`convenant."title" COLLATE "nl-x-icu"`, type: 'text' },
      { expression: sql`convenant."id"`, type: 'uuid' },
    ],
  }),
);

export const listParties = listing<ConvenantPartyRow, null>(() => ({
  columns: partyColumns,
  from: sql`"convenant_party" party JOIN "organisation" ON organisation."id" = party."organisationId"`,
  where: sql`party."convenantId" = parent."id"::uuid`,
  order: 'NAME',
  keys: byName,
}));

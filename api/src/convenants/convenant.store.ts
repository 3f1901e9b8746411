import { type OrganisationKind, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { byName } from '../organisations/organisation.store.ts';
import { listing } from '../paging/listing.ts';
import { today } from './convenant-days.store.ts';

const { sql } = Prisma;

export interface ConvenantRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** Both or neither. */
  titleEn: string | null;
  summaryEn: string | null;
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
  titleEn: true,
  summaryEn: true,
  regions: true,
  version: true,
  signedOn: true,
  startsOn: true,
  endsOn: true,
} satisfies Prisma.ConvenantSelect;

const columns = sql`convenant."id"::text AS "id", convenant."slug", convenant."title", convenant."summary", convenant."titleEn",
  convenant."summaryEn", convenant."regions", convenant."version", convenant."signedOn", convenant."startsOn", convenant."endsOn"`;
const partyColumns = sql`party."id"::text AS "id", party."organisationId"::text AS "organisationId", party."kind", party."signedOn"`;

const notFollowedUp = sql`NOT EXISTS (
  SELECT FROM "convenant" later WHERE later."supersedesId" = convenant."id" AND later."startsOn" <= ${today}
)`;

/**
 * A version leaves the lists on the day its successor starts, or after its own last day; its own link keeps working. One that is
 * still to start stands in them.
 */
export const inForce = sql`${notFollowedUp} AND (convenant."endsOn" IS NULL OR convenant."endsOn" >= ${today})`;

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

interface Listed {
  of: 'ALL' | 'NETWORK';
  /** Slug. */
  region: string | null;
  /** Also those whose last day is past. */
  withEnded: boolean;
}

/** Those in force, of everything or of the network that the list hangs under. */
export const listConvenants = listing<ConvenantRow, Listed>(({ of, region, withEnded }) => ({
  columns,
  from: sql`"convenant"`,
  where: Prisma.join(
    [
      withEnded ? notFollowedUp : inForce,
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
}));

export const listParties = listing<ConvenantPartyRow, null>(() => ({
  columns: partyColumns,
  from: sql`"convenant_party" party JOIN "organisation" ON organisation."id" = party."organisationId"`,
  where: sql`party."convenantId" = parent."id"::uuid`,
  order: 'NAME',
  keys: byName,
}));

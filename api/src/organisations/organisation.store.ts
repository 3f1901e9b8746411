import { type OrganisationKind, type OrganisationLevel, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { SortKey } from '../paging/keyset.ts';
import { listing } from '../paging/listing.ts';
import { containing, readSearch, searchableColumn } from '../search/searchable.ts';

const { sql } = Prisma;

export interface OrganisationRow {
  id: string;
  name: string;
  kind: OrganisationKind;
  level: OrganisationLevel;
  kvkNumber: string | null;
  place: string | null;
  /** 12 digits; of a location. */
  vestigingsnummer: string | null;
  parentId: string | null;
}

/** An organisation as it takes part in one network. */
export interface ParticipatingOrganisationRow extends OrganisationRow {
  /** Midnight UTC of the day in Amsterdam. */
  since: Date;
  /** null: no maximum. */
  seatsLeft: number | null;
}

export interface OrganisationWhere {
  search?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  level?: OrganisationLevel | null | undefined;
}

export const organisationColumns = sql`organisation."id"::text AS "id", organisation."name", organisation."kind", organisation."level",
  organisation."kvkNumber", organisation."place", organisation."vestigingsnummer",
  organisation."parentId"::text AS "parentId"`;

// Names are too few for an index on this.
export const searchableName = searchableColumn(sql`organisation."name"`);

export const byName: SortKey[] = [
  { expression: sql`organisation."name" COLLATE "nl-x-icu"`, type: 'text' },
  { expression: sql`organisation."id"`, type: 'uuid' },
];

export const organisationById = batched<string, OrganisationRow | null>(
  async (ids, { database }) => {
    const rows = await database.organisation.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        name: true,
        kind: true,
        level: true,
        kvkNumber: true,
        place: true,
        vestigingsnummer: true,
        parentId: true,
      },
    });
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

/** Names that begin with what is searched for come first. */
export const listOrganisations = listing<OrganisationRow, OrganisationWhere>(({ search, kind, level }) => {
  const question = readSearch(search ?? '');
  const conditions = [
    sql`true`,
    ...question
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => sql`${searchableName} LIKE ${containing(word)}`),
  ];
  if (kind != null) conditions.push(sql`organisation."kind"::text = ${kind}`);
  if (level != null) conditions.push(sql`organisation."level"::text = ${level}`);
  const begins: SortKey = {
    expression: sql`(CASE WHEN starts_with(${searchableName}, ${question}) THEN 0 ELSE 1 END)::bigint`,
    type: 'integer',
  };
  return {
    columns: organisationColumns,
    from: sql`"organisation"`,
    where: Prisma.join(conditions, ' AND '),
    order: question === '' ? 'NAME' : 'FOUND',
    keys: question === '' ? byName : [begins, ...byName],
  };
});

/** Those that take part now in the network that the list hangs under. */
export const listParticipants = listing<ParticipatingOrganisationRow, null>(() => ({
  columns: sql`${organisationColumns},
    (participation."since" AT TIME ZONE 'Europe/Amsterdam')::date AS "since",
    CASE WHEN network."seatsPerOrganisation" IS NOT NULL
      THEN greatest(network."seatsPerOrganisation" - participation."seatsTaken" - participation."seatsOffered", 0) END AS "seatsLeft"`,
  from: sql`"participation"
    JOIN "organisation" ON organisation."id" = participation."organisationId"
    JOIN "network" ON network."documentId" = participation."networkId"`,
  where: sql`participation."networkId" = parent."id" AND participation."until" IS NULL`,
  order: 'NAME',
  keys: byName,
}));

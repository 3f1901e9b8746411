import { type MembershipRole, Prisma, type SignUpActor } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { type Connection, listing } from '../paging/listing.ts';
import type { PageArguments } from '../paging/page.ts';
import { pageOfSorted } from '../paging/sorted-page.ts';
import { takesOrTookPart } from '../places/took-part.ts';
import { byName } from './desk-person-search.rules.ts';

const { sql } = Prisma;

/** Somebody who takes or took part; what is sealed is opened only where a question asks for it. */
export interface DeskMembershipRow {
  id: string;
  networkId: string;
  personId: string;
  role: MembershipRole;
  since: Date;
  /** null: takes part. */
  until: Date | null;
  nameSealed: Uint8Array;
  addressSealed: Uint8Array;
  keyId: string;
  jobTitle: string | null;
  organisationId: string | null;
  unitName: string | null;
  source: string | null;
  endedBy: SignUpActor | null;
}

const columns = sql`membership."id"::text AS "id", membership."networkId", membership."personId"::text AS "personId", membership."role", membership."since", membership."until",
  person."nameSealed", person."addressSealed", person."keyId", membership."jobTitle", membership."organisationId"::text AS "organisationId",
  unit."name" AS "unitName", membership."source", membership."endedBy"`;
const from = sql`"membership"
  JOIN "person" ON person."id" = membership."personId"
  LEFT JOIN "unit" ON unit."id" = membership."unitId"`;

const ofParticipants = sql`membership."networkId" = parent."id" AND ${takesOrTookPart} AND membership."role" = 'PARTICIPANT'`;

const listInOrderOfComing = listing<DeskMembershipRow, null>(() => ({
  columns,
  from,
  where: ofParticipants,
  order: 'SINCE',
  keys: [
    { expression: sql`membership."since"`, type: 'integer', isInstant: true },
    { expression: sql`membership."id"`, type: 'uuid' },
  ],
}));

/** Names are sealed, so PostgreSQL cannot sort by them: of at most so many in a network they are opened and sorted here. */
export const MOST_BY_NAME = 500;

/** Of networks with more participants one row more than that. */
const allParticipants = batched<string, DeskMembershipRow[]>(
  async (networkIds, { database }) => {
    const rows = await database.$queryRaw<DeskMembershipRow[]>`
      SELECT listed.* FROM unnest(${[...networkIds]}::text[]) AS parent("id")
      CROSS JOIN LATERAL (SELECT ${columns} FROM ${from} WHERE ${ofParticipants} LIMIT ${MOST_BY_NAME + 1}) listed`;
    return Map.groupBy(rows, (row) => row.networkId);
  },
  () => [],
);

/**
 * Participants of a network, or those it ended with: by name, or where there are more than `MOST_BY_NAME` in the order in which they came.
 * @throws GraphQLError for a page that cannot be
 */
export async function listParticipants(
  networkId: string,
  page: PageArguments,
  context: Context,
): Promise<Connection<DeskMembershipRow>> {
  const rows = await allParticipants(networkId, context);
  if (rows.length > MOST_BY_NAME) return listInOrderOfComing(networkId, page, null, context);
  const named = rows.map((row) => ({ id: row.id, name: context.keys.open(row.nameSealed, row.keyId), row }));
  return pageOfSorted(
    named.sort(byName).map(({ row }) => row),
    page,
  );
}

/** Participants who are none any more, each with when they were last; who left last first. */
export const listFormerParticipants = listing<DeskMembershipRow, null>(() => ({
  columns,
  from,
  where: sql`membership."networkId" = parent."id" AND membership."role" = 'PARTICIPANT' AND membership."until" IS NOT NULL
    AND NOT ${takesOrTookPart}
    AND NOT EXISTS (SELECT FROM "membership" later WHERE later."personId" = membership."personId" AND later."networkId" = membership."networkId"
      AND later."role" = 'PARTICIPANT' AND (later."until" IS NULL OR (later."until", later."id") > (membership."until", membership."id")))`,
  order: 'UNTIL',
  keys: [
    { expression: sql`membership."until"`, type: 'integer', isInstant: true, descending: true },
    { expression: sql`membership."id"`, type: 'uuid' },
  ],
}));

/** More than any network has. */
const MOST_IN_ROLE = 200;

/** Managers, lead experts and facilitators of a network, in the order in which they came. */
export const inOtherRoles = batched<string, DeskMembershipRow[]>(
  async (networkIds, { database }) => {
    const rows = await database.$queryRaw<DeskMembershipRow[]>`
      SELECT ${columns} FROM ${from}
      WHERE membership."networkId" = ANY(${[...networkIds]}::text[]) AND membership."until" IS NULL AND membership."role" <> 'PARTICIPANT'
      ORDER BY membership."since", membership."id" LIMIT ${MOST_IN_ROLE * networkIds.length}`;
    return Map.groupBy(rows, (row) => row.networkId);
  },
  () => [],
);

/** More than anybody has. */
const MOST_OF_PERSON = 200;

/** In every network and role, also those that ended; newest first. Whoever calls leaves out what the viewer may not see. */
export const membershipsOfPerson = batched<string, DeskMembershipRow[]>(
  async (personIds, { database }) => {
    const rows = await database.$queryRaw<DeskMembershipRow[]>`
      SELECT ${columns} FROM ${from} WHERE membership."personId" = ANY(${[...personIds]}::uuid[])
      ORDER BY membership."until" DESC NULLS FIRST, membership."since" DESC, membership."id" LIMIT ${MOST_OF_PERSON * personIds.length}`;
    return Map.groupBy(rows, (row) => row.personId);
  },
  () => [],
);

/** Whoever calls asks first whether the viewer may. */
export const deskMembershipById = batched<string, DeskMembershipRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<DeskMembershipRow[]>`
      SELECT ${columns} FROM ${from} WHERE membership."id" = ANY(${[...ids]}::uuid[])`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

/** An organisation that takes or took part in a network. */
export interface DeskParticipationRow {
  id: string;
  networkId: string;
  organisationId: string;
  since: Date;
  /** null: it takes part. */
  until: Date | null;
  seatsTaken: number;
  seatsOffered: number;
  source: string | null;
  endedBy: SignUpActor | null;
}

const participationColumns = sql`participation."id"::text AS "id", participation."networkId", participation."organisationId"::text AS "organisationId",
  participation."since", participation."until", participation."seatsTaken", participation."seatsOffered", participation."source", participation."endedBy"`;

const MOST_PARTICIPATIONS = 500;

/** By name of the organisation. */
export const participationsOf = batched<string, DeskParticipationRow[]>(
  async (networkIds, { database }) => {
    const rows = await database.$queryRaw<DeskParticipationRow[]>`
      SELECT ${participationColumns} FROM "participation"
      JOIN "organisation" ON organisation."id" = participation."organisationId"
      WHERE participation."networkId" = ANY(${[...networkIds]}::text[]) AND participation."until" IS NULL
      ORDER BY organisation."name" COLLATE "nl-x-icu", participation."id" LIMIT ${MOST_PARTICIPATIONS * networkIds.length}`;
    return Map.groupBy(rows, (row) => row.networkId);
  },
  () => [],
);

/** Organisations that take part no more, each with when they last did; who left last first. */
export const formerParticipationsOf = batched<string, DeskParticipationRow[]>(
  async (networkIds, { database }) => {
    const rows = await database.$queryRaw<DeskParticipationRow[]>`
      SELECT ${participationColumns} FROM "participation"
      WHERE participation."networkId" = ANY(${[...networkIds]}::text[]) AND participation."until" IS NOT NULL
        AND NOT EXISTS (SELECT FROM "participation" later WHERE later."organisationId" = participation."organisationId"
          AND later."networkId" = participation."networkId"
          AND (later."until" IS NULL OR (later."until", later."id") > (participation."until", participation."id")))
      ORDER BY participation."until" DESC, participation."id" LIMIT ${MOST_PARTICIPATIONS * networkIds.length}`;
    return Map.groupBy(rows, (row) => row.networkId);
  },
  () => [],
);

/** Also one that ended. Whoever calls asks first whether the viewer may. */
export const deskParticipationById = batched<string, DeskParticipationRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<DeskParticipationRow[]>`
      SELECT ${participationColumns} FROM "participation" WHERE participation."id" = ANY(${[...ids]}::uuid[])`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

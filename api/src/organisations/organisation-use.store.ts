import { Prisma, type Transaction } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { viewerOf } from '../desk/viewer.ts';

const { sql } = Prisma;

/** Rows of "organisationId" and the "ownerId" in whose networks, programmes or convenants something stands of that organisation. */
const uses = sql`
  SELECT used."organisationId", programme."ownerId" FROM (
    SELECT "organisationId", "networkId", NULL AS "programmeId" FROM "participation"
    UNION ALL SELECT "organisationId", "networkId", NULL FROM "membership"
    UNION ALL SELECT "organisationId", "networkId", "programmeId" FROM "sign_up"
    UNION ALL SELECT "heldOrganisationId", "networkId", "programmeId" FROM "sign_up"
    UNION ALL SELECT party."organisationId", linked."networkId", NULL
      FROM "convenant_party" party JOIN "convenant_network" linked USING ("convenantId")
  ) used
  LEFT JOIN "network" ON network."documentId" = used."networkId"
  JOIN "programme" ON programme."documentId" = coalesce(used."programmeId", network."programmeId")
  WHERE used."organisationId" IS NOT NULL AND programme."ownerId" IS NOT NULL
  UNION ALL
  SELECT party."organisationId", convenant."ownerId" FROM "convenant_party" party JOIN "convenant" ON convenant."id" = party."convenantId"
  WHERE convenant."ownerId" IS NOT NULL`;

/** The same, also for what an organisation that is used stands below. */
const usesWithAbove = sql`
  SELECT unnest(ARRAY[below."id", below."parentId", above."parentId"]) AS "organisationId", each."ownerId"
  FROM (${uses}) each JOIN "organisation" below ON below."id" = each."organisationId"
  LEFT JOIN "organisation" above ON above."id" = below."parentId"`;

/** Of an `organisation`: one of these owners uses it, or what is below it; or nobody does, as of one that was just recorded. */
export function isOf(ownerIds: readonly string[]): Prisma.Sql {
  return sql`(organisation."id" IN (SELECT "organisationId" FROM (${usesWithAbove}) each WHERE "ownerId" = ANY(${[...ownerIds]}::text[]))
    OR organisation."id" NOT IN (SELECT "organisationId" FROM (${usesWithAbove}) each WHERE "organisationId" IS NOT NULL))`;
}

interface Concerned {
  readonly ownerId: string;
  /** Of its people, how many work for the one that is counted. */
  readonly people: number;
}

/** Who uses these organisations, or what is below them: that changes with them. */
export function ownersConcerned(
  transaction: Transaction,
  organisationIds: string[],
  countedId: string,
): Promise<Concerned[]> {
  return transaction.$queryRaw<Concerned[]>`
    WITH "part" AS (
      SELECT o."id" FROM "organisation" o LEFT JOIN "organisation" above ON above."id" = o."parentId"
      WHERE ARRAY[o."id", above."id", above."parentId"] && ${organisationIds}::uuid[]
    ), "owned" AS (
      SELECT DISTINCT "ownerId" FROM (${uses}) each WHERE "organisationId" IN (SELECT "id" FROM "part")
    )
    SELECT "ownerId", (
      SELECT count(*)::int FROM "membership" JOIN "network" ON network."documentId" = membership."networkId"
      JOIN "programme" ON programme."documentId" = network."programmeId"
      WHERE membership."organisationId" = ${countedId}::uuid AND programme."ownerId" = "owned"."ownerId") AS "people"
    FROM "owned" ORDER BY "ownerId"`;
}

/** What stands of an organisation with the owners whose staff asks; not of what is below it. */
export interface OrganisationUse {
  /** In which it takes part now, or somebody who works there does. */
  readonly networkCount: number;
  /** Who take part or have a role now. */
  readonly peopleCount: number;
  /** Of which it is a party now: earlier versions do not count. */
  readonly convenantCount: number;
}

export const organisationUse = batched<string, OrganisationUse>(
  async (ids, context) => {
    const ownerIds = [...((await viewerOf(context))?.staffOf ?? [])];
    const rows = await context.database.$queryRaw<(OrganisationUse & { id: string })[]>`
      WITH "own" AS (
        SELECT network."documentId" FROM "network" JOIN "programme" ON programme."documentId" = network."programmeId"
        WHERE programme."ownerId" = ANY(${ownerIds}::text[])
      ), "present" AS (
        SELECT "organisationId" AS "id", "networkId", NULL AS "personId" FROM "participation"
        WHERE "organisationId" = ANY(${[...ids]}::uuid[]) AND "until" IS NULL AND "networkId" IN (SELECT "documentId" FROM "own")
        UNION ALL
        SELECT "organisationId", "networkId", "personId" FROM "membership"
        WHERE "organisationId" = ANY(${[...ids]}::uuid[]) AND "until" IS NULL AND "networkId" IN (SELECT "documentId" FROM "own")
      ), "counted" AS (
        SELECT "id", count(DISTINCT "networkId")::int AS "networkCount", count(DISTINCT "personId")::int AS "peopleCount" FROM "present" GROUP BY "id"
      )
      SELECT asked."id"::text, coalesce("networkCount", 0) AS "networkCount", coalesce("peopleCount", 0) AS "peopleCount",
        (SELECT count(*)::int FROM "convenant_party" party JOIN "convenant" ON convenant."id" = party."convenantId"
          WHERE party."organisationId" = asked."id" AND convenant."ownerId" = ANY(${ownerIds}::text[])
            AND NOT EXISTS (SELECT FROM "convenant" later WHERE later."supersedesId" = convenant."id")) AS "convenantCount"
      FROM unnest(${[...ids]}::uuid[]) AS asked("id") LEFT JOIN "counted" USING ("id")`;
    return new Map(rows.map(({ id, ...use }) => [id, use]));
  },
  () => ({ networkCount: 0, peopleCount: 0, convenantCount: 0 }),
);

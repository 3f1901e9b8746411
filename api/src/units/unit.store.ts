import { batched } from '../batched.ts';

export interface UnitRow {
  id: string;
  name: string;
  parentId: string | null;
}

const MOST = 200;

/** Units of the organisation with this KvK number, a parent before its children, at most 200. */
export const unitsOf = batched<string, UnitRow[]>(
  async (kvkNumbers, { database }) => {
    const rows = await database.$queryRaw<(UnitRow & { kvkNumber: string })[]>`
      WITH RECURSIVE tree AS (
        SELECT organisation."kvkNumber", unit."id", unit."name", unit."parentId", ARRAY[unit."name" COLLATE "nl-x-icu"] AS path
        FROM "unit" JOIN "organisation" ON organisation."id" = unit."organisationId"
        WHERE organisation."kvkNumber" = ANY(${[...kvkNumbers]}) AND unit."parentId" IS NULL
        UNION ALL
        SELECT tree."kvkNumber", unit."id", unit."name", unit."parentId", tree.path || unit."name"
        FROM tree JOIN "unit" ON unit."parentId" = tree."id"
      ), numbered AS (
        SELECT *, row_number() OVER (PARTITION BY "kvkNumber" ORDER BY path) AS position FROM tree
      )
      SELECT "kvkNumber", "id"::text, "name", "parentId"::text FROM numbered WHERE position <= ${MOST} ORDER BY "kvkNumber", position`;
    return Map.groupBy(rows, (row) => row.kvkNumber);
  },
  () => [],
);

/** Only units inside an organisation that has a public network of its own. */
export const unitById = batched<string, UnitRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<UnitRow[]>`
      SELECT unit."id"::text, unit."name", unit."parentId"::text
      FROM "unit" JOIN "organisation" ON organisation."id" = unit."organisationId"
      WHERE unit."id" = ANY(${[...ids]}::uuid[]) AND EXISTS (
        SELECT FROM "content"."public_network" shown WHERE shown."hostOrganisationKvk" = organisation."kvkNumber"
      )`;
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

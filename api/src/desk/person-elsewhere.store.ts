import type { Database, Transaction } from '@leerkring/prisma/client.ts';

/**
 * Where these people have something that belongs to none of these owners, also what has ended: networks move to another owner, and people
 * stay with the one who knew them first. What hangs on an address, and everything that is known of somebody, reaches there too.
 * @param owners documentIds
 * @returns documentIds of networks, and of programmes in which they asked for one
 */
export async function placesOfOthers(
  database: Database | Transaction,
  personIds: readonly string[],
  owners: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT coalesce(has."networkId", has."programmeId") AS "id" FROM (
      SELECT "networkId", NULL AS "programmeId" FROM "membership" WHERE "personId" = ANY(${[...personIds]}::uuid[])
      UNION SELECT "networkId", "programmeId" FROM "sign_up" WHERE "personId" = ANY(${[...personIds]}::uuid[])) has
    LEFT JOIN "network" ON network."documentId" = has."networkId"
    JOIN "programme" ON programme."documentId" = coalesce(network."programmeId", has."programmeId")
    WHERE programme."ownerId" <> ALL(${[...owners]}::text[])`;
  return new Set(rows.map(({ id }) => id));
}

import type { Database } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { batched } from '../batched.ts';
import { type DeskPersonRow, isKnown, personColumns } from '../desk/desk-person.store.ts';

/** Others of the same owner with the same address, whom the desk knows. Whoever calls leaves out whom the viewer may not see. */
export const othersAtTheirAddress = batched<string, DeskPersonRow[]>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<(DeskPersonRow & { of: string })[]>`
      SELECT one."id"::text AS "of", ${personColumns} FROM "person" one
      JOIN "person" ON person."addressHash" = one."addressHash" AND person."ownerId" = one."ownerId" AND person."id" <> one."id"
      WHERE one."id" = ANY(${[...ids]}::uuid[]) AND ${isKnown} ORDER BY person."createdAt", person."id"`;
    return Map.groupBy(rows, ({ of }) => of);
  },
  () => [],
);

/** Somebody as they are typed. */
interface Typed {
  readonly name: string;
  readonly email: string;
}

/**
 * Whom the owner of a network knows at the address of each, where nobody is known by the typed name as well.
 * @returns in the order of `typed`; whoever calls leaves out whom the viewer may not see
 */
export async function knownByAnotherName(
  database: Database,
  keys: SealingKeys,
  networkId: string,
  typed: readonly Typed[],
): Promise<DeskPersonRow[][]> {
  const rows = await database.$queryRaw<(DeskPersonRow & { asked: number })[]>`
    SELECT asked."asked", ${personColumns}
    FROM unnest(${typed.map((_, index) => index)}::int[], ${typed.map(({ email }) => keys.addressHash(email))}::bytea[],
      ${typed.map(({ name }) => keys.nameHash(name))}::bytea[]) AS asked("asked", "address", "name")
    JOIN "network" ON network."documentId" = ${networkId}
    JOIN "programme" ON programme."documentId" = network."programmeId"
    JOIN "person" ON person."addressHash" = asked."address" AND person."ownerId" = programme."ownerId"
    WHERE ${isKnown} AND NOT EXISTS (SELECT FROM "person" same WHERE same."ownerId" = programme."ownerId"
      AND same."addressHash" = asked."address" AND same."nameHash" = asked."name"
      AND EXISTS (SELECT FROM "person" WHERE person."id" = same."id" AND ${isKnown}))
    ORDER BY asked."asked", person."createdAt", person."id"`;
  const byAsked = Map.groupBy(rows, ({ asked }) => asked);
  return typed.map((_, index) => byAsked.get(index) ?? []);
}

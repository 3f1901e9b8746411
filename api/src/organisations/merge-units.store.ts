import type { Transaction } from '@leerkring/prisma/client.ts';
import { type MergingUnit, mergeUnits } from './merge-units.rules.ts';

/** Units and the people employed in them, who stand and fall together: each points at the organisation and its unit. */
export async function moveUnitsAndEmployees(transaction: Transaction, fromId: string, intoId: string): Promise<void> {
  const { moved, same } = mergeUnits(await unitsOf(transaction, fromId), await unitsOf(transaction, intoId));
  const sameIds = same.map(({ id }) => id);
  const twins = same.map(({ into }) => into);
  // One statement: half of it would leave somebody in a unit of another organisation than their own.
  await transaction.$executeRaw`
    WITH "moved" AS (
      UPDATE "unit" SET "organisationId" = ${intoId}::uuid, "parentId" = new."parentId"
      FROM unnest(${moved.map(({ id }) => id)}::uuid[], ${moved.map(({ parentId }) => parentId)}::uuid[]) AS new("id", "parentId")
      WHERE "unit"."id" = new."id"
    )
    UPDATE "membership" SET "organisationId" = ${intoId}::uuid, "unitId" = coalesce(
      (SELECT twin."into" FROM unnest(${sameIds}::uuid[], ${twins}::uuid[]) AS twin("id", "into") WHERE twin."id" = "membership"."unitId"),
      "membership"."unitId")
    WHERE "organisationId" = ${fromId}::uuid`;
  await transaction.$executeRaw`
    UPDATE "sign_up" SET "unitId" = twin."into"
    FROM unnest(${sameIds}::uuid[], ${twins}::uuid[]) AS twin("id", "into") WHERE twin."id" = "sign_up"."unitId"`;
  for (const id of sameIds) await transaction.unit.delete({ where: { id } });
}

function unitsOf(transaction: Transaction, organisationId: string): Promise<MergingUnit[]> {
  return transaction.$queryRaw<MergingUnit[]>`
    SELECT "id"::text, "parentId"::text, "name", folded_name("name") AS "foldedName" FROM "unit"
    WHERE "organisationId" = ${organisationId}::uuid ORDER BY "id"`;
}

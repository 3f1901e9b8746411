import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';

export interface DeskOwnerRow {
  readonly documentId: string;
  /** Of the text now published; else the documentId. */
  readonly name: string;
  readonly nameEn: string | null;
}

/** Whoever calls asks first whether the viewer may. */
export const deskOwnerById = batched<string, DeskOwnerRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<DeskOwnerRow[]>`
      SELECT owner."documentId", coalesce(text."name", owner."documentId") AS "name", english."name" AS "nameEn"
      FROM "owner"
      LEFT JOIN "content"."owner" text ON text."documentId" = owner."documentId" AND text."locale" = 'NL'
      LEFT JOIN "content"."owner" english ON english."documentId" = owner."documentId" AND english."locale" = 'EN'
      WHERE owner."documentId" = ANY(${[...ids]}::text[])`;
    return new Map(rows.map((row) => [row.documentId, row]));
  },
  () => null,
);

/** @returns documentIds of those that have one of these names in a published text */
export async function ownersNamed(database: Database | Transaction, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const rows = await database.$queryRaw<{ documentId: string }[]>`
    SELECT DISTINCT owner."documentId" FROM "owner" JOIN "content"."owner" named USING ("documentId")
    WHERE named."name" = ANY(${[...names]}::text[])`;
  return rows.map(({ documentId }) => documentId);
}

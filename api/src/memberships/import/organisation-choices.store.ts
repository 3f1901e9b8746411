import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import type { FoundOrganisation } from './plan.rules.ts';

/** What somebody said of a name in the file that we do not know. */
export interface OrganisationChoice {
  /** As the preview gave it. */
  readonly key: string;
  /** The known one that is meant; null: it is really new. */
  readonly organisationId: string | null;
}

/** Names that we do not know become the known organisations that were chosen for them. */
export async function chooseKnown<Key>(
  database: Database | Transaction,
  counts: 'ORGANISATION' | 'LOCATION',
  found: ReadonlyMap<Key, FoundOrganisation>,
  choices: readonly OrganisationChoice[],
): Promise<Map<Key, FoundOrganisation>> {
  const chosen = new Map(choices.map(({ key, organisationId }) => [key, organisationId]));
  const ids = [...chosen.values()].filter((id) => id !== null);
  const rows =
    ids.length === 0
      ? []
      : await database.$queryRaw<{ id: string; name: string; countedId: string }[]>`
          SELECT o."id"::text, o."name",
            CASE WHEN ${counts} = 'LOCATION' THEN o."id" ELSE coalesce(above."parentId", o."parentId", o."id") END::text AS "countedId"
          FROM "organisation" o LEFT JOIN "organisation" above ON above."id" = o."parentId" WHERE o."id" = ANY(${ids}::uuid[])`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    [...found].map(([key, each]): [Key, FoundOrganisation] => {
      const id = 'newKey' in each ? chosen.get(each.newKey) : null;
      if (!id || !('newKey' in each)) return [key, each];
      // Merged into another one since it was chosen, it would come back as a new one.
      return [key, byId.get(id) ?? { gone: each.words.name }];
    }),
  );
}

import { Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { OrganisationRow } from './organisation.store.ts';
import { organisationColumns } from './organisation.store.ts';

const { sql } = Prisma;

const MOST = 8;

/** A name that somebody typed in a sign-up for this network. */
interface TypedName {
  readonly networkId: string;
  readonly name: string;
}

/** An organisation that a typed name may mean. */
export interface CandidateRow {
  readonly organisation: OrganisationRow;
  /** KVK: its number stands in what was typed. SAME_NAME: equal but for case, accents, punctuation and legal form. */
  readonly because: 'KVK' | 'SAME_NAME' | 'SIMILAR_NAME';
  /** Of the names, from 0 to 1. */
  readonly similarity: number;
  /** It, or the organisation it belongs to, takes part in the network now. */
  readonly takesPart: boolean;
}

type Found = OrganisationRow & Omit<CandidateRow, 'organisation'> & { place: string | null; asked: number };

/** Eight digits that stand alone, also with spaces or dots between them; and what is written around them. */
const numbered = /[(,;-]?\s*(?:kvk\S*\s*)?(?<!\d)(\d(?:[ .]?\d){7})(?!\d)\s*\)?/i;
const kvkIn = (name: string) => numbered.exec(name)?.[1]?.replace(/\D/g, '') ?? '';
const withoutKvk = (name: string) => name.replace(numbered, ' ');

/** The best first, at most 8. */
export const candidatesFor = batched<TypedName, CandidateRow[]>(
  async (names, { database }) => {
    const rows = await database.$queryRaw<Found[]>`
      SELECT asked."asked", found.*
      FROM unnest(${names.map((_, index) => index)}::int[], ${names.map(({ name }) => withoutKvk(name))}::text[], ${names.map(({ name }) => kvkIn(name))}::text[],
        ${names.map(({ networkId }) => networkId)}::text[]) AS asked("asked", "name", "kvkNumber", "networkId")
      CROSS JOIN LATERAL (SELECT folded_name(asked."name") AS "folded") same
      CROSS JOIN LATERAL (
        SELECT ${organisationColumns}, (ARRAY['KVK', 'SAME_NAME', 'SIMILAR_NAME'])[meant."place"] AS "because",
          similarity(folded_name(organisation."name"), same."folded")::double precision AS "similarity", EXISTS (
            SELECT FROM "participation" taking
            WHERE taking."networkId" = asked."networkId" AND taking."until" IS NULL
              AND taking."organisationId" IN (organisation."id", above."id", above."parentId")
          ) AS "takesPart"
        FROM (SELECT "id", min("place") AS "place" FROM (${meaning}) each GROUP BY "id") meant
        JOIN "organisation" ON organisation."id" = meant."id"
        LEFT JOIN "organisation" above ON above."id" = organisation."parentId"
        ORDER BY meant."place", "similarity" DESC, organisation."level", organisation."name", organisation."id"
        LIMIT ${MOST}
      ) found
      ORDER BY asked."asked"`;
    return new Map(
      [...Map.groupBy(rows, ({ asked }) => asked)].map(([asked, found]) => [
        JSON.stringify(names[asked]),
        found.map(({ because, similarity, takesPart, asked: _, ...organisation }) => ({
          organisation,
          because,
          similarity,
          takesPart,
        })),
      ]),
    );
  },
  () => [],
);

/** Each by its own index; the folded form of a name is costly, and made of few. */
const meaning = sql`
  SELECT "id", 1 AS "place" FROM "organisation" WHERE "kvkNumber" = asked."kvkNumber"
  UNION ALL (SELECT "id", 2 FROM "organisation" WHERE folded_name("name") = same."folded" ORDER BY "level", "id" LIMIT ${MOST})
  UNION ALL (
    SELECT "id", 3 FROM "organisation" WHERE lower("name") % same."folded" OR lower("name") %> same."folded"
    ORDER BY greatest(similarity(lower("name"), same."folded"), word_similarity(same."folded", lower("name"))) DESC, "id" LIMIT ${4 * MOST}
  )`;

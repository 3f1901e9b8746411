import type { Question } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';

/** What the form of a network (its documentId) asks now, in the editor's order. */
export const questionsOfNetwork = batched<string, Question[]>(
  async (networkIds, { database }) => {
    const rows = await database.$queryRaw<Question[]>`
      SELECT "question".*
      FROM "content"."network" network, unnest(network."questionIds") WITH ORDINALITY AS asked("id", "position")
      JOIN "question" USING ("id")
      WHERE network."documentId" = ANY(${[...networkIds]})
      ORDER BY asked."position"`;
    return Map.groupBy(rows, ({ networkId }) => networkId);
  },
  () => [],
);

/** Also what is not asked any more: an answer keeps the question it answered. null: there is none of this id. */
export const questionById = batched<string, Question | null>(
  async (ids, { database }) => {
    const rows = await database.question.findMany({ where: { id: { in: [...ids] } } });
    return new Map(rows.map((row) => [row.id, row]));
  },
  () => null,
);

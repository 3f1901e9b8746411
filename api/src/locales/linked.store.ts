import type { Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { type InLocale, inLocale, wanted } from './in-locale.ts';

/**
 * What content (the key) links to, in the editor's order.
 * @param to.relation which links, a condition on `link`
 * @param to.joins of what is read, on `link."toId"` and `wanted."locale"`
 */
export const linked = <Row>(to: { columns: Prisma.Sql; relation: Prisma.Sql; joins: Prisma.Sql }) =>
  batched<InLocale, Row[]>(
    async (keys, { database }) => {
      const rows = await database.$queryRaw<(Row & { fromId: string; locale: Locale })[]>`
        SELECT wanted."documentId" AS "fromId", wanted."locale", ${to.columns}
        FROM ${wanted(keys)} JOIN "content"."link" ON link."fromId" = wanted."documentId" AND ${to.relation}
        ${to.joins}
        ORDER BY link."position"`;
      return Map.groupBy(rows, ({ fromId, locale }) => JSON.stringify(inLocale(fromId, locale)));
    },
    () => [],
  );

import type { Connection } from './listing.ts';
import { type Order, type PageArguments, readPage, writeCursor } from './page.ts';

/** A cursor tells how far one was: who comes or goes meanwhile may shift the next page by one. */
const order: Order = { name: 'NAME', keys: ['integer'] };

/**
 * A page of what was sorted by name in memory, because PostgreSQL cannot read names.
 * @throws GraphQLError for a page that cannot be
 */
export function pageOfSorted<Row>(sorted: readonly Row[], asked: PageArguments): Connection<Row> {
  const { size, after, before, backward } = readPage(asked, order);
  const from = after === null ? 0 : Number(after[0]) + 1;
  const until = before === null ? sorted.length : Number(before[0]);
  const [first, end] = backward ? [Math.max(from, until - size), until] : [from, Math.min(until, from + size)];
  const edges = sorted
    .slice(first, Math.max(first, end))
    .map((node, index) => ({ cursor: writeCursor(order, [String(first + index)]), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: end < sorted.length,
      hasPreviousPage: first > 0 && sorted.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => sorted.length,
  };
}

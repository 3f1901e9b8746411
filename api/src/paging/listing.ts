import { type Database, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { orderBy, place, type SortKey, within } from './keyset.ts';
import { type Order, type Page, type PageArguments, readPage, writeCursor } from './page.ts';

/** One statement's parts. `from` and `where` may refer to `parent."id"` (text), under which the list hangs. */
interface Selection {
  readonly columns: Prisma.Sql;
  readonly from: Prisma.Sql;
  readonly where: Prisma.Sql;
  /** Names the order in cursors. */
  readonly order: string;
  readonly keys: readonly SortKey[];
  /** An index has the rows in this order: they are read from it, and no further than the page. Without one this is slower. */
  readonly isIndexed?: boolean;
}

export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Asks the database only when a query wants it. */
  readonly totalCount: () => Promise<number>;
}

type Found<Row> = Row & { readonly under: string; readonly cursorPlace: string[] };

/**
 * A list that is paged by keyset. The pages under all parents that one request asks for in the same way come from one
 * statement, their counts from another.
 * @param select options must survive JSON: equal options share a statement
 * @returns resolver; `parent` is '' for a list that hangs under nothing. It throws GraphQLError for a page that cannot be.
 */
export function listing<Row extends object, Options>(select: (options: Options) => Selection) {
  interface Wanted {
    parent: string;
    options: Options;
  }
  const rowsOf = batched<Wanted & { page: Page }, Found<Row>[]>(
    (wanted, { database }) =>
      perGroup(
        wanted,
        ({ page, options }) => ({ page, options }),
        (parents, { page, options }) => findPages<Row>(database, parents, page, select(options)),
      ),
    () => [],
  );
  const countOf = batched<Wanted, number>(
    (wanted, { database }) =>
      perGroup(
        wanted,
        ({ options }) => options,
        (parents, { options }) => countRows(database, parents, select(options)),
      ),
    () => 0,
  );
  return async (parent: string, asked: PageArguments, options: Options, context: Context): Promise<Connection<Row>> => {
    const { order: name, keys } = select(options);
    const order = { name, keys: keys.map((key) => key.type) };
    const page = readPage(asked, order);
    const rows = await rowsOf({ parent, page, options }, context);
    return connection(rows, page, order, () => countOf({ parent, options }, context));
  };
}

function connection<Row>(
  rows: readonly Found<Row>[],
  page: Page,
  order: Order,
  totalCount: () => Promise<number>,
): Connection<Row> {
  const more = rows.length > page.size;
  const shown = rows.slice(0, page.size);
  if (page.backward) shown.reverse();
  const edges = shown.map((node) => ({ cursor: writeCursor(order, node.cursorPlace), node }));
  return {
    edges,
    pageInfo: {
      // Towards the end we did not read from, there is at least the row whose cursor was given.
      hasNextPage: page.backward ? page.before !== null : more,
      hasPreviousPage: page.backward ? more : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Runs `load` once for all keys that differ only in their parent. */
async function perGroup<Key extends { parent: string }, Value>(
  wanted: readonly Key[],
  sameness: (key: Key) => unknown,
  load: (parents: string[], example: Key) => Promise<Map<string, Value>>,
): Promise<Map<string, Value>> {
  const groups = Map.groupBy(wanted, (key) => JSON.stringify(sameness(key)));
  const found = new Map<string, Value>();
  for (const keys of groups.values()) {
    const [example] = keys;
    if (!example) continue;
    const values = await load([...new Set(keys.map((key) => key.parent))], example);
    for (const key of keys) {
      const value = values.get(key.parent);
      if (value !== undefined) found.set(JSON.stringify(key), value);
    }
  }
  return found;
}

async function findPages<Row>(database: Database, parents: string[], page: Page, selection: Selection) {
  const { columns, from, where, keys, isIndexed = false } = selection;
  // One row more than the page holds tells whether there are more.
  const rows = await database.$queryRaw<Found<Row>[]>`
    SELECT parent."id" AS "under", page.*
    FROM unnest(${parents}::text[]) AS parent("id")
    CROSS JOIN LATERAL (
      SELECT ${columns}, ${place(keys)} AS "cursorPlace", row_number() OVER (ORDER BY ${orderBy(keys, page)}) AS "cursorPosition"
      FROM ${from} WHERE ${where} AND ${within(keys, page)}
      ORDER BY ${isIndexed ? orderBy(keys, page) : Prisma.sql`"cursorPosition"`} LIMIT ${page.size + 1}
    ) page
    ORDER BY parent."id", page."cursorPosition"`;
  return Map.groupBy(rows, (row) => row.under);
}

async function countRows(database: Database, parents: string[], { from, where }: Selection) {
  const rows = await database.$queryRaw<{ parentId: string; count: number }[]>`
    SELECT parent."id" AS "parentId", (SELECT count(*)::int FROM ${from} WHERE ${where}) AS "count"
    FROM unnest(${parents}::text[]) AS parent("id")`;
  return new Map(rows.map((row) => [row.parentId, row.count]));
}

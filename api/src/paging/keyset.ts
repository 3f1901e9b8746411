import { Prisma } from '@leerkring/prisma/client.ts';
import type { Order, Page } from './page.ts';

export interface SortKey {
  /** Never null. */
  readonly expression: Prisma.Sql;
  readonly type: Order['keys'][number];
  readonly descending?: boolean;
  /** The expression is a timestamptz(3), which an index may have in this order; a cursor holds its milliseconds, as an integer. */
  readonly isInstant?: boolean;
}

const casts = { text: Prisma.sql`text`, integer: Prisma.sql`bigint`, uuid: Prisma.sql`uuid` };
const ASCENDING = Prisma.sql`ASC`;
const DESCENDING = Prisma.sql`DESC`;

/** `ORDER BY` in the direction in which the page is read. */
export function orderBy(keys: readonly SortKey[], { backward }: Page): Prisma.Sql {
  const parts = keys.map(
    ({ expression, descending = false }) =>
      Prisma.sql`${expression} ${descending === backward ? ASCENDING : DESCENDING}`,
  );
  return Prisma.join(parts);
}

/** A row's place in the list, as text: what its cursor holds. */
export function place(keys: readonly SortKey[]): Prisma.Sql {
  return Prisma.sql`ARRAY[${Prisma.join(keys.map((key) => Prisma.sql`(${inCursor(key)})::text`))}]`;
}

function inCursor({ expression, isInstant }: SortKey): Prisma.Sql {
  return isInstant ? Prisma.sql`(extract(epoch FROM ${expression}) * 1000)::bigint` : expression;
}

/** Whether a row lies between the two ends of the page. */
export function within(keys: readonly SortKey[], { after, before }: Page): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  if (after) conditions.push(beyond(keys, after, false));
  if (before) conditions.push(beyond(keys, before, true));
  return Prisma.join(conditions, ' AND ');
}

/** Spelled out because row comparison cannot mix directions: k1 > a OR (k1 = a AND k2 < b) OR … */
function beyond(keys: readonly SortKey[], values: readonly string[], towardsStart: boolean): Prisma.Sql {
  const value = (index: number) => {
    const given = Prisma.sql`${values[index]}::${casts[keys[index]?.type ?? 'text']}`;
    return keys[index]?.isInstant ? Prisma.sql`(timestamptz 'epoch' + ${given} * interval '1 millisecond')` : given;
  };
  const alternatives = keys.map(({ expression, descending = false }, index) => {
    const equals = keys.slice(0, index).map((key, earlier) => Prisma.sql`${key.expression} = ${value(earlier)}`);
    const step =
      descending === towardsStart
        ? Prisma.sql`${expression} > ${value(index)}`
        : Prisma.sql`${expression} < ${value(index)}`;
    return Prisma.sql`(${Prisma.join([...equals, step], ' AND ')})`;
  });
  return Prisma.sql`(${Prisma.join(alternatives, ' OR ')})`;
}

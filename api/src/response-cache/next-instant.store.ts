import type { Database } from '@leerkring/prisma/client.ts';

/**
 * Milliseconds until the next network opens, closes or ends, or a convenant starts, or its last day is past; Infinity when none will.
 * Counted by the database's clock.
 */
export async function untilNextInstant(database: Database): Promise<number> {
  const [row] = await database.$queryRaw<{ milliseconds: number | null }[]>`
    SELECT (extract(epoch FROM min(instant) - now()) * 1000)::float8 AS "milliseconds"
    FROM (
      SELECT turning."instant" FROM "network" CROSS JOIN LATERAL (VALUES
        ("opensAt"),
        -- The last valid instant lasts a millisecond.
        ("closesAt" + interval '1 millisecond'),
        ("endsAt" + interval '1 millisecond')
      ) AS turning("instant")
      UNION ALL
      SELECT turning."day"::timestamp AT TIME ZONE 'Europe/Amsterdam' FROM "convenant" CROSS JOIN LATERAL (VALUES
        ("startsOn"),
        ("endsOn" + 1)
      ) AS turning("day")
    ) AS turning
    WHERE instant > now()`;
  return row?.milliseconds ?? Number.POSITIVE_INFINITY;
}

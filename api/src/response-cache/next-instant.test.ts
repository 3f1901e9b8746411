import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { untilNextInstant } from './next-instant.store.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Milliseconds to the next midnight in the Netherlands. */
async function untilMidnight(): Promise<number> {
  const [row] = await api.database.$queryRaw<{ milliseconds: number }[]>`
    SELECT (extract(epoch FROM ((now() AT TIME ZONE 'Europe/Amsterdam')::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam' - now()) * 1000)::float8
      AS "milliseconds"`;
  return row?.milliseconds ?? 0;
}

async function convenant(slug: string, days: { startsOn: number; endsOn: number | null }) {
  await api.database.$executeRaw`
    INSERT INTO "convenant" ("slug", "title", "summary", "regions", "signedOn", "startsOn", "endsOn")
    SELECT ${slug}, 'Convenant', 'Samen', '{}', today, today + ${days.startsOn}::int, today + ${days.endsOn}::int
    FROM (SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date AS today)`;
}

test('nothing ends by itself where nothing opens, closes, starts or ends', async () => {
  await convenant('voorbij', { startsOn: -20, endsOn: -1 });
  await convenant('tot-nader-order', { startsOn: -20, endsOn: null });
  expect(await untilNextInstant(api.database)).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  ['the last day of a convenant', { startsOn: -20, endsOn: 0 }],
  ['the day before the first of one', { startsOn: 1, endsOn: null }],
])('what is kept ends with %s', async (_, days) => {
  await convenant(crypto.randomUUID(), days);
  const [until, midnight] = [await untilNextInstant(api.database), await untilMidnight()];
  // Asked one after the other, and perhaps on either side of a midnight.
  expect(Math.min(Math.abs(until - midnight), Math.abs(until - midnight + 86_400_000))).toBeLessThan(5000);
  await api.database.convenant.deleteMany({ where: { slug: { notIn: ['voorbij', 'tot-nader-order'] } } });
});

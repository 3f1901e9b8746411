import { type Database, Prisma } from '@leerkring/prisma/client.ts';
import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { ERASED_IN_NETWORK } from '../privacy/erase.store.ts';
import { titlesOf } from '../slugs/titles.store.ts';
import type { NetworkNews } from './templates/facts.ts';

const { sql } = Prisma;

/** Local midnight in Amsterdam with which the day of `at` begins, so many days earlier; in SQL. */
const midnight = (at: Prisma.Sql, daysBefore: 0 | 1) =>
  sql`(date_trunc('day', ${at} AT TIME ZONE 'Europe/Amsterdam') - make_interval(days => ${daysBefore}::int)) AT TIME ZONE 'Europe/Amsterdam'`;

/**
 * In SQL, by network: who came and who went on the day before `at`, in Amsterdam. Whoever moved to another organisation did neither.
 * Somebody who withdrew before they had a place counts as one who went; somebody who was erased stands only in the audit log.
 * @param at an instant
 */
export function comingsAndGoings(at: Prisma.Sql): Prisma.Sql {
  const onDay = (instant: Prisma.Sql) => sql`${instant} >= ${midnight(at, 1)} AND ${instant} < ${midnight(at, 0)}`;
  const other = (of: Prisma.Sql) => sql`SELECT FROM "membership" other
    WHERE other."networkId" = m."networkId" AND other."personId" = m."personId" AND other."role" = 'PARTICIPANT' AND other."id" <> m."id" AND ${of}`;
  const hasGone = sql`${onDay(sql`m."until"`)} AND NOT EXISTS (${other(sql`other."since" <= m."until" AND (other."until" IS NULL OR other."until" > m."until")`)})`;
  const hasCome = sql`${onDay(sql`m."since"`)} AND NOT EXISTS (${other(sql`other."since" < m."since" AND (other."until" IS NULL OR other."until" >= m."since")`)})`;
  return sql`
    SELECT "networkId", sum("joined")::int AS "joined", sum("left")::int AS "left" FROM (
      SELECT m."networkId", count(*) FILTER (WHERE ${hasCome}) AS "joined", count(*) FILTER (WHERE ${hasGone}) AS "left"
      FROM "membership" m WHERE m."role" = 'PARTICIPANT' AND (${onDay(sql`m."since"`)} OR ${onDay(sql`m."until"`)})
      GROUP BY m."networkId"
      UNION ALL
      SELECT s."networkId", 0, count(*) FROM "sign_up" s
      WHERE s."status" = 'WITHDRAWN' AND s."networkId" IS NOT NULL AND s."confirmedAt" IS NOT NULL AND ${onDay(sql`s."closedAt"`)}
        AND NOT EXISTS (SELECT FROM "membership" m WHERE m."signUpId" = s."id")
      GROUP BY s."networkId"
      UNION ALL
      SELECT a."networkId", 0, a."count" FROM "audit_entry" a
      WHERE a."action" = ${ERASED_IN_NETWORK} AND ${onDay(sql`a."at"`)}
    ) happened
    GROUP BY "networkId" HAVING sum("joined") + sum("left") > 0`;
}

/** What happened in the networks of a manager who wants to hear it, or of these owners, on the day before; by title. */
export async function readNews(
  database: Database,
  whose: { readonly managedBy: string } | { readonly ofOwners: readonly string[] },
  locale: Locale,
  at: Date,
): Promise<readonly NetworkNews[]> {
  const followed =
    'managedBy' in whose
      ? sql`EXISTS (SELECT FROM "membership" m JOIN "person" p ON p."id" = m."personId"
          WHERE m."networkId" = n."documentId" AND p."id" = ${whose.managedBy}::uuid AND p."deskNews" AND m."role" = 'NETWORK_MANAGER' AND m."until" IS NULL)`
      : sql`EXISTS (SELECT FROM "programme" g WHERE g."documentId" = n."programmeId" AND g."ownerId" = ANY(${[...whose.ofOwners]}::text[]))`;
  const rows = await database.$queryRaw<Omit<NetworkNews, 'title'>[]>`
    SELECT n."documentId" AS "networkId", coalesce(news."joined", 0) AS "joined", coalesce(news."left", 0) AS "left",
      empty."count" AS "emptyOrganisations"
    FROM "network" n
    LEFT JOIN (${comingsAndGoings(sql`${at}::timestamptz`)}) news ON news."networkId" = n."documentId"
    CROSS JOIN LATERAL (SELECT count(*)::int AS "count" FROM "participation" o
      WHERE o."networkId" = n."documentId" AND o."until" IS NULL
        AND NOT EXISTS (SELECT FROM "membership" m WHERE m."participationId" = o."id" AND m."until" IS NULL)) empty
    WHERE n."phase" <> 'ENDED' AND ${followed} AND (news."networkId" IS NOT NULL OR empty."count" > 0)`;
  const titles = await titlesOf(
    database,
    locale,
    rows.map(({ networkId }) => networkId),
  );
  return rows
    .map((row) => ({ ...row, title: titles.get(row.networkId) ?? null }))
    .sort((a, b) => (a.title ?? '').localeCompare(b.title ?? '', 'nl'));
}

/** Noon of the day before, in whatever part of the year: some moment of it. */
export function dayBefore(at: Date): Date {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(at);
  return new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000);
}

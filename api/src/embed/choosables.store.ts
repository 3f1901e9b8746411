import { type Database, type Locale, type OutcomeUnit, Prisma } from '@leerkring/prisma/client.ts';
import type { SubjectKind } from '@leerkring/widgets/hosted/embed-choices.ts';
import { inForce } from '../convenants/convenant.store.ts';
import { holdsWords } from '../networks/network-search.ts';
import { searchable } from '../search/searchable.ts';

const { sql } = Prisma;

/** In a list to choose from; more is searched, of networks. */
const MOST = 50;

/** What can be put on a page. */
export interface ChoosableRow {
  readonly slug: string;
  /** Of a region its name. */
  readonly title: string;
  readonly servedLocale: Locale;
  /** Only of an outcome. */
  readonly value: number | null;
  readonly unit: OutcomeUnit | null;
}

/** Where each of them is found, as columns of the same names. @param locale of the texts */
const sources: Record<SubjectKind, (locale: Locale) => Prisma.Sql> = {
  programme: (locale) => published(sql`"content"."public_programme"`, locale),
  network: (locale) => published(sql`"content"."public_network"`, locale, sql`one."phase" <> 'ENDED'`),
  // Of others there would be nothing to see.
  region: (locale) => sql`
    SELECT term."slug", text."name" AS "title", text."servedLocale", term."documentId", NULL::float AS "value", NULL::text AS "unit"
    FROM "content"."term" JOIN "content"."term_text" text USING ("documentId")
    WHERE term."type" = 'REGION' AND text."locale" = ${locale}::"Locale"
      AND EXISTS (SELECT FROM "convenant" WHERE term."slug" = ANY(convenant."regions") AND ${inForce})`,
  outcome: (locale) => sql`
    SELECT one."slug", one."title", one."servedLocale", one."documentId", one."value"::float, one."unit"::text
    FROM "content"."public_outcome" one WHERE one."locale" = ${locale}::"Locale"`,
};

const published = (view: Prisma.Sql, locale: Locale, where = sql`true`) => sql`
  SELECT one."slug", one."title", one."servedLocale", one."documentId", NULL::float AS "value", NULL::text AS "unit"
  FROM ${view} one WHERE one."locale" = ${locale}::"Locale" AND ${where}`;

/** All that is public to put on a page, by title, with what is asked for. `more`: more networks match; `found`: any does. */
export async function findChoosables(
  database: Database,
  locale: Locale,
  asked: Readonly<Record<SubjectKind | 'search', string>>,
) {
  const list = (kind: SubjectKind, where = sql`true`) =>
    database.$queryRaw<(ChoosableRow & { matching: number })[]>`
      SELECT * FROM (
        SELECT one.*, (count(*) FILTER (WHERE ${where}) OVER ())::int AS "matching" FROM (${sources[kind](locale)}) one
        WHERE ${where} OR one."slug" = ${asked[kind]}
        ORDER BY one."slug" = ${asked[kind]} DESC, one."title" COLLATE "nl-x-icu", one."documentId" LIMIT ${MOST}
      ) chosen ORDER BY "title" COLLATE "nl-x-icu", "documentId"`;
  const [programmes, networks, regions, outcomes] = await Promise.all([
    list('programme'),
    list('network', holdsWords(sql`one`, locale, searchable(asked.search))),
    list('region'),
    list('outcome'),
  ]);
  const matching = networks[0]?.matching ?? 0;
  return { programmes, networks, regions, outcomes, more: matching > MOST, found: matching > 0 };
}

/** The programme that shows most at first sight: that with the most open networks. @returns its slug; null: none has any */
export async function fullestProgramme(database: Database): Promise<string | null> {
  const [row] = await database.$queryRaw<{ slug: string }[]>`
    SELECT programme."slug" FROM "content"."public_network" network
    JOIN "content"."public_programme" programme ON programme."documentId" = network."programmeId" AND programme."locale" = 'NL'
    WHERE network."locale" = 'NL' AND network."isOpen" AND NOT network."isFull"
    GROUP BY programme."slug" ORDER BY count(*) DESC, programme."slug" LIMIT 1`;
  return row?.slug ?? null;
}

/** As the snippet names it. @returns null: not there, or not for everybody */
export async function findChoosable(
  database: Database,
  kind: SubjectKind,
  slug: string,
  locale: Locale,
): Promise<ChoosableRow | null> {
  const [row] = await database.$queryRaw<ChoosableRow[]>`
    SELECT * FROM (${sources[kind](locale)}) one WHERE one."slug" = ${slug}`;
  return row ?? null;
}

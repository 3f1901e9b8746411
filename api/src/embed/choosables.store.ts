import { type Database, type Locale, Prisma } from '@leerkring/prisma/client.ts';
import type { Choosable } from '@leerkring/widgets/hosted/embed.ts';
import { holdsWords } from '../networks/network-search.ts';
import { searchable } from '../search/searchable.ts';

const { sql } = Prisma;

/** In a list to choose from; more is searched. */
const MOST = 50;

interface Row {
  slug: string;
  title: string;
  servedLocale: Locale;
  /** How many there are in all. */
  matching: number;
}

/** Public programmes and networks to put on a page, by title, with the one that is asked for. `more`: more networks match. */
export async function findChoosables(
  database: Database,
  locale: Locale,
  asked: { readonly search: string; readonly network: string; readonly programme: string },
) {
  const matches = holdsWords(sql`one`, locale, searchable(asked.search));
  const [programmes, networks] = await Promise.all([
    database.$queryRaw<Row[]>(listed(sql`"content"."public_programme"`, locale, sql`true`, asked.programme)),
    database.$queryRaw<Row[]>(
      listed(sql`"content"."public_network"`, locale, sql`one."phase" <> 'ENDED' AND ${matches}`, asked.network),
    ),
  ]);
  return {
    programmes: programmes.map(choosable),
    networks: networks.map(choosable),
    more: (networks[0]?.matching ?? 0) > MOST,
  };
}

const listed = (view: Prisma.Sql, locale: Locale, where: Prisma.Sql, asked: string) => sql`
  SELECT * FROM (
    SELECT one."slug", one."title", one."servedLocale", one."documentId", (count(*) OVER ())::int AS "matching"
    FROM ${view} one WHERE one."locale" = ${locale}::"Locale" AND ${where}
    ORDER BY one."slug" = ${asked} DESC, one."title" COLLATE "nl-x-icu", one."documentId" LIMIT ${MOST}
  ) chosen ORDER BY "title" COLLATE "nl-x-icu", "documentId"`;

const choosable = ({ slug, title, servedLocale }: Row): Choosable => ({
  slug,
  title,
  language: servedLocale === 'EN' ? 'en' : 'nl',
});

/** As the snippet names it. @returns null: not there, or not for everybody */
export async function titleOf(
  database: Database,
  kind: 'network' | 'programme',
  slug: string,
  locale: Locale,
): Promise<string | null> {
  const view = kind === 'network' ? sql`"content"."public_network"` : sql`"content"."public_programme"`;
  const [row] = await database.$queryRaw<{ title: string }[]>`
    SELECT "title" FROM ${view} WHERE "locale" = ${locale}::"Locale" AND "slug" = ${slug}`;
  return row?.title ?? null;
}

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
}

/** Public programmes and networks to put on a page, by title. `more`: there are more networks that match. */
export async function findChoosables(
  database: Database,
  locale: Locale,
  asked: { readonly search: string; readonly network: string; readonly programme: string },
) {
  const matches = holdsWords(sql`network`, locale, searchable(asked.search));
  const [programmes, networks] = await Promise.all([
    database.$queryRaw<Row[]>`
      SELECT "slug", "title", "servedLocale" FROM "content"."public_programme"
      WHERE "locale" = ${locale}::"Locale"
      ORDER BY "slug" = ${asked.programme} DESC, "title" COLLATE "nl-x-icu", "documentId" LIMIT ${MOST}`,
    database.$queryRaw<Row[]>`
      SELECT network."slug", network."title", network."servedLocale" FROM "content"."public_network" network
      WHERE network."locale" = ${locale}::"Locale" AND network."phase" <> 'ENDED' AND ${matches}
      ORDER BY network."slug" = ${asked.network} DESC, network."title" COLLATE "nl-x-icu", network."documentId"
      LIMIT ${MOST + 1}`,
  ]);
  return {
    programmes: programmes.map(choosable),
    networks: networks.slice(0, MOST).map(choosable),
    more: networks.length > MOST,
  };
}

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

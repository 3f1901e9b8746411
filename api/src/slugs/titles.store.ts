import { type Database, type Locale, Prisma } from '@leerkring/prisma/client.ts';

const { sql } = Prisma;

/** What a slug says, in SQL: "zorg-in-de-wijk" becomes "Zorg in de wijk". @param slug an expression */
export function titleFromSlug(slug: Prisma.Sql): Prisma.Sql {
  return sql`upper(left(${slug}, 1)) || replace(substr(${slug}, 2), '-', ' ')`;
}

/** By documentId, of networks and programmes; what is no longer published by its last slug. What never was is not in it. */
export async function titlesOf(
  database: Database,
  locale: Locale,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.$queryRaw<{ documentId: string; title: string | null }[]>`
    SELECT DISTINCT ON (id) id AS "documentId", coalesce(n."title", p."title", ${titleFromSlug(sql`s."slug"`)}) AS "title"
    FROM unnest(${[...documentIds]}::text[]) id
    LEFT JOIN "content"."network_text" n ON n."documentId" = id AND n."locale" = ${locale}::"Locale"
    LEFT JOIN "content"."programme_text" p ON p."documentId" = id AND p."locale" = ${locale}::"Locale"
    LEFT JOIN "slug" s ON s."documentId" = id
    ORDER BY id, s."since" DESC, s."slug"`;
  return new Map(rows.flatMap(({ documentId, title }) => (title === null ? [] : [[documentId, title] as const])));
}

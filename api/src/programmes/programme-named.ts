import { Prisma } from '@leerkring/prisma/client.ts';

/** Subquery: documentId of the public programme that has this slug, else of the one that had it last; null: there is none. */
export function programmeNamed(slug: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT named."documentId" FROM "content"."public_programme" named
    LEFT JOIN "slug" had ON had."kind" = 'PROGRAMME' AND had."slug" = ${slug} AND had."documentId" = named."documentId"
    WHERE named."slug" = ${slug} OR had."slug" IS NOT NULL
    ORDER BY named."slug" = ${slug} DESC, had."since" DESC
    LIMIT 1
  )`;
}

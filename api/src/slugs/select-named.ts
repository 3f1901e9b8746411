import { Prisma, type SlugKind } from '@leerkring/prisma/client.ts';

interface Named {
  readonly kind: SlugKind;
  readonly slug: string;
  readonly columns: Prisma.Sql;
  readonly from: Prisma.Sql;
  /** Alias in `from` of the row with "documentId" and its present "slug". */
  readonly row: Prisma.Sql;
  /** Which rows count: what is not among them leaves its old slugs to others. */
  readonly where: Prisma.Sql;
}

/** The row that has this slug at present, else the one that had it before; of several that had it, the latest. */
export function selectNamed({ kind, slug, columns, from, row, where }: Named): Prisma.Sql {
  return Prisma.sql`
    SELECT ${columns} FROM ${from}
    LEFT JOIN "slug" had ON had."kind" = ${kind}::"SlugKind" AND had."slug" = ${slug} AND had."documentId" = ${row}."documentId"
    WHERE ${where} AND (${row}."slug" = ${slug} OR had."slug" IS NOT NULL)
    ORDER BY ${row}."slug" = ${slug} DESC, had."since" DESC
    LIMIT 1`;
}

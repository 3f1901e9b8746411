import { Prisma } from '@leerkring/prisma/client.ts';
import { selectNamed } from '../slugs/select-named.ts';

const { sql } = Prisma;

/** Subquery: documentId of the public programme that has this slug, or had it before; null: there is none. */
export function programmeNamed(slug: string): Prisma.Sql {
  const named = selectNamed({
    kind: 'PROGRAMME',
    slug,
    columns: sql`named."documentId"`,
    from: sql`"content"."public_programme" named`,
    row: sql`named`,
    where: sql`true`,
  });
  return sql`(${named})`;
}

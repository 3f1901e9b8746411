import { Prisma } from '@leerkring/prisma/client.ts';
import { selectNamed } from './select-named.ts';

const { sql } = Prisma;

const shown = {
  NETWORK: sql`"content"."public_network" named`,
  PROGRAMME: sql`"content"."public_programme" named`,
};

/** Subquery: documentId of the public network or programme that has this slug, or had it before; null: there is none. */
export function publicNamed(kind: keyof typeof shown, slug: string): Prisma.Sql {
  const named = selectNamed({
    kind,
    slug,
    columns: sql`named."documentId"`,
    from: shown[kind],
    row: sql`named`,
    where: sql`true`,
  });
  return sql`(${named})`;
}

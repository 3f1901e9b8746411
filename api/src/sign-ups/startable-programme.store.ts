import { type Database, type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { selectNamed } from '../slugs/select-named.ts';
import { isSlug } from '../slugs/slug.rules.ts';

const { sql } = Prisma;

/** A public programme as a request to start a network needs it. */
export interface StartableProgramme {
  readonly documentId: string;
  readonly title: string;
  /** Who decides, and is responsible for the data. null: nobody can ask for a network. */
  readonly ownerId: string | null;
}

/** By its slug, or one it had before. @returns null when there is no published, PUBLIC programme of that name */
export async function startableProgramme(
  database: Database,
  slug: string,
  locale: Locale,
): Promise<StartableProgramme | null> {
  if (!isSlug(slug)) return null;
  const [programme] = await database.$queryRaw<StartableProgramme[]>(
    selectNamed({
      kind: 'PROGRAMME',
      slug,
      columns: sql`p."documentId", p."title", p."ownerId"`,
      from: sql`"content"."public_programme" p`,
      row: sql`p`,
      where: sql`p."locale" = ${locale}::"Locale"`,
    }),
  );
  return programme ?? null;
}

/** documentId of a theme or region. @returns undefined: there is none of that slug; null: none was asked for */
export async function termNamed(
  database: Database,
  type: 'THEME' | 'REGION',
  slug: string | null | undefined,
): Promise<string | null | undefined> {
  if (slug === null || slug === undefined || slug === '') return null;
  if (!isSlug(slug)) return undefined;
  const term = await database.contentTerm.findUnique({ where: { type_slug: { type, slug } } });
  return term?.documentId;
}

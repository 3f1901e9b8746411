import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';
import { linked } from '../locales/linked.store.ts';
import { listing } from '../paging/listing.ts';
import { selectNamed } from '../slugs/select-named.ts';

const { sql } = Prisma;

/** A public programme in the locale it is served in. */
export interface ProgrammeRow {
  documentId: string;
  servedLocale: Locale;
  slug: string;
  title: string;
  summary: string;
  bodyHtml: string | null;
  bodyText: string | null;
  imageKey: string | null;
  imageAlternativeText: string | null;
  ownerId: string | null;
  updatedAt: Date;
}

const columns = sql`programme."documentId", programme."servedLocale", programme."slug", programme."title", programme."summary",
  programme."bodyHtml", programme."bodyText", programme."imageKey", programme."imageAlternativeText", programme."ownerId", programme."updatedAt"`;

export const programmeById = batched<InLocale, ProgrammeRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(ProgrammeRow & { locale: Locale })[]>`
      SELECT ${columns}, programme."locale"
      FROM ${wanted(keys)} JOIN "content"."public_programme" programme USING ("documentId", "locale")`;
    return byKey(rows);
  },
  () => null,
);

/** Programmes in which a network (the key) is shown as well, in the editor's order. */
export const programmesAlsoShowing = linked<ProgrammeRow>({
  columns,
  relation: sql`link."relation" = 'ALSO_IN'`,
  joins: sql`JOIN "content"."public_programme" programme ON programme."documentId" = link."toId" AND programme."locale" = wanted."locale"`,
});

/** Public networks that belong to the programme; those of others that it shows as well are left out. */
export const networkCountOf = batched<string, number>(
  async (programmeIds, { database }) => {
    const rows = await database.$queryRaw<{ programmeId: string; count: number }[]>`
      SELECT "programmeId", count(DISTINCT "documentId")::int AS "count"
      FROM "content"."public_network" WHERE "programmeId" = ANY(${[...programmeIds]}) GROUP BY "programmeId"`;
    return new Map(rows.map((row) => [row.programmeId, row.count]));
  },
  () => 0,
);

/** By its slug, or one it had before. */
export async function findProgramme({ database }: Context, slug: string, locale: Locale): Promise<ProgrammeRow | null> {
  const [found] = await database.$queryRaw<ProgrammeRow[]>(
    selectNamed({
      kind: 'PROGRAMME',
      slug,
      columns: columns,
      from: sql`"content"."public_programme" programme`,
      row: sql`programme`,
      where: sql`programme."locale" = ${locale}::"Locale"`,
    }),
  );
  return found ?? null;
}

export const listProgrammes = listing<ProgrammeRow, { locale: Locale }>(({ locale }) => ({
  columns,
  from: sql`"content"."public_programme" programme`,
  where: sql`programme."locale" = ${locale}::"Locale"`,
  order: 'TITLE',
  keys: [
    { expression: sql`programme."title" COLLATE "nl-x-icu"`, type: 'text' },
    { expression: sql`programme."documentId"`, type: 'text' },
  ],
}));

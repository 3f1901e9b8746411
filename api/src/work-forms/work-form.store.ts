import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';
import { linked } from '../locales/linked.store.ts';
import { listing } from '../paging/listing.ts';
import { publicNamed } from '../slugs/public-named.ts';
import { selectNamed } from '../slugs/select-named.ts';

const { sql } = Prisma;

export interface WorkFormRow {
  documentId: string;
  servedLocale: Locale;
  slug: string;
  title: string;
  summary: string;
  bodyHtml: string | null;
  bodyText: string | null;
  steps: { title: string; text: string }[];
  rules: string[];
  pitfalls: string[];
  updatedAt: Date;
}

const columns = sql`form."documentId", text."servedLocale", form."slug", text."title", text."summary", text."bodyHtml",
  text."bodyText", text."steps", text."rules", text."pitfalls", form."updatedAt"`;
const source = sql`"content"."work_form" form JOIN "content"."work_form_text" text USING ("documentId")`;

// Editors tie work form and programme from either side.
const ofProgramme = sql`EXISTS (
  SELECT FROM "content"."link" WHERE link."relation" = 'WORK_FORM' AND link."fromId" = programme."documentId" AND link."toId" = form."documentId"
    OR link."relation" = 'PROGRAMME' AND link."fromId" = form."documentId" AND link."toId" = programme."documentId"
)`;

/** Shown by a public network or programme. */
const isPublic = sql`(
  EXISTS (SELECT FROM "content"."public_programme" programme WHERE ${ofProgramme})
  OR EXISTS (
    SELECT FROM "content"."link" JOIN "content"."public_network" shown ON shown."documentId" = link."fromId"
    WHERE link."relation" = 'WORK_FORM' AND link."toId" = form."documentId"
  )
)`;

/** Work forms that networks and programmes show, in the editor's order. */
export const workFormsOf = linked<WorkFormRow>({
  columns,
  relation: sql`link."relation" = 'WORK_FORM'`,
  joins: sql`JOIN "content"."work_form" form ON form."documentId" = link."toId"
    JOIN "content"."work_form_text" text ON text."documentId" = form."documentId" AND text."locale" = wanted."locale"`,
});

export const workFormById = batched<InLocale, WorkFormRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(WorkFormRow & { locale: Locale })[]>`
      SELECT ${columns}, text."locale"
      FROM ${wanted(keys)} JOIN "content"."work_form" form USING ("documentId")
      JOIN "content"."work_form_text" text USING ("documentId", "locale")
      WHERE ${isPublic}`;
    return byKey(rows);
  },
  () => null,
);

/** By its slug, or one it had before. */
export async function findWorkForm({ database }: Context, slug: string, locale: Locale): Promise<WorkFormRow | null> {
  const [found] = await database.$queryRaw<WorkFormRow[]>(
    selectNamed({
      kind: 'WORK_FORM',
      slug,
      columns: columns,
      from: source,
      row: sql`form`,
      where: sql`text."locale" = ${locale}::"Locale" AND ${isPublic}`,
    }),
  );
  return found ?? null;
}

/** @param programme slug; null: those of all programmes and networks */
export const listWorkForms = listing<WorkFormRow, { programme: string | null; locale: Locale }>(
  ({ programme, locale }) => ({
    columns,
    from: source,
    where: sql`text."locale" = ${locale}::"Locale" AND ${
      programme === null
        ? isPublic
        : sql`EXISTS (SELECT FROM (SELECT ${publicNamed('PROGRAMME', programme)} AS "documentId") programme WHERE ${ofProgramme})`
    }`,
    order: 'TITLE',
    keys: [
      { expression: sql`text."title" COLLATE "nl-x-icu"`, type: 'text' },
      { expression: sql`form."documentId"`, type: 'text' },
    ],
  }),
);

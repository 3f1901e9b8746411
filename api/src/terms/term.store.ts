import { type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';
import { linked } from '../locales/linked.store.ts';
import { listing } from '../paging/listing.ts';

export type TermType = 'THEME' | 'REGION' | 'TARGET_GROUP';

export interface TermRow {
  documentId: string;
  type: TermType;
  slug: string;
  servedLocale: Locale;
  name: string;
  description: string | null;
}

const columns = Prisma.sql`term."documentId", term."type", term."slug", text."servedLocale", text."name", text."description"`;
const usedByNetwork = Prisma.sql`EXISTS (
  SELECT FROM "content"."link" JOIN "content"."public_network" shown ON shown."documentId" = link."fromId"
  WHERE link."toId" = term."documentId" AND link."relation"::text = term."type"::text
)`;

/** All terms that networks and programmes show, in the editor's order. */
export const termsOf = linked<TermRow>({
  columns,
  relation: Prisma.sql`link."relation" IN ('THEME', 'REGION', 'TARGET_GROUP')`,
  joins: Prisma.sql`JOIN "content"."term" ON term."documentId" = link."toId"
    JOIN "content"."term_text" text ON text."documentId" = term."documentId" AND text."locale" = wanted."locale"`,
});

/** Regions with these slugs, whoever uses them. */
export const regionNamed = batched<{ slug: string; locale: Locale }, TermRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(TermRow & { locale: Locale })[]>`
      SELECT ${columns}, text."locale"
      FROM "content"."term" JOIN "content"."term_text" text USING ("documentId")
      WHERE term."type" = 'REGION' AND term."slug" = ANY(${keys.map((key) => key.slug)})`;
    return new Map(rows.map((row) => [JSON.stringify({ slug: row.slug, locale: row.locale }), row]));
  },
  () => null,
);

/** Only what something public uses. */
export const termById = batched<InLocale, TermRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(TermRow & { locale: Locale })[]>`
      SELECT ${columns}, text."locale"
      FROM ${wanted(keys)}
      JOIN "content"."term" USING ("documentId")
      JOIN "content"."term_text" text USING ("documentId", "locale")
      WHERE ${usedByNetwork}
        OR EXISTS (
          SELECT FROM "content"."link" JOIN "content"."public_programme" shown ON shown."documentId" = link."fromId"
          WHERE link."toId" = term."documentId" AND link."relation"::text = term."type"::text
        )
        OR term."type" = 'REGION' AND EXISTS (SELECT FROM "convenant" WHERE term."slug" = ANY("convenant"."regions"))`;
    return byKey(rows);
  },
  () => null,
);

/** Regions that somebody may name who wants to begin something there: not those that only INTERNAL networks use. */
export const regionsToChoose = batched<Locale, TermRow[]>(
  async (locales, { database }) => {
    const rows = await database.$queryRaw<(TermRow & { locale: Locale })[]>`
      SELECT ${columns}, text."locale"
      FROM "content"."term" JOIN "content"."term_text" text USING ("documentId")
      WHERE term."type" = 'REGION' AND text."locale"::text = ANY(${[...locales]})
        AND (${usedByNetwork} OR NOT EXISTS (SELECT FROM "content"."link" WHERE link."toId" = term."documentId"))
      ORDER BY text."name" COLLATE "nl-x-icu", term."documentId"`;
    return Map.groupBy(rows, ({ locale }) => locale);
  },
  () => [],
);

/** Terms of one type that a public network uses, by name. */
export const listTerms = listing<TermRow, { type: TermType; locale: Locale }>(({ type, locale }) => ({
  columns,
  from: Prisma.sql`"content"."term" JOIN "content"."term_text" text USING ("documentId")`,
  where: Prisma.sql`term."type" = ${type}::"content"."ContentType" AND text."locale" = ${locale}::"Locale" AND ${usedByNetwork}`,
  order: 'NAME',
  keys: [
    { expression: Prisma.sql`text."name" COLLATE "nl-x-icu"`, type: 'text' },
    { expression: Prisma.sql`term."documentId"`, type: 'text' },
  ],
}));

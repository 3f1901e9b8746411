import { type Locale, type OutcomeUnit, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';
import type { SortKey } from '../paging/keyset.ts';
import { listing } from '../paging/listing.ts';
import { publicNamed } from '../slugs/public-named.ts';
import { selectNamed } from '../slugs/select-named.ts';

const { sql } = Prisma;

/** A public outcome in the locale it is served in. */
export interface OutcomeRow {
  documentId: string;
  servedLocale: Locale;
  slug: string;
  title: string;
  summary: string | null;
  value: number;
  unit: OutcomeUnit;
  n: number | null;
  nLabel: string | null;
  periodStartsOn: Date;
  periodEndsOn: Date;
  sourceName: string;
  sourceUrl: string | null;
  /** Of a network's figure: the one that the network belongs to. */
  programmeId: string | null;
  /** null: of the whole programme. */
  networkId: string | null;
  updatedAt: Date;
}

const columns = sql`outcome."documentId", outcome."servedLocale", outcome."slug", outcome."title", outcome."summary",
  outcome."value", outcome."unit", outcome."n", outcome."nLabel", outcome."periodStartsOn", outcome."periodEndsOn",
  outcome."sourceName", outcome."sourceUrl", outcome."programmeId", outcome."networkId", outcome."updatedAt"`;
const source = sql`"content"."public_outcome" outcome`;

export const outcomeById = batched<InLocale, OutcomeRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(OutcomeRow & { locale: Locale })[]>`
      SELECT ${columns}, outcome."locale" FROM ${wanted(keys)} JOIN ${source} USING ("documentId", "locale")`;
    return byKey(rows);
  },
  () => null,
);

/** By its slug, or one it had before. */
export async function findOutcome({ database }: Context, slug: string, locale: Locale): Promise<OutcomeRow | null> {
  const [found] = await database.$queryRaw<OutcomeRow[]>(
    selectNamed({
      kind: 'OUTCOME',
      slug,
      columns,
      from: source,
      row: sql`outcome`,
      where: sql`outcome."locale" = ${locale}::"Locale"`,
    }),
  );
  return found ?? null;
}

/** Of the programme itself, or of a network that it lists: its own and those also shown in it. @param slug of the programme */
const ofProgramme = (slug: string) => sql`EXISTS (
  SELECT FROM (SELECT ${publicNamed('PROGRAMME', slug)} AS "id") programme
  WHERE outcome."programmeId" = programme."id" OR EXISTS (
    SELECT FROM "content"."link"
    WHERE link."fromId" = outcome."networkId" AND link."relation" = 'ALSO_IN' AND link."toId" = programme."id"
  )
)`;

/** The latest period first, then by title. */
const keys: SortKey[] = [
  { expression: sql`(outcome."periodEndsOn" - date '1970-01-01')::bigint`, type: 'integer', descending: true },
  { expression: sql`outcome."title" COLLATE "nl-x-icu"`, type: 'text' },
  { expression: sql`outcome."documentId"`, type: 'text' },
];

/** @param options slugs of the programme and the network whose figures are asked; null: of all */
export const listOutcomes = listing<OutcomeRow, { programme: string | null; network: string | null; locale: Locale }>(
  ({ programme, network, locale }) => {
    const conditions = [sql`outcome."locale" = ${locale}::"Locale"`];
    if (programme !== null) conditions.push(ofProgramme(programme));
    if (network !== null) conditions.push(sql`outcome."networkId" = ${publicNamed('NETWORK', network)}`);
    return { columns, from: source, where: Prisma.join(conditions, ' AND '), order: 'LATEST_PERIOD', keys };
  },
);

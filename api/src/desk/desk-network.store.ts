import { type Locale, type NetworkPhase, Prisma } from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import type { SortKey } from '../paging/keyset.ts';
import { listing } from '../paging/listing.ts';
import { endedAt } from '../places/took-part.ts';
import { waitsForDesk } from '../places/waits-for-desk.ts';
import { titleFromSlug } from '../slugs/titles.store.ts';

const { sql } = Prisma;

/** A network as its people see it, published or not. */
export interface DeskNetworkRow {
  documentId: string;
  /** Of the text now published; else made of the newest slug it had; else the documentId. */
  title: string;
  /** null: nobody wrote it in English. */
  titleEn: string | null;
  slug: string | null;
  programmeTitle: string | null;
  programmeTitleEn: string | null;
  ownerId: string | null;
  phase: NetworkPhase;
  /** null: it goes on. */
  endedAt: Date | null;
  isPublished: boolean;
  isHosted: boolean;
  organisationCount: number;
  offeredOrganisations: number;
  maximumOrganisations: number | null;
  minimumOrganisations: number | null;
  seatsPerOrganisation: number | null;
  minimumParticipants: number | null;
  participantCount: number;
  leadExpertCount: number;
  waitingListCount: number;
}

const title = sql`coalesce(text."title", ${titleFromSlug(sql`slugs."slug"`)}, network."documentId")`;

const columns = sql`network."documentId", ${title} AS "title", english."title" AS "titleEn",
  coalesce(shown."slug", slugs."slug") AS "slug", programme_text."title" AS "programmeTitle", programme_english."title" AS "programmeTitleEn",
  programme."ownerId", CASE WHEN network."endsAt" < now() THEN 'ENDED' ELSE network."phase"::text END AS "phase",
  (SELECT ${endedAt} FROM "network" n WHERE n."documentId" = network."documentId") AS "endedAt",
  shown."documentId" IS NOT NULL AS "isPublished", network."hostOrganisationKvk" IS NOT NULL AS "isHosted",
  network."organisationCount", network."offeredOrganisations", network."maximumOrganisations", network."minimumOrganisations",
  network."seatsPerOrganisation", network."minimumParticipants", network."participantCount", network."leadExpertCount", network."waitingListCount"`;

const from = sql`"network"
  LEFT JOIN "programme" ON programme."documentId" = network."programmeId"
  LEFT JOIN "content"."programme_text" ON programme_text."documentId" = network."programmeId" AND programme_text."locale" = 'NL'
  LEFT JOIN "content"."programme_text" programme_english
    ON programme_english."documentId" = network."programmeId" AND programme_english."locale" = 'EN'
  LEFT JOIN "content"."network" shown ON shown."documentId" = network."documentId"
  LEFT JOIN "content"."network_text" text ON text."documentId" = network."documentId" AND text."locale" = 'NL'
  LEFT JOIN "content"."network_text" english ON english."documentId" = network."documentId" AND english."locale" = 'EN'
  LEFT JOIN LATERAL (
    SELECT "slug" FROM "slug" WHERE "slug"."documentId" = network."documentId" AND "slug"."kind" = 'NETWORK' ORDER BY "since" DESC, "slug" LIMIT 1
  ) slugs ON true`;

const titles = { NL: title, EN: sql`coalesce(english."title", ${title})` };

/** Where something waits for a decision of the viewer first, then by title in this language. */
const order = ({ decides, locale }: Listed): SortKey[] => [
  {
    expression: sql`(CASE WHEN network."documentId" = ANY(${decides}::text[])
      AND EXISTS (SELECT FROM "sign_up" s WHERE s."networkId" = network."documentId" AND ${waitsForDesk(sql`s`)}) THEN 0 ELSE 1 END)`,
    type: 'integer',
  },
  { expression: sql`${titles[locale]} COLLATE "nl-x-icu"`, type: 'text' },
  { expression: sql`network."documentId"`, type: 'text' },
];

interface Listed {
  readonly ids: readonly string[];
  /** Those in which the viewer decides. */
  readonly decides: readonly string[];
  readonly locale: Locale;
}

/** Whoever calls asks first whether the viewer may. */
export const deskNetworkById = batched<string, DeskNetworkRow | null>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<DeskNetworkRow[]>`
      SELECT ${columns} FROM ${from} WHERE network."documentId" = ANY(${[...ids]}::text[])`;
    return new Map(rows.map((row) => [row.documentId, row]));
  },
  () => null,
);

export const listDeskNetworks = listing<DeskNetworkRow, Listed>((listed) => ({
  columns,
  from,
  where: sql`network."documentId" = ANY(${listed.ids}::text[])`,
  order: `TO_DECIDE_${listed.locale}`,
  keys: order(listed),
}));

/** How many sign-ups wait for somebody on the desk, by network. */
export const toDecideCount = batched<string, number>(
  async (ids, { database }) => {
    const rows = await database.$queryRaw<{ networkId: string; count: number }[]>`
      SELECT "networkId", count(*)::int AS "count" FROM "sign_up"
      WHERE "networkId" = ANY(${[...ids]}::text[]) AND ${waitsForDesk(sql`"sign_up"`)} GROUP BY "networkId"`;
    return new Map(rows.map(({ networkId, count }) => [networkId, count]));
  },
  () => 0,
);

/** The same over several networks, and the requests to start one in programmes of these owners. */
export async function countToDecide(
  { database }: Context,
  networkIds: readonly string[],
  ownerIds: readonly string[],
): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "sign_up"
    LEFT JOIN "programme" ON programme."documentId" = "sign_up"."programmeId"
    WHERE ${waitsForDesk(sql`"sign_up"`)}
      AND ("sign_up"."networkId" = ANY(${[...networkIds]}::text[]) OR programme."ownerId" = ANY(${[...ownerIds]}::text[]))`;
  return row?.count ?? 0;
}

import { type Locale, type NetworkKind, type NetworkPhase, Prisma } from '@leerkring/prisma/client.ts';
import type { SortKey } from '../paging/keyset.ts';
import { listing } from '../paging/listing.ts';
import { readSearch } from '../search/searchable.ts';
import { publicNamed } from '../slugs/public-named.ts';
import { type NetworkRow, networkColumns } from './network.store.ts';
import { holdsWords } from './network-search.ts';

const { sql } = Prisma;

export type NetworkOrder = 'TITLE' | 'NEWEST' | 'MOST_ORGANISATIONS' | 'CLOSING_SOON';

export interface NetworkWhere {
  kind?: NetworkKind | null | undefined;
  programme?: string | null | undefined;
  theme?: string | null | undefined;
  region?: string | null | undefined;
  targetGroup?: string | null | undefined;
  phase?: NetworkPhase | null | undefined;
  openForSignUp?: boolean | null | undefined;
  search?: string | null | undefined;
}

interface NetworkListOptions {
  /** Which list: that of everything, or of the programme, organisation or convenant that the list hangs under. */
  of: 'ALL' | 'PROGRAMME' | 'ORGANISATION' | 'CONVENANT';
  locale: Locale;
  where?: NetworkWhere | null | undefined;
  orderBy?: NetworkOrder | null | undefined;
}

const network = sql`network`;

const membership: Record<NetworkListOptions['of'], Prisma.Sql> = {
  ALL: sql`true`,
  PROGRAMME: sql`(network."programmeId" = parent."id" OR EXISTS (
    SELECT FROM "content"."link" WHERE link."fromId" = network."documentId" AND link."relation" = 'ALSO_IN' AND link."toId" = parent."id"
  ))`,
  ORGANISATION: sql`EXISTS (
    SELECT FROM "participation" WHERE participation."networkId" = network."documentId"
      AND participation."organisationId" = parent."id"::uuid AND participation."until" IS NULL
  )`,
  CONVENANT: sql`EXISTS (
    SELECT FROM "convenant_network" WHERE convenant_network."networkId" = network."documentId"
      AND convenant_network."convenantId" = parent."id"::uuid
  )`,
};

const title: SortKey = { expression: sql`network."title" COLLATE "nl-x-icu"`, type: 'text' };
const documentId: SortKey = { expression: sql`network."documentId"`, type: 'text' };
const milliseconds = (instant: Prisma.Sql) => sql`(extract(epoch FROM ${instant}) * 1000)::bigint`;

const sortKeys: Record<NetworkOrder, SortKey[]> = {
  TITLE: [title, documentId],
  NEWEST: [{ expression: milliseconds(sql`network."createdAt"`), type: 'integer', descending: true }, documentId],
  MOST_ORGANISATIONS: [
    { expression: sql`network."organisationCount"::bigint`, type: 'integer', descending: true },
    title,
    documentId,
  ],
  CLOSING_SOON: [
    // Open until a day, open until further notice, not open.
    {
      expression: sql`CASE WHEN NOT network."isOpen" THEN 2 WHEN network."closesAt" IS NULL THEN 1 ELSE 0 END::bigint`,
      type: 'integer',
    },
    {
      expression: sql`CASE WHEN network."isOpen" THEN coalesce(${milliseconds(sql`network."closesAt"`)}, 0) ELSE 0 END`,
      type: 'integer',
    },
    title,
    documentId,
  ],
};

export const listNetworks = listing<NetworkRow, NetworkListOptions>(({ of, locale, where, orderBy }) => {
  const order = orderBy ?? 'TITLE';
  return {
    columns: networkColumns,
    from: sql`"content"."public_network" network`,
    where: Prisma.join(
      [sql`network."locale" = ${locale}::"Locale"`, membership[of], ...conditions(where ?? {}, locale)],
      ' AND ',
    ),
    order,
    keys: sortKeys[order],
  };
});

function conditions(where: NetworkWhere, locale: Locale): Prisma.Sql[] {
  const { kind, programme, theme, region, targetGroup, phase, openForSignUp, search } = where;
  const all: Prisma.Sql[] = [];
  if (kind != null) all.push(sql`network."kind"::text = ${kind}`);
  if (programme != null) all.push(inProgramme(programme));
  if (theme != null) all.push(withTerm('THEME', theme));
  if (region != null) all.push(withTerm('REGION', region));
  if (targetGroup != null) all.push(withTerm('TARGET_GROUP', targetGroup));
  if (phase != null) all.push(sql`network."phase"::text = ${phase}`);
  if (openForSignUp != null) all.push(sql`network."isOpen" = ${openForSignUp}`);
  if (search != null) all.push(holdsWords(network, locale, readSearch(search)));
  return all;
}

/** Its own and those it shows as well. An INTERNAL programme is not found: its slug must not tell what it shows. */
function inProgramme(slug: string): Prisma.Sql {
  return sql`EXISTS (
    SELECT FROM (SELECT ${publicNamed('PROGRAMME', slug)} AS "id") programme
    WHERE network."programmeId" = programme."id" OR EXISTS (
      SELECT FROM "content"."link"
      WHERE link."fromId" = network."documentId" AND link."relation" = 'ALSO_IN' AND link."toId" = programme."id"
    )
  )`;
}

function withTerm(type: 'THEME' | 'REGION' | 'TARGET_GROUP', slug: string): Prisma.Sql {
  return sql`EXISTS (
    SELECT FROM "content"."link" JOIN "content"."term" ON term."documentId" = link."toId"
    WHERE link."fromId" = network."documentId" AND link."relation"::text = ${type} AND term."slug" = ${slug}
  )`;
}

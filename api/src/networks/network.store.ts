import {
  type CountedUnit,
  type Locale,
  type NetworkKind,
  type NetworkPhase,
  Prisma,
  type SignUpApproval,
} from '@leerkring/prisma/client.ts';
import { batched } from '../batched.ts';
import type { Context } from '../context.ts';
import { byKey, type InLocale, wanted } from '../locales/in-locale.ts';
import { selectNamed } from '../slugs/select-named.ts';

/** A public network in the locale it is served in. Long texts stand apart: few who list networks read them. */
export interface NetworkRow {
  documentId: string;
  servedLocale: Locale;
  slug: string;
  kind: NetworkKind;
  kindLabel: string | null;
  title: string;
  summary: string;
  imageKey: string | null;
  imageAlternativeText: string | null;
  hostOrganisationName: string | null;
  hostOrganisationKvk: string | null;
  programmeId: string | null;
  ownerId: string | null;
  updatedAt: Date;
  phase: NetworkPhase;
  isOpen: boolean;
  opensAt: Date | null;
  closesAt: Date | null;
  approval: SignUpApproval;
  counts: CountedUnit;
  minimumOrganisations: number | null;
  maximumOrganisations: number | null;
  seatsPerOrganisation: number | null;
  minimumParticipants: number | null;
  organisationCount: number;
  participantCount: number;
  leadExpertCount: number;
  waitingListCount: number;
  organisationsLeft: number | null;
  isFull: boolean;
  isFullForNewOrganisations: boolean;
}

interface NetworkTexts {
  bodyHtml: string | null;
  bodyText: string | null;
  afterSignUpHtml: string | null;
  afterSignUpText: string | null;
}

export const networkColumns = Prisma.raw(
  [
    'documentId',
    'servedLocale',
    'slug',
    'kind',
    'kindLabel',
    'title',
    'summary',
    'imageKey',
    'imageAlternativeText',
    'hostOrganisationName',
    'hostOrganisationKvk',
    'programmeId',
    'ownerId',
    'updatedAt',
    'phase',
    'isOpen',
    'opensAt',
    'closesAt',
    'approval',
    'counts',
    'minimumOrganisations',
    'maximumOrganisations',
    'seatsPerOrganisation',
    'minimumParticipants',
    'organisationCount',
    'participantCount',
    'leadExpertCount',
    'waitingListCount',
    'organisationsLeft',
    'isFull',
    'isFullForNewOrganisations',
  ]
    .map((column) => `network."${column}"`)
    .join(', '),
);

export const networkById = batched<InLocale, NetworkRow | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(NetworkRow & { locale: Locale })[]>`
      SELECT ${networkColumns}, network."locale"
      FROM ${wanted(keys)} JOIN "content"."public_network" network USING ("documentId", "locale")`;
    return byKey(rows);
  },
  () => null,
);

export const networkTexts = batched<InLocale, NetworkTexts | null>(
  async (keys, { database }) => {
    const rows = await database.$queryRaw<(NetworkTexts & InLocale)[]>`
      SELECT "documentId", "locale", "bodyHtml", "bodyText", "afterSignUpHtml", "afterSignUpText"
      FROM ${wanted(keys)} JOIN "content"."public_network" USING ("documentId", "locale")`;
    return byKey(rows);
  },
  () => null,
);

/** By its slug, or one it had before. */
export async function findNetwork(
  { database }: Pick<Context, 'database'>,
  slug: string,
  locale: Locale,
): Promise<NetworkRow | null> {
  const [found] = await database.$queryRaw<NetworkRow[]>(
    selectNamed({
      kind: 'NETWORK',
      slug,
      columns: networkColumns,
      from: Prisma.sql`"content"."public_network" network`,
      row: Prisma.sql`network`,
      where: Prisma.sql`network."locale" = ${locale}::"Locale"`,
    }),
  );
  return found ?? null;
}

import { type CountedUnit, type Database, type Locale, Prisma } from '@leerkring/prisma/client.ts';
import { selectNamed } from '../slugs/select-named.ts';
import { isSlug } from '../slugs/slug.rules.ts';
import type { JoinRules } from './sign-up.rules.ts';

const { sql } = Prisma;

/** A public network as `signUp` needs it. */
export interface JoinableNetwork extends Omit<JoinRules, 'isHosted'> {
  readonly documentId: string;
  readonly title: string;
  readonly afterSignUpHtml: string | null;
  readonly afterSignUpText: string | null;
  /** null: no programme, or one without an owner. */
  readonly ownerId: string | null;
  readonly hostOrganisationKvk: string | null;
  readonly counts: CountedUnit;
  readonly waitingListCount: number;
}

const columns = sql`n."documentId", n."title", n."afterSignUpHtml", n."afterSignUpText", n."ownerId", n."hostOrganisationKvk",
  n."counts"::text, n."phase"::text, n."isOpen", n."opensAt", n."closesAt", n."isFull",
  n."isFullForNewOrganisations", n."seatsPerOrganisation", n."waitingListCount"`;

/** By its slug, or one it had before. @returns null when there is no published, PUBLIC network of that name */
export async function joinableNetwork(
  database: Database,
  slug: string,
  locale: Locale,
): Promise<JoinableNetwork | null> {
  if (!isSlug(slug)) return null;
  const [network] = await database.$queryRaw<JoinableNetwork[]>(
    selectNamed({
      kind: 'NETWORK',
      slug,
      columns,
      from: sql`"content"."public_network" n`,
      row: sql`n`,
      where: sql`n."locale" = ${locale}::"Locale"`,
    }),
  );
  return network ?? null;
}

/** An organisation as the place where somebody works, seen from a network. */
export interface KnownEmployer {
  readonly organisationId: string;
  /** Whose place and seats are counted: the organisation at the top, or the location itself. */
  readonly countedOrganisationId: string;
  readonly takesPart: boolean;
  readonly seatsLeft: number | null;
}

/** @returns null when there is no such organisation */
export async function employerOf(
  database: Database,
  network: Pick<JoinableNetwork, 'documentId' | 'counts' | 'seatsPerOrganisation'>,
  by: { id: string } | { kvkNumber: string },
): Promise<KnownEmployer | null> {
  const organisation = await database.organisation.findUnique({
    where: by,
    // Three levels at most: organisation, brand, location.
    select: { id: true, parentId: true, parent: { select: { parentId: true } } },
  });
  if (!organisation) return null;
  const top = organisation.parent?.parentId ?? organisation.parentId ?? organisation.id;
  const countedOrganisationId = network.counts === 'LOCATION' ? organisation.id : top;
  const participation = await database.participation.findFirst({
    where: { networkId: network.documentId, organisationId: countedOrganisationId, until: null },
  });
  const { seatsPerOrganisation } = network;
  return {
    organisationId: organisation.id,
    countedOrganisationId,
    takesPart: participation !== null,
    seatsLeft:
      participation === null || seatsPerOrganisation === null
        ? null
        : seatsPerOrganisation - participation.seatsTaken - participation.seatsOffered,
  };
}

/** Whether this is a unit of that organisation. */
export async function hasUnit(database: Database, kvkNumber: string, unitId: string): Promise<boolean> {
  return (await database.unit.count({ where: { id: unitId, organisation: { kvkNumber } } })) > 0;
}

import type { Database, Transaction } from '@leerkring/prisma/client.ts';
import { addOrganisation, holdOrganisation, type NewOrganisation } from '../organisations/new-organisation.store.ts';
import { counted, ended } from '../places/sign-up-at-hand.store.ts';

/** A network as it is when somebody on the desk adds people to it, published or not. */
export interface Joinable {
  readonly networkId: string;
  /** null: nobody is responsible for what is kept about people, so nobody can be added. */
  readonly ownerId: string | null;
  readonly hasEnded: boolean;
  /** Runs inside the organisation with this number. */
  readonly hostOrganisationKvk: string | null;
  /** null: between organisations, or nobody confirmed the host. */
  readonly hostId: string | null;
  readonly counts: 'ORGANISATION' | 'LOCATION';
  /** null: no maximum. */
  readonly maximumOrganisations: number | null;
  readonly seatsPerOrganisation: number | null;
  /** Taken, and held by offers. */
  readonly organisationCount: number;
  readonly waitingListCount: number;
}

/** @param networkId of a network that is there */
export async function joinable(database: Database | Transaction, networkId: string): Promise<Joinable> {
  const [network] = await database.$queryRaw<Joinable[]>`
    SELECT n."documentId" AS "networkId", programme."ownerId", ${ended} AS "hasEnded", n."hostOrganisationKvk", host."id"::text AS "hostId",
      n."counts"::text, n."maximumOrganisations", n."seatsPerOrganisation", n."organisationCount" + n."offeredOrganisations" AS "organisationCount",
      n."waitingListCount"
    FROM "network" n
    LEFT JOIN "programme" ON programme."documentId" = n."programmeId"
    LEFT JOIN "organisation" host ON host."kvkNumber" = n."hostOrganisationKvk"
    WHERE n."documentId" = ${networkId}`;
  if (!network) throw new Error(`Network ${networkId} is not there.`);
  return network;
}

/** An organisation that somebody works for: a known one, or one to add. */
export type GivenOrganisation = { readonly id: string } | NewOrganisation;

export type Employer =
  | { readonly organisationId: string | null }
  | { readonly outcome: 'gone' | 'notTheHost' | 'hostUnconfirmed' | 'noOrganisation' }
  /** There is one already with this KvK number, or this name. */
  | { readonly outcome: 'exists'; readonly organisationId: string };

/** Found or added. Inside one organisation it is that one; `mayBeUnknown`: nothing is counted, so none need be given. */
export async function employer(
  transaction: Transaction,
  { hostOrganisationKvk, hostId }: Joinable,
  given: GivenOrganisation | null,
  mayBeUnknown: boolean,
): Promise<Employer> {
  const isHosted = hostOrganisationKvk !== null;
  if (given === null) {
    if (isHosted) return { organisationId: hostId };
    return mayBeUnknown ? { organisationId: null } : { outcome: 'noOrganisation' };
  }
  if ('id' in given) {
    if (isHosted && given.id !== hostId) return { outcome: hostId ? 'notTheHost' : 'hostUnconfirmed' };
    return (await holdOrganisation(transaction, given.id)) ? { organisationId: given.id } : { outcome: 'gone' };
  }
  if (isHosted && given.kvkNumber !== hostOrganisationKvk) return { outcome: 'notTheHost' };
  const result = await addOrganisation(transaction, given);
  return 'added' in result ? { organisationId: result.added } : { outcome: 'exists', organisationId: result.existing };
}

/** Whose place and seats are counted for who works there: the organisation at the top, or the location itself; null: nobody's. */
export async function countedOrganisation(
  transaction: Transaction,
  { networkId }: Joinable,
  organisationId: string | null,
): Promise<string | null> {
  const [row] = await transaction.$queryRaw<{ id: string | null }[]>`
    SELECT (${counted})::text AS "id" FROM "network" n JOIN "organisation" e ON e."id" = ${organisationId}::uuid
    LEFT JOIN "organisation" above ON above."id" = e."parentId" WHERE n."documentId" = ${networkId}`;
  return row?.id ?? null;
}

/** The unit of that name in an organisation, on any level; added at the top when there is none. */
export async function unitNamed(transaction: Transaction, organisationId: string, name: string): Promise<string> {
  const find = () => transaction.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "unit" WHERE "organisationId" = ${organisationId}::uuid AND folded_name("name") = folded_name(${name})
    ORDER BY "parentId" NULLS FIRST, "id" LIMIT 1`;
  const [known] = await find();
  if (known) return known.id;
  await transaction.$executeRaw`
    INSERT INTO "unit" ("organisationId", "name") VALUES (${organisationId}::uuid, ${name})
    ON CONFLICT ("organisationId", "name") WHERE "parentId" IS NULL DO NOTHING`;
  const [added] = await find();
  if (!added) throw new Error('What was added, or ran into, is there.');
  return added.id;
}

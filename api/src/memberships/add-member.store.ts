import type { Database, Locale, Transaction } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { takeSeat } from '../people/membership.store.ts';
import { findOrAddPerson } from '../people/person.store.ts';
import { liveAndConfirmed } from '../places/live-sign-ups.ts';
import { actAs } from '../places/sign-up-at-hand.store.ts';
import { endUnconfirmed } from '../places/unconfirmed.store.ts';
import { allOrNothing } from './all-or-nothing.ts';
import {
  countedOrganisation,
  employer,
  type GivenOrganisation,
  type Joinable,
  joinable,
  unitNamed,
} from './joinable.store.ts';
import { tellMember } from './member-mail.store.ts';

export interface NewMember {
  readonly networkId: string;
  /** Somebody who is known, or as typed. */
  readonly person: ({ readonly knownId: string } | { readonly name: string; readonly email: string }) & {
    readonly jobTitle: string | null;
  };
  /** null: the host's, or not known. */
  readonly organisation: GivenOrganisation | null;
  readonly unitName: string | null;
  /** Of the mails to this person, where they are new. */
  readonly locale: Locale;
  readonly by: 'STAFF' | 'NETWORK_MANAGER';
}

export type AppointedRole = 'NETWORK_MANAGER' | 'LEAD_EXPERT' | 'PROCESS_FACILITATOR';

export type NotAdded =
  | { readonly outcome: 'ended' | 'noOwner' | 'gone' | 'notTheHost' | 'hostUnconfirmed' | 'noOrganisation' }
  /** The known person is not there, or of another owner. */
  | { readonly outcome: 'personGone' }
  | { readonly outcome: 'exists'; readonly organisationId: string }
  | { readonly outcome: 'member'; readonly membershipId: string }
  /** Signed up already, and is to be decided on or waits. */
  | { readonly outcome: 'signedUp'; readonly signUpId: string }
  | { readonly outcome: 'full'; readonly isFullForNewOrganisationsOnly: boolean; readonly waitingListCount: number };

export type Added = { readonly outcome: 'added'; readonly membershipId: string };

/** Where we know somebody from whom a person on the desk added. */
export const BY_HAND = 'by hand';

type Refuse = (refusal: NotAdded) => never;

/** Somebody whom the desk knows to take part; takes a seat, and gets a mail that says so. */
export function addMember(database: Database, keys: SealingKeys, member: NewMember): Promise<Added | NotAdded> {
  return allOrNothing(database, async (transaction, refuse: Refuse) => {
    const { network, personId } = await enter(transaction, keys, member, refuse);
    const known = await liveMembership(transaction, member.networkId, personId, 'PARTICIPANT');
    if (known) return refuse({ outcome: 'member', membershipId: known });
    const signUpId = await waitingSignUp(transaction, member.networkId, personId);
    if (signUpId) return refuse({ outcome: 'signedUp', signUpId });
    const { organisationId, unitId } = await workplace(transaction, network, member, refuse, false);
    const countedOrganisationId = await countedOrganisation(transaction, network, organisationId);
    if (countedOrganisationId === null && network.hostOrganisationKvk !== null && network.seatsPerOrganisation !== null)
      return refuse({ outcome: 'hostUnconfirmed' });
    const taken = await takeSeat(transaction, {
      networkId: member.networkId,
      personId,
      signUpId: null,
      source: BY_HAND,
      organisationId,
      unitId,
      jobTitle: member.person.jobTitle,
      countedOrganisationId,
      mayBringOrganisation: true,
    });
    if (taken === 'full') return refuse(await fullFor(transaction, network, countedOrganisationId));
    return added(transaction, keys, member.networkId, personId, 'PARTICIPANT');
  });
}

/** Somebody who manages, leads or supports the network; takes no seat. */
export function appoint(
  database: Database,
  keys: SealingKeys,
  member: NewMember & { readonly role: AppointedRole },
): Promise<Added | NotAdded> {
  return allOrNothing(database, async (transaction, refuse: Refuse) => {
    const { networkId, role, person } = member;
    const { network, personId } = await enter(transaction, keys, member, refuse);
    const known = await liveMembership(transaction, networkId, personId, role);
    if (known) return refuse({ outcome: 'member', membershipId: known });
    const { organisationId, unitId } = await workplace(transaction, network, member, refuse, true);
    await transaction.membership.create({
      data: { networkId, personId, role, organisationId, unitId, jobTitle: person.jobTitle, source: BY_HAND },
    });
    return added(transaction, keys, networkId, personId, role);
  });
}

/** Locks the person, so that the same one twice at once is added once. */
async function enter(transaction: Transaction, keys: SealingKeys, member: NewMember, refuse: Refuse) {
  await actAs(transaction, member.by);
  const network = await joinable(transaction, member.networkId);
  if (network.hasEnded) return refuse({ outcome: 'ended' });
  if (network.ownerId === null) return refuse({ outcome: 'noOwner' });
  const { person, locale } = member;
  if ('knownId' in person)
    return {
      network,
      personId: (await holdPerson(transaction, person.knownId, network)) ?? refuse({ outcome: 'personGone' }),
    };
  const words = { name: person.name, email: person.email, locale };
  return { network, personId: await findOrAddPerson(transaction, keys, network.ownerId, words, network.networkId) };
}

/** Of this owner; or who takes part already, in a network that came from another one. */
async function holdPerson(transaction: Transaction, id: string, { networkId, ownerId }: Joinable) {
  const [person] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT p."id"::text FROM "person" p WHERE p."id" = ${id}::uuid AND (p."ownerId" = ${ownerId}
      OR EXISTS (SELECT FROM "membership" m WHERE m."personId" = p."id" AND m."networkId" = ${networkId} AND m."until" IS NULL))
    FOR NO KEY UPDATE OF p`;
  return person?.id;
}

async function liveMembership(
  transaction: Transaction,
  networkId: string,
  personId: string,
  role: AppointedRole | 'PARTICIPANT',
) {
  const found = await transaction.membership.findFirst({
    where: { networkId, personId, role, until: null },
    select: { id: true },
  });
  return found?.id;
}

/** What nobody confirmed ends here: this person takes part now. @returns one that the desk sees, if there is one */
async function waitingSignUp(transaction: Transaction, networkId: string, personId: string) {
  await endUnconfirmed(transaction, networkId, [personId]);
  const [waiting] = await transaction.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "sign_up" WHERE "networkId" = ${networkId} AND "personId" = ${personId}::uuid
      AND "status" IN ${liveAndConfirmed} FOR UPDATE`;
  return waiting?.id;
}

async function workplace(
  transaction: Transaction,
  network: Joinable,
  { organisation, unitName }: NewMember,
  refuse: Refuse,
  mayBeUnknown: boolean,
) {
  const found = await employer(transaction, network, organisation, mayBeUnknown);
  if ('outcome' in found) return refuse(found);
  const { organisationId } = found;
  if (unitName === null) return { organisationId, unitId: null };
  if (organisationId === null)
    return refuse({ outcome: network.hostOrganisationKvk === null ? 'noOrganisation' : 'hostUnconfirmed' });
  return { organisationId, unitId: await unitNamed(transaction, organisationId, unitName) };
}

/** What is full, for somebody of this organisation (null: none is counted). */
export async function fullFor(
  transaction: Transaction,
  network: Joinable,
  organisationId: string | null,
): Promise<Extract<NotAdded, { outcome: 'full' }>> {
  const { networkId, waitingListCount } = network;
  const takesPart =
    organisationId === null
      ? 0
      : await transaction.participation.count({ where: { networkId, organisationId, until: null } });
  return { outcome: 'full', isFullForNewOrganisationsOnly: takesPart === 0, waitingListCount };
}

async function added(
  transaction: Transaction,
  keys: SealingKeys,
  networkId: string,
  personId: string,
  role: AppointedRole | 'PARTICIPANT',
): Promise<Added> {
  const membershipId = await liveMembership(transaction, networkId, personId, role);
  if (!membershipId) throw new Error('Who was added takes part.');
  await tellMember(transaction, keys, 'added', { personId, networkId, signUpId: null });
  return { outcome: 'added', membershipId };
}

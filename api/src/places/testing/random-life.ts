import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import fc from 'fast-check';
import { endMembership } from '../../memberships/end-membership.store.ts';
import { mergeOrganisations } from '../../organisations/merge-organisations.store.ts';
import { takeSeat } from '../../people/membership.store.ts';
import { findOrAddPerson } from '../../people/person.store.ts';
import { ownerId } from '../../testing/publish.ts';
import { lapse } from '../terms.store.ts';
import type { PlacesAtHand } from './places-at-hand.ts';

/** Organisations that people come from. */
const ORGANISATIONS = 4;

const which = fc.nat({ max: 30 });
const organisation = fc.nat({ max: ORGANISATIONS - 1 });
const limit = fc.option(fc.nat({ max: 3 }), { nil: null });
const approval = fc.constantFrom('NONE' as const, 'NEW_ORGANISATIONS' as const, 'EVERYONE' as const);

/** The rules that a network begins with. */
export const rules = fc.record({
  approval,
  counts: fc.constantFrom('ORGANISATION' as const, 'LOCATION' as const),
  isHosted: fc.boolean(),
  maximumOrganisations: limit,
  seatsPerOrganisation: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
});
export type Rules = typeof rules extends fc.Arbitrary<infer Value> ? Value : never;

/** What can happen; numbers choose among the sign-ups, members and organisations there are by then. */
const happening = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('signUp' as const),
      organisation,
      from: fc.constantFrom('top' as const, 'location' as const, 'typed' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('decide' as const),
      which,
      decision: fc.constantFrom('ACCEPT' as const, 'WAITLIST' as const, 'DECLINE' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('undo' as const, 'lapse' as const, 'endMembership' as const, 'match' as const),
      which,
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom('withdraw' as const, 'accept' as const), which }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('maximum' as const), limit }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('seats' as const),
      limit: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom('endParticipation' as const, 'byHand' as const), organisation }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('approval' as const), approval }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('merge' as const), organisation, into: organisation }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('undoTermPasses' as const) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;
/** Jobs come after some of them, or after several. */
export const life = fc.array(fc.tuple(happening, fc.boolean()), { minLength: 5, maxLength: 30 });

const fitting = {
  decide: { status: { in: ['IN_REVIEW' as const, 'WAITLISTED' as const] } },
  undo: { undoUntil: { not: null } },
  lapse: { status: 'OFFERED' as const },
  accept: { status: 'OFFERED' as const },
  withdraw: {},
  endMembership: { status: 'ACCEPTED' as const },
  match: { organisationName: { not: null } },
};

/** A network of its own, to which all this happens. */
export async function beginLife(at: PlacesAtHand, { isHosted, ...given }: Rules) {
  const kvkNumber = String(Math.floor(Math.random() * 1e8)).padStart(8, '0');
  const tops = await Promise.all(
    Array.from({ length: ORGANISATIONS }, (_, index) =>
      at.database.organisation.create({
        data: {
          name: `Organisatie ${randomUUID()}`,
          kind: 'OTHER',
          kvkNumber: isHosted && index === 0 ? kvkNumber : null,
        },
      }),
    ),
  );
  const organisations = tops.map(({ id }) => id);
  const network = await at.network(isHosted ? { hostOrganisationKvk: kvkNumber } : {});
  await at.database.network.update({ where: { documentId: network.id }, data: given });
  /** Mostly one to whom it can happen, so that it does; sometimes just anybody. */
  async function one(event: { what: keyof typeof fitting; which: number }): Promise<string | undefined> {
    const where = { networkId: network.id, ...(event.which % 5 === 0 ? {} : fitting[event.what]) };
    const found = await at.database.signUp.findMany({ where, orderBy: { receivedAt: 'asc' }, select: { id: true } });
    return found[event.which % found.length]?.id;
  }
  const organisationAt = (index: number) => organisations[index] ?? '';

  const change = (data: Partial<Pick<Rules, 'approval' | 'maximumOrganisations' | 'seatsPerOrganisation'>>) =>
    at.database.network.update({ where: { documentId: network.id }, data });

  async function happen(event: Happening): Promise<void> {
    switch (event.what) {
      case 'signUp': {
        const id = await enter(organisationAt(event.organisation), event.from);
        await at.confirm(id);
        return;
      }
      case 'byHand':
        return byHand(organisationAt(event.organisation));
      case 'maximum':
        return void (await change({ maximumOrganisations: event.limit }));
      case 'seats':
        return void (await change({ seatsPerOrganisation: event.limit }));
      case 'approval':
        return void (await change({ approval: event.approval }));
      case 'endParticipation':
        return at.end(network.id, organisationAt(event.organisation));
      case 'merge':
        return merge(event.organisation, event.into);
      case 'undoTermPasses':
        return undoTermPasses();
    }
    const id = await one(event);
    if (id === undefined) return;
    switch (event.what) {
      case 'decide':
        return void (await at.decide(id, event.decision));
      case 'undo':
        return void (await at.undo(id));
      case 'withdraw':
        return void (await at.withdraw(id));
      case 'accept':
        return void (await at.accept(id));
      case 'lapse':
        await at.database
          .$executeRaw`UPDATE "sign_up" SET "offerExpiresAt" = now() - interval '1 second' WHERE "id" = ${id}::uuid AND "status" = 'OFFERED'`;
        return transact(at.database, (transaction) => lapse(transaction, at.keys, id));
      case 'endMembership': {
        const { membership } = await at.signUp(id);
        if (membership) await endMembership(at.database, at.keys, { membershipId: membership.id, by: 'STAFF' });
        return;
      }
      case 'match':
        return void (await at.database.signUp.updateMany({
          where: { id, organisationName: { not: null }, status: { in: ['IN_REVIEW', 'WAITLISTED'] } },
          data: { organisationName: null, organisationId: organisationAt(event.which % ORGANISATIONS) },
        }));
    }
  }

  async function enter(organisationId: string, from: 'top' | 'location' | 'typed'): Promise<string> {
    if (from === 'typed') return (await at.signedUp({ network: network.slug, organisation: { name: 'Typefout' } })).id;
    if (from === 'top') return (await at.signedUp({ network: network.slug, organisation: { id: organisationId } })).id;
    const location =
      (await at.database.organisation.findFirst({ where: { parentId: organisationId } })) ??
      (await at.database.organisation.create({
        data: { name: 'Locatie', kind: 'OTHER', level: 'LOCATION', parentId: organisationId },
      }));
    return (await at.signedUp({ network: network.slug, organisation: location })).id;
  }

  /** As the desk adds somebody; a full network says no. */
  async function byHand(organisationId: string): Promise<void> {
    const name = randomUUID();
    await transact(at.database, async (transaction) => {
      const personId = await findOrAddPerson(transaction, at.keys, ownerId, {
        name,
        email: `${name}@example.org`,
        locale: 'NL',
      });
      const { seatsPerOrganisation, hostOrganisationKvk } = await at.facts(network.id);
      const isHosted = hostOrganisationKvk !== null;
      const employer = isHosted ? organisationAt(0) : organisationId;
      await takeSeat(transaction, {
        networkId: network.id,
        personId,
        signUpId: null,
        source: 'by hand',
        organisationId: employer,
        unitId: null,
        jobTitle: null,
        countedOrganisationId: isHosted && seatsPerOrganisation === null ? null : employer,
        mayBringOrganisation: true,
      });
    });
  }

  async function merge(from: number, into: number): Promise<void> {
    const [fromId, intoId] = [organisationAt(from), organisationAt(into)];
    const merged = await mergeOrganisations(at.database, { fromId, intoId, ownerIds: [ownerId] });
    if (merged.outcome !== 'merged') return;
    for (const [index, id] of organisations.entries()) if (id === fromId) organisations[index] = intoId;
  }

  async function undoTermPasses(): Promise<void> {
    await at.database
      .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 second' WHERE "networkId" = ${network.id} AND "undoUntil" > now()`;
    await at.database.$executeRaw`
      UPDATE graphile_worker._private_jobs SET run_at = now() - interval '1 second' WHERE payload ->> 'networkId' = ${network.id} AND run_at > now()`;
  }

  return { networkId: network.id, happen };
}

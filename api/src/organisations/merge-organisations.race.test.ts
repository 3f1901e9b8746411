import { randomBytes } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endParticipation } from '../participations/end-participation.store.ts';
import { takeSeat } from '../people/membership.store.ts';
import { decided, offerAccepted, withdrawn } from '../places/places.store.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { documentIdOf, ownerId } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { type Merging, startMerging } from './testing/merging.ts';

let api: Merging;
beforeAll(async () => {
  api = await startMerging([
    { slug: 'open' },
    { slug: 'race', seatsPerOrganisation: 4 },
    { slug: 'all', seatsPerOrganisation: 3, maximumOrganisations: 4 },
  ]);
});
afterAll(() => api.close());

test('merges in both directions at once: one of them holds', async () => {
  const { database } = api;
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await api.organisation(), await api.organisation()];
    await api.member('open', one);
    await api.member('open', other);
    const outcomes = (await Promise.all([api.merge(one, other), api.merge(other, one)])).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['gone', 'merged']);
    expect(await database.organisation.count({ where: { id: { in: [one.id, other.id] } } })).toBe(1);
  }
  await expectCountersRight(database);
}, 60_000);

test('merges while people take seats of both: never one too many, and every counter is right', async () => {
  const { database } = api;
  const networkId = documentIdOf('NETWORK', 'race');
  for (let round = 0; round < 4; round++) {
    const [from, into] = [await api.organisation(), await api.organisation()];
    await api.member('race', from);
    await api.member('race', into);
    const seat = (organisationId: string, index: number) =>
      transact(database, async (transaction) => {
        const { id: personId } = await transaction.person.create({
          data: {
            ownerId,
            addressSealed: new Uint8Array(29),
            nameSealed: new Uint8Array(29),
            keyId: 'test',
            addressHash: new Uint8Array(randomBytes(32)),
            nameHash: new Uint8Array(randomBytes(32)),
          },
        });
        const source = `race ${round} ${index}`;
        return takeSeat(transaction, {
          networkId,
          personId,
          signUpId: null,
          source,
          organisationId,
          unitId: null,
          jobTitle: null,
          countedOrganisationId: organisationId,
          mayBringOrganisation: true,
        });
      });
    const racing = Array.from({ length: 12 }, (_, index) => seat((index % 2 ? from : into).id, index));
    const [merged, ...taken] = await Promise.allSettled([api.merge(from, into), ...racing]);
    expect(merged.status).toBe('fulfilled');
    // Who came for an organisation that had just become another one is refused by the database; nobody else.
    for (const each of taken) if (each.status === 'rejected') expect(String(each.reason)).toContain('23503');
    const live = await database.participation.findMany({ where: { networkId, until: null } });
    expect(Math.max(...live.map(({ seatsTaken }) => seatsTaken))).toBeLessThanOrEqual(4);
    await expectCountersRight(database);
  }
}, 60_000);

test('merges while people sign up with both: everybody is answered, and who was received is of an organisation that is there', async () => {
  for (let round = 0; round < 4; round++) {
    const [from, into] = [await api.organisation(), await api.organisation()];
    await api.member('open', from);
    const asking = Array.from({ length: 10 }, (_, index) =>
      api.ask(signUpMutation, { input: filledIn('open', chosen(index % 2 ? from : into)) }),
    );
    const [merged, ...answers] = await Promise.all([api.merge(from, into), ...asking]);
    expect(merged).toEqual({ outcome: 'merged' });
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      expect(['SignUpReceived', 'InvalidSignUp']).toContain(data.signUp.type);
    }
    const received = answers.filter(({ data }) => data.signUp.type === 'SignUpReceived').length;
    // And who was accepted before.
    expect(await api.database.signUp.count({ where: { organisationId: into.id } })).toBe(received + 1);
  }
}, 60_000);

test('merges, decisions, offers, withdrawals, endings and lower limits at once: never one too many, and every counter is right', async () => {
  const { database } = api;
  const networkId = documentIdOf('NETWORK', 'all');
  for (let round = 0; round < 6; round++) {
    await database.network.update({ where: { documentId: networkId }, data: { maximumOrganisations: 4 } });
    const all = await Promise.all(Array.from({ length: 4 }, () => api.organisation()));
    const [one, two, three, four] = all;
    if (!one || !two || !three || !four) throw new Error('four were made');
    const accepted = [await api.member('all', one), await api.member('all', two), await api.member('all', two)];
    const offered = [await api.member('all', three, 'OFFERED'), await api.member('all', one, 'OFFERED')];
    const waiting = [];
    for (const each of [one, two, three, four]) waiting.push(await api.member('all', each, 'IN_REVIEW'));
    const taking = await database.participation.findFirstOrThrow({ where: { organisationId: two.id } });
    const step = (work: (transaction: Parameters<typeof decided>[0]) => Promise<unknown>) => transact(database, work);
    await Promise.all([
      api.merge(one, two),
      api.merge(three, two),
      api.merge(two, four),
      ...waiting.map(({ id: signUpId }) =>
        step((transaction) => decided(transaction, api.keys, { signUpId, decision: 'ACCEPT', by: 'STAFF' })),
      ),
      ...offered.map(({ id }) => step((transaction) => offerAccepted(transaction, api.keys, id))),
      step((transaction) => withdrawn(transaction, api.keys, accepted[0]?.id ?? '', 'PERSON')),
      endParticipation(database, api.keys, { participationId: taking.id, by: 'STAFF' }),
      database.network.update({ where: { documentId: networkId }, data: { maximumOrganisations: 3 } }),
    ]);
    await expectCountersRight(database);
    const { organisationCount, offeredOrganisations } = await database.network.findUniqueOrThrow({
      where: { documentId: networkId },
    });
    // The lower limit came at any moment: what was taken before it stays.
    expect(organisationCount + offeredOrganisations).toBeLessThanOrEqual(4);
    const live = await database.participation.findMany({ where: { networkId, until: null } });
    for (const { seatsTaken, seatsOffered } of live) expect(seatsTaken + seatsOffered).toBeLessThanOrEqual(3);
    await database.signUp.updateMany({ where: { networkId, status: 'OFFERED' }, data: { status: 'WITHDRAWN' } });
    await database.membership.updateMany({ where: { networkId, until: null }, data: { until: new Date() } });
    await database.participation.updateMany({ where: { networkId, until: null }, data: { until: new Date() } });
  }
}, 120_000);

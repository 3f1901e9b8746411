import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeNetwork } from './close-network.job.ts';
import { offerPlaces } from './offer-places.job.ts';
import { lapse } from './terms.store.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

/** Each race is run so often, all at once where they do not touch. */
const rounds = Array.from({ length: 12 }, (_, round) => round);

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand(16);
});
afterAll(() => at.close());

type Status = NonNullable<Parameters<PlacesAtHand['signedUp']>[0]['status']>;
const someone = async (network: { slug: string }, status: Status, organisation?: { id: string }) =>
  (await at.signedUp({ network: network.slug, status, organisation: organisation ?? (await at.organisation()) })).id;
const everywhere = (race: () => Promise<void>) => Promise.all(rounds.map(race));
const offer = (networkId: string) => offerPlaces({ networkId }, at.run);

test('the last place, held by an offer: who accepts it gets it, whoever else tries', async () => {
  await everywhere(async () => {
    const network = await at.network({ maximumOrganisations: 1 });
    const [reviewed, received] = [await someone(network, 'IN_REVIEW'), await someone(network, 'RECEIVED')];
    const offered = await someone(network, 'OFFERED');
    const answers = await Promise.all([at.decide(reviewed, 'ACCEPT'), at.confirm(received), at.accept(offered)]);
    expect(answers).toEqual([
      { refused: 'full', status: 'IN_REVIEW' },
      { status: 'WAITLISTED' },
      { status: 'ACCEPTED' },
    ]);
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});

test('the last place, free: one of a decision and two who confirm gets it', async () => {
  await everywhere(async () => {
    const network = await at.network({ maximumOrganisations: 1 });
    const reviewed = await someone(network, 'IN_REVIEW');
    const received = [await someone(network, 'RECEIVED'), await someone(network, 'RECEIVED')];
    const answers = await Promise.all([at.decide(reviewed, 'ACCEPT'), ...received.map(at.confirm)]);
    expect(answers.filter(({ status }) => status === 'ACCEPTED')).toHaveLength(1);
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, participantCount: 1 });
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});

test('colleagues at once for the first place of their organisation and its only seat: one gets it', async () => {
  await everywhere(async () => {
    const network = await at.network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
    const organisation = await at.organisation();
    const received = await Promise.all([1, 2, 3].map(() => someone(network, 'RECEIVED', organisation)));
    const answers = await Promise.all(received.map(at.confirm));
    expect(answers.map(({ status }) => status).sort()).toEqual(['ACCEPTED', 'WAITLISTED', 'WAITLISTED']);
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});

test('both limits at once, 200 people of 10 organisations: 3 organisations with 2 people each', async () => {
  const network = await at.network({ maximumOrganisations: 3, seatsPerOrganisation: 2 });
  const organisations = await Promise.all(Array.from({ length: 10 }, () => at.organisation()));
  const received = await Promise.all(
    Array.from({ length: 200 }, (_, index) => someone(network, 'RECEIVED', organisations[index % 10])),
  );
  const answers = await Promise.all(received.map(at.confirm));
  expect(answers.filter(({ status }) => status === 'ACCEPTED')).toHaveLength(6);
  expect(answers.filter(({ status }) => status === 'WAITLISTED')).toHaveLength(194);
  expect(await at.facts(network.id)).toMatchObject({
    organisationCount: 3,
    participantCount: 6,
    waitingListCount: 194,
  });
  expect(await drift(at.database, network.id)).toEqual([]);
});

test('several who offer at once: each place is offered once', async () => {
  await everywhere(async () => {
    const network = await at.network({ maximumOrganisations: 0 });
    const colleagues = await at.organisation();
    for (const organisation of [colleagues, colleagues, await at.organisation(), await at.organisation()])
      await someone(network, 'WAITLISTED', organisation);
    await at.database.network.update({ where: { documentId: network.id }, data: { maximumOrganisations: 2 } });
    await Promise.all([offer(network.id), offer(network.id), offer(network.id)]);
    const offered = await at.database.signUp.findMany({ where: { networkId: network.id, status: 'OFFERED' } });
    expect(offered).toHaveLength(2);
    expect(new Set(offered.map(({ organisationId }) => organisationId)).size).toBe(2);
    expect(await at.database.mail.count({ where: { networkId: network.id, kind: 'offer' } })).toBe(2);
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});

test('an offer ends at the instant when it is accepted: one of both holds, and only its mail leaves', async () => {
  const outcomes = await Promise.all(
    rounds.map(async (round) => {
      const network = await at.network({ maximumOrganisations: 1 });
      const id = await someone(network, 'OFFERED');
      await at.database.$executeRaw`
        UPDATE "sign_up" SET "offerExpiresAt" = now() + make_interval(secs => ${round * 0.004}::double precision) WHERE "id" = ${id}::uuid`;
      const lapsed = async () => {
        while ((await at.status(id)) === 'OFFERED')
          await transact(at.database, (transaction) => lapse(transaction, at.keys, id));
      };
      const [answer] = await Promise.all([at.accept(id), lapsed()]);
      const isIn = 'refused' in answer === false;
      expect(await at.status(id)).toBe(isIn ? 'ACCEPTED' : 'WAITLISTED');
      expect(await at.mails(id)).toEqual([isIn ? 'accepted' : 'offerLapsed']);
      expect(await at.facts(network.id)).toMatchObject({ participantCount: isIn ? 1 : 0, offeredOrganisations: 0 });
      expect(await drift(at.database, network.id)).toEqual([]);
      return isIn;
    }),
  );
  expect(outcomes).toContain(false);
});

test('an acceptance is undone while others come in and places are offered', async () => {
  await everywhere(async () => {
    const network = await at.network({ maximumOrganisations: 1, seatsPerOrganisation: 2 });
    const organisation = await at.organisation();
    const accepted = await someone(network, 'IN_REVIEW', organisation);
    await at.decide(accepted, 'ACCEPT');
    const elsewhere = await someone(network, 'WAITLISTED');
    const colleague = await someone(network, 'RECEIVED', organisation);
    await Promise.all([at.undo(accepted), at.confirm(colleague), offer(network.id), offer(network.id)]);
    await at.runJobs(network.id);
    expect(await at.status(accepted)).toBe('IN_REVIEW');
    // Either the colleague kept the organisation in, or its place went to who waited.
    const [first, second] = [await at.status(colleague), await at.status(elsewhere)];
    expect([
      ['ACCEPTED', 'WAITLISTED'],
      ['WAITLISTED', 'OFFERED'],
    ]).toContainEqual([first, second]);
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});

test('a network ends while people come in: nobody is left in it, and each is told once', async () => {
  await everywhere(async () => {
    const network = await at.network();
    const organisation = await at.organisation();
    const offered = [await someone(network, 'OFFERED', organisation), await someone(network, 'OFFERED')];
    const received = await Promise.all([1, 2, 3, 4].map(() => someone(network, 'RECEIVED', organisation)));
    const waiting = await someone(network, 'WAITLISTED');
    const end = async () => {
      await at.database.network.update({ where: { documentId: network.id }, data: { phase: 'ENDED' } });
      await Promise.all([1, 2].map(() => closeNetwork({ networkId: network.id }, at.run)));
    };
    await Promise.all([
      ...offered.map(at.accept),
      ...received.map(at.confirm),
      offer(network.id),
      end(),
      at.withdraw(waiting),
    ]);
    await at.runJobs(network.id);
    expect(await at.facts(network.id)).toMatchObject({
      closedAt: expect.any(Date),
      participantCount: 0,
      waitingListCount: 0,
      offeredOrganisations: 0,
    });
    const live = await at.database.signUp.count({
      where: { networkId: network.id, status: { in: ['RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED'] } },
    });
    expect(live).toBe(0);
    const told = await at.database.mail.groupBy({
      by: ['personId'],
      where: { networkId: network.id, kind: 'networkEnded' },
      _count: true,
    });
    expect(told.every(({ _count }) => _count === 1)).toBe(true);
    expect(await drift(at.database, network.id)).toEqual([]);
  });
});

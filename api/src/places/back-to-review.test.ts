import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeOrganisations } from '../organisations/merge-organisations.store.ts';
import { ownerId } from '../testing/publish.ts';
import { everyFiveMinutes } from './every-five-minutes.job.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';

let at: PlacesAtHand;
beforeAll(async () => {
  at = await placesAtHand();
});
afterAll(() => at.close());

/** Somebody waits for a seat of an organisation that takes part and has one member; nobody had to decide on them. */
async function waiting(rules: Parameters<PlacesAtHand['network']>[0] = {}) {
  const network = await at.network({ approval: 'NEW_ORGANISATIONS', seatsPerOrganisation: 1, ...rules });
  const organisation = await at.organisation();
  const member = await at.signedUp({ network: network.slug, organisation, status: 'ACCEPTED' });
  const signUp = await at.signedUp({ network: network.slug, organisation });
  expect(await at.confirm(signUp.id)).toEqual({ status: 'WAITLISTED' });
  return { network, organisation, member, signUp };
}
const lastStep = (signUpId: string) =>
  at.database.signUpEvent.findFirst({ where: { signUpId }, orderBy: { id: 'desc' } });
const toPerson = async ({ id: signUpId, personId }: { id: string; personId: string }) =>
  (await at.database.mail.findMany({ where: { signUpId, personId }, orderBy: { createdAt: 'asc' } })).map(
    ({ kind }) => kind,
  );
const toDesk = (networkId: string) => at.database.mail.findMany({ where: { networkId, kind: 'deskSignUp' } });

describe('when an organisation leaves, who waits from it', () => {
  test('goes back to who decides, who is told, and keeps the moment they signed up', async () => {
    const { network, organisation, signUp } = await waiting({ maximumOrganisations: 1 });
    const manager = await at.signedUp({ network: network.slug, status: 'WITHDRAWN' });
    await at.database.membership.create({
      data: { networkId: network.id, personId: manager.personId, role: 'NETWORK_MANAGER' },
    });
    const before = await at.signUp(signUp.id);
    const elsewhere = await at.signedUp({
      network: network.slug,
      organisation: await at.organisation(),
      status: 'WAITLISTED',
    });
    await at.end(network.id, organisation.id);
    const { receivedAt, confirmedAt, waitingSince } = before;
    expect(await at.signUp(signUp.id)).toMatchObject({ status: 'IN_REVIEW', receivedAt, confirmedAt, waitingSince });
    expect(await lastStep(signUp.id)).toMatchObject({ from: 'WAITLISTED', to: 'IN_REVIEW', by: 'SYSTEM' });
    expect(await toPerson(signUp)).toEqual(['waitingList', 'backInReview']);
    expect(await toDesk(network.id)).toMatchObject([{ personId: manager.personId, signUpId: signUp.id }]);
    // The place that came free goes to who waits and was decided on.
    await at.runJobs(network.id);
    expect(await at.status(signUp.id)).toBe('IN_REVIEW');
    expect(await at.status(elsewhere.id)).toBe('OFFERED');
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test('also when they were just offered a seat of it, and hears that once', async () => {
    const { network, organisation, member, signUp } = await waiting();
    await at.withdraw(member.id);
    await at.runJobs(network.id);
    expect(await at.status(signUp.id)).toBe('OFFERED');
    await at.end(network.id, organisation.id);
    expect(await at.status(signUp.id)).toBe('IN_REVIEW');
    expect(await toPerson(signUp)).toEqual(['waitingList', 'offer', 'backInReview']);
    expect(await drift(at.database, network.id)).toEqual([]);
  });

  test.each([
    ['new organisations need no decision', { approval: 'NONE' }, 'OFFERED'],
    ['the network ended', { endsAt: new Date('2020-01-01') }, 'WAITLISTED'],
  ] as const)('goes on waiting where %s', async (_, rules, status) => {
    const { network, organisation, signUp } = await waiting();
    await at.database.network.update({ where: { documentId: network.id }, data: rules });
    await at.end(network.id, organisation.id);
    expect(await at.status(signUp.id)).toBe('WAITLISTED');
    expect(await toDesk(network.id)).toEqual([]);
    await at.runJobs(network.id);
    expect(await at.status(signUp.id)).toBe(status);
  });

  test('goes on waiting when somebody decided that they may, and is offered the place', async () => {
    const { network, organisation } = await waiting({ maximumOrganisations: 1 });
    const decided = await at.signedUp({ network: network.slug, organisation, status: 'IN_REVIEW' });
    await at.decide(decided.id, 'WAITLIST');
    await at.end(network.id, organisation.id);
    expect(await at.status(decided.id)).toBe('WAITLISTED');
    await at.pass(1);
    await at.runJobs(network.id);
    expect(await at.status(decided.id)).toBe('OFFERED');
  });
});

describe('who went back to who decides', () => {
  const back = async () => {
    const all = await waiting();
    await at.end(all.network.id, all.organisation.id);
    return all;
  };

  test('keeps their place in the row when they are put on the list again, and when that is taken back', async () => {
    const { signUp } = await back();
    const { waitingSince } = await at.signUp(signUp.id);
    await at.decide(signUp.id, 'WAITLIST');
    expect(await at.signUp(signUp.id)).toMatchObject({ status: 'WAITLISTED', waitingSince });
    expect(await at.undo(signUp.id)).toEqual({ status: 'IN_REVIEW' });
    expect(await at.signUp(signUp.id)).toMatchObject({ waitingSince });
    await at.decide(signUp.id, 'WAITLIST');
    expect(await at.signUp(signUp.id)).toMatchObject({ status: 'WAITLISTED', waitingSince });
  });

  test('can be accepted, and brings the organisation in again', async () => {
    const { network, signUp } = await back();
    expect(await at.decide(signUp.id, 'ACCEPT')).toEqual({ status: 'ACCEPTED' });
    expect(await at.facts(network.id)).toMatchObject({ organisationCount: 1, participantCount: 1 });
  });

  test('is decided on within five working days from then, however long they waited before', async () => {
    const { network, organisation, signUp } = await waiting();
    await at.pass(100 * 24);
    await everyFiveMinutes({}, at.run);
    await at.database.signUp.update({ where: { id: signUp.id }, data: { escalatedAt: new Date() } });
    await at.end(network.id, organisation.id);
    const told = () => at.database.mail.count({ where: { kind: 'deskEscalation' } });
    const before = await told();
    await everyFiveMinutes({}, at.run);
    expect(await at.signUp(signUp.id)).toMatchObject({ escalatedAt: null });
    await at.pass(14 * 24);
    await everyFiveMinutes({}, at.run);
    await everyFiveMinutes({}, at.run);
    expect(await at.signUp(signUp.id)).toMatchObject({ escalatedAt: expect.any(Date) });
    expect(await told()).toBe(before + 1);
  });
});

describe('who waits and would be a new organisation now in another way goes to who decides when it is their turn:', () => {
  test('the acceptance that brought their organisation was taken back', async () => {
    const network = await at.network({ approval: 'NEW_ORGANISATIONS', seatsPerOrganisation: 1 });
    const organisation = await at.organisation();
    const first = await at.signedUp({ network: network.slug, organisation, status: 'IN_REVIEW' });
    await at.decide(first.id, 'ACCEPT');
    const colleague = await at.signedUp({ network: network.slug, organisation });
    expect(await at.confirm(colleague.id)).toEqual({ status: 'WAITLISTED' });
    await at.undo(first.id);
    await at.runJobs(network.id);
    expect(await at.status(colleague.id)).toBe('IN_REVIEW');
    expect(await toPerson(colleague)).toEqual(['waitingList', 'backInReview']);
  });

  test.each(['NEW_ORGANISATIONS', 'EVERYONE'] as const)(
    'the editor made the approval %s; nothing happens before',
    async (approval) => {
      const { slug, id: networkId } = await at.network({ maximumOrganisations: 1 });
      const member = await at.signedUp({ network: slug, organisation: await at.organisation(), status: 'ACCEPTED' });
      const signUp = await at.signedUp({ network: slug, organisation: await at.organisation() });
      expect(await at.confirm(signUp.id)).toEqual({ status: 'WAITLISTED' });
      await at.database.network.update({ where: { documentId: networkId }, data: { approval } });
      await everyFiveMinutes({}, at.run);
      expect(await at.status(signUp.id)).toBe('WAITLISTED');
      const { membership } = await at.signUp(member.id);
      await at.database.membership.update({
        where: { id: membership?.id ?? '' },
        data: { until: new Date('2100-01-01') },
      });
      await at.database.participation.updateMany({ where: { networkId }, data: { until: new Date('2100-01-01') } });
      await at.runJobs(networkId);
      expect(await at.status(signUp.id)).toBe('IN_REVIEW');
    },
  );
});

test('a merge ends no participation: who waits from either organisation is offered the next seat of the one there is', async () => {
  const { network, organisation, member, signUp } = await waiting();
  const { id: intoId } = await at.organisation();
  await mergeOrganisations(at.database, { fromId: organisation.id, intoId, ownerIds: [ownerId] });
  expect(await at.status(signUp.id)).toBe('WAITLISTED');
  await at.withdraw(member.id);
  await at.runJobs(network.id);
  expect(await at.status(signUp.id)).toBe('OFFERED');
  expect(await toPerson(signUp)).toEqual(['waitingList', 'offer']);
});

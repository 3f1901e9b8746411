import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type Visitor, type World } from '../desk/testing/world.ts';
import { factId } from '../nodes/global-id.ts';
import { offerPlaces } from '../places/offer-places.job.ts';
import { withdrawn } from '../places/places.store.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addMember } from './add-member.store.ts';
import { moveMember } from './move-member.store.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

let number = 0;
/** A network of its own, with these limits. */
async function network(limits: { maximumOrganisations?: number; seatsPerOrganisation?: number } = {}) {
  const slug = `verhuizen-${++number}`;
  await publish(world.database, { networks: [{ slug, programme: 'p', ...limits }] });
  const [from, to] = await Promise.all(
    ['Oud', 'Nieuw'].map((name) => organisationNamed(world.database, `${name} ${slug}`)),
  );
  if (!from || !to) throw new Error('Two were made.');
  return { slug, id: documentIdOf('NETWORK', slug), from, to };
}
type Network = Awaited<ReturnType<typeof network>>;
async function member({ slug }: Network, organisation: { id: string }, change: object = {}) {
  const signUp = await signedUp(world.database, world.keys, {
    network: slug,
    organisation,
    status: 'ACCEPTED',
    ...change,
  });
  return { signUp, ...(await world.database.membership.findUniqueOrThrow({ where: { signUpId: signUp.id } })) };
}
const document = `mutation ($id: ID!, $organisation: ID!, $unitName: String) { moveMember(id: $id, organisation: $organisation, unitName: $unitName) {
  __typename ... on Refusal { message } ... on NetworkFull { isFullForNewOrganisationsOnly } ... on InvalidMember { faults { path } }
  ... on DeskMembership { id until jobTitle unitName organisation { name } } } }`;
async function move(id: string, to: { id: string }, more: object = {}, visitor: Visitor = 'staff') {
  const { data, errors } = await world
    .as(visitor)
    .ask(document, { id, organisation: factId('Organisation', to.id), ...more });
  expect(errors).toBeUndefined();
  return data.moveMember;
}
const store = (membershipId: string, { id: organisationId }: { id: string }) =>
  moveMember(world.database, world.keys, { membershipId, organisationId, unitName: null, by: 'STAFF' });
const seats = async ({ id: networkId }: Network) =>
  (await world.database.participation.findMany({ where: { networkId, until: null }, include: { organisation: true } }))
    .map(({ organisation, seatsTaken }) => `${organisation.name.split(' ')[0]} ${seatsTaken}`)
    .sort();

describe('who works for another organisation', () => {
  test('ends there and begins here, and hears so', async () => {
    const place = await network();
    const { id, personId, signUp } = await member(place, place.from, { jobTitle: 'Arts' });
    expect(await move(id, place.to, { unitName: 'Team Zuid' })).toMatchObject({
      __typename: 'DeskMembership',
      until: null,
      jobTitle: 'Arts',
      unitName: 'Team Zuid',
      organisation: { name: place.to.name },
    });
    const memberships = await world.database.membership.findMany({ where: { personId }, orderBy: { since: 'asc' } });
    expect(
      memberships.map(({ until, organisationId, signUpId }) => [until !== null, organisationId, signUpId]),
    ).toEqual([
      [true, place.from.id, null],
      [false, place.to.id, signUp.id],
    ]);
    expect(memberships[0]?.until).toEqual(memberships[1]?.since);
    const mails = await world.database.mail.findMany({
      where: { personId },
      select: { kind: true, link: { select: { kind: true } } },
    });
    expect(mails).toEqual([{ kind: 'moved', link: { kind: 'SIGN_UP' } }]);
    expect(await world.database.auditEntry.findFirst({ where: { networkId: place.id } })).toMatchObject({
      action: 'MOVED',
      by: 'STAFF',
      count: 1,
    });
  });

  test('leaves an organisation that goes on taking part, without people', async () => {
    const place = await network();
    const { id } = await member(place, place.from);
    await move(id, place.to);
    expect(await seats(place)).toEqual(['Nieuw 1', 'Oud 0']);
  });

  test('frees a seat, which is offered to the first who waits', async () => {
    const place = await network({ seatsPerOrganisation: 1 });
    const { id } = await member(place, place.from);
    const waiting = await signedUp(world.database, world.keys, {
      network: place.slug,
      organisation: place.from,
      status: 'WAITLISTED',
    });
    await move(id, place.to);
    await offerPlaces({ networkId: place.id }, world);
    expect(await world.database.signUp.findUnique({ where: { id: waiting.id } })).toMatchObject({ status: 'OFFERED' });
  });

  test('still leaves by the sign-up that they came by', async () => {
    const place = await network();
    const { id, personId, signUp } = await member(place, place.from);
    await move(id, place.to);
    await transact(world.database, (transaction) => withdrawn(transaction, world.keys, signUp.id, 'PERSON'));
    expect(await world.database.membership.count({ where: { personId, until: null } })).toBe(0);
  });

  test('keeps where we know them from', async () => {
    const place = await network();
    const added = await addMember(world.database, world.keys, {
      networkId: place.id,
      person: { name: 'Met De Hand', email: 'hand@example.org', jobTitle: null },
      organisation: { id: place.from.id },
      unitName: null,
      locale: 'NL',
      by: 'STAFF',
    });
    const moved = await store('membershipId' in added ? added.membershipId : '', place.to);
    expect(moved.outcome).toBe('moved');
    const { source } = await world.database.membership.findFirstOrThrow({ where: { organisationId: place.to.id } });
    expect(source).toBe('by hand');
  });
});

test('a decision that may yet be taken back was made for the new organisation, and nobody hears of it before', async () => {
  const place = await network();
  const { id, personId, signUp } = await member(place, place.from);
  await world.database.$executeRaw`
    UPDATE "sign_up" SET "undoUntil" = now() + interval '5 minutes', "undoTo" = 'IN_REVIEW' WHERE "id" = ${signUp.id}::uuid`;
  expect(await move(id, place.to)).toMatchObject({ __typename: 'DeskMembership' });
  expect(await seats(place)).toEqual(['Nieuw 1']);
  expect(await world.database.mail.count({ where: { personId } })).toBe(0);
  const { data } = await world.as('staff').ask(`mutation { undoDecision(id: "${signUp.id}") { __typename } }`);
  expect(data.undoDecision.__typename).toBe('DeskSignUp');
  expect(await seats(place)).toEqual([]);
});

describe('nobody moves', () => {
  test('where the network is full for new organisations', async () => {
    const place = await network({ maximumOrganisations: 1 });
    const { id } = await member(place, place.from);
    expect(await move(id, place.to)).toMatchObject({ __typename: 'NetworkFull', isFullForNewOrganisationsOnly: true });
    expect(await seats(place)).toEqual(['Oud 1']);
  });

  test('where the other organisation has no seat left', async () => {
    const place = await network({ seatsPerOrganisation: 1 });
    const { id, personId } = await member(place, place.from);
    await member(place, place.to);
    expect(await move(id, place.to)).toMatchObject({ __typename: 'NetworkFull', isFullForNewOrganisationsOnly: false });
    expect(await seats(place)).toEqual(['Nieuw 1', 'Oud 1']);
    expect(await world.database.mail.count({ where: { personId } })).toBe(0);
  });

  test('to where they work, or to what is not there', async () => {
    const place = await network();
    const { id } = await member(place, place.from);
    expect(await move(id, place.from)).toMatchObject({
      __typename: 'InvalidMember',
      faults: [{ path: ['organisation'] }],
    });
    expect(await move(id, { id: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      __typename: 'OrganisationGone',
    });
  });

  test('who has left, or from a network that has ended', async () => {
    const place = await network();
    const [one, other] = [await member(place, place.from), await member(place, place.from)];
    await move(one.id, place.to);
    expect(await move(one.id, place.to)).toMatchObject({ __typename: 'MembershipEnded' });
    await world.database.network.update({ where: { documentId: place.id }, data: { phase: 'ENDED' } });
    expect(await move(other.id, place.to)).toMatchObject({ __typename: 'NetworkTakesNobody' });
  });
});

describe('at once', () => {
  test('two go for the last seat, and one gets it', async () => {
    const place = await network({ seatsPerOrganisation: 2 });
    await member(place, place.to);
    const two = [await member(place, place.from), await member(place, place.from)];
    const outcomes = await Promise.all(two.map(({ id }) => store(id, place.to)));
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['full', 'moved']);
    expect(await seats(place)).toEqual(['Nieuw 2', 'Oud 1']);
  });

  test('two go for the last place of an organisation, and one gets it', async () => {
    const place = await network({ maximumOrganisations: 2 });
    const third = await organisationNamed(world.database, `Derde ${place.slug}`);
    const two = [await member(place, place.from), await member(place, place.from)];
    const outcomes = await Promise.all([store(two[0]?.id ?? '', place.to), store(two[1]?.id ?? '', third)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['full', 'moved']);
  });

  test('two change places', async () => {
    const place = await network({ seatsPerOrganisation: 2 });
    const [one, other] = [await member(place, place.from), await member(place, place.to)];
    const outcomes = await Promise.all([store(one.id, place.to), store(other.id, place.from)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['moved', 'moved']);
    expect(await seats(place)).toEqual(['Nieuw 1', 'Oud 1']);
  });

  test('one is moved twice, and moves once', async () => {
    const place = await network();
    const { id, personId } = await member(place, place.from);
    const outcomes = await Promise.all([store(id, place.to), store(id, place.to)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['left', 'moved']);
    expect(await world.database.membership.count({ where: { personId } })).toBe(2);
  });
});

test('a lead expert moves without a seat, and only staff move one', async () => {
  const { database } = world;
  const to = await organisationNamed(database, 'Elders');
  const lead = await database.membership.findFirstOrThrow({
    where: { role: 'LEAD_EXPERT', networkId: world.networkId },
  });
  const refused = await world
    .as('managerOfN1')
    .ask(document, { id: lead.id, organisation: factId('Organisation', to.id) });
  expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await move(lead.id, to)).toMatchObject({ __typename: 'DeskMembership', organisation: { name: 'Elders' } });
  expect(await database.participation.count({ where: { organisationId: to.id } })).toBe(0);
});

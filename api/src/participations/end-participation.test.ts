import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addMember } from '../memberships/add-member.store.ts';
import { endMembership } from '../memberships/end-membership.store.ts';
import { startApi } from '../testing/api.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { endParticipation } from './end-participation.store.ts';

const { keys } = privacySecrets();
const networkId = documentIdOf('NETWORK', 'n');
const by = 'NETWORK_MANAGER';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'n', programme: 'p', maximumOrganisations: 2, seatsPerOrganisation: 3 }],
  });
});
afterAll(() => api.close());

async function taking() {
  const organisation = await api.database.organisation.create({ data: { name: `O ${randomUUID()}`, kind: 'OTHER' } });
  const signUp = await signedUp(api.database, keys, {
    network: 'n',
    status: 'ACCEPTED',
    organisation: { id: organisation.id },
  });
  const unique = randomUUID();
  await addMember(api.database, keys, {
    networkId,
    person: { name: unique, email: `${unique}@example.org`, jobTitle: null },
    organisation: { id: organisation.id },
    unitName: null,
    locale: 'EN',
    by,
  });
  const participation = await api.database.participation.findFirstOrThrow({
    where: { organisationId: organisation.id, until: null },
    include: { memberships: { orderBy: { since: 'asc' } } },
  });
  return { organisation, signUp, participation };
}

const mails = (personId: string) =>
  api.database.mail.findMany({ where: { personId }, include: { link: true }, orderBy: { createdAt: 'asc' } });
const offersQueued = async () =>
  (await api.database.$queryRaw<object[]>`SELECT FROM graphile_worker.jobs WHERE key = ${`offerPlaces:${networkId}`}`)
    .length;

test('an organisation leaves: its people hear it, who was offered a seat waits again, and its place comes free', async () => {
  const { database } = api;
  const { organisation, signUp, participation } = await taking();
  const offered = await signedUp(database, keys, {
    network: 'n',
    status: 'OFFERED',
    organisation: { id: organisation.id },
  });
  const end = () => endParticipation(database, keys, { participationId: participation.id, by });
  // Twice at once, and once more.
  await Promise.all([end(), end()]);
  await end();

  expect(await database.participation.findUnique({ where: { id: participation.id } })).toMatchObject({
    until: expect.any(Date),
    seatsTaken: 0,
    seatsOffered: 0,
  });
  expect(await database.membership.count({ where: { participationId: participation.id, until: null } })).toBe(0);
  const [first, second] = participation.memberships;
  expect(await mails(first?.personId ?? '')).toMatchObject([
    { kind: 'participationEnded', signUpId: signUp.id, link: { kind: 'SIGN_UP' } },
  ]);
  expect(await mails(second?.personId ?? '')).toMatchObject([
    { kind: 'added' },
    { kind: 'participationEnded', locale: 'EN', link: { kind: 'DATA' } },
  ]);
  expect(await database.signUp.findUnique({ where: { id: offered.id } })).toMatchObject({
    status: 'WAITLISTED',
    heldParticipationId: null,
  });
  expect(await mails(offered.personId)).toMatchObject([{ kind: 'waitingList' }]);
  const events = await database.signUpEvent.findMany({
    where: { signUpId: offered.id },
    orderBy: { id: 'desc' },
    take: 1,
  });
  expect(events).toMatchObject([{ from: 'OFFERED', to: 'WAITLISTED', by }]);
  expect(await offersQueued()).toBe(1);
  await expectCountersRight(database);
  expect(await database.network.findUnique({ where: { documentId: networkId } })).toMatchObject({
    organisationCount: 0,
  });
});

test('somebody leaves: their seat comes free, their organisation stays, and they hear it once', async () => {
  const { database } = api;
  const { participation } = await taking();
  const [first] = participation.memberships;
  if (!first) throw new Error('nobody');
  await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await signedUp(database, keys, {
    network: 'n',
    status: 'WAITLISTED',
    organisation: { id: participation.organisationId },
  });
  await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  const end = () => endMembership(database, keys, { membershipId: first.id, by });
  await Promise.all([end(), end()]);
  await end();
  expect(await database.participation.findUnique({ where: { id: participation.id } })).toMatchObject({
    until: null,
    seatsTaken: 1,
  });
  expect((await mails(first.personId)).map(({ kind }) => kind)).toEqual(['participationEnded']);
  expect(await offersQueued()).toBe(1);
  await expectCountersRight(database);
});

test('an acceptance whose mail had not left is not told any more', async () => {
  const { database } = api;
  const { signUp, participation } = await taking();
  await database.mail.create({
    data: {
      kind: 'accepted',
      locale: 'NL',
      personId: signUp.personId,
      signUpId: signUp.id,
      notBefore: new Date(Date.now() + 600_000),
    },
  });
  await endParticipation(database, keys, { participationId: participation.id, by });
  const told = await mails(signUp.personId);
  expect(told.map(({ kind, droppedAt }) => [kind, droppedAt !== null])).toEqual(
    expect.arrayContaining([
      ['accepted', true],
      ['participationEnded', false],
    ]),
  );
});

test('ending an organisation and its people at the same time ends each once', async () => {
  const { database } = api;
  for (let round = 0; round < 4; round++) {
    const { participation } = await taking();
    await Promise.all([
      endParticipation(database, keys, { participationId: participation.id, by }),
      ...participation.memberships.map(({ id }) => endMembership(database, keys, { membershipId: id, by })),
    ]);
    const personIds = participation.memberships.map(({ personId }) => personId);
    expect(await database.mail.count({ where: { kind: 'participationEnded', personId: { in: personIds } } })).toBe(2);
    await expectCountersRight(database);
  }
});

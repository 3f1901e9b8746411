import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from './client.ts';
import { sqlState } from './sql-state.ts';
import { createTestDatabase } from './test-database.ts';

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url);
  await database.owner.create({ data: { documentId: 'owner' } });
});

afterAll(async () => {
  await database.$disconnect();
  await testDatabase.drop();
});

const networkOf = (documentId: string) => database.network.findUniqueOrThrow({ where: { documentId } });

async function network(limits: { maximumOrganisations?: number; seatsPerOrganisation?: number }) {
  const { documentId } = await database.network.create({ data: { documentId: randomUUID(), ...limits } });
  return documentId;
}

async function organisation() {
  const { id } = await database.organisation.create({ data: { name: `Organisatie ${randomUUID()}`, kind: 'OTHER' } });
  return id;
}

async function participation(networkId: string) {
  const { id } = await database.participation.create({ data: { networkId, organisationId: await organisation() } });
  return id;
}

async function person() {
  const unique = () => Uint8Array.from(Buffer.from(randomUUID()));
  const { id } = await database.person.create({
    data: {
      ownerId: 'owner',
      addressSealed: unique(),
      nameSealed: unique(),
      keyId: 'k',
      addressHash: unique(),
      nameHash: unique(),
    },
  });
  return id;
}

async function participant(networkId: string, participationId: string) {
  return database.membership.create({ data: { networkId, participationId, personId: await person() } });
}

test('an organisation beyond the maximum is refused, and one that leaves makes a place', async () => {
  const networkId = await network({ maximumOrganisations: 1 });
  const first = await participation(networkId);
  await expect(participation(networkId)).rejects.toThrow('LK001');
  await database.participation.update({ where: { id: first }, data: { until: new Date('2100-01-01') } });
  await participation(networkId);
  expect((await networkOf(networkId)).organisationCount).toBe(1);
});

test('a participant beyond the seats of the organisation is refused, and one who leaves makes a seat', async () => {
  const networkId = await network({ seatsPerOrganisation: 1 });
  const participationId = await participation(networkId);
  const first = await participant(networkId, participationId);
  await expect(participant(networkId, participationId)).rejects.toThrow('LK002');
  await database.membership.update({ where: { id: first.id }, data: { until: new Date('2100-01-01') } });
  await participant(networkId, participationId);
  expect((await networkOf(networkId)).participantCount).toBe(1);
});

test('a maximum may be lowered below what is taken: nobody leaves, and nobody comes in', async () => {
  const networkId = await network({ maximumOrganisations: 2 });
  await participation(networkId);
  const second = await participation(networkId);
  await database.network.update({ where: { documentId: networkId }, data: { maximumOrganisations: 1 } });
  expect((await networkOf(networkId)).organisationCount).toBe(2);
  await expect(participation(networkId)).rejects.toThrow('LK001');
  await database.participation.update({ where: { id: second }, data: { until: new Date('2100-01-01') } });
  await expect(participation(networkId)).rejects.toThrow('LK001');
});

/** Somebody on the waiting list. */
async function waiting(networkId: string) {
  const { id } = await database.signUp.create({
    data: {
      networkId,
      personId: await person(),
      intent: 'JOIN',
      acceptsWaitingList: true,
      locale: 'NL',
      privacyNoticeVersion: '1',
      legalBasis: 'toestemming',
    },
  });
  await database.signUp.update({ where: { id }, data: { status: 'CONFIRMED' } });
  await database.signUp.update({ where: { id }, data: { status: 'WAITLISTED', waitingSince: new Date() } });
  return id;
}
const offer = (id: string, held: { heldOrganisationId: string } | { heldParticipationId: string }) =>
  database.signUp.update({ where: { id }, data: { status: 'OFFERED', offerExpiresAt: new Date(), ...held } });

test('a live offer holds a place, and only an offer does', async () => {
  const networkId = await network({ maximumOrganisations: 1 });
  const [one, other] = [await waiting(networkId), await waiting(networkId)];
  const heldOrganisationId = await organisation();
  await expect(database.signUp.update({ where: { id: one }, data: { heldOrganisationId } })).rejects.toThrow(
    'sign_up_holds_while_offered',
  );
  await offer(one, { heldOrganisationId });
  await expect(offer(other, { heldOrganisationId: await organisation() })).rejects.toThrow('LK001');
  await expect(participation(networkId)).rejects.toThrow('LK001');
  await database.signUp.update({ where: { id: one }, data: { status: 'WITHDRAWN' } });
  await participation(networkId);
  expect(await networkOf(networkId)).toMatchObject({ organisationCount: 1, offeredOrganisations: 0 });
});

test('a live offer holds a seat, until it ends in any way', async () => {
  const networkId = await network({ seatsPerOrganisation: 1 });
  const heldParticipationId = await participation(networkId);
  const seats = () => database.participation.findUniqueOrThrow({ where: { id: heldParticipationId } });
  for (const status of ['WAITLISTED', 'EXPIRED', 'WITHDRAWN'] as const) {
    const id = await waiting(networkId);
    await offer(id, { heldParticipationId });
    await expect(participant(networkId, heldParticipationId)).rejects.toThrow('LK002');
    await database.signUp.update({ where: { id }, data: { status } });
    expect(await seats()).toMatchObject({ seatsTaken: 0, seatsOffered: 0 });
  }
  const id = await waiting(networkId);
  await offer(id, { heldParticipationId });
  await database.signUp.delete({ where: { id } });
  expect(await seats()).toMatchObject({ seatsTaken: 0, seatsOffered: 0 });
});

test('what an offer holds becomes what is taken, also where the maximum was lowered meanwhile', async () => {
  const networkId = await network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
  const signUpId = await waiting(networkId);
  const organisationId = await organisation();
  await offer(signUpId, { heldOrganisationId: organisationId });
  await database.network.update({ where: { documentId: networkId }, data: { maximumOrganisations: 0 } });
  const { id: participationId } = await database.participation.create({ data: { networkId, organisationId } });
  expect(await networkOf(networkId)).toMatchObject({ organisationCount: 1, offeredOrganisations: 0 });
  await database.membership.create({
    data: { networkId, participationId, organisationId, signUpId, personId: await person() },
  });
  expect(await database.participation.findUniqueOrThrow({ where: { id: participationId } })).toMatchObject({
    seatsTaken: 1,
    seatsOffered: 0,
  });
});

test('an organisation that ends taking part lets go of the seats it was offering', async () => {
  const networkId = await network({ seatsPerOrganisation: 1 });
  const heldParticipationId = await participation(networkId);
  const id = await waiting(networkId);
  await offer(id, { heldParticipationId });
  await database.participation.update({ where: { id: heldParticipationId }, data: { until: new Date('2100-01-01') } });
  expect(await database.signUp.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'WAITLISTED',
    heldParticipationId: null,
  });
  expect(await networkOf(networkId)).toMatchObject({ waitingListCount: 1, organisationCount: 0 });
});

test('inside one organisation the number of organisations has no maximum', async () => {
  const networkId = await network({ maximumOrganisations: 0 });
  await database.network.update({ where: { documentId: networkId }, data: { hostOrganisationKvk: '90000010' } });
  await participation(networkId);
  expect((await networkOf(networkId)).organisationCount).toBe(1);
});

test('a network that was closed takes nobody in until it is opened again', async () => {
  const networkId = await network({});
  await database.network.update({ where: { documentId: networkId }, data: { phase: 'ENDED', closedAt: new Date() } });
  const member = async (role: 'PARTICIPANT' | 'LEAD_EXPERT') =>
    database.membership.create({ data: { networkId, role, personId: await person() } });
  // The code that makes a transaction begin again, and then see that the network ended.
  for (const role of ['PARTICIPANT', 'LEAD_EXPERT'] as const)
    expect(sqlState(await member(role).catch((error: unknown) => error))).toBe('40001');
  await database.network.update({ where: { documentId: networkId }, data: { phase: 'ACTIVE' } });
  expect((await networkOf(networkId)).closedAt).toBeNull();
  await member('PARTICIPANT');
});

test('lead experts and managers are not counted as participants', async () => {
  const networkId = await network({});
  for (const role of ['PARTICIPANT', 'LEAD_EXPERT', 'NETWORK_MANAGER'] as const)
    await database.membership.create({ data: { networkId, role, personId: await person() } });
  expect(await networkOf(networkId)).toMatchObject({ participantCount: 1, leadExpertCount: 1 });
});

test('a sign-up takes no forbidden step, and every step is recorded', async () => {
  const networkId = await network({});
  const { id } = await database.signUp.create({
    data: {
      networkId,
      personId: await person(),
      intent: 'JOIN',
      acceptsWaitingList: true,
      locale: 'NL',
      privacyNoticeVersion: '1',
      legalBasis: 'toestemming',
    },
  });
  const goTo = (status: 'ACCEPTED' | 'CONFIRMED' | 'WAITLISTED' | 'OFFERED') =>
    database.signUp.update({ where: { id }, data: { status, waitingSince: new Date(), offerExpiresAt: new Date() } });
  await expect(goTo('ACCEPTED')).rejects.toThrow('does not go from RECEIVED to ACCEPTED');
  for (const status of ['CONFIRMED', 'WAITLISTED', 'OFFERED', 'ACCEPTED'] as const) await goTo(status);
  const events = await database.signUpEvent.findMany({ where: { signUpId: id }, orderBy: { id: 'asc' } });
  expect(events.map(({ to }) => to)).toEqual(['RECEIVED', 'CONFIRMED', 'WAITLISTED', 'OFFERED', 'ACCEPTED']);
  expect((await networkOf(networkId)).waitingListCount).toBe(0);
});

test('the tree of organisations has numbers where they belong and no cycles', async () => {
  const top = await organisation();
  const create = (data: {
    level: 'BRAND' | 'LOCATION' | 'ORGANISATION';
    parentId?: string;
    kvkNumber?: string;
    vestigingsnummer?: string;
  }) => database.organisation.create({ data: { name: 'Locatie Oost', kind: 'OTHER', ...data } });
  const location = await create({ level: 'LOCATION', parentId: top, vestigingsnummer: '123456789012' });
  await expect(create({ level: 'LOCATION', parentId: top, kvkNumber: '12345678' })).rejects.toThrow();
  await expect(create({ level: 'ORGANISATION', kvkNumber: '1234567' })).rejects.toThrow();
  await expect(create({ level: 'LOCATION', parentId: location.id })).rejects.toThrow();
  await expect(create({ level: 'BRAND', parentId: location.id })).rejects.toThrow();
  await expect(create({ level: 'LOCATION' })).rejects.toThrow();
  const brand = await create({ level: 'BRAND', parentId: top });
  await create({ level: 'LOCATION', parentId: brand.id });
  await expect(database.organisation.update({ where: { id: brand.id }, data: { level: 'LOCATION' } })).rejects.toThrow(
    'cannot stand above',
  );
});

test('a participant of an organisation takes a seat, and a location takes part as its organisation', async () => {
  const networkId = await network({ seatsPerOrganisation: 1 });
  const organisationId = await organisation();
  const personId = await person();
  await expect(database.membership.create({ data: { networkId, personId, organisationId } })).rejects.toThrow(
    'takes a seat',
  );
  const location = await database.organisation.create({
    data: { name: 'Locatie West', kind: 'OTHER', level: 'LOCATION', parentId: organisationId },
  });
  await expect(database.participation.create({ data: { networkId, organisationId: location.id } })).rejects.toThrow(
    'counts organisations',
  );
  // Inside one organisation the employer is the host, and nobody counts seats.
  await database.network.update({ where: { documentId: networkId }, data: { hostOrganisationKvk: '90000009' } });
  await database.membership.create({ data: { networkId, personId, organisationId } });
});

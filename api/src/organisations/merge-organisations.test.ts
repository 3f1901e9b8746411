import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCountersRight } from '../testing/counters.ts';
import { documentIdOf, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { type Merging, startMerging } from './testing/merging.ts';

let api: Merging;
beforeAll(async () => {
  api = await startMerging([
    { slug: 'three-seats', seatsPerOrganisation: 3, maximumOrganisations: 20 },
    { slug: 'open' },
    { slug: 'locations', counts: 'LOCATION' },
  ]);
});
afterAll(() => api.close());

const participation = (network: string, { id }: { id: string }) =>
  api.database.participation.findMany({ where: { networkId: documentIdOf('NETWORK', network), organisationId: id } });
const leave = (...signUps: { personId: string }[]) =>
  api.database.membership.updateMany({
    where: { personId: { in: signUps.map(({ personId }) => personId) } },
    data: { until: new Date() },
  });

test('everything of one becomes the other’s, and the places it took come free', async () => {
  const { database } = api;
  const from = await api.organisation({ kvkNumber: '90000011', place: 'Assen' });
  const into = await api.organisation();
  const [one, two] = [await api.member('three-seats', from), await api.member('three-seats', into)];
  const asking = await api.member('three-seats', from, 'IN_REVIEW');
  const onlyThere = await api.member('open', from);
  const location = await database.organisation.create({
    data: { name: 'Locatie', kind: 'OTHER', level: 'LOCATION', parentId: from.id },
  });
  const convenant = await database.convenant.create({
    data: {
      slug: randomUUID(),
      title: 'C',
      summary: '',
      regions: [],
      signedOn: new Date(),
      startsOn: new Date(),
      ownerId,
    },
  });
  const day = new Date('2026-01-01');
  for (const organisationId of [from.id, into.id])
    await database.convenantParty.create({
      data: { convenantId: convenant.id, organisationId, kind: 'OTHER', signedOn: day },
    });
  const waiting = await api.member('three-seats', await api.organisation(), 'WAITLISTED');
  await database.$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  const before = await database.network.findUniqueOrThrow({
    where: { documentId: documentIdOf('NETWORK', 'three-seats') },
  });

  expect(await api.merge(from, into)).toEqual({ outcome: 'merged' });

  expect(await database.organisation.findUnique({ where: { id: from.id } })).toBeNull();
  expect(await database.organisation.findUnique({ where: { id: into.id } })).toMatchObject({
    kvkNumber: '90000011',
    place: 'Assen',
  });
  expect(await participation('three-seats', into)).toMatchObject([{ until: null, seatsTaken: 2 }]);
  expect(await participation('open', into)).toMatchObject([{ until: null, seatsTaken: 1 }]);
  const people = await database.membership.findMany({
    where: { personId: { in: [one, two, onlyThere].map(({ personId }) => personId) } },
  });
  expect(people.map(({ organisationId }) => organisationId)).toEqual([into.id, into.id, into.id]);
  expect(await database.signUp.findUnique({ where: { id: asking.id } })).toMatchObject({ organisationId: into.id });
  expect(await database.organisation.findUnique({ where: { id: location.id } })).toMatchObject({ parentId: into.id });
  expect(await database.convenantParty.findMany({ where: { convenantId: convenant.id } })).toMatchObject([
    { organisationId: into.id },
  ]);
  const after = await database.network.findUniqueOrThrow({ where: { documentId: before.documentId } });
  expect(after.organisationCount).toBe(before.organisationCount - 1);
  // Who waits for a place may be offered the one that came free.
  expect(
    await database.$queryRaw`SELECT FROM graphile_worker.jobs WHERE key = ${`offerPlaces:${before.documentId}`}`,
  ).toHaveLength(1);
  await database.signUp.updateMany({ where: { id: waiting.id }, data: { status: 'WITHDRAWN' } });
  expect(await database.auditEntry.findFirst({ where: { action: 'MERGED' }, orderBy: { id: 'desc' } })).toMatchObject({
    by: 'STAFF',
    ownerId,
    count: 2,
  });
  await expectCountersRight(database);
  // Twice: it is not there any more.
  expect(await api.merge(from, into)).toEqual({ outcome: 'gone' });
});

test('units of the same name become one, with the people in them', async () => {
  const { database } = api;
  const [from, into] = [await api.organisation(), await api.organisation()];
  const unit = (organisationId: string, name: string, parentId: string | null = null) =>
    database.unit.create({ data: { organisationId, name, parentId } });
  const [care, care2] = [await unit(from.id, 'Zorg'), await unit(into.id, 'zorg')];
  const [east, east2] = [await unit(from.id, 'Team Oost', care.id), await unit(into.id, 'Team Oost', care2.id)];
  const west = await unit(from.id, 'Team West', care.id);
  const works = await api.member('open', from);
  const asks = await signedUp(database, api.keys, {
    network: 'open',
    status: 'IN_REVIEW',
    organisation: { id: from.id },
    unitId: east.id,
  });
  await database.membership.updateMany({ where: { personId: works.personId }, data: { unitId: west.id } });

  expect(await api.merge(from, into)).toEqual({ outcome: 'merged' });
  const units = await database.unit.findMany({ where: { organisationId: into.id }, orderBy: { name: 'asc' } });
  expect(units.map(({ id, parentId }) => [id, parentId])).toEqual(
    expect.arrayContaining([
      [care2.id, null],
      [east2.id, care2.id],
      [west.id, care2.id],
    ]),
  );
  expect(units).toHaveLength(3);
  expect(await database.membership.findFirst({ where: { personId: works.personId } })).toMatchObject({
    unitId: west.id,
    organisationId: into.id,
  });
  expect(await database.signUp.findUnique({ where: { id: asks.id } })).toMatchObject({ unitId: east2.id });
});

test('where their seats together exceed what one organisation may have, nothing changes and the network is named', async () => {
  const [from, into] = [await api.organisation(), await api.organisation()];
  const people = [
    await api.member('three-seats', from),
    await api.member('three-seats', from),
    await api.member('three-seats', into),
    await api.member('three-seats', into, 'OFFERED'),
    await api.member('open', from),
  ];
  expect(await api.merge(from, into)).toEqual({
    outcome: 'exceeds',
    networkId: documentIdOf('NETWORK', 'three-seats'),
  });
  expect(await participation('open', from)).toHaveLength(1);
  expect(await participation('three-seats', from)).toMatchObject([{ seatsTaken: 2 }]);
  await expectCountersRight(api.database);
  await leave(...people.slice(0, 1));
  expect(await api.merge(from, into)).toEqual({ outcome: 'merged' });
  expect(await participation('three-seats', into)).toMatchObject([{ seatsTaken: 2, seatsOffered: 1 }]);
  await expectCountersRight(api.database);
  await leave(...people);
  await api.database.participation.updateMany({ where: { organisationId: into.id }, data: { until: new Date() } });
});

test('a place that an offer holds becomes a seat where the other takes part, and must fit', async () => {
  for (const direction of ['offer first', 'offer second']) {
    const [taking, offered] = [await api.organisation(), await api.organisation()];
    const three = [];
    for (let index = 0; index < 3; index++) three.push(await api.member('three-seats', taking));
    const asks = await api.member('three-seats', offered, 'OFFERED');
    const [from, into] = direction === 'offer first' ? [offered, taking] : [taking, offered];
    expect(await api.merge(from, into), direction).toMatchObject({ outcome: 'exceeds' });
    await leave(...three.slice(0, 1));
    expect(await api.merge(from, into), direction).toEqual({ outcome: 'merged' });
    expect(await participation('three-seats', into)).toMatchObject([{ seatsTaken: 2, seatsOffered: 1 }]);
    expect(await api.database.signUp.findUnique({ where: { id: asks.id } })).toMatchObject({
      status: 'OFFERED',
      heldOrganisationId: null,
    });
    await expectCountersRight(api.database);
    await api.database.participation.updateMany({ where: { organisationId: into.id }, data: { until: new Date() } });
  }
});

test('an offer moves with its organisation; of two offers in one network neither is broken', async () => {
  const [one, other, third] = [await api.organisation(), await api.organisation(), await api.organisation()];
  const asks = await api.member('three-seats', one, 'OFFERED');
  const asksToo = await api.member('three-seats', other, 'OFFERED');
  expect(await api.merge(one, other)).toEqual({
    outcome: 'twoOffers',
    networkId: documentIdOf('NETWORK', 'three-seats'),
  });
  expect(await api.merge(one, third)).toEqual({ outcome: 'merged' });
  expect(await api.database.signUp.findUnique({ where: { id: asks.id } })).toMatchObject({
    heldOrganisationId: third.id,
  });
  await expectCountersRight(api.database);
  await api.database.signUp.updateMany({ where: { id: { in: [asks.id, asksToo.id] } }, data: { status: 'WITHDRAWN' } });
});

test('an organisation that turns out to be a location of another takes part as that one where organisations are counted', async () => {
  const from = await api.organisation();
  const top = await api.organisation();
  const location = await api.database.organisation.create({
    data: { name: 'Locatie Zuid', kind: 'OTHER', level: 'LOCATION', parentId: top.id },
  });
  await api.member('open', from);
  await api.member('locations', from);
  expect(await api.merge(from, location)).toEqual({ outcome: 'merged' });
  expect(await participation('open', top)).toMatchObject([{ seatsTaken: 1 }]);
  expect(await participation('locations', location)).toMatchObject([{ seatsTaken: 1 }]);
  expect(await api.merge(top, location)).toMatchObject({ outcome: 'unfit', because: 'intoOwnPart' });
  expect(await api.merge(top, top)).toMatchObject({ outcome: 'unfit', because: 'itself' });
});

test('what another owner also uses stays as it is', async () => {
  const [from, into] = [await api.organisation(), await api.organisation()];
  await api.member('open', into);
  expect(await api.merge(from, into, ['another-owner'])).toEqual({ outcome: 'usedElsewhere' });
  expect(await api.merge(into, from, ['another-owner'])).toEqual({ outcome: 'usedElsewhere' });
  expect(await api.merge(from, into, [])).toEqual({ outcome: 'usedElsewhere' });
});

test('what another owner uses of the parts of either stays as it is too', async () => {
  const { database } = api;
  await database.owner.create({ data: { documentId: 'owner-2' } });
  await database.programme.create({ data: { documentId: 'programme-2', ownerId: 'owner-2' } });
  await database.network.create({ data: { documentId: 'network-2', programmeId: 'programme-2', counts: 'LOCATION' } });
  const [top, other] = [await api.organisation(), await api.organisation()];
  const part = (level: 'BRAND' | 'LOCATION', parentId: string) =>
    database.organisation.create({ data: { name: `Deel ${randomUUID()}`, kind: 'OTHER', level, parentId } });
  const location = await part('LOCATION', (await part('BRAND', top.id)).id);
  await database.participation.create({ data: { networkId: 'network-2', organisationId: location.id } });
  expect(await api.merge(top, other)).toEqual({ outcome: 'usedElsewhere' });
  expect(await api.merge(other, top)).toEqual({ outcome: 'usedElsewhere' });
  await api.member('open', top);
  await api.member('open', top);
  const before = await database.auditEntry.count();
  // Who is staff of both may, and each of them finds it in the log with what was theirs.
  expect(await api.merge(top, other, ['owner-2', ownerId])).toEqual({ outcome: 'merged' });
  expect(await database.auditEntry.findMany({ skip: before, orderBy: { id: 'asc' } })).toMatchObject([
    { action: 'MERGED', ownerId: 'owner-2', count: 0 },
    { action: 'MERGED', ownerId, count: 2 },
  ]);
});

test('who hosts a network by a KvK number keeps it', async () => {
  await publish(api.database, { networks: [{ slug: 'inside', programme: 'p', hostOrganisationKvk: '90000012' }] });
  const [host, other] = [
    await api.organisation({ kvkNumber: '90000012' }),
    await api.organisation({ kvkNumber: '90000013' }),
  ];
  expect(await api.merge(host, other)).toEqual({ outcome: 'hosts' });
  expect(await api.merge(other, host)).toEqual({ outcome: 'merged' });
});

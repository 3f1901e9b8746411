import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectCountersRight } from '../testing/counters.ts';
import { documentIdOf, ownerId, publish } from '../testing/publish.ts';
import { type Correcting, startCorrecting } from './testing/correcting.ts';

let api: Correcting;
beforeAll(async () => {
  api = await startCorrecting([
    { slug: 'two-seats', seatsPerOrganisation: 2, maximumOrganisations: 30 },
    { slug: 'one-place', maximumOrganisations: 1 },
    { slug: 'locations', counts: 'LOCATION' },
    { slug: 'open' },
  ]);
});
afterAll(() => api.close());

const now = ({ id }: { id: string }) => api.database.organisation.findUniqueOrThrow({ where: { id } });
const takesPart = async (network: string, { id }: { id: string }) => {
  const networkId = documentIdOf('NETWORK', network);
  const found = await api.database.participation.findFirst({ where: { networkId, organisationId: id, until: null } });
  return found && { seatsTaken: found.seatsTaken, seatsOffered: found.seatsOffered };
};

test('what is given is put right, the rest stays, and the audit log counts its people', async () => {
  const one = await api.organisation({ kvkNumber: '91000001', place: 'Assen' });
  await api.member('open', one);
  expect(await api.correct(one, { name: 'Zorggroep Wadzicht', kind: 'CARE_PROVIDER' })).toEqual({
    outcome: 'corrected',
  });
  expect(await now(one)).toMatchObject({
    name: 'Zorggroep Wadzicht',
    kind: 'CARE_PROVIDER',
    level: 'ORGANISATION',
    place: 'Assen',
    kvkNumber: '91000001',
  });
  await api.correct(one, { place: null, kvkNumber: null });
  expect(await now(one)).toMatchObject({ name: 'Zorggroep Wadzicht', place: null, kvkNumber: null });
  const [entry] = await api.database.auditEntry.findMany({ orderBy: { id: 'desc' }, take: 1 });
  expect(entry).toMatchObject({ action: 'ORGANISATION_CORRECTED', by: 'STAFF', ownerId, networkId: null, count: 1 });
});

test('a number, or without a number a name, is of one organisation', async () => {
  const known = await api.organisation({ kvkNumber: '91000002' });
  const named = await api.organisation();
  const one = await api.organisation();
  expect(await api.correct(one, { kvkNumber: '91000002' })).toEqual({
    outcome: 'exists',
    organisationId: known.id,
    by: 'kvkNumber',
  });
  expect(await api.correct(one, { name: `Stichting ${named.name.toUpperCase()}` })).toEqual({
    outcome: 'exists',
    organisationId: named.id,
    by: 'name',
  });
  // With a number it is another one of the same name.
  expect(await api.correct(one, { name: named.name, kvkNumber: '91000003' })).toEqual({ outcome: 'corrected' });
  // One that stood twice before can be corrected otherwise.
  await api.database.organisation.update({ where: { id: one.id }, data: { kvkNumber: null } });
  expect(await api.correct(one, { place: 'Emmen' })).toEqual({ outcome: 'corrected' });
  const [location, other] = [await api.part('LOCATION', known), await api.part('LOCATION', known)];
  expect(await api.correct(location, { vestigingsnummer: '000091000002' })).toEqual({ outcome: 'corrected' });
  expect(await api.correct(other, { vestigingsnummer: '000091000002' })).toEqual({
    outcome: 'exists',
    organisationId: location.id,
    by: 'branchNumber',
  });
});

test('the number of a network’s host stays', async () => {
  const host = await api.organisation({ kvkNumber: '91000004' });
  await publish(api.database, { networks: [{ slug: 'inside', programme: 'p', hostOrganisationKvk: '91000004' }] });
  expect(await api.correct(host, { kvkNumber: '91000005' })).toEqual({ outcome: 'hosts' });
  expect(await api.correct(host, { place: 'Assen' })).toEqual({ outcome: 'corrected' });
});

test('an organisation that is put below another takes its seats along', async () => {
  const [one, into] = [await api.organisation(), await api.organisation()];
  for (const network of ['two-seats', 'locations']) {
    await api.member(network, one);
    await api.member(network, into);
  }
  expect(await api.correct(one, { level: 'BRAND', parentId: into.id })).toEqual({ outcome: 'corrected' });
  expect(await takesPart('two-seats', one)).toBeNull();
  expect(await takesPart('two-seats', into)).toEqual({ seatsTaken: 2, seatsOffered: 0 });
  expect(await takesPart('locations', one)).toEqual({ seatsTaken: 1, seatsOffered: 0 });
  const third = await api.organisation();
  await api.member('two-seats', third);
  expect(await api.correct(third, { level: 'LOCATION', parentId: one.id })).toEqual({
    outcome: 'exceeds',
    networkId: documentIdOf('NETWORK', 'two-seats'),
  });
  expect(await now(third)).toMatchObject({ level: 'ORGANISATION', parentId: null });
  await expectCountersRight(api.database);
});

test('a part that becomes of another organisation takes its people along, where there is a place for them', async () => {
  const [from, into] = [await api.organisation(), await api.organisation()];
  const brand = await api.part('BRAND', from);
  const location = await api.part('LOCATION', brand);
  await api.member('two-seats', from);
  await api.member('two-seats', location);
  await api.member('two-seats', into);
  expect(await api.correct(brand, { parentId: into.id })).toEqual({ outcome: 'corrected' });
  expect(await takesPart('two-seats', from)).toEqual({ seatsTaken: 1, seatsOffered: 0 });
  expect(await takesPart('two-seats', into)).toEqual({ seatsTaken: 2, seatsOffered: 0 });

  await api.member('one-place', into);
  await api.member('one-place', location);
  const full = { outcome: 'full', networkId: documentIdOf('NETWORK', 'one-place') };
  expect(await api.correct(brand, { level: 'ORGANISATION', parentId: null })).toEqual(full);
  expect(await now(brand)).toMatchObject({ level: 'BRAND', parentId: into.id });
  await api.database.network.updateMany({ where: { maximumOrganisations: 1 }, data: { maximumOrganisations: 2 } });
  expect(await api.correct(brand, { level: 'ORGANISATION', parentId: null })).toEqual({ outcome: 'corrected' });
  expect(await takesPart('one-place', brand)).toEqual({ seatsTaken: 1, seatsOffered: 0 });
  await expectCountersRight(api.database);
});

test('who was offered a place keeps it: their part does not move meanwhile', async () => {
  const [from, into] = [await api.organisation(), await api.organisation()];
  const location = await api.part('LOCATION', from);
  await api.member('two-seats', from);
  await api.member('two-seats', location, 'OFFERED');
  expect(await api.correct(location, { parentId: into.id })).toEqual({
    outcome: 'onOffer',
    networkId: documentIdOf('NETWORK', 'two-seats'),
  });
});

test('a tree does not loop', async () => {
  const one = await api.organisation();
  const brand = await api.part('BRAND', one);
  const faulty = (...faults: string[]) => ({ outcome: 'faulty', faults });
  expect(await api.correct(one, { level: 'LOCATION', parentId: brand.id })).toEqual(
    faulty('belowItself', 'partsDoNotFit'),
  );
  expect(await api.correct(one, { level: 'LOCATION', parentId: one.id })).toEqual(
    faulty('belowItself', 'partsDoNotFit'),
  );
  expect(await api.correct(brand, { parentId: crypto.randomUUID() })).toEqual(faulty('parentGone'));
  expect(await api.correct({ id: crypto.randomUUID() }, {})).toEqual({ outcome: 'gone' });
});

test('nothing of another owner changes, nor of what it is put below', async () => {
  await api.database.owner.create({ data: { documentId: 'another' } });
  const [ours, theirs] = [await api.organisation(), await api.organisation()];
  await api.member('open', theirs);
  const used = { outcome: 'usedElsewhere' };
  expect(await api.correct(theirs, { name: 'Anders' }, ['another'])).toEqual(used);
  expect(await api.correct(ours, { level: 'BRAND', parentId: theirs.id }, ['another'])).toEqual(used);
  expect(await api.correct(ours, { place: 'Assen' }, ['another'])).toEqual({ outcome: 'corrected' });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { type Confirmation, confirmOrganisation } from './confirm-organisation.store.ts';

const { keys } = privacySecrets();

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'm', programme: 'p' },
      { slug: 'without-owner' },
      { slug: 'hosted', programme: 'p', hostOrganisationKvk: '90000001', hostOrganisationName: 'Gastheer' },
    ],
  });
});
afterAll(() => api.close());

const typed = (
  name: string,
  network = 'n',
  status: 'IN_REVIEW' | 'WAITLISTED' | 'RECEIVED' | 'WITHDRAWN' = 'IN_REVIEW',
) => signedUp(api.database, keys, { network, status, organisation: { name } });
const confirm = (signUpId: string, as: Confirmation['as']) =>
  confirmOrganisation(api.database, { signUpId, as, by: 'NETWORK_MANAGER' });
const brandNew = (name: string, kvkNumber: string | null = null) => ({
  new: { name, kind: 'CARE_PROVIDER' as const, kvkNumber, place: null },
});
const organisationOf = async (signUp: { id: string }) =>
  await api.database.signUp.findUniqueOrThrow({
    where: { id: signUp.id },
    select: { organisation: { select: { name: true } }, organisationName: true },
  });

test('a typed name is matched with an organisation, also where it was typed in other networks of the owner', async () => {
  const linde = await organisationNamed(api.database, 'De Linde');
  const asked = await typed('Zorggroep Linde');
  const same = [
    await typed('Stichting ZORGGROEP LINDE', 'm', 'WAITLISTED'),
    await typed('zorggroep linde', 'n', 'RECEIVED'),
  ];
  const others = [
    await typed('Zorggroep Linden'),
    await typed('Zorggroep Linde', 'n', 'WITHDRAWN'),
    await typed('Zorggroep Linde', 'without-owner'),
  ];
  const { id: organisationId } = linde;
  expect(await confirm(asked.id, { organisationId })).toEqual({ outcome: 'confirmed', organisationId, others: 2 });
  for (const each of [asked, ...same])
    expect(await organisationOf(each)).toEqual({ organisation: { name: 'De Linde' }, organisationName: null });
  for (const each of others) expect(await organisationOf(each)).toMatchObject({ organisation: null });
  // Who waits can be offered a place now.
  const jobs = await api.database.$queryRaw`
    SELECT FROM graphile_worker.jobs WHERE key = ${`offerPlaces:${documentIdOf('NETWORK', 'm')}`}`;
  expect(jobs).toHaveLength(1);
});

test('a new organisation is added once, also when two add it at the same time', async () => {
  const one = await typed('Buurtzorg Nieuw');
  const other = await typed('Buurtzorg Nieuw', 'm');
  const answers = await Promise.all(
    [one, other, one, other].map(({ id }) => confirm(id, brandNew('Stichting Buurtzorg Nieuw'))),
  );
  expect(new Set(answers.map((answer) => ('organisationId' in answer ? answer.organisationId : answer))).size).toBe(1);
  expect(answers.every(({ outcome }) => outcome === 'confirmed')).toBe(true);
  expect(answers.reduce((sum, answer) => sum + ('others' in answer ? answer.others : 0), 0)).toBe(1);
  expect(await api.database.organisation.count({ where: { name: 'Stichting Buurtzorg Nieuw' } })).toBe(1);
});

test('a KvK number or a name that is there already is answered with the organisation that has it', async () => {
  const { id } = await api.database.organisation.create({
    data: { name: 'Vilans Test', kind: 'OTHER', kvkNumber: '90000002' },
  });
  const asked = await typed('Een heel andere naam');
  expect(await confirm(asked.id, brandNew('Een heel andere naam', '90000002'))).toEqual({
    outcome: 'exists',
    organisationId: id,
  });
  expect(await confirm(asked.id, brandNew('VILANS TEST B.V.'))).toEqual({ outcome: 'exists', organisationId: id });
  expect(await organisationOf(asked)).toMatchObject({ organisationName: 'Een heel andere naam' });
  // With a number of its own it is another one, by the same name.
  expect(await confirm(asked.id, brandNew('Vilans Test', '90000003'))).toMatchObject({ outcome: 'confirmed' });
});

test('a wrong choice can be mended for this one, until something was decided', async () => {
  const asked = await typed('Mis gekozen');
  const wrong = await organisationNamed(api.database, 'De verkeerde');
  const right = await organisationNamed(api.database, 'De goede');
  await confirm(asked.id, { organisationId: wrong.id });
  expect(await confirm(asked.id, { organisationId: right.id })).toMatchObject({ outcome: 'confirmed', others: 0 });
  expect(await organisationOf(asked)).toMatchObject({ organisation: { name: 'De goede' } });
  const accepted = await signedUp(api.database, keys, {
    network: 'n',
    status: 'ACCEPTED',
    organisation: { id: right.id },
  });
  expect(await confirm(accepted.id, { organisationId: wrong.id })).toEqual({ outcome: 'settled', status: 'ACCEPTED' });
  const offered = await signedUp(api.database, keys, {
    network: 'n',
    status: 'OFFERED',
    organisation: { id: right.id },
  });
  expect(await confirm(offered.id, { organisationId: wrong.id })).toEqual({ outcome: 'settled', status: 'OFFERED' });
});

test('what is not there is not matched', async () => {
  const asked = await typed('Iets');
  expect(await confirm(asked.id, { organisationId: randomUUID() })).toEqual({ outcome: 'gone' });
  expect(await confirm(randomUUID(), { organisationId: randomUUID() })).toEqual({ outcome: 'gone' });
});

test('inside one organisation only that organisation fits, and a typed unit becomes its unit', async () => {
  const asked = await signedUp(api.database, keys, { network: 'hosted', status: 'IN_REVIEW' });
  await api.database.signUp.update({ where: { id: asked.id }, data: { unitName: 'team oost' } });
  expect(await confirm(asked.id, brandNew('Iemand anders'))).toEqual({ outcome: 'notTheHost' });
  expect(await api.database.organisation.count({ where: { name: 'Iemand anders' } })).toBe(0);
  const host = await api.database.organisation.create({
    data: { name: 'Gastheer', kind: 'OTHER', kvkNumber: '90000001', units: { create: { name: 'Team Oost' } } },
  });
  expect(await confirm(asked.id, { organisationId: host.id })).toMatchObject({ outcome: 'confirmed' });
  const { unit, unitName } = await api.database.signUp.findUniqueOrThrow({
    where: { id: asked.id },
    include: { unit: true },
  });
  expect({ unit: unit?.name, unitName }).toEqual({ unit: 'Team Oost', unitName: null });
});

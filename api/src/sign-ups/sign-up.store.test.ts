import { randomUUID } from 'node:crypto';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, type PublishedNetwork, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let slug: string;
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, { programmes: [{ slug: 'p' }, { slug: 'q' }] });
});
afterAll(() => api.close());
beforeEach(() => {
  slug = `n-${randomUUID()}`;
});

async function network(rules: Partial<PublishedNetwork>) {
  await publish(api.database, { networks: [{ slug, programme: 'p', approval: 'NONE', ...rules }] });
}
async function send(change: Partial<SignUpInput> = {}) {
  const { data, errors } = await api.ask(signUpMutation, { input: filledIn(slug, change) });
  expect(errors).toBeUndefined();
  return data.signUp.type;
}
const facts = () => api.database.network.findUniqueOrThrow({ where: { documentId: documentIdOf('NETWORK', slug) } });
const signUps = () =>
  api.database.signUp.findMany({
    where: { networkId: documentIdOf('NETWORK', slug) },
    include: { events: { orderBy: { id: 'asc' } }, membership: true },
    orderBy: { receivedAt: 'asc' },
  });
const statuses = async () => (await signUps()).map(({ status }) => status);
const organisation = () => organisationNamed(api.database, `Organisatie ${randomUUID()}`);

describe('where a sign-up comes', () => {
  test('a place is free: accepted, and the organisation takes part', async () => {
    await network({});
    const employer = await organisation();
    const person = { name: 'Ada de Vries', email: 'ada@example.org', jobTitle: 'Wijkverpleegkundige' };
    expect(await send({ ...chosen(employer), person, locale: 'EN' })).toBe('SignUpReceived');
    const [signUp] = await signUps();
    expect(signUp?.events.map(({ from, to }) => [from, to])).toEqual([
      [null, 'RECEIVED'],
      ['RECEIVED', 'CONFIRMED'],
      ['CONFIRMED', 'ACCEPTED'],
    ]);
    expect(signUp).toMatchObject({
      organisationId: employer.id,
      organisationName: null,
      legalBasis: 'toestemming',
      privacyNoticeVersion: '2026-1',
      locale: 'EN',
      confirmedAt: expect.any(Date),
      membership: { organisationId: employer.id, jobTitle: 'Wijkverpleegkundige', role: 'PARTICIPANT' },
    });
    expect(await facts()).toMatchObject({ organisationCount: 1, participantCount: 1 });
  });

  test('a typed organisation waits for somebody to confirm it, and is nowhere to be read', async () => {
    await network({});
    const name = `Stichting ${randomUUID()}`;
    expect(await send({ organisation: { name } })).toBe('SignUpReceived');
    expect(await signUps()).toMatchObject([
      { status: 'IN_REVIEW', organisationName: name, organisationId: null, membership: null },
    ]);
    expect(await facts()).toMatchObject({ organisationCount: 0, participantCount: 0, waitingListCount: 0 });
    expect(await api.database.organisation.count({ where: { name } })).toBe(0);
  });

  test.each([
    ['EVERYONE', true, 'IN_REVIEW'],
    ['NEW_ORGANISATIONS', true, 'ACCEPTED'],
    ['NEW_ORGANISATIONS', false, 'IN_REVIEW'],
    ['NONE', false, 'ACCEPTED'],
  ] as const)('approval %s, organisation takes part %s: %s', async (approval, takesPart, status) => {
    const employer = await organisation();
    await network({ approval, organisations: takesPart ? [employer.name] : [] });
    await send(chosen(employer));
    expect(await statuses()).toEqual([status]);
  });

  test('no place for another organisation: on the waiting list by yes, not stored by no', async () => {
    await network({ maximumOrganisations: 1, organisations: ['Een'] });
    expect(await send({ ...chosen(await organisation()), waitingList: true })).toBe('SignUpReceived');
    expect(await send({ ...chosen(await organisation()) })).toBe('NetworkFull');
    expect(await signUps()).toMatchObject([{ status: 'WAITLISTED', waitingSince: expect.any(Date), membership: null }]);
    expect(await facts()).toMatchObject({ organisationCount: 1, participantCount: 0, waitingListCount: 1 });
  });

  test('no seat left for an organisation that takes part, while another has one', async () => {
    await network({ maximumOrganisations: 2, seatsPerOrganisation: 1 });
    const [one, other] = [await organisation(), await organisation()];
    await send(chosen(one));
    expect(await send(chosen(one))).toBe('NetworkFull');
    expect(await send({ ...chosen(one), waitingList: true })).toBe('SignUpReceived');
    expect(await send(chosen(other))).toBe('SignUpReceived');
    expect(await statuses()).toEqual(['ACCEPTED', 'WAITLISTED', 'ACCEPTED']);
  });

  test.each([
    ['ORGANISATION', 1],
    ['LOCATION', 3],
  ] as const)('two locations and their organisation where %s is counted: %i', async (counts, number) => {
    await network({ counts });
    const top = await organisation();
    const below = (level: 'BRAND' | 'LOCATION', parentId: string) =>
      api.database.organisation.create({
        data: { name: `Deel ${randomUUID()}`, kind: 'CARE_PROVIDER', level, parentId },
      });
    const brand = await below('BRAND', top.id);
    for (const employer of [await below('LOCATION', brand.id), await below('LOCATION', top.id), top])
      await send(chosen(employer));
    expect(await facts()).toMatchObject({ organisationCount: number, participantCount: 3 });
    const employers = (await signUps()).map(({ membership }) => membership?.organisationId);
    expect(new Set(employers).size).toBe(3);
  });

  test('inside one organisation the host is the employer, whatever else was sent', async () => {
    const kvkNumber = '90000077';
    const host = await api.database.organisation.create({
      data: { name: 'Het Kompas', kind: 'CARE_PROVIDER', kvkNumber },
    });
    const unit = await api.database.unit.create({ data: { organisationId: host.id, name: 'Team Noord' } });
    await network({ hostOrganisationKvk: kvkNumber, maximumOrganisations: 0, approval: 'NEW_ORGANISATIONS' });
    await send({ ...chosen(await organisation()), unit: { id: factId('Unit', unit.id) } });
    await send({ organisation: null, unit: { name: 'Team Zuid' } });
    expect(await signUps()).toMatchObject([
      { status: 'ACCEPTED', organisationId: host.id, unitId: unit.id, membership: { unitId: unit.id } },
      {
        status: 'ACCEPTED',
        organisationId: host.id,
        unitName: 'Team Zuid',
        membership: { organisationId: host.id, unitId: null },
      },
    ]);
    expect(await facts()).toMatchObject({ organisationCount: 0, participantCount: 2 });
  });

  test('inside one organisation the seats hold too; a host that nobody confirmed is looked at by somebody', async () => {
    await network({ hostOrganisationKvk: '90000078', seatsPerOrganisation: 1 });
    const unit = { organisation: null, unit: { name: 'Team Zuid' }, waitingList: true };
    await send(unit);
    await api.database.organisation.create({ data: { name: 'Gastheer', kind: 'MUNICIPALITY', kvkNumber: '90000078' } });
    await send(unit);
    await send(unit);
    expect(await statuses()).toEqual(['IN_REVIEW', 'ACCEPTED', 'WAITLISTED']);
  });
});

describe('somebody who is known', () => {
  const ada = { name: 'Ada de Vries', email: 'ada@example.org' };

  test.each([
    ['a member', {}],
    ['on the waiting list', { maximumOrganisations: 0 }],
    ['in review', { approval: 'EVERYONE' as const }],
  ])('%s gets the same answer, and nothing changes', async (_, rules) => {
    await network(rules);
    const employer = await organisation();
    const input = { ...chosen(employer), person: ada, waitingList: true };
    expect(await send(input)).toBe('SignUpReceived');
    const before = [await signUps(), await facts(), await api.database.person.count()];
    expect(await send({ ...input, person: { name: ' ADA  de vries', email: 'Ada@Example.org ' } })).toBe(
      'SignUpReceived',
    );
    expect([await signUps(), await facts(), await api.database.person.count()]).toEqual(before);
  });

  test('gets the answer of a stranger where the network is full', async () => {
    await network({ maximumOrganisations: 1, seatsPerOrganisation: 1 });
    const employer = await organisation();
    await send({ ...chosen(employer), person: ada });
    expect(await send({ ...chosen(employer), person: ada })).toBe('NetworkFull');
    expect(await send(chosen(employer))).toBe('NetworkFull');
  });

  test('costs the same statements as somebody who is not', async () => {
    await network({});
    const employer = await organisation();
    const statements = async (person: typeof ada) =>
      (await statementsDuring(api.url, () => send({ ...chosen(employer), person }))).sort();
    const stranger = await statements(ada);
    expect(stranger.length).toBeGreaterThan(10);
    expect(await statements({ name: 'Bo', email: 'bo@example.org' })).toEqual(stranger);
    expect(await statements(ada)).toEqual(stranger);
    expect(await statuses()).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  test('the same person twice at once has one sign-up', async () => {
    await network({});
    const employer = await organisation();
    const sent = await Promise.all(Array.from({ length: 12 }, () => send({ ...chosen(employer), person: ada })));
    expect(new Set(sent)).toEqual(new Set(['SignUpReceived']));
    expect(await statuses()).toEqual(['ACCEPTED']);
  });

  test('another name on the same address, and the same person in another network, are sign-ups of their own', async () => {
    await network({});
    const employer = await organisation();
    await send({ ...chosen(employer), person: ada });
    await send({ ...chosen(employer), person: { ...ada, name: 'Bo de Vries' } });
    expect(await statuses()).toEqual(['ACCEPTED', 'ACCEPTED']);
    slug = `n-${randomUUID()}`;
    await network({ programme: 'q' });
    await send({ ...chosen(employer), person: ada });
    expect(await statuses()).toEqual(['ACCEPTED']);
  });

  test('may sign up again after leaving', async () => {
    await network({});
    const employer = await organisation();
    await send({ ...chosen(employer), person: ada });
    await api.database.membership.updateMany({
      where: { networkId: documentIdOf('NETWORK', slug) },
      data: { until: new Date('2100-01-01') },
    });
    await send({ ...chosen(employer), person: ada });
    expect(await statuses()).toEqual(['ACCEPTED', 'ACCEPTED']);
  });
});

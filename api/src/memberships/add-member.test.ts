import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addMember, appoint, type NewMember } from './add-member.store.ts';

const { keys } = privacySecrets();

let api: Awaited<ReturnType<typeof startApi>>;
let linde: { id: string };
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p' },
      { slug: 'full', programme: 'p', maximumOrganisations: 1, seatsPerOrganisation: 2, organisations: ['De Linde'] },
      { slug: 'ended', programme: 'p', phase: 'ENDED' },
      { slug: 'without-owner' },
      { slug: 'hosted', programme: 'p', hostOrganisationKvk: '90000001' },
      { slug: 'hosted-nowhere', programme: 'p', hostOrganisationKvk: '90000009', seatsPerOrganisation: 5 },
    ],
  });
  linde = await organisationNamed(api.database, 'De Linde');
  await api.database.organisation.create({ data: { name: 'Gastheer', kind: 'OTHER', kvkNumber: '90000001' } });
});
afterAll(() => api.close());
beforeEach(() => expectCountersRight(api.database));

type Typed = NewMember & { readonly person: { readonly name: string; readonly email: string } };
function somebody(network: string, change: Partial<Typed> = {}): Typed {
  const unique = randomUUID();
  return {
    networkId: documentIdOf('NETWORK', network),
    person: { name: `Iemand ${unique}`, email: `${unique}@example.org`, jobTitle: 'Kwaliteitsverpleegkundige' },
    organisation: network.startsWith('hosted') ? null : { id: linde.id },
    unitName: null,
    locale: 'NL',
    by: 'NETWORK_MANAGER',
    ...change,
  };
}
const add = (member: NewMember) => addMember(api.database, keys, member);
const newOrganisation = (name: string, kvkNumber: string | null = null) => ({
  name,
  kind: 'WELFARE' as const,
  kvkNumber,
  place: null,
});
const people = () => api.database.person.count();

test('somebody is added by hand: a membership, no sign-up, and a mail with a link to what we have of them', async () => {
  const { database } = api;
  const answer = await add(somebody('n', { unitName: 'Team Oost' }));
  if (answer.outcome !== 'added') throw new Error(answer.outcome);
  const membership = await database.membership.findUniqueOrThrow({
    where: { id: answer.membershipId },
    include: {
      unit: true,
      participation: true,
      person: { include: { mails: { include: { link: true } }, signUps: true } },
    },
  });
  expect(membership).toMatchObject({
    role: 'PARTICIPANT',
    source: 'by hand',
    jobTitle: 'Kwaliteitsverpleegkundige',
    organisationId: linde.id,
    unit: { name: 'Team Oost' },
    participation: { organisationId: linde.id, source: 'by hand', seatsTaken: 1 },
    person: { signUps: [], mails: [{ kind: 'added', link: { kind: 'DATA' } }] },
  });
  // The same team, however it is written, is one team.
  await add(somebody('n', { unitName: 'team oost' }));
  expect(await database.unit.count({ where: { organisationId: linde.id } })).toBe(1);
});

test('twice, and twice at once: somebody takes part once', async () => {
  const member = somebody('n');
  const answers = await Promise.all([
    add(member),
    add(member),
    add({ ...member, person: { ...member.person, name: member.person.name.toUpperCase() } }),
  ]);
  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'member', 'member']);
  const ids = new Set(answers.map((answer) => 'membershipId' in answer && answer.membershipId));
  expect(ids.size).toBe(1);
});

test('a full organisation or network refuses, and leaves nobody behind', async () => {
  const answers = await Promise.all(Array.from({ length: 6 }, () => add(somebody('full'))));
  expect(answers.filter(({ outcome }) => outcome === 'added')).toHaveLength(2);
  expect(answers.filter(({ outcome }) => outcome === 'full')).toHaveLength(4);
  expect(answers).toContainEqual({ outcome: 'full', isFullForNewOrganisationsOnly: false, waitingListCount: 0 });
  const before = [await people(), await api.database.organisation.count()];
  expect(await add(somebody('full', { organisation: newOrganisation('Nieuwkomer') }))).toEqual({
    outcome: 'full',
    isFullForNewOrganisationsOnly: true,
    waitingListCount: 0,
  });
  expect([await people(), await api.database.organisation.count()]).toEqual(before);
});

test('who signed up already is decided on there; what was never confirmed is erased', async () => {
  const waits = await signedUp(api.database, keys, {
    network: 'n',
    status: 'IN_REVIEW',
    organisation: { id: linde.id },
  });
  expect(await add(somebody('n', { person: { ...waits, jobTitle: null } }))).toEqual({
    outcome: 'signedUp',
    signUpId: waits.id,
  });
  const unconfirmed = await signedUp(api.database, keys, { network: 'n', organisation: { id: linde.id } });
  expect(await add(somebody('n', { person: { ...unconfirmed, jobTitle: null } }))).toMatchObject({ outcome: 'added' });
  expect(await api.database.signUp.findUnique({ where: { id: unconfirmed.id } })).toBeNull();
});

test('an organisation is added once; one that is there is named', async () => {
  expect(await add(somebody('n', { organisation: newOrganisation('Welzijn West', '90000005') }))).toMatchObject({
    outcome: 'added',
  });
  const west = await organisationNamed(api.database, 'Welzijn West');
  for (const organisation of [newOrganisation('Iets anders', '90000005'), newOrganisation('Stichting Welzijn West')])
    expect(await add(somebody('n', { organisation }))).toEqual({ outcome: 'exists', organisationId: west.id });
});

test.each([
  ['a network that ended', () => somebody('ended'), 'ended'],
  ['a network without an owner', () => somebody('without-owner'), 'noOwner'],
  ['no organisation', () => somebody('n', { organisation: null }), 'noOrganisation'],
  ['an organisation that is gone', () => somebody('n', { organisation: { id: randomUUID() } }), 'gone'],
  ['another organisation than the host', () => somebody('hosted', { organisation: { id: linde.id } }), 'notTheHost'],
  [
    'a new organisation that is not the host',
    () => somebody('hosted', { organisation: newOrganisation('X1', '90000006') }),
    'notTheHost',
  ],
  ['seats of a host that nobody confirmed', () => somebody('hosted-nowhere'), 'hostUnconfirmed'],
  ['a unit of a host that nobody confirmed', () => somebody('hosted-nowhere', { unitName: 'Team' }), 'hostUnconfirmed'],
])('%s is refused, and nothing is kept', async (_, member, outcome) => {
  const before = await people();
  expect(await add(member())).toEqual({ outcome });
  expect(await people()).toBe(before);
});

test('inside one organisation everybody is its', async () => {
  const answer = await add(somebody('hosted', { unitName: 'Team Zuid' }));
  const id = 'membershipId' in answer ? answer.membershipId : '';
  expect(await api.database.membership.findUnique({ where: { id }, include: { organisation: true } })).toMatchObject({
    organisation: { name: 'Gastheer' },
    participationId: null,
  });
});

test('who is appointed takes no seat, may be from nowhere, and is appointed once', async () => {
  const member = somebody('full', { organisation: null });
  const role = 'NETWORK_MANAGER' as const;
  const answers = await Promise.all([1, 2].map(() => appoint(api.database, keys, { ...member, role })));
  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['added', 'member']);
  expect(await appoint(api.database, keys, { ...member, role: 'LEAD_EXPERT' })).toMatchObject({ outcome: 'added' });
  expect(await appoint(api.database, keys, { ...somebody('ended'), role })).toEqual({ outcome: 'ended' });
  const mails = await api.database.mail.findMany({
    where: { networkId: member.networkId, person: { memberships: { some: { role } } } },
  });
  expect(mails.map(({ kind }) => kind)).toEqual(['added', 'added']);
});

test.each(["Robert'); DROP TABLE person; --", '=cmd|calc', '<script>alert(1)</script>', 'Zoë 𝒜 ß'])(
  'a name is only a name: %s',
  async (name) => {
    const answer = await add(
      somebody('n', { person: { name, email: `${randomUUID()}@example.org`, jobTitle: name }, unitName: name }),
    );
    const id = 'membershipId' in answer ? answer.membershipId : '';
    const membership = await api.database.membership.findUniqueOrThrow({
      where: { id },
      include: { person: true, unit: true },
    });
    expect(keys.open(membership.person.nameSealed, membership.person.keyId)).toBe(name);
    expect(membership).toMatchObject({ jobTitle: name, unit: { name } });
  },
);

import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { appoint } from './testing/roles.ts';
import { loggedIn } from './testing/visitor.ts';
import { startWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await publish(world.database, {
    networks: [
      {
        slug: 'binnen',
        programme: 'p',
        visibility: 'INTERNAL',
        title: 'Alleen voor ons',
        hostOrganisationKvk: '90000001',
        english: { title: 'Zest' },
      },
      { slug: 'weg', programme: 'p', title: 'Weg' },
      { slug: 'voorbij', programme: 'p', title: 'Voorbij', endsAt: new Date('2026-01-31T22:59:59.999Z') },
    ],
  });
  const unpublished = { where: { documentId: documentIdOf('NETWORK', 'weg') } };
  await world.database.contentNetwork.delete(unpublished);
  await world.database.contentNetworkText.deleteMany(unpublished);
});
afterAll(() => world.close());

test('people see their networks also where nobody else does', async () => {
  const everywhere = 'overal@example.org';
  for (const network of ['binnen', 'weg', 'voorbij']) await appoint(world, everywhere, network);
  const { data } = await (await loggedIn(world, everywhere)).ask(
    '{ viewer { networks(first: 10) { totalCount nodes { title slug isPublished isHosted phase programmeTitle } } } }',
  );
  const common = { programmeTitle: 'P' };
  expect(data.viewer.networks).toEqual({
    totalCount: 3,
    nodes: [
      { title: 'Alleen voor ons', slug: 'binnen', isPublished: true, isHosted: true, phase: 'ACTIVE', ...common },
      { title: 'Voorbij', slug: 'voorbij', isPublished: true, isHosted: false, phase: 'ENDED', ...common },
      // Without its text, by the address it had.
      { title: 'Weg', slug: 'weg', isPublished: false, isHosted: false, phase: 'ACTIVE', ...common },
    ],
  });
});

test('networks with something to decide come first, page after page; then by title', async () => {
  const staff = world.as('staff');
  const ask = async (after: string | null) =>
    (
      await staff.ask(
        'query ($after: String) { viewer { networks(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } }',
        { after },
      )
    ).data.viewer.networks;
  const titles: string[] = [];
  let page = await ask(null);
  for (;;) {
    titles.push(...page.nodes.map(({ title }: { title: string }) => title));
    if (!page.pageInfo.hasNextPage) break;
    page = await ask(page.pageInfo.endCursor);
  }
  expect(titles).toEqual(['N1', 'Alleen voor ons', 'N2', 'Voorbij', 'Weg']);
});

test('what a lead expert does not decide comes by title', async () => {
  const lead = 'volger@example.org';
  for (const network of ['n1', 'binnen']) await appoint(world, lead, network, 'LEAD_EXPERT');
  const { data } = await (await loggedIn(world, lead)).ask('{ viewer { networks { nodes { title } } } }');
  expect(data.viewer.networks.nodes).toEqual([{ title: 'Alleen voor ons' }, { title: 'N1' }]);
});

test('in the language of the page where somebody wrote it; in that order too', async () => {
  const both = 'engels@example.org';
  for (const network of ['binnen', 'voorbij']) await appoint(world, both, network);
  const { data } = await (await loggedIn(world, both)).ask(
    '{ viewer { networks(locale: EN) { nodes { title(locale: EN) programmeTitle(locale: EN) owner { id name(locale: EN) } } } } }',
  );
  const common = { programmeTitle: 'P', owner: { id: ownerId, name: 'Zorgkring' } };
  expect(data.viewer.networks.nodes).toEqual([
    { title: 'Voorbij', ...common },
    { title: 'Zest', ...common },
  ]);
});

test('whoever manages a network knows whose it is, and reads nothing else of that owner', async () => {
  const ask = (fields: string) =>
    world.as('managerOfN1').ask(`{ viewer { networks { nodes { owner { ${fields} } } } } }`);
  expect((await ask('id name')).data.viewer.networks.nodes).toEqual([{ owner: { id: ownerId, name: 'Zorgkring' } }]);
  for (const field of ['startRequestCount', 'refusedMails { id }', 'convenants { id }', 'startRequests { id }'])
    expect((await ask(field)).errors?.[0]?.extensions?.code, field).toBe('FORBIDDEN');
});

test('the highest of several roles counts', async () => {
  const both = 'beide@example.org';
  await appoint(world, both, 'n1', 'LEAD_EXPERT');
  await appoint(world, both, 'n2');
  const visitor = await loggedIn(world, both);
  const roles = async () => (await visitor.ask('{ viewer { roles networks { nodes { slug role } } } }')).data.viewer;
  expect(await roles()).toEqual({
    roles: ['NETWORK_MANAGER', 'LEAD_EXPERT'],
    networks: {
      nodes: [
        { slug: 'n1', role: 'LEAD_EXPERT' },
        { slug: 'n2', role: 'NETWORK_MANAGER' },
      ],
    },
  });
  await appoint(world, both, 'n1');
  expect((await roles()).networks.nodes[0]).toEqual({ slug: 'n1', role: 'NETWORK_MANAGER' });
});

test('a sign-up tells everything that was filled in', async () => {
  const { data } = await world.as('managerOfN1').ask(
    `query ($id: ID!) { viewer { deskSignUp(id: $id) {
      intent status name address jobTitle organisationName organisation { name } programmeTitle network { title }
      answers { question { kind } text isCurrentVersion } refusedMails { kind name address networkTitle refusal signUp { id } } timeline { from to by }
    } } }`,
    { id: world.join.id },
  );
  expect(data.viewer.deskSignUp).toEqual({
    intent: 'JOIN',
    status: 'IN_REVIEW',
    name: world.join.name,
    address: world.join.email,
    jobTitle: 'Verpleegkundige',
    organisationName: 'Zorg A',
    organisation: null,
    programmeTitle: 'P',
    network: { title: 'N1' },
    // The form asks nothing any more.
    answers: [{ question: { kind: 'LONG_TEXT' }, text: 'Om te leren', isCurrentVersion: false }],
    refusedMails: [
      {
        kind: 'inReview',
        name: world.join.name,
        address: world.join.email,
        networkTitle: 'N1',
        refusal: '550 5.1.1',
        signUp: { id: world.join.id },
      },
    ],
    timeline: [
      { from: null, to: 'RECEIVED', by: 'SYSTEM' },
      { from: 'RECEIVED', to: 'CONFIRMED', by: 'SYSTEM' },
      { from: 'CONFIRMED', to: 'IN_REVIEW', by: 'SYSTEM' },
    ],
  });
});

test('an owner’s staff see its requests and refused mails, and nothing of another owner', async () => {
  const ask = async (visitor: 'staff' | 'otherStaff') =>
    (
      await world
        .as(visitor)
        .ask(
          '{ viewer { owners { id startRequestCount startRequests { start { motivation organisationNames } } refusedMails { kind } convenants { title parties { organisation { name } } networks { title } } } } }',
        )
    ).data.viewer.owners;
  expect(await ask('staff')).toEqual([
    {
      id: ownerId,
      startRequestCount: 1,
      startRequests: [{ start: { motivation: 'Wij willen samen leren.', organisationNames: ['Zorg B'] } }],
      refusedMails: [{ kind: 'inReview' }, { kind: 'inReview' }],
      convenants: [
        { title: 'Convenant', parties: [{ organisation: { name: 'Zorg A' } }], networks: [{ title: 'N1' }] },
      ],
    },
  ]);
  expect(await ask('otherStaff')).toMatchObject([
    { startRequestCount: 0, startRequests: [], refusedMails: [], convenants: [] },
  ]);
});

test('a refused mail about a sign-up that nobody confirmed says nothing of anybody', async () => {
  const { networkId, personId, privacyNoticeVersion, legalBasis } = await world.database.signUp.findUniqueOrThrow({
    where: { id: world.member.id },
  });
  const given = { networkId, personId, privacyNoticeVersion, legalBasis, acceptsWaitingList: false };
  const { id } = await world.database.signUp.create({ data: { ...given, locale: 'NL', intent: 'JOIN' } });
  const refused = { locale: 'NL', refusedAt: new Date(), refusal: '550 5.1.1' } as const;
  await world.database.mail.create({ data: { ...refused, kind: 'confirmSignUp', personId, signUpId: id } });
  const { data } = await world
    .as('staff')
    .ask('{ viewer { owners { refusedMails { kind name address networkTitle signUp { id } } } } }');
  expect(data.viewer.owners[0].refusedMails).toContainEqual({
    kind: 'confirmSignUp',
    name: null,
    address: null,
    networkTitle: 'N1',
    signUp: null,
  });
});

test('a refused mail says whom it was for: a manager, or the owner’s mailbox', async () => {
  const { id: personId } = await world.database.person.findFirstOrThrow({
    where: { memberships: { some: { id: world.managershipId } } },
  });
  const refused = { locale: 'NL', refusedAt: new Date(), refusal: '550 5.1.1' } as const;
  await world.database.mail.createMany({
    data: [
      { ...refused, kind: 'deskSignUp', personId, signUpId: world.join.id },
      { ...refused, kind: 'deskEscalation', ownerId },
    ],
  });
  const { data } = await world
    .as('staff')
    .ask('{ viewer { owners { refusedMails { kind name address signUp { id } } } } }');
  expect(data.viewer.owners[0].refusedMails).toEqual(
    expect.arrayContaining([
      {
        kind: 'deskSignUp',
        name: 'Mens van manager@example.org',
        address: 'manager@example.org',
        signUp: { id: world.join.id },
      },
      { kind: 'deskEscalation', name: null, address: 'netwerken@example.org', signUp: null },
    ]),
  );
});

test('what waits for a decision is counted for those who decide', async () => {
  const count = async (visitor: Parameters<World['as']>[0]) =>
    (await world.as(visitor).ask('{ viewer { toDecideCount } }')).data.viewer.toDecideCount;
  expect(await count('managerOfN1')).toBe(1);
  // And the request to start one.
  expect(await count('staff')).toBe(2);
  expect(await count('leadOfN1')).toBe(0);
  expect(await count('otherStaff')).toBe(0);
  const { id } = await organisationNamed(world.database, 'Zorg A');
  await signedUp(world.database, world.keys, { network: 'n1', status: 'WAITLISTED', organisation: { id } });
  expect(await count('managerOfN1')).toBe(1);
});

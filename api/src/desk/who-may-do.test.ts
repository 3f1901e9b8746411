import { randomUUID } from 'node:crypto';
import { getNamedType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { schema } from '../schema.ts';
import { ownerId } from '../testing/publish.ts';
import { startWorld, type Visitor, visitors, type World } from './testing/world.ts';

const managers: readonly Visitor[] = ['managerOfN1', 'staff'];
const staff: readonly Visitor[] = ['staff'];

interface Operation {
  /** Of things in network n1 and of its owner. */
  readonly variables: (world: World) => Record<string, unknown>;
  readonly may: readonly Visitor[];
  /** Names of the variables that hold an id of something of others. */
  readonly ids: readonly string[];
}

const person = { name: 'Nieuw Mens', email: 'nieuw@example.org' };
const organisation = (world: World) => factId('Organisation', world.care.id);

const csv = 'naam;e-mailadres;organisatie\nNieuw Mens;nieuw@example.org;Zorg A\n';
const convenant = (world: World) => ({
  title: 'Samen leren',
  summary: 'Wat we doen',
  regions: [],
  networks: [world.networkId],
  parties: [{ organisation: organisation(world), kind: 'CARE_PROVIDER', signedOn: '2026-01-01' }],
  signedOn: '2026-01-01',
  startsOn: '2026-01-01',
});

/** Every mutation but those that everybody may use. */
const table: Record<string, Operation> = {
  acceptSignUp: { variables: ({ join }) => ({ id: join.id }), may: managers, ids: ['id'] },
  waitlistSignUp: { variables: ({ join }) => ({ id: join.id }), may: managers, ids: ['id'] },
  declineSignUp: { variables: ({ join }) => ({ id: join.id, text: 'Nee' }), may: managers, ids: ['id'] },
  noteSignUp: { variables: ({ join }) => ({ id: join.id, text: 'Belde op maandag.' }), may: managers, ids: ['id'] },
  undoDecision: { variables: ({ join }) => ({ id: join.id }), may: managers, ids: ['id'] },
  startRequestDone: { variables: ({ startRequest }) => ({ id: startRequest.id }), may: staff, ids: ['id'] },
  resendMail: { variables: ({ refusedMailId }) => ({ id: refusedMailId }), may: managers, ids: ['id'] },
  dismissRefusedMail: { variables: ({ refusedMailId }) => ({ id: refusedMailId }), may: managers, ids: ['id'] },
  confirmOrganisation: {
    variables: (world) => ({ signUp: world.join.id, as: { organisationId: organisation(world) } }),
    may: managers,
    ids: ['signUp'],
  },
  correctMembership: {
    variables: ({ membershipId }) => ({ id: membershipId, jobTitle: 'Adviseur', unitName: 'Team Zuid' }),
    may: managers,
    ids: ['id'],
  },
  moveMember: {
    variables: (world) => ({ id: world.membershipId, organisation: organisation(world) }),
    may: managers,
    ids: ['id'],
  },
  endMembership: { variables: ({ membershipId }) => ({ id: membershipId }), may: managers, ids: ['id'] },
  endParticipation: { variables: ({ participationId }) => ({ id: participationId }), may: managers, ids: ['id'] },
  correctPerson: {
    variables: (world) => ({ id: world.member.personId, person: { name: 'Ander Mens', email: 'ander@example.org' } }),
    may: staff,
    ids: ['id'],
  },
  mergePeople: {
    variables: (world) => ({ from: world.member.personId, into: world.member.personId }),
    may: staff,
    ids: ['from', 'into'],
  },
  exportPerson: { variables: (world) => ({ id: world.member.personId }), may: staff, ids: ['id'] },
  erasePerson: { variables: (world) => ({ id: world.startRequest.personId }), may: staff, ids: ['id'] },
  addMember: {
    variables: (world) => ({ network: world.networkId, person, organisation: { id: organisation(world) } }),
    may: managers,
    ids: ['network'],
  },
  appoint: {
    variables: ({ networkId }) => ({ network: networkId, person, role: 'LEAD_EXPERT' }),
    may: staff,
    ids: ['network'],
  },
  mergeOrganisations: {
    variables: (world) => ({ from: organisation(world), into: organisation(world) }),
    may: ['staff', 'otherStaff'],
    ids: [],
  },
  addOrganisation: {
    variables: () => ({ organisation: { name: `Gemeente ${randomUUID()}`, kind: 'MUNICIPALITY' } }),
    may: ['staff', 'otherStaff'],
    ids: [],
  },
  correctOrganisation: {
    variables: (world) => ({ id: organisation(world), changes: { place: 'Assen' } }),
    may: ['staff', 'otherStaff'],
    ids: [],
  },
  previewImport: { variables: ({ networkId }) => ({ network: networkId, csv }), may: managers, ids: ['network'] },
  importMembers: {
    variables: ({ networkId }) => ({ network: networkId, csv, fileName: 'leden.csv', idempotencyKey: randomUUID() }),
    may: managers,
    ids: ['network'],
  },
  exportParticipants: {
    variables: ({ networkId }) => ({ network: networkId, format: 'CSV', list: 'DECISIONS' }),
    may: managers,
    ids: ['network'],
  },
  copyAddresses: { variables: ({ networkId }) => ({ network: networkId }), may: managers, ids: ['network'] },
  addConvenant: {
    variables: (world) => ({ owner: ownerId, convenant: convenant(world) }),
    may: staff,
    ids: ['owner'],
  },
  supersedeConvenant: {
    variables: (world) => ({ id: factId('Convenant', world.convenantId), convenant: convenant(world) }),
    may: staff,
    ids: ['id'],
  },
  correctConvenant: {
    variables: (world) => ({ id: factId('Convenant', world.convenantId), convenant: convenant(world) }),
    may: staff,
    ids: ['id'],
  },
  endConvenant: {
    variables: (world) => ({ id: factId('Convenant', world.convenantId), endsOn: '2027-01-01' }),
    may: staff,
    ids: ['id'],
  },
  addStaff: { variables: () => ({ owner: ownerId, email: `${randomUUID()}@example.org` }), may: staff, ids: ['owner'] },
  endStaff: { variables: ({ staffAccountId }) => ({ id: staffAccountId }), may: staff, ids: ['id'] },
  setDeskMail: { variables: () => ({ pace: 'DAILY' }), may: visitors.filter((each) => each !== 'anonymous'), ids: [] },
};

/** Their answers tell nothing about others, whoever asks. */
const forEverybody = [
  'signUp',
  'requestDeskLogin',
  'logOut',
  // The token in the mail says who may.
  'confirmSignUp',
  'withdrawSignUp',
  'acceptOffer',
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

function documentOf(name: string): string {
  const field = schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`no mutation ${name}`);
  const given = field.args.filter(({ name: argument }) => argument !== 'locale');
  const type = getNamedType(field.type);
  const selection = isUnionType(type) || isObjectType(type) ? '{ __typename }' : '';
  return `mutation (${given.map((each) => `$${each.name}: ${each.type}`).join(', ')}) {
    ${name}(${given.map((each) => `${each.name}: $${each.name}`).join(', ')}) ${selection}
  }`;
}

/** Every row of everything that a mutation could change. */
async function facts(): Promise<string> {
  const tables = [
    'sign_up',
    'membership',
    'participation',
    'organisation',
    'person',
    'mail',
    'convenant',
    'start_request',
    'network',
    'audit_entry',
    'staff_account',
    'sign_up_event',
  ];
  const rows = await Promise.all(
    tables.map((each) =>
      world.database.$queryRawUnsafe(
        `SELECT coalesce(md5(string_agg(row::text, ',' ORDER BY row::text)), '') AS "sum" FROM "${each}" row`,
      ),
    ),
  );
  return JSON.stringify(rows);
}

const operations = Object.entries(table).map(([name, operation]) => ({ name, ...operation }));

test('every mutation stands in the table, or is for everybody', () => {
  const fields = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(fields.filter((name) => !(name in table) && !forEverybody.includes(name))).toEqual([]);
  expect(Object.keys(table).filter((name) => !fields.includes(name))).toEqual([]);
});

test('every mutation says who may use it', () => {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    if (field.name in table) expect(field.description, field.name).toMatch(/Who may use/);
});

describe.each(operations)('$name', ({ name, variables, may, ids }) => {
  test('whoever may not changes nothing', async () => {
    const before = await facts();
    for (const visitor of visitors.filter((each) => !may.includes(each))) {
      const { data, errors } = await world.as(visitor).ask(documentOf(name), variables(world));
      expect(errors?.[0]?.extensions?.code, visitor).toBe(visitor === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
      expect(data ?? null, visitor).toBeNull();
    }
    expect(await facts()).toBe(before);
  });

  test('nor does the cookie of who may, at /graphql', async () => {
    const before = await facts();
    const token = world.as(may[0] ?? 'staff').token();
    const { errors } = await world.ask(documentOf(name), variables(world), { cookie: `leerkring_desk=${token}` });
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await facts()).toBe(before);
  });

  test.each(ids)('others’ %s answers as one that is not there', async (id) => {
    const ask = async (of: object) =>
      (await world.as('managerOfN2').post(documentOf(name), { ...variables(world), ...of })).body;
    const others = await ask({});
    for (const unknown of ['00000000-0000-4000-8000-000000000000', 'x', '', 'T3JnYW5pc2F0aW9uOng='])
      expect(await ask({ [id]: unknown })).toBe(others);
  });
});

// Last: these change things.
describe.each(operations)('$name is not refused to', ({ name, variables, may }) => {
  test.each(may)('%s', async (visitor) => {
    const { errors } = await world.as(visitor).ask(documentOf(name), variables(world));
    expect(errors).toBeUndefined();
  });
});

test('managers and lead experts are ended by staff alone', async () => {
  const end = (visitor: Visitor) => world.as(visitor).ask(documentOf('endMembership'), { id: world.managershipId });
  for (const visitor of visitors.filter((each) => each !== 'staff'))
    expect((await end(visitor)).errors?.[0]?.extensions?.code, visitor).toBe(
      visitor === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    );
  expect((await end('staff')).errors).toBeUndefined();
  expect(
    (await world.as('managerOfN1').ask('{ viewer { networks { totalCount } } }')).data.viewer.networks.totalCount,
  ).toBe(0);
});

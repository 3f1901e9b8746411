import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { organisationById } from '../organisations/organisation.store.ts';
import { schema } from '../schema.ts';
import { readers, readersOfFields as table } from './testing/readers-of-fields.ts';
import { startWorld, type Visitor, visitors, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** Runs one field by itself, so that nothing above it decides who gets here. */
async function read(type: string, field: string, row: unknown, visitor: Visitor, args = {}): Promise<unknown> {
  const parentType = schema.getType(type);
  const found = isObjectType(parentType) ? parentType.getFields()[field] : undefined;
  if (!isObjectType(parentType) || !found?.resolve) throw new Error(`no field ${type}.${field}`);
  return found.resolve(row, args, await world.contextOf(visitor), {
    fieldName: field,
    parentType,
    returnType: found.type,
    path: { prev: undefined, key: field, typename: type },
    schema,
    operation,
    fieldNodes: [],
    fragments: {},
    variableValues: {},
    rootValue: undefined,
  });
}
/** Asks for nothing more. */
const operation: OperationDefinitionNode = {
  kind: Kind.OPERATION_DEFINITION,
  operation: OperationTypeNode.QUERY,
  selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
};

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const nodeOf = (connection: unknown) => (connection as { edges: { node: unknown }[] }).edges[0]?.node;

/** One of every type, as the owner's staff get it. */
async function samples(): Promise<Record<string, unknown>> {
  const viewer = await read('Query', 'viewer', null, 'staff');
  const owner = first(await read('Viewer', 'owners', viewer, 'staff'));
  const network = await read('Viewer', 'deskNetwork', viewer, 'staff', { id: world.networkId });
  const signUp = await read('Viewer', 'deskSignUp', viewer, 'staff', { id: world.join.id });
  const start = await read('Viewer', 'deskSignUp', viewer, 'staff', { id: world.startRequest.id });
  const convenant = first(await read('DeskOwner', 'convenants', owner, 'staff'));
  return {
    Viewer: viewer,
    DeskOwner: owner,
    DeskNetwork: network,
    DeskSeats: network,
    DeskMembership: nodeOf(await read('DeskNetwork', 'participants', network, 'staff')),
    DeskPerson: await read('Viewer', 'deskPerson', viewer, 'staff', { id: world.member.personId }),
    DeskParticipation: first(await read('DeskNetwork', 'participations', network, 'staff')),
    DeskSignUp: signUp,
    DeskNote: await read('DeskSignUp', 'note', signUp, 'staff'),
    DeskEvent: first(await read('DeskSignUp', 'timeline', signUp, 'staff')),
    DeskAnswer: first(await read('DeskSignUp', 'answers', signUp, 'staff')),
    DeskMail: first(await read('DeskSignUp', 'refusedMails', signUp, 'staff')),
    DeskStart: await read('DeskSignUp', 'start', start, 'staff'),
    DeskConvenant: convenant,
    DeskConvenantParty: first(await read('DeskConvenant', 'parties', convenant, 'staff')),
    DeskOrganisation: await organisationById(world.care.id, await world.contextOf('staff')),
    OrganisationCandidate: first(await read('DeskSignUp', 'organisationCandidates', signUp, 'staff')),
    DeskStaff: first(await read('DeskOwner', 'staff', owner, 'staff')),
    startRequest: start,
  };
}

const argumentsOf: Record<string, () => object> = {
  'Viewer.deskNetwork': () => ({ id: world.networkId }),
  'Viewer.deskSignUp': () => ({ id: world.join.id }),
  'Viewer.deskPeople': () => ({ search: 'deelnemer' }),
  'Viewer.deskOrganisation': () => ({ id: factId('Organisation', world.care.id) }),
  'Viewer.deskPerson': () => ({ id: world.member.personId }),
  'DeskOwner.startRequests': () => ({ status: ['IN_REVIEW'] }),
};

const code = (error: unknown) => (error as { extensions?: { code?: string } }).extensions?.code;
async function outcome(type: string, field: string, row: unknown, visitor: Visitor): Promise<string> {
  try {
    await read(type, field, row, visitor, argumentsOf[`${type}.${field}`]?.() ?? {});
    return 'read';
  } catch (error) {
    const answered = code(error);
    if (answered === undefined) throw error;
    return answered;
  }
}

const denied = (visitor: Visitor) => (visitor === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN');

const everyField = Object.entries(table).flatMap(([type, byReaders]) =>
  Object.entries(byReaders).flatMap(([who, fields]) =>
    String(fields)
      .split(' ')
      .map((field) => ({ type, field, may: readers[who] ?? [] })),
  ),
);

/** Object types below these, without those that `known` holds already. */
function reachable(roots: readonly GraphQLNamedType[], known: ReadonlySet<string> = new Set()): Set<string> {
  const found = new Set<string>();
  const add = (type: GraphQLNamedType): void => {
    if (found.has(type.name) || known.has(type.name)) return;
    if (isUnionType(type) || isInterfaceType(type)) for (const each of schema.getPossibleTypes(type)) add(each);
    if (!isObjectType(type)) return;
    found.add(type.name);
    for (const field of Object.values(type.getFields())) add(getNamedType(field.type));
  };
  for (const root of roots) add(root);
  return found;
}

const publicFields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name !== 'viewer');
const publicTypes = reachable(publicFields.map((field) => getNamedType(field.type)));
const deskTypes = [...reachable([schema.getType('Viewer') as GraphQLObjectType], publicTypes)].filter(
  // Lists only: what they hold guards itself, and the field that leads to them their length.
  (name) => !/(Connection|Edge)$/.test(name),
);

const scopesOf = (thing: GraphQLObjectType | GraphQLField<unknown, unknown>) =>
  (thing.extensions.pothosOptions as { authScopes?: unknown; skipTypeScopes?: boolean }) ?? {};

describe('a new field is closed', () => {
  test('every type that only the desk reaches stands in the table, with every field, once', () => {
    expect(Object.keys(table).sort()).toEqual([...deskTypes].sort());
    for (const type of deskTypes) {
      const fields = everyField.filter((row) => row.type === type).map(({ field }) => field);
      expect(fields.sort(), type).toEqual(Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).sort());
    }
  });

  test('each has a scope of its own, and a field that passes it by has another', () => {
    for (const name of deskTypes) {
      const type = schema.getType(name) as GraphQLObjectType;
      expect(scopesOf(type).authScopes, name).toBeDefined();
      for (const field of Object.values(type.getFields()))
        if (scopesOf(field).skipTypeScopes) expect(scopesOf(field).authScopes, `${name}.${field.name}`).toBeDefined();
    }
  });

  test('and says who may read it', () => {
    for (const name of deskTypes) expect(schema.getType(name)?.description, name).toMatch(/Who may read/);
  });

  test('nothing of the desk is reached from what everybody may read', () => {
    expect([...publicTypes].filter((name) => name.startsWith('Desk'))).toEqual([]);
  });
});

test.each(everyField)('$type $field: only $may', async ({ type, field, may }) => {
  const row = (await samples())[type];
  expect(row, `no ${type} to try it on`).toBeTruthy();
  for (const visitor of visitors)
    expect(await outcome(type, field, row, visitor), visitor).toBe(may.includes(visitor) ? 'read' : denied(visitor));
});

test('a request to start a network is for staff of its owner only, every field of it', async () => {
  const { startRequest } = await samples();
  const fields = everyField.filter(({ type }) => type === 'DeskSignUp');
  for (const { type, field } of fields)
    for (const visitor of visitors)
      expect(await outcome(type, field, startRequest, visitor), `${visitor} ${field}`).toBe(
        visitor === 'staff' ? 'read' : denied(visitor),
      );
});

test('lead experts read nobody’s address, job title or source', async () => {
  const { DeskMembership: member } = await samples();
  for (const field of ['address', 'jobTitle', 'source']) {
    expect(await read('DeskMembership', field, member, 'leadOfN1'), field).toBeNull();
  }
  expect(await read('DeskMembership', 'address', member, 'managerOfN1')).toBe(world.member.email);
  const { DeskParticipation: participation } = await samples();
  const byHand = { ...(participation as object), source: 'leden.csv' };
  expect(await read('DeskParticipation', 'source', byHand, 'leadOfN1')).toBeNull();
  expect(await read('DeskParticipation', 'source', byHand, 'managerOfN1')).toBe('leden.csv');
});

describe('ids', () => {
  const unknown = '00000000-0000-4000-8000-000000000000';
  test.each([
    ['deskNetwork', () => world.networkId],
    ['deskPerson', () => world.member.personId],
    ['deskSignUp', () => world.join.id],
    ['deskSignUp', () => world.startRequest.id],
  ])('%s of others answers as one that is not there', async (field, id) => {
    const ask = (asked: string) =>
      world.as('managerOfN2').post(`query ($id: ID!) { viewer { ${field}(id: $id) { id } } }`, { id: asked });
    const [others, none] = [await ask(id()), await ask(unknown)];
    expect(others.json().errors[0].extensions.code).toBe('FORBIDDEN');
    expect(others.json().data).toEqual({ viewer: { [field]: null } });
    for (const id of [unknown, 'x', '', "' OR 1=1", 'x'.repeat(500)]) expect((await ask(id)).body).toBe(none.body);
    expect(others.body).toBe(none.body);
  });

  test('a sign-up that nobody confirmed is not there for anybody', async () => {
    const { id } = await world.database.signUp.create({
      data: {
        ...(await world.database.signUp.findUniqueOrThrow({
          where: { id: world.member.id },
          select: {
            networkId: true,
            personId: true,
            acceptsWaitingList: true,
            locale: true,
            privacyNoticeVersion: true,
            legalBasis: true,
            intent: true,
          },
        })),
      },
    });
    const { data } = await world.as('staff').ask('query ($id: ID!) { viewer { deskSignUp(id: $id) { id } } }', { id });
    expect(data.viewer.deskSignUp).toBeNull();
  });
});

test('who is no manager any more reads nothing from the next request on', async () => {
  const ask = () => world.as('managerOfN2').ask('{ viewer { roles networks { totalCount } } }');
  expect((await ask()).data.viewer).toEqual({ roles: ['NETWORK_MANAGER'], networks: { totalCount: 1 } });
  await world.database.membership.updateMany({
    where: { role: 'NETWORK_MANAGER', networkId: 'network-n2' },
    data: { until: new Date() },
  });
  expect((await ask()).data.viewer).toEqual({ roles: [], networks: { totalCount: 0 } });
});

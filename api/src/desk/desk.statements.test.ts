import {
  execute,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { schema } from '../schema.ts';
import { everyField } from '../testing/every-field.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';
import { startWorld, type Visitor, type World } from './testing/world.ts';

/** Milliseconds. Every field below a viewer is 11,000 statements and 12 s of processor time, of which a busy machine gives half. */
const PATIENCE = 120_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
  const { database, keys } = world;
  await publish(database, {
    networks: Array.from({ length: 20 }, (_, index) => ({ slug: `more${index}`, programme: 'p' })),
  });
  for (const [index, status] of (['IN_REVIEW', 'WAITLISTED', 'DECLINED', 'ACCEPTED'] as const).entries())
    for (let each = 0; each < 12; each++) {
      const organisation = await organisationNamed(database, `Zorg ${index} ${each}`);
      await signedUp(database, keys, { network: 'n1', status, organisation: { id: organisation.id } });
    }
  for (let each = 0; each < 12; each++) await signedUp(database, keys, { programme: 'p', status: 'IN_REVIEW' });
}, 120_000);
afterAll(() => world.close());

async function statements(text: string, visitor: Visitor): Promise<string[]> {
  const contextValue = await world.contextOf(visitor);
  return statementsDuring(world.url, async () => {
    const { errors } = await execute({ schema, document: parse(text), contextValue });
    expect(errors).toBeUndefined();
  });
}

const argumentsFor = (size: number) => (field: GraphQLField<unknown, unknown>) => {
  // From a person everything is reached again: people have a test of their own.
  if (getNamedType(field.type).name === 'DeskPerson') return null;
  const has = (name: string) => field.args.some((argument) => argument.name === name);
  if (field.name === 'deskPeople') return `first: ${size}, search: "deelnemer"`;
  if (has('first')) return `first: ${size}`;
  if (field.name === 'deskNetwork') return `id: "${world.networkId}"`;
  if (field.name === 'deskSignUp') return `id: "${world.join.id}"`;
  if (field.name === 'deskOrganisation') return `id: "${factId('Organisation', world.care.id)}"`;
  return '';
};

test('with every field selected, ten of everything costs as many statements as two', {
  timeout: PATIENCE,
}, async () => {
  const viewer = schema.getType('Viewer') as GraphQLNamedType;
  const ask = (size: number) =>
    statements(`{ viewer ${everyField(schema, viewer, { repeats: 1, argumentsFor: argumentsFor(size) })} }`, 'staff');
  const [few, many] = [await ask(2), await ask(10)];
  expect(few.length).toBeGreaterThan(30);
  expect(many.length).toBe(few.length);
});

/** Of an organisation. */
const forStaff = new Set<unknown>(
  ['networkCount', 'peopleCount', 'convenantCount'].map(
    (name) => (schema.getType('DeskOrganisation') as GraphQLObjectType).getFields()[name],
  ),
);

test('nor do people cost more with every member and sign-up of ten', async () => {
  const person = everyField(schema, schema.getType('DeskPerson') as GraphQLNamedType, {
    repeats: 1,
    argumentsFor: (field) =>
      ['DeskPerson', 'DeskNetwork'].includes(getNamedType(field.type).name) || forStaff.has(field)
        ? null
        : argumentsFor(10)(field),
  });
  const ask = (size: number) =>
    statements(
      `{ viewer { deskNetwork(id: "${world.networkId}") {
        participants(first: ${size}) { nodes { person ${person} } } toDecide(first: ${size}) { nodes { person ${person} } }
      } } }`,
      'managerOfN1',
    );
  expect((await ask(10)).length).toBe((await ask(2)).length);
});

test('the page of a network costs a dozen statements, however long its lists', async () => {
  const page = `{ viewer { deskNetwork(id: "${documentIdOf('NETWORK', 'n1')}") {
    title role seats { organisationCount } toDecideCount
    toDecide(first: 50) { totalCount nodes { id name address organisation { name } decisions refusedMails { kind } } }
    participations { organisation { name } seatsTaken }
  } } }`;
  const sent = await statements(page, 'managerOfN1');
  // Roles, network, count to decide, list, its total, organisations of either list, decisions, mails, participations.
  expect(sent.length).toBeLessThanOrEqual(12);
});

test('roles are looked up once, whatever is asked; and not at all by who asks nothing of the desk', async () => {
  const isRoles = (statement: string) => statement.includes('"staff_account"');
  const list = await statements(
    '{ viewer { roles networks(first: 20) { nodes { title role managers { name } } } } }',
    'staff',
  );
  expect(list.filter(isRoles)).toHaveLength(1);
  expect((await statements('{ networks { totalCount } }', 'staff')).filter(isRoles)).toHaveLength(0);
});

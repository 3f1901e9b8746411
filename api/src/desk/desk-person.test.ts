import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';
import { MOST_BY_NAME } from './desk-people.store.ts';
import { startWorld, type Visitor, type World } from './testing/world.ts';

let world: World;
let zoe: { id: string; personId: string };
beforeAll(async () => {
  world = await startWorld();
  const { database, keys } = world;
  const organisation = await organisationNamed(database, 'Zorg A');
  const inN2 = (name: string, email: string) =>
    ({ network: 'n2', organisation, status: 'ACCEPTED', person: { name, email } }) as const;
  const person = { name: 'Anna van der Berg', email: 'Anna.Berg@example.org' };
  await signedUp(database, keys, { network: 'n1', organisation, status: 'ACCEPTED', person });
  await signedUp(database, keys, inN2(person.name, person.email));
  zoe = await signedUp(database, keys, inN2('Zoë Ångström', 'zoe@example.org'));
  await signedUp(database, keys, inN2('Anne de Wit', 'anne@example.org'));
  await signedUp(database, keys, inN2('Érica Bergen', 'erica@example.org'));
  await signedUp(database, keys, { network: 'n1', person: { name: 'Anna Onbevestigd', email: 'nooit@example.org' } });
});
afterAll(() => world.close());

const document = `query ($search: String!, $first: Int, $after: String) { viewer { deskPeople(search: $search, first: $first, after: $after) {
  totalCount isWhole pageInfo { hasNextPage endCursor } nodes { id name email memberships { networkTitle } signUps { id } } } } }`;
async function find(visitor: Visitor, search: string, page: object = {}) {
  const { data, errors } = await world.as(visitor).ask(document, { search, ...page });
  expect(errors).toBeUndefined();
  return data.viewer.deskPeople as {
    totalCount: number;
    isWhole: boolean;
    pageInfo: { endCursor: string; hasNextPage: boolean };
    nodes: { id: string; name: string; memberships: unknown[] }[];
  };
}
const names = async (visitor: Visitor, search: string) => (await find(visitor, search)).nodes.map(({ name }) => name);

describe('somebody is found', () => {
  test('by the beginnings of parts of the name, whatever the capitals and accents, in alphabetical order', async () => {
    expect(await names('staff', 'ANN')).toEqual(['Anna van der Berg', 'Anne de Wit']);
    expect(await names('staff', 'berg an')).toEqual(['Anna van der Berg']);
    expect(await names('staff', 'zoe angstr')).toEqual(['Zoë Ångström']);
    expect(await names('staff', 'berg')).toEqual(['Anna van der Berg', 'Érica Bergen']);
    expect(await names('staff', 'nna')).toEqual([]);
  });

  test('by a whole address, however it was typed', async () => {
    expect(await names('staff', ' anna.BERG@example.org ')).toEqual(['Anna van der Berg']);
    expect(await names('staff', 'anna.berg@example.com')).toEqual([]);
  });

  test('not by one letter, nor by what could be anybody', async () => {
    for (const search of ['a', '', '%', '_ -', '@']) expect(await names('staff', search), search).toEqual([]);
  });

  test('page by page', async () => {
    const one = await find('staff', 'ann', { first: 1 });
    expect([one.totalCount, one.isWhole, one.pageInfo.hasNextPage]).toEqual([2, true, true]);
    const next = await find('staff', 'ann', { first: 1, after: one.pageInfo.endCursor });
    expect([next.nodes[0]?.name, next.pageInfo.hasNextPage]).toEqual(['Anne de Wit', false]);
  });
});

describe('only', () => {
  test('by managers of a network in which they are, who see nothing of other networks', async () => {
    expect(await names('managerOfN2', 'ann')).toEqual(['Anna van der Berg', 'Anne de Wit']);
    expect(await names('managerOfN1', 'ann')).toEqual(['Anna van der Berg']);
    expect(await names('managerOfN1', 'zoe@example.org')).toEqual([]);
    const [seen] = (await find('managerOfN1', 'anna')).nodes;
    expect(seen?.memberships).toEqual([{ networkTitle: 'N1' }]);
    const [whole] = (await find('staff', 'anna')).nodes;
    expect(whole?.memberships).toHaveLength(2);
  });

  test.each(['leadOfN1', 'nobody', 'otherStaff'] as const)('not by %s', async (visitor) => {
    expect(await names(visitor, 'anna')).toEqual([]);
    expect(await names(visitor, 'anna.berg@example.org')).toEqual([]);
  });

  test('when somebody confirmed it: what a stranger typed is not there', async () => {
    expect(await names('staff', 'onbevestigd')).toEqual([]);
    expect(await names('staff', 'nooit@example.org')).toEqual([]);
  });

  test('also after they left', async () => {
    const { database } = world;
    await database.membership.updateMany({
      where: { personId: zoe.personId },
      data: { until: new Date('2100-01-01') },
    });
    expect(await names('managerOfN2', 'zoe')).toEqual(['Zoë Ångström']);
  });

  test('by staff of the other owner where the network is theirs now', async () => {
    const { database, keys } = world;
    await publish(database, { networks: [{ slug: 'moved', programme: 'p' }] });
    const organisation = await organisationNamed(database, 'Zorg A');
    await signedUp(database, keys, {
      network: 'moved',
      organisation,
      status: 'ACCEPTED',
      person: { name: 'Mo Verhuisd', email: 'mo@example.org' },
    });
    await database.network.update({
      where: { documentId: documentIdOf('NETWORK', 'moved') },
      data: { programmeId: documentIdOf('PROGRAMME', 'q') },
    });
    expect(await names('otherStaff', 'verhuisd')).toEqual(['Mo Verhuisd']);
    expect(await names('staff', 'verhuisd')).toEqual(['Mo Verhuisd']);
  });
});

test('lead experts are told of nobody who a member is', async () => {
  const { data } = await world
    .as('leadOfN1')
    .ask(`{ viewer { deskNetwork(id: "${world.networkId}") { participants { nodes { name person { email } } } } } }`);
  expect(data.viewer.deskNetwork.participants.nodes).toContainEqual({ name: 'Anna van der Berg', person: null });
});

describe('participants of a network', () => {
  const list = `query ($id: ID!, $first: Int, $after: String) { viewer { deskNetwork(id: $id) { participants(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { name } } } } }`;
  async function participants(slug: string, page: object = {}) {
    const { data } = await world.as('staff').ask(list, { id: documentIdOf('NETWORK', slug), ...page });
    const { nodes, ...rest } = data.viewer.deskNetwork.participants;
    return { names: nodes.map(({ name }: { name: string }) => name), ...rest };
  }

  test('stand in alphabetical order, page by page', async () => {
    const { database, keys } = world;
    const organisation = await organisationNamed(database, 'Zorg A');
    await publish(database, { networks: [{ slug: 'abc', programme: 'p' }] });
    for (const name of ['Zeger', 'anna', 'Özlem', 'Bo', 'Émile'])
      await signedUp(database, keys, { network: 'abc', organisation, status: 'ACCEPTED', person: { name } });
    const { names: first, totalCount, pageInfo } = await participants('abc', { first: 3 });
    expect([first, totalCount]).toEqual([['anna', 'Bo', 'Émile'], 5]);
    const { names: next, pageInfo: last } = await participants('abc', { first: 3, after: pageInfo.endCursor });
    expect([next, last.hasNextPage]).toEqual([['Özlem', 'Zeger'], false]);
  });

  test('stand in the order in which they came where they are too many to sort', async () => {
    const { database, keys } = world;
    const { documentId: networkId } = await database.network.findUniqueOrThrow({
      where: { documentId: documentIdOf('NETWORK', 'm') },
    });
    const { sealed, keyId } = keys.seal('Iemand');
    await database.$executeRaw`
      WITH "people" AS (
        INSERT INTO "person" ("ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash")
        SELECT 'owner-other', ${sealed}, ${sealed}, ${keyId}, sha256(n::text::bytea), ${sealed} FROM generate_series(1, ${MOST_BY_NAME + 1}::int) n
        RETURNING "id")
      INSERT INTO "membership" ("networkId", "personId") SELECT ${networkId}, "id" FROM "people"`;
    const ask = async (page: object = {}) => {
      const { data } = await world.as('otherStaff').ask(list, { id: networkId, first: 100, ...page });
      return data.viewer.deskNetwork.participants;
    };
    const { totalCount, pageInfo } = await ask();
    expect(totalCount).toBe(MOST_BY_NAME + 1);
    expect((await ask({ after: pageInfo.endCursor })).nodes).toHaveLength(100);
  });
});

test('a search costs as many statements for many as for few', async () => {
  const ask = (first: number) => statementsDuring(world.url, () => find('staff', 'ann', { first }));
  expect((await ask(2)).length).toBe((await ask(1)).length);
});

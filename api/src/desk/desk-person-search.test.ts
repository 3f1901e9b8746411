import { afterAll, beforeAll, expect, test } from 'vitest';
import { organisationNamed } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';
import { startWorld, type Visitor, type World } from './testing/world.ts';

const SEARCHES = 4;
let world: World;
beforeAll(async () => {
  world = await startWorld({ LIMIT_DESK_SEARCH: String(SEARCHES) });
  const { database, keys } = world;
  const organisation = await organisationNamed(database, 'Zorg A');
  const person = { name: 'Anna van der Berg', email: 'anna@example.org' };
  await signedUp(database, keys, { network: 'n1', organisation, status: 'ACCEPTED', person });
});
afterAll(() => world.close());

const search = (visitor: Visitor, typed: string) =>
  world
    .as(visitor)
    .ask('query ($search: String!) { viewer { deskPeople(search: $search) { nodes { name } } } }', { search: typed });
const names = async (visitor: Visitor, typed: string) =>
  (await search(visitor, typed)).data.viewer.deskPeople.nodes.map(({ name }: { name: string }) => name);

test('one question holds one search, also by another name and out of sight', async () => {
  const one = (alias: string) => `${alias}: deskPeople(search: "${alias}", first: 1) { isWhole }`;
  const asked = [
    `{ viewer { ${one('aa')} ${one('bb')} } }`,
    `{ viewer { ${one('aa')} } also: viewer { ...Other } } fragment Other on Viewer { ${one('bb')} }`,
  ];
  for (const query of asked) {
    const { data, errors } = await world.as('staff').ask(query);
    expect(data?.viewer).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe('TOO_MUCH_ASKED');
  }
  expect((await world.as('nobody').ask(`{ viewer { ${one('aa')} } }`)).errors).toBeUndefined();
});

test('whom somebody sees is worked out once for a search', async () => {
  const sent = await statementsDuring(world.url, () => search('managerOfN1', 'anna'));
  expect(sent.filter((statement) => statement.includes('"confirmedAt" IS NOT NULL AND (s."networkId"'))).toHaveLength(
    1,
  );
});

test('who searches by name too often is asked to try again later; others, and a whole address, are found on', async () => {
  for (let each = 0; each < SEARCHES; each++) expect(await names('staff', 'anna')).toEqual(['Anna van der Berg']);
  // What opens no names is not counted.
  expect(await names('staff', 'a')).toEqual([]);
  const { data, errors } = await search('staff', 'anna');
  expect(data?.viewer ?? null).toBeNull();
  expect(errors?.[0]?.extensions?.code).toBe('TRY_AGAIN_LATER');
  expect(Date.parse(errors?.[0]?.extensions?.retryAt ?? '')).toBeGreaterThan(Date.now());
  expect(await names('staff', 'anna@example.org')).toEqual(['Anna van der Berg']);
  expect(await names('managerOfN1', 'anna')).toEqual(['Anna van der Berg']);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addStaff } from '../desk/testing/roles.ts';
import { addresses, otherOwnerId, startWorld, type World } from '../desk/testing/world.ts';
import { documentIdOf, ownerId } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';

/** An editor moved the programme of n1 and n2 to another owner; m went the other way, and people stay whose they were. */
let world: World;
let managerId: string;
beforeAll(async () => {
  world = await startWorld();
  const { database } = world;
  const { personId } = await database.membership.findUniqueOrThrow({ where: { id: world.managershipId } });
  managerId = personId;
  for (const [slug, to] of [
    ['p', otherOwnerId],
    ['q', ownerId],
  ] as const)
    await database.programme.update({ where: { documentId: documentIdOf('PROGRAMME', slug) }, data: { ownerId: to } });
});
afterAll(() => world.close());

const correct = `mutation ($id: ID!, $person: CorrectedPerson!) { correctPerson(id: $id, person: $person) { type: __typename ... on Refusal { message } } }`;
const merge = `mutation ($from: ID!, $into: ID!) { mergePeople(from: $from, into: $into) { type: __typename ... on Refusal { message } } }`;
const erase = `mutation ($id: ID!) { erasePerson(id: $id) { type: __typename ... on Refusal { message } } }`;
const give = `mutation ($id: ID!) { exportPerson(id: $id) { ... on ExportedFile { base64 } } }`;
const addressOf = async (id: string) => {
  const { addressSealed, keyId } = await world.database.person.findUniqueOrThrow({ where: { id } });
  return world.keys.open(addressSealed, keyId);
};
const given = async (id: string) => {
  const { data } = await world.as('staff').ask(give, { id });
  return JSON.parse(Buffer.from(data.exportPerson.base64, 'base64').toString())[0];
};
/** Of a network that is the first owner's now. */
const ofOwn = () => signedUp(world.database, world.keys, { network: 'm', status: 'IN_REVIEW' });

test('staff of a former owner do not become its manager by another address', async () => {
  const person = { name: 'Ander Mens', email: addresses.staff };
  const { data } = await world.as('staff').ask(correct, { id: managerId, person });
  expect(data.correctPerson).toEqual({
    type: 'PersonElsewhere',
    message: expect.stringContaining('Er is niets gewijzigd.'),
  });
  expect(await addressOf(managerId)).toBe(addresses.managerOfN1);
});

test('nor by merging, either way', async () => {
  const { personId } = await ofOwn();
  for (const [from, into] of [
    [managerId, personId],
    [personId, managerId],
  ]) {
    const { data } = await world.as('staff').ask(merge, { from, into });
    expect(data.mergePeople).toEqual({
      type: 'PeopleUnfit',
      message: expect.stringContaining('een andere organisatie'),
    });
  }
  expect(await world.database.person.count({ where: { id: { in: [managerId, personId] } } })).toBe(2);
});

test('they are given what is of their own networks only', async () => {
  const { personId } = world.join;
  expect(await given(personId)).toMatchObject({ memberships: [], signUps: [], mails: [] });
  expect(await given(world.startRequest.personId)).toMatchObject({ signUps: [], mails: [] });
  expect(await given((await ofOwn()).personId)).toMatchObject({ signUps: [{ status: 'IN_REVIEW' }] });
});

test('and erase nobody who has something there; they hear who can', async () => {
  for (const id of [world.member.personId, world.startRequest.personId]) {
    const { data } = await world.as('staff').ask(erase, { id });
    expect(data.erasePerson).toEqual({ type: 'PersonElsewhere', message: expect.stringContaining('Mijn gegevens') });
    expect(await world.database.person.count({ where: { id } })).toBe(1);
  }
});

test('the same is theirs where everything is in their own networks, or they are staff of both owners', async () => {
  const [one, other] = [await ofOwn(), await ofOwn()];
  const person = () => ({ name: 'Ander Mens', email: `${randomUUID()}@example.org` });
  const types = async (id: string, from: string) => {
    const asks = [await world.as('staff').ask(correct, { id, person: person() })];
    asks.push(await world.as('staff').ask(merge, { from, into: id }), await world.as('staff').ask(erase, { id }));
    return asks.map(({ data }) => Object.values<{ type: string }>(data)[0]?.type);
  };
  const done = ['DeskPerson', 'DeskPerson', 'PersonErased'];
  expect(await types(one.personId, other.personId)).toEqual(done);
  await addStaff(world, addresses.staff, otherOwnerId);
  expect(await given(world.join.personId)).toMatchObject({ signUps: [{ note: 'Belde op maandag.' }], mails: [{}] });
  expect(await types(managerId, world.member.personId)).toEqual(done);
});

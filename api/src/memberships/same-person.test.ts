import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type Visitor, type World } from '../desk/testing/world.ts';
import { factId } from '../nodes/global-id.ts';
import { documentIdOf } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const answer = `{ __typename ... on Refusal { message } ... on SamePersonMaybe { people { id name } }
  ... on DeskMembership { role person { id name } } ... on AlreadyMember { membership { name } } }`;
const document = `mutation ($network: ID!, $person: NewMemberPerson!, $isSomebodyElse: Boolean, $organisation: NewMemberOrganisation) {
  addMember(network: $network, person: $person, isSomebodyElse: $isSomebodyElse, organisation: $organisation) ${answer} }`;
const appointing = `mutation ($network: ID!, $person: NewMemberPerson!, $isSomebodyElse: Boolean) {
  appoint(network: $network, person: $person, isSomebodyElse: $isSomebodyElse, role: LEAD_EXPERT) ${answer} }`;

const network = documentIdOf('NETWORK', 'n1');
const asked = (person: object, more: object = {}) => ({
  network,
  person,
  organisation: { id: factId('Organisation', world.care.id) },
  ...more,
});
async function add(person: object, more: object = {}, visitor: Visitor = 'managerOfN1') {
  const { data, errors } = await world.as(visitor).ask(document, asked(person, more));
  expect(errors).toBeUndefined();
  return data.addMember;
}
const known = (wanted: { network?: string; status?: 'ACCEPTED' | 'IN_REVIEW' | 'RECEIVED' } = {}) =>
  signedUp(world.database, world.keys, {
    network: wanted.network ?? 'n2',
    status: wanted.status ?? 'ACCEPTED',
    organisation: { id: world.care.id },
    person: { name: `Anna van der Berg ${randomUUID()}`, email: `${randomUUID()}@example.org` },
  });
const variant = 'Anna v.d. Berg';
const people = () => world.database.person.count();

describe('an address that is known by another name', () => {
  test('is asked about, and adds nobody', async () => {
    const { personId, name, email } = await known({ network: 'n1', status: 'ACCEPTED' });
    const before = await people();
    expect(await add({ name: variant, email: ` ${email.toUpperCase()} ` })).toEqual({
      __typename: 'SamePersonMaybe',
      message: `Met dit e-mailadres kennen we ${name} al. Is dit dezelfde persoon?`,
      people: [{ id: personId, name }],
    });
    expect(await people()).toBe(before);
  });

  test('is the same person who takes part already', async () => {
    const { personId, name } = await known({ network: 'n1' });
    expect(await add({ id: personId })).toMatchObject({ __typename: 'AlreadyMember', membership: { name } });
  });

  test('is the same person, added under the name that we know', async () => {
    const { personId, name, email } = await known();
    expect(await add({ name: variant, email }, {}, 'staff')).toMatchObject({ people: [{ id: personId }] });
    expect(await add({ id: personId, jobTitle: 'Adviseur' }, {}, 'staff')).toEqual({
      __typename: 'DeskMembership',
      role: 'PARTICIPANT',
      person: { id: personId, name },
    });
  });

  test('is really somebody else', async () => {
    const { personId, email } = await known({ network: 'n1' });
    const added = await add({ name: variant, email }, { isSomebodyElse: true });
    expect(added).toMatchObject({ __typename: 'DeskMembership', person: { name: variant } });
    expect(added.person.id).not.toBe(personId);
    // From now on both names are known: nobody is asked about either.
    expect(await add({ name: variant, email })).toMatchObject({ __typename: 'AlreadyMember' });
  });

  test('is asked about for a role too', async () => {
    const { personId, name, email } = await known();
    const appoint = async (person: object) =>
      (await world.as('staff').ask(appointing, { network, person })).data.appoint;
    expect(await appoint({ name: variant, email })).toMatchObject({ people: [{ id: personId }] });
    expect(await appoint({ id: personId })).toEqual({
      __typename: 'DeskMembership',
      role: 'LEAD_EXPERT',
      person: { id: personId, name },
    });
  });
});

describe('nothing is asked, so nothing is told, of', () => {
  test('somebody in networks of others: who may not see them hears the same as of nobody', async () => {
    const { email } = await known({ network: 'n2' });
    expect(await add({ name: variant, email })).toMatchObject({ __typename: 'DeskMembership' });
  });

  test('somebody of another owner', async () => {
    const { personId, email } = await known({ network: 'n2' });
    await world.database.person.update({ where: { id: personId }, data: { ownerId: 'owner-other' } });
    expect(await add({ name: variant, email }, {}, 'staff')).toMatchObject({ __typename: 'DeskMembership' });
  });

  test('a name that somebody typed and nobody confirmed', async () => {
    const { email } = await known({ network: 'n1', status: 'RECEIVED' });
    expect(await add({ name: variant, email }, {}, 'staff')).toMatchObject({ __typename: 'DeskMembership' });
  });
});

test('others’ people answer as ones that are not there', async () => {
  const { personId } = await known({ network: 'n2' });
  const ask = async (id: string) => (await world.as('managerOfN1').post(document, asked({ id }))).body;
  const none = await ask(randomUUID());
  expect(JSON.parse(none).errors[0].extensions.code).toBe('FORBIDDEN');
  for (const id of [personId, 'x', '']) expect(await ask(id)).toBe(none);
  expect(await world.database.membership.count({ where: { personId, networkId: network } })).toBe(0);
});

test('neither a known person nor a name and address is told as what is missing', async () => {
  expect(await add({ jobTitle: 'Adviseur' })).toMatchObject({ __typename: 'InvalidMember' });
});

import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession } from '../desk/desk-session.store.ts';
import { startWorld, type World } from '../desk/testing/world.ts';
import { addLink } from '../links/link.store.ts';
import { erasePeople } from '../privacy/erase.store.ts';
import { knownOf } from '../privacy/known.store.ts';
import { documentIdOf, organisationNamed, ownerId } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';
import { correctPerson } from './correct-person.store.ts';

let world: World;
let organisation: { id: string };
beforeAll(async () => {
  world = await startWorld();
  organisation = await organisationNamed(world.database, 'Zorg A');
});
afterAll(() => world.close());

const email = () => `${randomUUID()}@example.org`;
const member = (person: { name?: string; email?: string } = {}) =>
  signedUp(world.database, world.keys, { network: 'n1', organisation, status: 'ACCEPTED', person });

const document = `mutation ($id: ID!, $person: CorrectedPerson!) { correctPerson(id: $id, person: $person) { __typename
  ... on DeskPerson { id name email } ... on Refusal { message } ... on PersonExists { person { id } } ... on InvalidPerson { faults { path } } } }`;
async function correct(id: string, person: { name: string; email: string }) {
  const { data, errors } = await world.as('staff').ask(document, { id, person });
  expect(errors).toBeUndefined();
  return data.correctPerson;
}
const mailsOf = (hash: Uint8Array<ArrayBuffer>) =>
  world.database.mail.findMany({
    where: { addressHash: hash },
    select: { kind: true, personId: true, link: { select: { kind: true } } },
    orderBy: { kind: 'asc' },
  });
const hashOf = (address: string) => world.keys.addressHash(address);

describe('a corrected address', () => {
  test('is that of the person from now on, in everything we have of them', async () => {
    const { personId, name, email: old } = await member();
    const now = email();
    expect(await correct(personId, { name: ` ${name} `, email: now })).toEqual({
      __typename: 'DeskPerson',
      id: personId,
      name,
      email: now,
    });
    expect(await knownOf(world.database, world.keys, personId, 'NL')).toMatchObject({
      address: now,
      memberships: [{}],
    });
    const { data } = await world
      .as('staff')
      .ask('query ($search: String!) { viewer { deskPeople(search: $search) { nodes { id } } } }', { search: old });
    expect(data.viewer.deskPeople.nodes).toEqual([]);
    expect(
      await world.database.auditEntry.findFirst({ where: { action: 'CORRECTED' }, orderBy: { id: 'desc' } }),
    ).toMatchObject({
      by: 'STAFF',
      ownerId,
      count: 1,
    });
  });

  test('is told to both, and only the new one gets a link', async () => {
    const { personId, name, email: old } = await member();
    const now = email();
    await correct(personId, { name, email: now });
    expect(await mailsOf(hashOf(old))).toEqual([{ kind: 'addressLeft', personId, link: null }]);
    expect(await mailsOf(hashOf(now))).toEqual([{ kind: 'addressChanged', personId, link: { kind: 'DATA' } }]);
  });

  test('is erased with the person, the old one too, though its mail has not left', async () => {
    const { database } = world;
    const { personId, name, email: old } = await member();
    await correct(personId, { name, email: email() });
    await correct(personId, { name, email: email() });
    expect(await mailsOf(hashOf(old))).toHaveLength(1);
    await transact(database, (transaction) => erasePeople(transaction, [personId], 'PERSON'));
    expect(await mailsOf(hashOf(old))).toEqual([]);
  });

  test('ends what was sent to the old one: links to sign-ups and data, to log in, and sessions', async () => {
    const { database, keys } = world;
    const { id, personId, name, email: old } = await member();
    const own = await signUpToken(database, keys, id);
    const [data, login] = await transact(database, async (transaction) => [
      await addLink(transaction, keys, { kind: 'DATA', address: old, hours: 1 }),
      await addLink(transaction, keys, { kind: 'LOGIN', address: old, hours: 1 }),
    ]);
    await startSession(database, keys, { address: old, staffOf: [] });
    const pages = [`/aanmelding/${own}`, `/mijn-gegevens/${keys.token(data)}`];
    for (const url of pages) expect((await world.app.inject(url)).statusCode, url).toBe(200);
    await correct(personId, { name, email: email() });
    for (const url of pages) expect((await world.app.inject(url)).statusCode, url).toBe(404);
    expect(await database.link.count({ where: { id: login } })).toBe(0);
    expect(await database.deskSession.count({ where: { addressHash: hashOf(old) } })).toBe(0);
  });

  test('gets anew what the person has to do by a link', async () => {
    const { database, keys } = world;
    const person = { name: 'Wil Wacht', email: email() };
    const offered = await signedUp(database, keys, { network: 'n1', organisation, status: 'OFFERED', person });
    await database.signUp.update({
      where: { id: offered.id },
      data: { offerExpiresAt: new Date(Date.now() + 5 * 3_600_000) },
    });
    await signedUp(database, keys, { network: 'n2', organisation, person });
    const now = email();
    await correct(offered.personId, { name: person.name, email: now });
    expect((await mailsOf(hashOf(now))).map(({ kind, link }) => [kind, link?.kind])).toEqual([
      ['addressChanged', 'DATA'],
      ['confirmSignUp', 'SIGN_UP'],
      ['offer', 'SIGN_UP'],
    ]);
  });

  test('takes along the mails that did not leave yet, with their links', async () => {
    const { database, keys } = world;
    const { id, personId, name } = await member();
    const linkId = await transact(database, (transaction) =>
      addLink(transaction, keys, { kind: 'SIGN_UP', signUpId: id, hours: 1 }),
    );
    await database.mail.create({
      data: { kind: 'accepted', locale: 'NL', personId, signUpId: id, linkId, notBefore: new Date('2100-01-01') },
    });
    await correct(personId, { name, email: email() });
    expect(await database.link.count({ where: { id: linkId } })).toBe(1);
  });

  test('leaves an account of staff where it was', async () => {
    const { database, keys } = world;
    const { personId, name, email: old } = await member();
    const { sealed, keyId } = keys.seal(old);
    await database.staffAccount.create({ data: { ownerId, addressHash: hashOf(old), addressSealed: sealed, keyId } });
    await correct(personId, { name, email: email() });
    expect(await database.staffAccount.count({ where: { addressHash: hashOf(old), until: null } })).toBe(1);
  });
});

test('a corrected name is told to nobody', async () => {
  const { personId, email: old } = await member();
  const before = await mailsOf(hashOf(old));
  expect(await correct(personId, { name: 'Beter Gespeld', email: old })).toMatchObject({ name: 'Beter Gespeld' });
  expect(await mailsOf(hashOf(old))).toEqual(before);
});

test('everything that does not hold is told at once', async () => {
  const { personId } = await member();
  expect(await correct(personId, { name: ' ', email: 'geen adres' })).toMatchObject({
    __typename: 'InvalidPerson',
    faults: [{ path: ['person', 'name'] }, { path: ['person', 'email'] }],
  });
});

describe('an address and a name that are there', () => {
  test('stay whose they are, and tell whose', async () => {
    const [one, other] = [await member(), await member()];
    expect(await correct(one.personId, { name: other.name.toUpperCase(), email: other.email })).toEqual({
      __typename: 'PersonExists',
      message: expect.any(String),
      person: { id: other.personId },
    });
    expect(await mailsOf(hashOf(one.email))).toEqual([]);
  });

  test('stay whose they are where another owner knows them in the same network', async () => {
    const { database, keys } = world;
    const [one, other] = [await member(), await member()];
    await database.person.update({ where: { id: other.personId }, data: { ownerId: 'owner-other' } });
    const words = { name: other.name, email: other.email };
    expect(await correct(one.personId, words)).toMatchObject({
      __typename: 'PersonExists',
      person: { id: other.personId },
    });
    // In different networks they are nothing to each other.
    const alone = await signedUp(database, keys, { network: 'n2', organisation, status: 'ACCEPTED' });
    expect(await correct(alone.personId, words)).toMatchObject({ __typename: 'DeskPerson', id: alone.personId });
  });

  test('become theirs where nobody confirmed them, with what was asked', async () => {
    const { database, keys } = world;
    const one = await member();
    const typed = { name: 'Nog Niemand', email: email() };
    const there = await signedUp(database, keys, { network: 'n1', organisation, person: typed });
    const elsewhere = await signedUp(database, keys, { network: 'n2', organisation, person: typed });
    expect(await correct(one.personId, typed)).toMatchObject({ __typename: 'DeskPerson', id: one.personId });
    expect(await database.signUp.findUnique({ where: { id: elsewhere.id } })).toMatchObject({
      personId: one.personId,
      status: 'RECEIVED',
    });
    // Takes part there already.
    expect(await database.signUp.count({ where: { id: there.id } })).toBe(0);
    expect(await database.person.count({ where: { id: there.personId } })).toBe(0);
  });

  test('are had by one of two who are given them at once', async () => {
    const { database, keys } = world;
    const people = await Promise.all([member(), member()]);
    const words = { name: 'Een Van Twee', email: email() };
    const outcomes = await Promise.all(
      people.map(({ personId: id }) => correctPerson(database, keys, { id, ...words })),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['corrected', 'exists']);
    expect(await database.person.count({ where: { addressHash: hashOf(words.email) } })).toBe(1);
  });

  test('cannot be signed up a second time', async () => {
    const { database, keys } = world;
    const waiting = await signedUp(database, keys, { network: 'n1', organisation, status: 'IN_REVIEW' });
    const words = { name: 'Wacht Al', email: email() };
    await correct(waiting.personId, words);
    await expect(signedUp(database, keys, { network: 'n1', organisation, person: words })).rejects.toThrow(
      'Unique constraint',
    );
    expect(await database.person.count({ where: { addressHash: hashOf(words.email) } })).toBe(1);
    expect(
      await database.signUp.count({ where: { networkId: documentIdOf('NETWORK', 'n1'), personId: waiting.personId } }),
    ).toBe(1);
  });
});

test('twice at once is once: one mail to each address', async () => {
  const { database, keys } = world;
  const { personId: id, name, email: old } = await member();
  const now = email();
  await Promise.all([1, 2].map(() => correctPerson(database, keys, { id, name, email: now })));
  expect(await mailsOf(hashOf(old))).toHaveLength(1);
  expect(await mailsOf(hashOf(now))).toHaveLength(1);
});

import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startWorld } from '../desk/testing/world.ts';
import { decided, withdrawn } from '../places/places.store.ts';
import { peopleOf } from '../privacy/known.store.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { documentIdOf, organisationNamed, ownerId } from '../testing/publish.ts';
import { signUpToken } from '../testing/sign-up-states.ts';
import { mergePeople } from './merge-people.store.ts';
import { email, knownPeople, type Status } from './testing/known-people.ts';

const world = await startWorld();
const { care, known, statusOf, membershipsOf } = await knownPeople(world);
afterEach(() => expectCountersRight(world.database));
afterAll(() => world.close());

const document = `mutation ($from: ID!, $into: ID!) { mergePeople(from: $from, into: $into) { __typename
  ... on DeskPerson { id name sameAddress { id } memberships { id until } signUps { id status } } ... on Refusal { message } } }`;
async function merge(from: { personId: string }, into: { personId: string }) {
  const { data, errors } = await world.as('staff').ask(document, { from: from.personId, into: into.personId });
  expect(errors).toBeUndefined();
  return data.mergePeople;
}

describe('two spellings of one person', () => {
  test('become one, with what both have in several networks, and see their own data again', async () => {
    const { database, keys } = world;
    const address = email();
    const into = await known(address, 'Anna van der Berg', 'ACCEPTED');
    const from = await known(address, 'Anna v.d. Berg', 'ACCEPTED', 'n2');
    const waits = await known(address, 'Anna v.d. Berg', 'DECLINED');
    await database.mail.create({
      data: { kind: 'inReview', locale: 'NL', personId: from.personId, addressHash: keys.addressHash(address) },
    });
    expect(await peopleOf(database, keys.addressHash(address))).toMatchObject([{ areSeveral: true }]);

    expect(await merge(from, into)).toMatchObject({
      __typename: 'DeskPerson',
      id: into.personId,
      name: 'Anna van der Berg',
      sameAddress: [],
      memberships: [{ until: null }, { until: null }],
    });
    expect(await database.person.findUnique({ where: { id: from.personId } })).toBeNull();
    expect(await statusOf(waits)).toEqual({ status: 'DECLINED', personId: into.personId });
    expect(await database.mail.count({ where: { personId: into.personId } })).toBe(1);
    expect(await peopleOf(database, keys.addressHash(address))).toMatchObject([
      { areSeveral: false, personIds: [into.personId] },
    ]);
    expect(
      await database.auditEntry.findFirst({ where: { action: 'PEOPLE_MERGED' }, orderBy: { id: 'desc' } }),
    ).toMatchObject({
      by: 'STAFF',
      ownerId,
      networkId: null,
      count: 1,
    });
  });

  test('who took two seats takes one, and the other comes free', async () => {
    const address = email();
    const into = await known(address, 'Bo de Wit', 'ACCEPTED', 'n2');
    const from = await known(address, 'B. de Wit', 'ACCEPTED', 'n2');
    const where = { networkId: documentIdOf('NETWORK', 'n2'), organisationId: care.id, until: null };
    const { seatsTaken } = await world.database.participation.findFirstOrThrow({ where });
    await merge(from, into);
    expect(await world.database.participation.findFirstOrThrow({ where })).toMatchObject({
      seatsTaken: seatsTaken - 1,
    });
    expect(await membershipsOf(into.personId)).toMatchObject([
      { signUpId: into.id, until: null },
      { signUpId: from.id, until: expect.any(Date) },
    ]);
  });

  test('who was added by hand, and signed up as well, goes on by that sign-up', async () => {
    const address = email();
    const into = await known(address, 'Cas Smit', 'ACCEPTED');
    await world.database.membership.update({
      where: { signUpId: into.id },
      data: { signUpId: null, source: 'by hand' },
    });
    const from = await known(address, 'C. Smit', 'ACCEPTED');
    await merge(from, into);
    expect(await membershipsOf(into.personId)).toMatchObject([
      { signUpId: from.id, until: null },
      { signUpId: null, until: expect.any(Date) },
    ]);
    await transact(world.database, (transaction) => withdrawn(transaction, world.keys, from.id, 'PERSON'));
    expect((await membershipsOf(into.personId)).filter(({ until }) => until === null)).toEqual([]);
  });

  const further: [Status, Status, 'from' | 'into'][] = [
    ['OFFERED', 'WAITLISTED', 'from'],
    ['WAITLISTED', 'OFFERED', 'into'],
    ['WAITLISTED', 'IN_REVIEW', 'from'],
    ['IN_REVIEW', 'WAITLISTED', 'into'],
    ['IN_REVIEW', 'IN_REVIEW', 'into'],
  ];
  test.each(further)(
    'of two sign-ups for the same, %s and %s, that of %s stays',
    async (fromStatus, intoStatus, stays) => {
      const address = email();
      const other = await organisationNamed(world.database, `Zorg ${randomUUID()}`);
      const into = await known(address, 'Dirk Bos', intoStatus, 'n1');
      const from = await known(address, 'D. Bos', fromStatus, 'n1', other);
      await merge(from, into);
      const [stayed, ended] = stays === 'from' ? [from, into] : [into, from];
      const status = stays === 'from' ? fromStatus : intoStatus;
      expect(await statusOf(stayed)).toEqual({ status, personId: into.personId });
      expect(await statusOf(ended)).toEqual({ status: 'WITHDRAWN', personId: into.personId });
    },
  );

  test('who takes part waits for nothing any more, and what nobody confirmed is erased', async () => {
    const address = email();
    const into = await known(address, 'Els Vos', 'OFFERED', 'n2');
    const from = await known(address, 'E. Vos', 'ACCEPTED', 'n2');
    const typed = await known(address, 'E. Vos', 'RECEIVED', 'n1');
    const waits = await known(address, 'Els Vos', 'WAITLISTED', 'n1');
    await merge(from, into);
    expect(await statusOf(into)).toEqual({ status: 'WITHDRAWN', personId: into.personId });
    expect(await statusOf(typed)).toBe('erased');
    expect(await statusOf(waits)).toEqual({ status: 'WAITLISTED', personId: into.personId });
    expect((await membershipsOf(into.personId)).map(({ until }) => until)).toEqual([null]);
  });
});

test('of two addresses the one of who stays holds: links to the other one end, and it is told', async () => {
  const { database, keys } = world;
  const [into, from] = [
    await known(email(), 'Fien Mol', 'ACCEPTED'),
    await known(email(), 'Fien Mol', 'IN_REVIEW', 'n2'),
  ];
  const token = await signUpToken(database, keys, from.id);
  await merge(from, into);
  expect((await world.app.inject({ url: `/aanmelding/${token}` })).statusCode).toBe(404);
  const kinds = async (address: string) =>
    (await database.mail.findMany({ where: { addressHash: keys.addressHash(address) } })).map(({ kind }) => kind);
  expect(await kinds(from.email)).toEqual(['addressLeft']);
  expect(await kinds(into.email)).toEqual([]);
});

test('of two addresses own links of who stays go on, and an offer to the other is made anew to them', async () => {
  const { database, keys } = world;
  const into = await known(email(), 'Guus Tak', 'IN_REVIEW', 'n2');
  const from = await known(email(), 'Guus Tak', 'OFFERED');
  await database.signUp.update({
    where: { id: from.id },
    data: { offerExpiresAt: new Date(Date.now() + 5 * 3_600_000) },
  });
  const [own, other] = [await signUpToken(database, keys, into.id), await signUpToken(database, keys, from.id)];
  await merge(from, into);
  const statusAt = async (token: string) => (await world.app.inject({ url: `/aanmelding/${token}` })).statusCode;
  expect([await statusAt(own), await statusAt(other)]).toEqual([200, 404]);
  expect(
    await database.mail.findMany({ where: { addressHash: keys.addressHash(into.email) }, select: { kind: true } }),
  ).toEqual([{ kind: 'offer' }]);
});

test('everything that can point at a person goes along', async () => {
  const { database, keys } = world;
  const address = email();
  const [into, from] = [await known(address, 'Nel', 'ACCEPTED'), await known(address, 'N.', 'IN_REVIEW', 'n2')];
  const { sealed, keyId } = keys.seal('Belde op maandag.');
  await database.signUpNote.create({
    data: { signUpId: into.id, sealed, keyId, by: 'NETWORK_MANAGER', writerId: from.personId },
  });
  await merge(from, into);
  expect(await database.signUpNote.findUnique({ where: { signUpId: into.id } })).toMatchObject({
    writerId: into.personId,
  });
  // Another table that points at people has to go along in `mergePeople` too.
  const pointing = await database.$queryRaw<{ table: string }[]>`
    SELECT DISTINCT conrelid::regclass::text AS "table" FROM pg_constraint
    WHERE contype = 'f' AND confrelid = '"person"'::regclass ORDER BY 1`;
  expect(pointing.map(({ table }) => table)).toEqual(['mail', 'membership', 'sign_up', 'sign_up_note']);
});

describe('nothing changes', () => {
  test('for one and the same, or somebody of another owner', async () => {
    const into = await known(email(), 'Gijs Kok', 'ACCEPTED');
    const before = await membershipsOf(into.personId);
    expect(await merge(into, into)).toMatchObject({ __typename: 'PeopleUnfit' });
    const from = await known(email(), 'Gijs Kok', 'ACCEPTED', 'n2');
    await world.database.person.update({ where: { id: from.personId }, data: { ownerId: 'owner-other' } });
    const ids = { fromId: from.personId, intoId: into.personId };
    expect(await mergePeople(world.database, world.keys, ids)).toEqual({ outcome: 'otherOwner' });
    const { errors } = await world.as('staff').ask(document, { from: from.personId, into: into.personId });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await membershipsOf(into.personId)).toEqual(before);
  });

  test('while a decision can still be undone where both are', async () => {
    const address = email();
    const into = await known(address, 'Hein Bot', 'ACCEPTED');
    const from = await known(address, 'H. Bot', 'IN_REVIEW');
    await transact(world.database, (transaction) =>
      decided(transaction, world.keys, { signUpId: from.id, decision: 'DECLINE', by: 'STAFF' }),
    );
    expect(await merge(from, into)).toMatchObject({ message: expect.stringContaining('over 10 minuten') });
    await world.database.$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() WHERE "id" = ${from.id}::uuid`;
    expect(await merge(from, into)).toMatchObject({ id: into.personId });
  });
});

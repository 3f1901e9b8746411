import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startWorld } from '../desk/testing/world.ts';
import { endMembership } from '../memberships/end-membership.store.ts';
import { decided, withdrawn } from '../places/places.store.ts';
import { expectCountersRight } from '../testing/counters.ts';
import { meanwhile } from '../testing/meanwhile.ts';
import { mergePeople } from './merge-people.store.ts';
import { email, knownPeople } from './testing/known-people.ts';

const world = await startWorld();
const { known, statusOf, membershipsOf } = await knownPeople(world);
afterEach(() => expectCountersRight(world.database));
afterAll(() => world.close());

describe('meanwhile', () => {
  test('both ways at once: one of them holds', async () => {
    for (let round = 0; round < 4; round++) {
      const address = email();
      const [one, other] = [await known(address, 'Ida', 'ACCEPTED'), await known(address, 'I.', 'ACCEPTED')];
      const ids = { fromId: one.personId, intoId: other.personId };
      const outcomes = await Promise.all([
        mergePeople(world.database, world.keys, ids),
        mergePeople(world.database, world.keys, { fromId: ids.intoId, intoId: ids.fromId }),
      ]);
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['gone', 'merged']);
    }
  });

  test('who withdraws leaves, whichever comes first', async () => {
    const address = email();
    const [into, from] = [await known(address, 'Jan', 'IN_REVIEW', 'n2'), await known(address, 'J.', 'ACCEPTED')];
    const ids = { fromId: from.personId, intoId: into.personId };
    await Promise.all([
      mergePeople(world.database, world.keys, ids),
      transact(world.database, (transaction) => withdrawn(transaction, world.keys, from.id, 'PERSON')),
      transact(world.database, (transaction) => withdrawn(transaction, world.keys, into.id, 'PERSON')),
    ]);
    expect([await statusOf(from), await statusOf(into)]).toEqual([
      { status: 'WITHDRAWN', personId: into.personId },
      { status: 'WITHDRAWN', personId: into.personId },
    ]);
    expect((await membershipsOf(into.personId)).filter(({ until }) => until === null)).toEqual([]);
  });

  test('whose membership is ended gets the mail that says so as who they are now', async () => {
    const address = email();
    const [into, from] = [await known(address, 'Kim', 'ACCEPTED', 'n2'), await known(address, 'K.', 'ACCEPTED')];
    const { id: membershipId } = await world.database.membership.findUniqueOrThrow({ where: { signUpId: from.id } });
    await meanwhile(
      world.database,
      (transaction) => transaction.$executeRaw`SELECT FROM "sign_up" WHERE "id" = ${from.id}::uuid FOR UPDATE`,
      () => endMembership(world.database, world.keys, { membershipId, by: 'STAFF' }),
      async (transaction) => {
        await transaction.$executeRaw`UPDATE "membership" SET "personId" = ${into.personId}::uuid WHERE "id" = ${membershipId}::uuid`;
        await transaction.$executeRaw`UPDATE "sign_up" SET "personId" = ${into.personId}::uuid WHERE "id" = ${from.id}::uuid`;
        await transaction.person.delete({ where: { id: from.personId } });
      },
    );
    expect(await world.database.mail.findMany({ where: { personId: into.personId }, select: { kind: true } })).toEqual([
      { kind: 'participationEnded' },
    ]);
  });

  test('merges, decisions, withdrawals and endings at once: nobody twice, and every counter is right', async () => {
    for (let round = 0; round < 4; round++) {
      const address = email();
      const [into, from] = [await known(address, 'Lot', 'ACCEPTED'), await known(address, 'L.', 'IN_REVIEW')];
      const third = await known(email(), 'Lot', 'OFFERED');
      const membership = await world.database.membership.findUniqueOrThrow({ where: { signUpId: into.id } });
      const step = (work: (transaction: Parameters<typeof decided>[0]) => Promise<unknown>) =>
        transact(world.database, work);
      const { database, keys } = world;
      await Promise.all([
        mergePeople(database, keys, { fromId: from.personId, intoId: into.personId }),
        step((transaction) => decided(transaction, keys, { signUpId: from.id, decision: 'ACCEPT', by: 'STAFF' })),
        mergePeople(database, keys, { fromId: third.personId, intoId: into.personId }),
        step((transaction) => withdrawn(transaction, keys, third.id, 'PERSON')),
        endMembership(database, keys, { membershipId: membership.id, by: 'STAFF' }),
      ]);
      await expectCountersRight(database);
      const live = (await membershipsOf(into.personId)).filter(({ until }) => until === null);
      expect(live.length).toBeLessThanOrEqual(1);
    }
  }, 60_000);
});

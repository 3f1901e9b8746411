import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from './client.ts';
import { SignUpStatus } from './generated/enums.ts';
import { sqlState } from './sql-state.ts';
import { createTestDatabase } from './test-database.ts';

/** From each status all that it may become; the database refuses every other pair. */
const table: Record<SignUpStatus, SignUpStatus[]> = {
  RECEIVED: ['CONFIRMED', 'WITHDRAWN', 'EXPIRED'],
  CONFIRMED: ['IN_REVIEW', 'WAITLISTED', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED'],
  IN_REVIEW: ['WAITLISTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  // Back to review only whom nobody decided on.
  WAITLISTED: ['IN_REVIEW', 'OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'],
  OFFERED: ['WAITLISTED', 'ACCEPTED', 'WITHDRAWN', 'EXPIRED'],
  ACCEPTED: ['WITHDRAWN'],
  DECLINED: [],
  WITHDRAWN: [],
  EXPIRED: [],
};

/** Decisions that can be taken back, while their mail has not left. */
const undoable: [SignUpStatus, SignUpStatus][] = [
  ['ACCEPTED', 'IN_REVIEW'],
  ['ACCEPTED', 'WAITLISTED'],
  ['WAITLISTED', 'IN_REVIEW'],
  ['DECLINED', 'IN_REVIEW'],
  ['DECLINED', 'WAITLISTED'],
];

const ways: Record<SignUpStatus, SignUpStatus[]> = {
  RECEIVED: [],
  CONFIRMED: ['CONFIRMED'],
  IN_REVIEW: ['CONFIRMED', 'IN_REVIEW'],
  WAITLISTED: ['CONFIRMED', 'WAITLISTED'],
  OFFERED: ['CONFIRMED', 'WAITLISTED', 'OFFERED'],
  ACCEPTED: ['CONFIRMED', 'ACCEPTED'],
  DECLINED: ['CONFIRMED', 'IN_REVIEW', 'DECLINED'],
  WITHDRAWN: ['WITHDRAWN'],
  EXPIRED: ['EXPIRED'],
};

const all = Object.values(SignUpStatus);
const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const));

let testDatabase: Awaited<ReturnType<typeof createTestDatabase>>;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = openDatabase(testDatabase.url, 2);
  await database.owner.create({ data: { documentId: 'owner' } });
  await database.network.create({ data: { documentId: 'network' } });
});
afterAll(async () => {
  await database.$disconnect();
  await testDatabase.drop();
});

async function signUp(status: SignUpStatus): Promise<string> {
  const unique = () => Uint8Array.from(Buffer.from(randomUUID()));
  const person = await database.person.create({
    data: {
      ownerId: 'owner',
      addressSealed: unique(),
      nameSealed: unique(),
      keyId: 'k',
      addressHash: unique(),
      nameHash: unique(),
    },
  });
  const { id } = await database.signUp.create({
    data: {
      networkId: 'network',
      personId: person.id,
      intent: 'JOIN',
      acceptsWaitingList: true,
      locale: 'NL',
      privacyNoticeVersion: '1',
      legalBasis: 'toestemming',
    },
  });
  for (const to of ways[status]) await go(id, to);
  return id;
}

const go = (id: string, status: SignUpStatus) =>
  database.signUp.update({ where: { id }, data: { status, waitingSince: new Date(), offerExpiresAt: new Date() } });

/** @returns the status it has afterwards, or which rule refused it */
async function trying(id: string, to: SignUpStatus): Promise<string> {
  try {
    return (await go(id, to)).status;
  } catch (error) {
    expect(sqlState(error)).toBe('23514');
    return (error as Error).message.includes('does not go from') ? 'refused' : (error as Error).message;
  }
}

test('a sign-up begins as RECEIVED and nothing else', async () => {
  const { id, ...row } = await database.signUp.findUniqueOrThrow({ where: { id: await signUp('RECEIVED') } });
  await database.signUp.delete({ where: { id } });
  for (const status of all.filter((each) => each !== 'RECEIVED'))
    await expect(
      database.signUp.create({ data: { ...row, status, waitingSince: new Date(), offerExpiresAt: new Date() } }),
    ).rejects.toThrow('begins as RECEIVED');
});

describe.each(pairs)('from %s to %s', (from, to) => {
  const mayGo = table[from].includes(to);
  test(mayGo ? 'it goes, and who did it is recorded' : 'it is refused, and nothing is recorded', async () => {
    const id = await signUp(from);
    expect(await trying(id, to)).toBe(mayGo ? to : 'refused');
    const events = await database.signUpEvent.findMany({ where: { signUpId: id }, orderBy: { id: 'asc' } });
    const steps = ['RECEIVED', ...ways[from], ...(mayGo ? [to] : [])];
    expect(events.map((event) => event.to)).toEqual(steps);
    const { closedAt } = await database.signUp.findUniqueOrThrow({ where: { id } });
    expect(closedAt !== null).toBe(['DECLINED', 'WITHDRAWN', 'EXPIRED'].includes(mayGo ? to : from));
  });
});

describe.each(undoable)('a decision taken back, from %s to %s', (from, undoTo) => {
  const window = async (id: string, minutes: number) => {
    await database.$executeRaw`UPDATE "sign_up" SET "undoUntil" = date_trunc('milliseconds', now()) + make_interval(mins => ${minutes}::int), "undoTo" = ${undoTo}::"SignUpStatus" WHERE "id" = ${id}::uuid`;
  };

  test('while it can be', async () => {
    const id = await signUp(from);
    await window(id, 10);
    expect(await trying(id, undoTo)).toBe(undoTo);
    expect(await database.signUp.findUniqueOrThrow({ where: { id } })).toMatchObject({
      undoUntil: null,
      undoTo: null,
      closedAt: null,
    });
    // Once: from there it goes on like any other.
    expect(await trying(id, 'RECEIVED')).toBe('refused');
  });

  test('not a moment later', async () => {
    const id = await signUp(from);
    await window(id, 0);
    expect(await trying(id, undoTo)).toBe('refused');
  });

  test('to nothing else', async () => {
    const elsewhere = all.filter((to) => to !== undoTo && to !== from && !table[from].includes(to));
    for (const to of elsewhere) {
      const id = await signUp(from);
      await window(id, 10);
      expect(await trying(id, to)).toBe('refused');
    }
  });
});

describe('who waits by a decision', () => {
  test.each([
    ['of just now', ['CONFIRMED', 'IN_REVIEW', 'WAITLISTED']],
    ['and let an offer pass', ['CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED', 'WAITLISTED']],
    ['after going back once', ['CONFIRMED', 'WAITLISTED', 'IN_REVIEW', 'WAITLISTED']],
  ] as const)('%s goes back to none', async (_, steps) => {
    const id = await signUp('RECEIVED');
    for (const to of steps) await go(id, to);
    expect(await trying(id, 'IN_REVIEW')).toBe('refused');
  });

  test('that was taken back goes like any other', async () => {
    const id = await signUp('WAITLISTED');
    await go(id, 'DECLINED');
    await database.$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() + interval '10 minutes', "undoTo" = 'WAITLISTED' WHERE "id" = ${id}::uuid`;
    await go(id, 'WAITLISTED');
    expect(await trying(id, 'IN_REVIEW')).toBe('IN_REVIEW');
  });
});

test('the way back is closed by another step', async () => {
  const id = await signUp('WAITLISTED');
  await database.$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() + interval '10 minutes', "undoTo" = 'IN_REVIEW' WHERE "id" = ${id}::uuid`;
  await go(id, 'OFFERED');
  expect(await trying(id, 'IN_REVIEW')).toBe('refused');
});

test('who makes a step is told by the transaction, and forgotten with it', async () => {
  const id = await signUp('RECEIVED');
  await database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT set_config('leerkring.actor', 'PERSON', true)`;
    await transaction.signUp.update({ where: { id }, data: { status: 'CONFIRMED' } });
  });
  await go(id, 'IN_REVIEW');
  const events = await database.signUpEvent.findMany({ where: { signUpId: id }, orderBy: { id: 'asc' } });
  expect(events.map(({ by }) => by)).toEqual(['SYSTEM', 'PERSON', 'SYSTEM']);
});

import { randomBytes, randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '@leerkring/prisma/client.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, startApiProcess } from '../testing/api-process.ts';
import { documentIdOf, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

// Who gets a place is decided when they confirm: see places/places.race.test.ts and places/places.actors.test.ts.

const RACERS = 200;
const secrets = {
  PRIVACY_KEYS: `test:${randomBytes(32).toString('base64')}`,
  PRIVACY_HASH_KEY: randomBytes(32).toString('base64'),
  LOG_LEVEL: 'info',
};

let database: Database;
let processes: ApiProcess[];
let employer: { id: string };
let drop: () => Promise<void>;

/** Two API processes on one database. */
beforeAll(async () => {
  const created = await createTestDatabase();
  drop = created.drop;
  database = openDatabase(created.url, 4);
  await publish(database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'three-places', programme: 'p', approval: 'NONE', maximumOrganisations: 3 },
      { slug: 'one-person', programme: 'p', approval: 'NONE' },
    ],
  });
  employer = await database.organisation.create({ data: { name: 'De Linde', kind: 'OTHER' } });
  processes = await Promise.all(
    [1, 2].map(() => startApiProcess({ ...secrets, DATABASE_URL: created.url, DATABASE_CONNECTIONS: '8' })),
  );
});
afterAll(async () => {
  await Promise.all(processes.map((process) => process.kill()));
  await database.$disconnect();
  await drop();
});

/** All at once, over HTTP, alternating between the processes. @returns how often each answer came */
async function race(inputs: SignUpInput[]): Promise<Record<string, number>> {
  const answers = await Promise.all(
    inputs.map(async (input, index) => {
      const { data, errors } = (await processes[index % 2]?.ask(signUpMutation, { input })) ?? {};
      return errors ? JSON.stringify(errors) : String(data.signUp.type);
    }),
  );
  return Object.fromEntries([...Map.groupBy(answers, (answer) => answer)].map(([answer, all]) => [answer, all.length]));
}
const stored = (slug: string) =>
  database.signUp.findMany({ where: { networkId: documentIdOf('NETWORK', slug) }, include: { mails: true } });
const facts = (slug: string) =>
  database.network.findUniqueOrThrow({ where: { documentId: documentIdOf('NETWORK', slug) } });

test('200 people at once for 3 places: all are received, each with one mail, and nobody holds a place', async () => {
  const inputs = Array.from({ length: RACERS }, () => filledIn('three-places', chosen(employer)));
  expect(await race(inputs)).toEqual({ SignUpReceived: RACERS });
  const signUps = await stored('three-places');
  expect(signUps).toHaveLength(RACERS);
  expect(signUps.every(({ status, mails }) => status === 'RECEIVED' && mails.length === 1)).toBe(true);
  expect(await facts('three-places')).toMatchObject({ organisationCount: 0, participantCount: 0, waitingListCount: 0 });
});

test('one person 200 times at once, in two networks and by half as many keys: one sign-up in each', async () => {
  const person = { name: 'Deelnemer', email: 'deelnemer@example.org' };
  const keys = Array.from({ length: RACERS / 4 }, () => [randomUUID(), randomUUID()] as const);
  const inputs = keys.flatMap(([one, other]) =>
    [one, one, other, other].map((idempotencyKey) =>
      filledIn(idempotencyKey === one ? 'one-person' : 'three-places', { ...chosen(employer), person, idempotencyKey }),
    ),
  );
  expect(await race(inputs)).toEqual({ SignUpReceived: RACERS });
  expect(await database.signUp.count({ where: { networkId: documentIdOf('NETWORK', 'one-person') } })).toBe(1);
  expect(await stored('three-places')).toHaveLength(RACERS + 1);
  // One for each key: three of them leave per hour.
  const [signUp] = await stored('one-person');
  expect(signUp?.mails.map(({ kind }) => kind)).toEqual(Array(RACERS / 4).fill('confirmSignUp'));
});

test('nothing of a person is in the logs, also when something goes wrong', async () => {
  const [first] = processes;
  const input = filledIn('one-person', chosen(employer));
  const person = { name: 'Deelnemer', email: 'deelnemer@example.org', jobTitle: 5 };
  await first?.ask(signUpMutation, { input: { ...input, person } });
  await first?.ask(`mutation { signUp(input: {person: {name: "Deelnemer ") }`, {});
  await database.$executeRaw`ALTER TABLE "person" ADD CONSTRAINT "nobody" CHECK (false) NOT VALID`;
  const failed = await first?.ask(signUpMutation, { input });
  expect(failed?.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);

  const logs = () => processes.flatMap(({ output }) => output);
  const answered = () => logs().filter((line) => line.includes('"answered"')).length;
  // Lines travel through a pipe of their own, behind the answers.
  await expect.poll(answered).toBe(2 * RACERS + 3);
  expect(logs().some((line) => line.includes('"level":50'))).toBe(true);
  expect(logs().join('\n')).not.toMatch(/example\.org|Deelnemer/);
});

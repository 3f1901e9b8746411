import { randomBytes } from 'node:crypto';
import { type Database, openDatabase } from '@leerkring/prisma/client.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, startApiProcess } from '../testing/api-process.ts';
import { documentIdOf, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

const RACERS = 200;
const secrets = {
  PRIVACY_KEYS: `test:${randomBytes(32).toString('base64')}`,
  PRIVACY_HASH_KEY: randomBytes(32).toString('base64'),
  LOG_LEVEL: 'info',
};

/** Two API processes on one database. */
async function start() {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, 4);
  await publish(database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'three-places', programme: 'p', approval: 'NONE', maximumOrganisations: 3 },
      { slug: 'three-seats', programme: 'p', approval: 'NONE', seatsPerOrganisation: 3 },
      { slug: 'both', programme: 'p', approval: 'NONE', maximumOrganisations: 3, seatsPerOrganisation: 2 },
      { slug: 'no-waiting', programme: 'p', approval: 'NONE', maximumOrganisations: 3 },
    ],
  });
  const organisations = await database.organisation.createManyAndReturn({
    data: Array.from({ length: RACERS }, (_, index) => ({ name: `Organisatie ${index}`, kind: 'OTHER' as const })),
  });
  const processes = await Promise.all(
    [1, 2].map(() => startApiProcess({ ...secrets, DATABASE_URL: url, DATABASE_CONNECTIONS: '8' })),
  );
  return {
    database,
    organisations,
    processes,
    async end() {
      await Promise.all(processes.map((process) => process.kill()));
      await database.$disconnect();
      await drop();
    },
  };
}

/** All at once, over HTTP, alternating between the processes. @returns how often each answer came */
async function race(processes: ApiProcess[], inputs: SignUpInput[]) {
  const answers = await Promise.all(
    inputs.map(async (input, index) => {
      const process = processes[index % processes.length];
      const { data, errors } = (await process?.ask(signUpMutation, { input })) ?? {};
      return errors ? JSON.stringify(errors) : String(data.signUp.type);
    }),
  );
  return tally(answers);
}

function tally(values: string[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(values, (value) => value)).map(([value, all]) => [value, all?.length ?? 0]),
  );
}

/** What stands in the database, and that the kept counters agree with it. */
async function outcome(database: Database, slug: string) {
  const networkId = documentIdOf('NETWORK', slug);
  const signUps = await database.signUp.findMany({ where: { networkId } });
  const participations = await database.participation.findMany({
    where: { networkId, until: null },
    include: { memberships: true },
  });
  const network = await database.network.findUniqueOrThrow({ where: { documentId: networkId } });
  const statuses = tally(signUps.map(({ status }) => status));
  expect(network.organisationCount).toBe(participations.length);
  expect(network.participantCount).toBe(statuses.ACCEPTED ?? 0);
  expect(network.waitingListCount).toBe(statuses.WAITLISTED ?? 0);
  expect(participations.map(({ seatsTaken }) => seatsTaken)).toEqual(
    participations.map(({ memberships }) => memberships.length),
  );
  return {
    ...statuses,
    organisations: participations.length,
    fullest: Math.max(...participations.map((one) => one.seatsTaken)),
  };
}

let product: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  product = await start();
});
afterAll(() => product.end());

const all = (slug: string, change: Partial<SignUpInput> = {}) =>
  product.organisations.map((organisation) =>
    filledIn(slug, { waitingList: true, ...chosen(organisation), ...change }),
  );

test('200 organisations at once on 3 places: 3 are accepted, 197 wait', async () => {
  expect(await race(product.processes, all('three-places'))).toEqual({ SignUpReceived: RACERS });
  expect(await outcome(product.database, 'three-places')).toEqual({
    ACCEPTED: 3,
    WAITLISTED: 197,
    organisations: 3,
    fullest: 1,
  });
});

test('200 people of one organisation at once on its 3 seats: 3 are accepted, 197 wait', async () => {
  const inputs = all('three-seats', chosen(product.organisations[0] ?? { id: '' }));
  expect(await race(product.processes, inputs)).toEqual({ SignUpReceived: RACERS });
  expect(await outcome(product.database, 'three-seats')).toEqual({
    ACCEPTED: 3,
    WAITLISTED: 197,
    organisations: 1,
    fullest: 3,
  });
});

test('both limits at once, 200 people of 10 organisations: 3 organisations with 2 people each', async () => {
  const inputs = all('both').map((input, index) => ({
    ...input,
    ...chosen(product.organisations[index % 10] ?? { id: '' }),
  }));
  expect(await race(product.processes, inputs)).toEqual({ SignUpReceived: RACERS });
  expect(await outcome(product.database, 'both')).toEqual({
    ACCEPTED: 6,
    WAITLISTED: 194,
    organisations: 3,
    fullest: 2,
  });
});

test('who does not want to wait is told that it is full, and is not stored', async () => {
  expect(await race(product.processes, all('no-waiting', { waitingList: false }))).toEqual({
    SignUpReceived: 3,
    NetworkFull: 197,
  });
  expect(await outcome(product.database, 'no-waiting')).toEqual({ ACCEPTED: 3, organisations: 3, fullest: 1 });
});

test('nothing of a person is in the logs, also when something goes wrong', async () => {
  const [input] = all('three-seats');
  const person = { name: 'Deelnemer', email: 'deelnemer@example.org', jobTitle: 5 };
  await product.processes[0]?.ask(signUpMutation, { input: { ...input, person } });
  await product.processes[0]?.ask(`mutation { signUp(input: {person: {name: "Deelnemer ") }`, {});
  await product.database.$executeRaw`ALTER TABLE "person" ADD CONSTRAINT "nobody" CHECK (false) NOT VALID`;
  const failed = await product.processes[0]?.ask(signUpMutation, { input });
  expect(failed?.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);

  const logs = () => product.processes.flatMap(({ output }) => output);
  const answered = () => logs().filter((line) => line.includes('"answered"')).length;
  // Lines travel through a pipe of their own, behind the answers.
  await expect.poll(answered).toBe(4 * RACERS + 3);
  expect(logs().some((line) => line.includes('"level":50'))).toBe(true);
  expect(logs().join('\n')).not.toMatch(/example\.org|Deelnemer/);
});

test('negative control: without the guard more than 3 come in, so these tests can fail', async () => {
  const unguarded = await start();
  try {
    await unguarded.database.$executeRaw`DROP TRIGGER "network_limit_guard" ON "network"`;
    await unguarded.database.$executeRaw`DROP TRIGGER "participation_seat_guard" ON "participation"`;
    const inputs = unguarded.organisations.map((organisation) =>
      filledIn('three-places', { waitingList: true, ...chosen(organisation) }),
    );
    await race(unguarded.processes, inputs);
    expect((await outcome(unguarded.database, 'three-places')).organisations).toBeGreaterThan(3);
    const [one = { id: '' }] = unguarded.organisations;
    await race(
      unguarded.processes,
      inputs.slice(0, 20).map(() => filledIn('three-seats', { waitingList: true, ...chosen(one) })),
    );
    expect((await outcome(unguarded.database, 'three-seats')).fullest).toBeGreaterThan(3);
  } finally {
    await unguarded.end();
  }
}, 120_000);

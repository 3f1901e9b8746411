import type { Database } from '@leerkring/prisma/client.ts';
import { expect, test } from 'vitest';
import { mergeOrganisations } from '../organisations/merge-organisations.store.ts';
import { type ApiProcess, startApiProcess } from '../testing/api-process.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { ownerId } from '../testing/publish.ts';
import { signUpToken } from '../testing/sign-up-states.ts';
import type { Decision } from './places.store.ts';
import { drift } from './testing/drift.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';
import { forgotten, snapshot, unheld } from './testing/promises.ts';

const ORGANISATIONS = 40;

type Act =
  | { readonly act: 'confirmSignUp' | 'withdrawSignUp' | 'acceptOffer'; readonly signUpId: string }
  | { readonly act: 'decide'; readonly signUpId: string; readonly decision: Decision }
  | { readonly act: 'merge'; readonly fromId: string; readonly intoId: string };

/** Writes down, beside the guards and without their help, when a limit is passed. */
async function keepWatch(database: Database) {
  for (const statement of [
    'CREATE TABLE "too_many" ("what" text)',
    `CREATE FUNCTION "watch_places"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO "too_many" VALUES ('organisation'); RETURN NULL; END $$`,
    `CREATE TRIGGER "watch_places" AFTER UPDATE ON "network" FOR EACH ROW
      WHEN (NEW."organisationCount" + NEW."offeredOrganisations" > greatest(NEW."maximumOrganisations", OLD."organisationCount" + OLD."offeredOrganisations"))
      EXECUTE FUNCTION "watch_places"()`,
    `CREATE FUNCTION "watch_seats"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF NEW."seatsTaken" + NEW."seatsOffered" > (SELECT "seatsPerOrganisation" FROM "network" WHERE "documentId" = NEW."networkId")
      THEN INSERT INTO "too_many" VALUES ('seat'); END IF; RETURN NULL; END $$`,
    `CREATE TRIGGER "watch_seats" AFTER UPDATE ON "participation" FOR EACH ROW
      WHEN (NEW."seatsTaken" + NEW."seatsOffered" > OLD."seatsTaken" + OLD."seatsOffered") EXECUTE FUNCTION "watch_seats"()`,
  ])
    await database.$executeRawUnsafe(statement);
}

/** A network that is nearly full, with people in every state, and what 300 of them and the desk want of it now. */
async function everybody(at: PlacesAtHand) {
  const network = await at.network({ maximumOrganisations: 12, seatsPerOrganisation: 3 });
  const organisations = await at.database.organisation.createManyAndReturn({
    data: Array.from({ length: ORGANISATIONS }, (_, index) => ({
      name: `Organisatie ${index}`,
      kind: 'OTHER' as const,
    })),
  });
  const someone = async (index: number, status: NonNullable<Parameters<PlacesAtHand['signedUp']>[0]['status']>) => {
    const organisation = organisations[index % ORGANISATIONS];
    const { id } = await at.signedUp({ network: network.slug, status, ...(organisation ? { organisation } : {}) });
    return id;
  };
  const many = (number: number, status: Parameters<typeof someone>[1], every = ORGANISATIONS) =>
    Promise.all(Array.from({ length: number }, (_, index) => someone(index % every, status)));
  const accepted: string[] = [];
  for (let index = 0; index < 22; index++) accepted.push(await someone(index % 11, 'ACCEPTED'));
  const [received, reviewed, waiting] = [
    await many(200, 'RECEIVED'),
    await many(50, 'IN_REVIEW'),
    await many(50, 'WAITLISTED'),
  ];

  const decisions = ['ACCEPT', 'ACCEPT', 'WAITLIST', 'DECLINE'] as const;
  const acts: Act[] = [
    ...received.map((signUpId) => ({ act: 'confirmSignUp' as const, signUpId })),
    ...reviewed.map((signUpId, index) => ({
      act: 'decide' as const,
      signUpId,
      decision: decisions[index % 4] ?? 'ACCEPT',
    })),
    ...accepted.map((signUpId) => ({ act: 'withdrawSignUp' as const, signUpId })),
    ...waiting.slice(0, 20).map((signUpId) => ({ act: 'withdrawSignUp' as const, signUpId })),
    ...Array.from({ length: 8 }, (_, index) => ({
      act: 'merge' as const,
      fromId: organisations[index]?.id ?? '',
      intoId: organisations[index + 20]?.id ?? '',
    })),
  ];
  // Everybody at once, and each wants something else than their neighbour.
  acts.sort((one, other) => digest(one) - digest(other));
  return { network, acts };
}

function digest(act: Act): number {
  const id = 'signUpId' in act ? act.signUpId : act.fromId;
  return Number.parseInt(id.slice(0, 8), 16);
}

/** People by a link in a mail and over HTTP, by one API process and the other in turn; the desk beside them. */
function performer(at: PlacesAtHand, processes: ApiProcess[]) {
  let turn = 0;
  return async (act: Act): Promise<string> => {
    switch (act.act) {
      case 'decide':
        return (await at.decide(act.signUpId, act.decision)).status ?? 'gone';
      case 'merge':
        return (await mergeOrganisations(at.database, { ...act, ownerIds: [ownerId] })).outcome;
      default: {
        const token = await signUpToken(at.database, at.keys, act.signUpId);
        const process = processes[turn++ % processes.length];
        const mutation = `mutation ($token: String!) { answer: ${act.act}(token: $token) { type: __typename ... on MySignUp { status } } }`;
        const answer = await process?.ask(mutation, { token });
        // Nobody hears that something went wrong: what PostgreSQL asked to try again went well in the end.
        if (!answer || answer.errors) throw new Error(JSON.stringify(answer?.errors));
        return answer.data.answer.status ?? answer.data.answer.type;
      }
    }
  };
}

/** As the projector does while editors change their minds. */
async function changeLimits(at: PlacesAtHand, networkId: string) {
  for (let turn = 0; turn < 30; turn++)
    await at.database.network.update({
      where: { documentId: networkId },
      data: {
        maximumOrganisations: [14, 8, 12, 20, 11][turn % 5] ?? 12,
        seatsPerOrganisation: [3, 1, 2][turn % 3] ?? 3,
      },
    });
  await at.database.network.update({
    where: { documentId: networkId },
    data: { maximumOrganisations: 12, seatsPerOrganisation: 3 },
  });
}

const jobsLeft = async (database: Database) => {
  const [row] = await database.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS "left" FROM graphile_worker.jobs WHERE task_identifier IN ('offerPlaces', 'closeNetwork') AND run_at <= now()`;
  return row?.left;
};

/** 300 people, the desk and an editor at once, on two API processes and their workers. */
async function rush(prepare: (at: PlacesAtHand) => Promise<unknown>) {
  const at = await placesAtHand();
  const mailbox = await openMailbox();
  await keepWatch(at.database);
  await prepare(at);
  const { network, acts } = await everybody(at);
  const processes = await Promise.all(
    [1, 2].map(() => startApiProcess({ ...at.variables, DATABASE_URL: at.url, SMTP_URL: mailbox.url, WORKER: 'true' })),
  );
  const perform = performer(at, processes);
  try {
    const everything = Promise.all([...acts.map(perform), changeLimits(at, network.id)]);
    const offers = takeOffers(at, network.id, perform, everything);
    await everything;
    const accepted = await offers;
    await expect.poll(() => jobsLeft(at.database), { timeout: 30_000 }).toBe(0);
    const tooMany = await at.database.$queryRaw<{ what: string }[]>`SELECT "what" FROM "too_many"`;
    const after = await snapshot(at, network.id);
    return { acts, accepted, tooMany, after, drift: await drift(at.database, network.id) };
  } finally {
    await Promise.all(processes.map((process) => process.kill()));
    await mailbox.close();
    await at.close();
  }
}

/** Who is offered a place takes it at once, as long as the others are busy. @returns how many did */
async function takeOffers(
  at: PlacesAtHand,
  networkId: string,
  perform: (act: Act) => Promise<string>,
  busy: Promise<unknown>,
) {
  let isOver = false;
  const over = busy.finally(() => {
    isOver = true;
  });
  const taken = new Set<string>();
  while (!isOver || taken.size === 0) {
    const offered = await at.database.signUp.findMany({
      where: { networkId, status: 'OFFERED' },
      select: { id: true },
    });
    const answers = await Promise.all(offered.map(({ id }) => perform({ act: 'acceptOffer', signUpId: id })));
    for (const [index, answer] of answers.entries()) if (answer === 'ACCEPTED') taken.add(offered[index]?.id ?? '');
  }
  await over;
  return taken.size;
}

test('300 actors at once on two API processes: never one too many, every count right, nobody forgotten', {
  timeout: 60_000,
}, async () => {
  const { acts, accepted, tooMany, after, drift } = await rush(async () => undefined);
  expect(acts).toHaveLength(300);
  expect(accepted).toBeGreaterThan(0);
  expect(tooMany).toEqual([]);
  expect(drift).toEqual([]);
  expect(unheld(after)).toEqual([]);
  expect(forgotten(after)).toEqual([]);
  expect(after.network.participantCount).toBeGreaterThan(0);
});

test('negative control: without the guards more get in, so the one above can fail', { timeout: 60_000 }, async () => {
  const { tooMany } = await rush(async ({ database }) => {
    await database.$executeRaw`DROP TRIGGER "network_limit_guard" ON "network"`;
    await database.$executeRaw`DROP TRIGGER "participation_seat_guard" ON "participation"`;
  });
  expect(new Set(tooMany.map(({ what }) => what))).toEqual(new Set(['organisation', 'seat']));
});

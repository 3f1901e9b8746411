import type { Database } from '@leerkring/prisma/client.ts';
import { expect, test } from 'vitest';
import { startSession } from '../desk/desk-session.store.ts';
import { addStaff } from '../desk/testing/roles.ts';
import { deskCookie } from '../desk/testing/visitor.ts';
import { factId } from '../nodes/global-id.ts';
import type { Answer } from '../testing/api.ts';
import { type ApiProcess, startApiProcess } from '../testing/api-process.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { ownerId } from '../testing/publish.ts';
import { signUpToken } from '../testing/sign-up-states.ts';
import { drift } from './testing/drift.ts';
import { keepWatch, tooMany } from './testing/limit-watch.ts';
import { type PlacesAtHand, placesAtHand } from './testing/places-at-hand.ts';
import { forgotten, snapshot, unheld } from './testing/promises.ts';
import { type Act, threeHundred } from './testing/three-hundred.ts';

const decisions = { ACCEPT: 'acceptSignUp', WAITLIST: 'waitlistSignUp', DECLINE: 'declineSignUp' } as const;

/** Somebody of the owner's staff. @returns their cookie, which every process takes */
async function staffCookie({ database, keys, run }: PlacesAtHand): Promise<string> {
  const address = 'staff@example.org';
  await addStaff(run, address, ownerId);
  const { token } = await startSession(database, keys, { address, staffOf: [] });
  return `${deskCookie}=${token}`;
}

/** Everybody over HTTP, by one API process and the other in turn: people by a link in a mail, staff on the desk. */
function performer(at: PlacesAtHand, processes: ApiProcess[], cookie: string) {
  let turn = 0;
  async function heard(ask: (process: ApiProcess) => Promise<Answer>): Promise<string> {
    const process = processes[turn++ % processes.length];
    const answer = process && (await ask(process));
    // Nobody hears that something went wrong: what PostgreSQL asked to try again went well in the end.
    if (!answer || answer.errors) throw new Error(JSON.stringify(answer?.errors));
    return answer.data.answer.status ?? answer.data.answer.type;
  }
  const desk = (query: string, variables: object) =>
    heard(async ({ url }) => {
      const response = await fetch(`${url}/desk/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url, cookie },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    });
  return async (act: Act): Promise<string> => {
    switch (act.act) {
      case 'decide':
        return desk(
          `mutation ($id: ID!) { answer: ${decisions[act.decision]}(id: $id) { type: __typename ... on DeskSignUp { status } } }`,
          { id: act.signUpId },
        );
      case 'merge':
        return desk(
          'mutation ($from: ID!, $into: ID!) { answer: mergeOrganisations(from: $from, into: $into) { type: __typename } }',
          {
            from: factId('Organisation', act.fromId),
            into: factId('Organisation', act.intoId),
          },
        );
      default: {
        const token = await signUpToken(at.database, at.keys, act.signUpId);
        const mutation = `mutation ($token: String!) { answer: ${act.act}(token: $token) { type: __typename ... on MySignUp { status } } }`;
        return heard((process) => process.ask(mutation, { token }));
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

/** Also what is tried again in a moment; but not who can be offered a place once a decision about them cannot be undone, in 10 minutes. */
const jobsLeft = async (database: Database) => {
  const [row] = await database.$queryRaw<{ left: number }[]>`
    SELECT count(*)::int AS "left" FROM graphile_worker.jobs WHERE task_identifier IN ('offerPlaces', 'closeNetwork')
      AND (run_at <= now() OR "key" IS NULL OR "key" NOT IN (SELECT 'offerPlaces:' || "id" FROM "sign_up"))`;
  return row?.left;
};

/** 300 people, the desk and an editor at once, on two API processes and their workers. */
async function rush(prepare: (at: PlacesAtHand) => Promise<unknown>) {
  const at = await placesAtHand();
  const mailbox = await openMailbox();
  await keepWatch(at.database);
  await prepare(at);
  const { network, acts } = await threeHundred(at);
  const cookie = await staffCookie(at);
  const processes = await Promise.all(
    [1, 2].map(() => startApiProcess({ ...at.variables, DATABASE_URL: at.url, SMTP_URL: mailbox.url, WORKER: 'true' })),
  );
  const perform = performer(at, processes, cookie);
  try {
    const everything = Promise.all([Promise.all(acts.map(perform)), changeLimits(at, network.id)]);
    const offers = takeOffers(at, network.id, perform, everything);
    const [answers] = await everything;
    const accepted = await offers;
    await expect.poll(() => jobsLeft(at.database), { timeout: 30_000 }).toBe(0);
    const after = await snapshot(at, network.id);
    return {
      acts,
      answers,
      accepted,
      tooMany: await tooMany(at.database),
      after,
      drift: await drift(at.database, network.id),
    };
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
  const { acts, answers, accepted, tooMany, after, drift } = await rush(async () => undefined);
  expect(acts).toHaveLength(300);
  const heard = (act: Act['act']) => new Set(answers.filter((_, index) => acts[index]?.act === act));
  for (const decided of ['ACCEPTED', 'WAITLISTED', 'DECLINED']) expect(heard('decide')).toContain(decided);
  expect(heard('merge')).toContain('DeskOrganisation');
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
  expect(new Set(tooMany)).toEqual(new Set(['organisation', 'seat']));
});

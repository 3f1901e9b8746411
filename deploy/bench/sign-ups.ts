/**
 * The second half of `npm run bench`: whether the time of an answer tells who is known, and how fast sign-ups are stored beside the bare
 * INSERTs they need. The mails wait: no worker runs.
 */
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { addStaff } from '@leerkring/api/src/desk/staff.store.ts';
import { startApiProcess } from '@leerkring/api/src/testing/api-process.ts';
import { documentIdOf, ownerId, privacyNoticeVersion, publish } from '@leerkring/api/src/testing/publish.ts';
import { filledIn, signUpMutation } from '@leerkring/api/src/testing/sign-up-form.ts';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { openSession, type Session } from '@leerkring/prisma/session.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { makeSecrets } from '../secrets.ts';

/** Of known and of unknown addresses each. */
const PROBES = 1000;
const LOG_IN_PROBES = 500;
const WARM_UP = 200;
const SIGN_UPS = 1000;
const CONNECTIONS = 8;
const network = 'netwerk';

type Ask = (query: string, variables: object) => Promise<{ data?: { signUp: { type: string } } }>;

export async function benchSignUps(say: (text: string) => void): Promise<void> {
  const { url, drop } = await createTestDatabase();
  const secrets = makeSecrets().api;
  const database = openDatabase(url, 2);
  await publish(database, {
    programmes: [{ slug: 'programma' }],
    networks: [{ slug: network, programme: 'programma', approval: 'EVERYONE' }],
  });
  const api = await startApiProcess({
    DATABASE_URL: url,
    PRIVACY_KEYS: secrets.PRIVACY_KEYS,
    PRIVACY_HASH_KEY: secrets.PRIVACY_HASH_KEY,
    LOG_LEVEL: 'info',
    WORKER: 'false',
  });
  try {
    say(`Signing up ${PROBES} people, and asking for them and for ${PROBES} strangers by turns …`);
    const auc = await enumeration(api.ask as Ask, async () => {
      // Members, people who wait and people who did not confirm yet.
      await database.$executeRaw`UPDATE "sign_up" SET "status" = 'CONFIRMED' WHERE mod(abs(hashtext("id"::text)), 3) > 0`;
      await database.$executeRaw`UPDATE "sign_up" SET "status" = 'WAITLISTED', "waitingSince" = now() WHERE "status" = 'CONFIRMED' AND mod(abs(hashtext("id"::text)), 3) = 1`;
      await database.$executeRaw`UPDATE "sign_up" SET "status" = 'ACCEPTED' WHERE "status" = 'CONFIRMED'`;
      await database.$executeRaw`INSERT INTO "membership" ("networkId", "personId", "signUpId") SELECT "networkId", "personId", "id" FROM "sign_up" WHERE "status" = 'ACCEPTED'`;
      // As autovacuum does on a system that lives; plans made without figures would be measured otherwise.
      await database.$executeRaw`ANALYZE`;
    });
    say(`Enumeration AUC over 2 × ${PROBES} requests: ${auc.toFixed(3)} (0.5: time tells nothing; goal 0.45–0.55)`);

    say(`Asking to log in to the desk for ${LOG_IN_PROBES} members of staff and as many strangers by turns …`);
    const staff = Array.from({ length: LOG_IN_PROBES }, () => randomUUID());
    const keys = openKeys({ keys: secrets.PRIVACY_KEYS, hashKey: secrets.PRIVACY_HASH_KEY });
    for (const who of staff) await addStaff({ database, keys }, `${who}@example.org`, [ownerId]);
    const logInAuc = await partedByTime(staff, (who) => askToLogIn(api.url, who));
    say(`Enumeration AUC over 2 × ${LOG_IN_PROBES} log-ins: ${logInAuc.toFixed(3)} (goal 0.45–0.55)`);

    say(`Storing ${SIGN_UPS} sign-ups over ${CONNECTIONS} connections, and doing their bare INSERTs …`);
    const ours = await perSecond(() => signUpOnce(api.ask as Ask, randomUUID()));
    const sessions = await Promise.all(Array.from({ length: CONNECTIONS }, () => openSession(url, () => {})));
    const insert = bareInserts(secrets);
    const bare = await perSecond((connection) => insert(sessions[connection] as Session));
    await Promise.all(sessions.map((session) => session.end()));
    say(
      `Sign-ups per second : bare INSERTs = 1 : ${(bare / ours).toPrecision(3)} (${Math.round(ours)} and ${Math.round(bare)} here and now)`,
    );
  } finally {
    await api.kill();
    await database.$disconnect();
    await drop();
  }
}

async function signUpOnce(ask: Ask, who: string): Promise<number> {
  const input = filledIn(network, {
    person: { name: `Deelnemer ${who}`, email: `${who}@example.org` },
    waitingList: true,
  });
  const began = performance.now();
  const { data } = await ask(signUpMutation, { input });
  const took = performance.now() - began;
  if (data?.signUp.type !== 'SignUpReceived') throw new Error(`A sign-up was answered with ${JSON.stringify(data)}.`);
  return took;
}

/** By the desk, which its own page asks. */
async function askToLogIn(url: string, who: string): Promise<number> {
  const query = 'mutation ($input: DeskLoginInput!) { requestDeskLogin(input: $input) { type: __typename } }';
  const began = performance.now();
  const response = await fetch(`${url}/desk/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { address: `${who}@example.org` } } }),
  });
  const answer = await response.text();
  const took = performance.now() - began;
  if (!answer.includes('DeskLoginRequested')) throw new Error(`A log-in was answered with ${answer}.`);
  return took;
}

async function enumeration(ask: Ask, spreadOverStates: () => Promise<void>): Promise<number> {
  const known = Array.from({ length: PROBES }, () => randomUUID());
  for (const who of known) await signUpOnce(ask, who);
  await spreadOverStates();
  return partedByTime(known, (who) => signUpOnce(ask, who));
}

/**
 * Asks for those who are known, and for as many who are not, in any order.
 * @returns how well the time of an answer parts them: the area under the ROC curve
 */
async function partedByTime(known: readonly string[], probe: (who: string) => Promise<number>): Promise<number> {
  for (let round = 0; round < WARM_UP; round++) await probe(randomUUID());
  const times = { known: [] as number[], unknown: [] as number[] };
  const left = [...known];
  while (left.length > 0 || times.unknown.length < known.length) {
    const isKnown = times.unknown.length === known.length || (left.length > 0 && randomInt(2) === 0);
    const who = isKnown ? (left.pop() as string) : randomUUID();
    times[isKnown ? 'known' : 'unknown'].push(await probe(who));
  }
  return areaUnderCurve(times.known, times.unknown);
}

/** Mann–Whitney: how often a known one took longer than an unknown one; a draw is half. */
function areaUnderCurve(known: readonly number[], unknown: readonly number[]): number {
  const sorted = [...unknown].sort((a, b) => a - b);
  const below = (value: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const here = sorted[middle] as number;
      if (orEqual ? here <= value : here < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = known.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return wins / (known.length * unknown.length);
}

async function perSecond(work: (connection: number) => Promise<unknown>): Promise<number> {
  let left = SIGN_UPS;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, connection) => {
      while (left-- > 0) await work(connection);
    }),
  );
  return SIGN_UPS / ((performance.now() - began) / 1000);
}

/** What cannot be left out: key, person, sign-up, link and mail, sealed and in one transaction. */
function bareInserts(secrets: { PRIVACY_KEYS: string; PRIVACY_HASH_KEY: string }) {
  const keys = openKeys({ keys: secrets.PRIVACY_KEYS, hashKey: secrets.PRIVACY_HASH_KEY });
  const networkId = documentIdOf('NETWORK', network);
  return async (session: Session) => {
    const who = randomUUID();
    const address = keys.seal(`${who}@example.org`);
    const [personId, signUpId, linkId] = [randomUUID(), randomUUID(), randomUUID()];
    await session.query('BEGIN');
    await session.query('INSERT INTO "idempotency_key" ("key", "bodyHash") VALUES ($1, $2)', [who, randomBytes(32)]);
    await session.query(
      `INSERT INTO "person" ("id", "ownerId", "addressSealed", "nameSealed", "keyId", "addressHash", "nameHash") VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        personId,
        ownerId,
        address.sealed,
        keys.seal(who).sealed,
        address.keyId,
        keys.addressHash(`${who}@example.org`),
        keys.nameHash(who),
      ],
    );
    await session.query(
      `INSERT INTO "sign_up" ("id", "intent", "networkId", "personId", "acceptsWaitingList", "organisationName", "locale", "privacyNoticeVersion", "legalBasis")
       VALUES ($1, 'JOIN', $2, $3, true, 'Zorggroep De Linde', 'NL', $4, 'toestemming')`,
      [signUpId, networkId, personId, privacyNoticeVersion],
    );
    await session.query(
      `INSERT INTO "link" ("id", "kind", "tokenHash", "signUpId", "expiresAt") VALUES ($1, 'SIGN_UP', $2, $3, now() + interval '7 days')`,
      [linkId, randomBytes(32), signUpId],
    );
    await session.query(
      `INSERT INTO "mail" ("kind", "locale", "personId", "signUpId", "linkId", "isAsked") VALUES ('confirmSignUp', 'NL', $1, $2, $3, true)`,
      [personId, signUpId, linkId],
    );
    await session.query('COMMIT');
  };
}

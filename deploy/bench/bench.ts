/**
 * `npm run bench`: what a page of cards costs, beside others who serve the same networks on this machine at this moment.
 * `npm run bench -- --only=api,sql` leaves contenders out; bare node:http is always there. `--only=sign-ups` and
 * `--only=first-card`: only what the file of that name measures.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { openSession } from '@leerkring/prisma/session.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { makeSecrets } from '../secrets.ts';
import { api, bareHttp, type Contender, FIRST, handWrittenSql, strapi } from './contenders.ts';
import { fill } from './fill.ts';
import { benchFirstCard } from './first-card.ts';
import { type Load, load, median } from './load.ts';
import { MEMBERSHIPS, NETWORKS } from './networks.ts';
import { PostgresCpu } from './postgres-cpu.ts';
import { answerOf, refuseDifferent } from './same-answer.ts';
import { benchSignUps } from './sign-ups.ts';
import { allCpu, proportion, type Row, table } from './table.ts';

const ROUNDS = 3;
const SECONDS = 4;
const SECONDS_OF_WARM_UP = 2;

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const isWanted = (name: string) => only === undefined || only.split(',').includes(name);

const lost = (error: Error) => console.error(`PostgreSQL went away: ${error.message}`);

/** Given back in reverse order, also when something fails. */
const taken: (() => Promise<void>)[] = [];
try {
  if (['api', 'sql', 'strapi'].some(isWanted)) await bench();
  if (isWanted('sign-ups')) await benchSignUps(say);
  if (isWanted('first-card')) await benchFirstCard(say);
} finally {
  for (const giveBack of taken.reverse()) await giveBack();
}

async function bench() {
  const database = await createTestDatabase();
  taken.push(database.drop);
  const session = await openSession(database.url, lost);
  taken.push(() => session.end());
  const secrets = makeSecrets();

  say(`Filling a database with ${NETWORKS} networks and ${NETWORKS * MEMBERSHIPS} memberships …`);
  await fill(session);
  say('Starting the contenders …');
  const contenders: Contender[] = [];
  const enter = (...entering: Contender[]) => {
    contenders.push(...entering);
    for (const { process } of entering) taken.push(() => process.stop());
  };
  if (isWanted('sql')) enter(await handWrittenSql(database.url));
  if (isWanted('api')) enter(...(await api(database.url, secrets)));
  if (isWanted('strapi')) {
    const cmsUrl = await emptyDatabase(database.url);
    const entering = await strapi(cmsUrl, secrets);
    if (entering) enter(entering);
    else say('Strapi is left out: the CMS is not built (npm run build -w cms).');
  }
  const answers = await Promise.all(contenders.map(answerOf));
  refuseDifferent(answers);
  const answer = answers.find(({ contender }) => contender.name === 'api') ?? answers[0];
  if (!answer) throw new Error(`--only=${only} leaves nobody: choose from api, sql and strapi.`);
  enter(await bareHttp(answer.body));

  const loads = await race(contenders, new PostgresCpu(session));
  report(
    await Promise.all(
      contenders.map(async (contender) => ({
        name: contender.name,
        title: contender.title,
        bytes: Buffer.byteLength((await answerOf(contender)).body),
        ...median(loads.get(contender) ?? []),
      })),
    ),
  );
}

async function emptyDatabase(neighbour: string): Promise<string> {
  const name = `bench_cms_${randomBytes(6).toString('hex')}`;
  const session = await openSession(neighbour, lost);
  taken.push(async () => {
    await session.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await session.end();
  });
  await session.query(`CREATE DATABASE ${name}`);
  const url = new URL(neighbour);
  url.pathname = name;
  return url.href;
}

/** In turns, so that a machine that slows down slows everybody. */
async function race(contenders: readonly Contender[], postgres: PostgresCpu) {
  const loads = new Map<Contender, Load[]>(contenders.map((contender) => [contender, []]));
  for (const contender of contenders) await load(contender, postgres, SECONDS_OF_WARM_UP);
  for (let round = 1; round <= ROUNDS; round++) {
    say(`Round ${round} of ${ROUNDS} …`);
    for (const contender of contenders) loads.get(contender)?.push(await load(contender, postgres, SECONDS));
  }
  return loads;
}

function report(rows: readonly Row[]) {
  const named = (...names: string[]) => names.flatMap((name) => rows.find((row) => row.name === name) ?? []);
  const [bar] = named('http');
  if (!bar) return;
  const comparisons = [named('api', 'sql', 'strapi'), named('api-uncached', 'sql', 'strapi')].filter(
    ([ours, theirs]) => ours?.name.startsWith('api') && theirs,
  );
  const proportions = (figure: (row: Row) => number) =>
    comparisons.map((compared) => `  ${proportion(compared, figure)}\n`).join('');
  say(`
A page of ${FIRST} cards out of ${NETWORKS} networks with ${NETWORKS * MEMBERSHIPS} memberships; 10 connections, medians of ${ROUNDS} rounds of ${SECONDS} s.

${table([bar, ...named('api', 'api-uncached', 'sql', 'strapi')], bar)}

CPU per request, PostgreSQL's included
${proportions(allCpu)}Requests per second
${proportions((row) => row.requestsPerSecond)}
Only ratios mean anything: who asks, who answers and PostgreSQL share this machine, so of the fastest the CPU tells more than the speed.
Strapi knows no memberships: its answer lacks the counts and what follows from them.`);
}

function say(text: string) {
  console.log(text);
}

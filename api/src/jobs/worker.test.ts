import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { startPostgres } from '@leerkring/prisma/embedded-postgres.ts';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import { migrate } from '@leerkring/prisma/migrate.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { addMail } from '../mail/outbox.store.ts';
import { startApiProcess } from '../testing/api-process.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { runDueJobs, Worker } from './worker.ts';

const { variables: secrets, keys } = privacySecrets();

/** Jobs that tell when they are done. */
function probe() {
  const done = new Map<string, PromiseWithResolvers<void>>();
  const of = (name: string) => {
    const found = done.get(name) ?? Promise.withResolvers<void>();
    done.set(name, found);
    return found;
  };
  return {
    jobs: { probe: async (payload: unknown) => of((payload as { name: string }).name).resolve() },
    isDone: (name: string) => of(name).promise,
  };
}

const surroundings = (url: string) => ({
  databaseUrl: url,
  database: openDatabase(url, 2),
  keys,
  publicUrl: 'https://api.example.org',
  log: Fastify({ logger: { level: 'silent' } }).log,
  mailer: { send: async () => undefined },
  staff: [],
});

const enqueue = (database: ReturnType<typeof openDatabase>, name: string) =>
  database.$executeRaw`SELECT graphile_worker.add_job('probe', json_build_object('name', ${name}::text))`;

test('the worker goes on after PostgreSQL was away, and stops when it is told to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-worker-'));
  // The server may run under another account than ours.
  chmodSync(folder, 0o711);
  const cluster = { folder: join(folder, 'cluster'), port: await freePort(), password: 'secret-of-the-test' };
  const first = await startPostgres(cluster);
  await first.ensureDatabase('jobs');
  const url = first.url('jobs');
  await migrate(url);
  const { jobs, isDone } = probe();
  const around = surroundings(url);
  const worker = new Worker({ ...around, jobs });
  worker.start();
  try {
    await enqueue(around.database, 'before');
    await isDone('before');
    await first.stop();
    const second = await startPostgres(cluster);
    await enqueue(around.database, 'after');
    await isDone('after');
    const told = performance.now();
    await worker.stop();
    expect(performance.now() - told).toBeLessThan(4000);
    await around.database.$disconnect();
    await second.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('a worker that starts while PostgreSQL is away begins when it comes', async () => {
  const { url, drop } = await createTestDatabase();
  const away = new URL(url);
  away.port = String(await freePort());
  const { jobs, isDone } = probe();
  const around = surroundings(url);
  const patient = new Worker({ ...around, databaseUrl: away.href, jobs });
  patient.start();
  const told = performance.now();
  await patient.stop();
  expect(performance.now() - told).toBeLessThan(1000);
  const worker = new Worker({ ...around, jobs });
  worker.start();
  await enqueue(around.database, 'one');
  await isDone('one');
  await worker.stop();
  await around.database.$disconnect();
  await drop();
});

test('mails that hang at their server hold up no other job', async () => {
  const { url, drop } = await createTestDatabase();
  const { jobs, isDone } = probe();
  const around = surroundings(url);
  const hanging = Promise.withResolvers<void>();
  const tried = Promise.withResolvers<void>();
  const sendMail = () => {
    tried.resolve();
    return hanging.promise;
  };
  await around.database.$executeRaw`SELECT graphile_worker.add_job('sendMail') FROM generate_series(1, 20)`;
  const worker = new Worker({ ...around, jobs: { ...jobs, sendMail } });
  worker.start();
  await tried.promise;
  await enqueue(around.database, 'beside them');
  await isDone('beside them');
  hanging.resolve();
  await worker.stop();
  await around.database.$disconnect();
  await drop();
});

test('what a job was about stands neither in the log nor in the queue when it fails', async () => {
  const { url, drop } = await createTestDatabase();
  const lines: string[] = [];
  const around = surroundings(url);
  const log = Fastify({ logger: { level: 'trace', stream: { write: (line: string) => void lines.push(line) } } }).log;
  const fail = async () => {
    throw Object.assign(new TypeError('philomena@zorg.example is no such person'), { code: 'ENOPE' });
  };
  await enqueue(around.database, 'philomena');
  const errors = await runDueJobs({ ...around, log, jobs: { probe: fail } });
  expect(errors).toEqual([expect.objectContaining({ message: 'TypeError ENOPE' })]);
  expect(lines.join('')).toContain('a job failed');
  expect(lines.join('')).not.toContain('philomena');
  const [job] = await around.database.$queryRaw<{ error: string }[]>`
    SELECT last_error AS "error" FROM graphile_worker._private_jobs`;
  expect(job?.error).toBe('TypeError ENOPE');
  await around.database.$disconnect();
  await drop();
});

/** A mail whose server does not answer, and a process that sends it. */
async function sendingProcess(url: string) {
  const reached = Promise.withResolvers<void>();
  let isFirst = true;
  const mailbox = await openMailbox(0, () => {
    if (!isFirst) return undefined;
    isFirst = false;
    reached.resolve();
    return new Promise<undefined>(() => undefined);
  });
  const variables = { DATABASE_URL: url, SMTP_URL: mailbox.url, WORKER: 'true', LOG_LEVEL: 'info', ...secrets };
  const sender = await startApiProcess(variables);
  const database = openDatabase(url, 2);
  const address = `${randomUUID()}@zorg.example`;
  const id = await database.$transaction((transaction) =>
    addMail(transaction, keys, { kind: 'dataUnknown', locale: 'NL', to: { address } }),
  );
  await reached.promise;
  return { mailbox, variables, sender, database, address, id };
}

test('what a killed worker had in hand is done by another that runs beside it', async () => {
  const { url, drop } = await createTestDatabase();
  const { mailbox, variables, sender, database, address, id } = await sendingProcess(url);
  const other = await startApiProcess(variables);
  const killed = performance.now();
  await sender.kill();
  expect((await mailbox.next(address)).messageId).toContain(id);
  expect(performance.now() - killed).toBeLessThan(20_000);
  expect([...sender.output, ...other.output].join('\n')).not.toContain(address);
  await other.kill();
  await database.$disconnect();
  await mailbox.close();
  await drop();
}, 60_000);

test('a server that does not answer holds up no stop', async () => {
  const { url, drop } = await createTestDatabase();
  const { mailbox, sender, database, id } = await sendingProcess(url);
  const told = performance.now();
  await sender.kill('SIGTERM');
  expect(performance.now() - told).toBeLessThan(4000);
  expect(sender.output.join('\n')).not.toContain('stopped before everything had ended');
  expect(await database.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({ sentAt: null, refusedAt: null });
  await database.$disconnect();
  await mailbox.close();
  await drop();
}, 60_000);

import { EventEmitter } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { openSession, type Session } from '@leerkring/prisma/session.ts';
import type { FastifyBaseLogger } from 'fastify';
import { Logger, parseCronItems, type RunnerOptions, run, runOnce, type WorkerEvents } from 'graphile-worker';
import { queueTasks } from './attempt.ts';
import { cron } from './cron.ts';
import { openQueuePool } from './queue-pool.ts';
import type { Job, JobSurroundings } from './run.ts';

/** Milliseconds. */
const BETWEEN_ATTEMPTS = 1000;
const BETWEEN_LOOKS_FOR_ABANDONED_JOBS = 10_000;
/** A job under way may end in this time when the process stops; what does not is done again later. */
const PATIENCE = 2000;

/** Mails wait for a server that is not ours, perhaps for long; whatever it does, the other jobs go on beside them. */
const MAILS_AT_ONCE = 3;
const OTHERS_AT_ONCE = 2;
/** A job may hold one connection while it works alone, and asks for another to end; two hear of new jobs. */
const CONNECTIONS = (MAILS_AT_ONCE + OTHERS_AT_ONCE) * 2 + 2;

interface WorkerOptions extends JobSurroundings {
  readonly databaseUrl: string;
  readonly jobs: Record<string, Job>;
}

/**
 * Does the jobs in the queue, beside the workers of other processes. Made again whenever PostgreSQL went away.
 *
 * The queue itself gives a job back only hours after its worker was killed. So every worker holds a lock on its own name with a
 * connection of its own, which PostgreSQL lets go at once; the others look which names have no owner any more.
 */
export class Worker {
  readonly #options: WorkerOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(options: WorkerOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.race([this.#running, delay(PATIENCE + 500, undefined, { ref: false })]);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    for (let wait = 0; !signal.aborted; wait = BETWEEN_ATTEMPTS) {
      try {
        if (wait > 0) await delay(wait, undefined, { signal });
        await this.#work();
      } catch (error) {
        if (!signal.aborted)
          this.#options.log.warn(
            { code: (error as NodeJS.ErrnoException).code },
            'jobs stand still; another try follows',
          );
      }
    }
  }

  async #work(): Promise<void> {
    const lost = new AbortController();
    const over = AbortSignal.any([this.#stopping.signal, lost.signal]);
    const session = await openSession(this.#options.databaseUrl, (error) => lost.abort(error), 5000);
    const looking = new AbortController();
    const pool = openQueuePool(this.#options.databaseUrl, CONNECTIONS, this.#options.log);
    const runners: Awaited<ReturnType<typeof started>>[] = [];
    try {
      await freeAbandonedJobs(session);
      const { sendMail, ...others } = this.#options.jobs;
      const begin = async (jobs: Record<string, Job>, atOnce: number, cronItems: typeof cron) =>
        runners.push(await started(queueOptions({ ...this.#options, jobs }, session, pool, atOnce), cronItems));
      await begin(others, OTHERS_AT_ONCE, cron);
      if (sendMail) await begin({ sendMail }, MAILS_AT_ONCE, []);
      const looks = lookForAbandonedJobs(session, AbortSignal.any([over, looking.signal])).catch((error) =>
        lost.abort(error),
      );
      if (!over.aborted)
        await Promise.race([
          ...runners.map(({ ended }) => ended),
          new Promise((resolve) => over.addEventListener('abort', resolve, { once: true })),
        ]);
      looking.abort();
      await Promise.all(runners.map(({ stop }) => stop()));
      await looks;
      const failures = await Promise.all(runners.map(({ ended }) => ended));
      over.throwIfAborted();
      const failure = failures.find((error) => error !== undefined);
      if (failure) throw failure;
    } finally {
      looking.abort();
      // The first, when the second could not start.
      await Promise.all(runners.map(({ stop }) => stop()));
      // A job under way keeps its connection for as long as it lasts; the next round does not wait for it.
      const closed = pool.end();
      if (this.#stopping.signal.aborted) await closed;
      await session.end();
    }
  }
}

/** Takes jobs until it is stopped, or fails. */
async function started(options: RunnerOptions, cronItems: typeof cron) {
  const runner = await run({
    ...options,
    parsedCronItems: parseCronItems(cronItems),
    gracefulShutdownAbortTimeout: PATIENCE - 500,
  });
  return {
    ended: runner.promise.then(
      () => undefined,
      (error: Error) => error,
    ),
    // It refuses to be stopped when it stopped by itself, and then `ended` says why.
    stop: () => runner.stop().catch(() => undefined),
  };
}

/**
 * Does everything that is due now, also what that brings about, and ends.
 * @returns what attempts ended with that failed
 */
export async function runDueJobs(options: WorkerOptions): Promise<unknown[]> {
  const errors: unknown[] = [];
  const session = await openSession(options.databaseUrl, (error) => errors.push(error));
  const pool = openQueuePool(options.databaseUrl, CONNECTIONS, options.log);
  try {
    const events: WorkerEvents = new EventEmitter();
    events.on('job:error', ({ error }) => errors.push(error));
    await runOnce({ ...queueOptions(options, session, pool, MAILS_AT_ONCE + OTHERS_AT_ONCE), events });
    return errors;
  } finally {
    await pool.end();
    await session.end();
  }
}

function queueOptions(
  options: WorkerOptions,
  session: Session,
  pgPool: RunnerOptions['pgPool'] & object,
  concurrency: number,
): RunnerOptions {
  // All that work at once have one name.
  let owned: Promise<unknown> | undefined;
  return {
    pgPool,
    concurrency,
    noHandleSignals: true,
    taskList: queueTasks(options.jobs, options),
    logger: queueLogger(options.log),
    preset: {
      // Without a batch nobody hears when a job cannot be marked as done, and the process would end (graphile-worker 0.18.0, worker.js).
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
      plugins: [
        {
          name: 'owned-names',
          version: '1',
          worker: {
            hooks: {
              async startWorker(_context, { worker }) {
                owned ??= session.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [worker.workerPool.id]);
                await owned;
              },
            },
          },
        },
      ],
    },
  };
}

async function lookForAbandonedJobs(session: Session, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await delay(BETWEEN_LOOKS_FOR_ABANDONED_JOBS, undefined, { signal: over }).catch(() => undefined);
    if (!over.aborted) await freeAbandonedJobs(session);
  }
}

/** Gives back what workers hold that are gone. Names that this very connection locked are its own worker's. */
async function freeAbandonedJobs(session: Session): Promise<void> {
  await session.query(`
    WITH "held" AS (SELECT DISTINCT locked_by AS "name" FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL),
      "own" AS (SELECT (classid::bigint << 32) | objid::bigint AS "key" FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 1 AND pid = pg_backend_pid()),
      "gone" AS MATERIALIZED (SELECT "name" FROM "held"
        WHERE hashtextextended("name", 0) NOT IN (SELECT "key" FROM "own") AND pg_try_advisory_xact_lock(hashtextextended("name", 0)))
    SELECT graphile_worker.force_unlock_workers(array_agg("name")) FROM "gone" HAVING count(*) > 0`);
}

/** Its messages quote errors, which may quote people's data: what failed is logged where it failed. */
function queueLogger(log: FastifyBaseLogger): Logger {
  return new Logger((scope) => (level) => {
    if (level === 'error' || level === 'warning')
      log.debug({ part: scope.label, job: scope.jobId }, 'the queue had trouble');
  });
}

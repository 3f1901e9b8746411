import type { JobHelpers, TaskList } from 'graphile-worker';
import type { Job, JobSurroundings, Run } from './run.ts';

/** Stands in the queue's own table and in the log, so it says nothing that a person wrote or is called. */
class JobFailed extends Error {}

/** Jobs as the queue calls them. */
export function queueTasks(jobs: Record<string, Job>, surroundings: JobSurroundings): TaskList {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [
      name,
      (payload: unknown, helpers: JobHelpers) => attempt(name, job, payload, surroundings, helpers),
    ]),
  );
}

async function attempt(name: string, job: Job, payload: unknown, surroundings: JobSurroundings, helpers: JobHelpers) {
  const { id, attempts, max_attempts } = helpers.job;
  const { database, keys, publicUrl, log, mailer, staff } = surroundings;
  const run: Run = {
    database,
    keys,
    publicUrl,
    log,
    mailer,
    staff,
    isLastAttempt: attempts >= max_attempts,
    alone: (key, work) => alone(helpers, key, work),
  };
  try {
    await job(payload, run);
  } catch (error) {
    const { name: kind, code, stack } = error as NodeJS.ErrnoException;
    const frames = stack?.split('\n').filter((line) => line.startsWith('    at '));
    log.error({ job: name, id, attempt: attempts, kind, code, frames }, 'a job failed');
    throw new JobFailed([kind, code].filter(Boolean).join(' '));
  }
}

/** A lock of a connection, not of a transaction: the work may take long. */
async function alone<Result>(helpers: JobHelpers, key: string, work: () => Promise<Result>): Promise<Result> {
  return helpers.withPgClient(async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [key]);
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]);
    }
  });
}

import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

/** Somebody has to look before the product may start; the message says where. */
export class MigrationStopped extends Error {}

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/** Messages of the queue's own migrations say nothing that ours do not. */
const quiet = new Logger(() => () => {});

/**
 * Applies what stands in `migrations/` and is not applied yet, in order, each in a transaction of its own. Keeps Prisma's own
 * bookkeeping, so `prisma migrate status` and `migrate dev` agree, and needs no engine. Then makes the tables of the queue, which
 * our triggers put jobs in. Several processes may call it at once.
 * @param last name of the last migration to apply: for a database as an earlier release had it
 * @returns names of the migrations applied now
 * @throws MigrationStopped
 */
export async function migrate(url: string, last?: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // The key of the lock that Prisma's own engine takes.
    await client.query('SELECT pg_advisory_lock(72707369)');
    await client.query(table);
    const { rows } = await client.query(
      'SELECT migration_name AS name, finished_at, logs FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    );
    const half = rows.find((row) => row.finished_at === null);
    if (half) {
      const reason = half.logs ?? 'the process ended in the middle';
      throw new MigrationStopped(
        `Migration ${half.name} was not applied to the end (${reason}). Mend the database or restore a backup, then remove its row from _prisma_migrations.`,
      );
    }
    const done = new Set(rows.map((row) => row.name));
    const folder = new URL('migrations/', import.meta.url);
    const names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !done.has(entry.name))
      .map((entry) => entry.name)
      .filter((name) => last === undefined || name <= last)
      .sort();
    for (const name of names)
      await apply(client, name, readFileSync(fileURLToPath(new URL(`${name}/migration.sql`, folder)), 'utf8'));
    await runMigrations({ connectionString: url, logger: quiet });
    return names;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, name: string, sql: string) {
  const checksum = createHash('sha256').update(sql).digest('hex');
  // Migration and bookkeeping in one transaction: whenever the process is killed, it was applied or it was not.
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new MigrationStopped(
      `Migration ${name} could not be applied, and nothing of it was: ${(error as Error).message}.`,
    );
  }
}

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MigrationStopped, migrate } from './migrate.ts';
import { createTestDatabase } from './test-database.ts';

let database: Awaited<ReturnType<typeof createTestDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

test('migrations are applied once, also when several processes begin together', async () => {
  await client.query('DROP SCHEMA public CASCADE; DROP SCHEMA content CASCADE; CREATE SCHEMA public');
  const names = readdirSync(new URL('migrations/', import.meta.url)).filter((name) => /^\d/.test(name));
  const applied = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  expect(applied.flat().sort()).toEqual(names);
  expect(await migrate(database.url)).toEqual([]);
});

test('Prisma agrees that the database is up to date', () => {
  const status = execFileSync('prisma', ['migrate', 'status'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, DATABASE_URL: database.url },
    encoding: 'utf8',
  });
  expect(status).toContain('Database schema is up to date');
});

test('a half-applied migration stops with its name and what to do', async () => {
  await client.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '20261121000100_rules'");
  await expect(migrate(database.url)).rejects.toThrow(MigrationStopped);
  await expect(migrate(database.url)).rejects.toThrow(
    /20261121000100_rules was not applied to the end.*remove its row/,
  );
  await client.query('UPDATE _prisma_migrations SET finished_at = now()');
});

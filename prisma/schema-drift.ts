/** Fails when `migrations/` and `schema/` do not describe the same database. Runs under `with-postgres.ts`. */
import { spawnSync } from 'node:child_process';
import { createTestDatabase } from './test-database.ts';

const database = await createTestDatabase();
const { status } = spawnSync(
  'prisma',
  ['migrate', 'diff', '--from-config-datasource', '--to-schema', 'schema', '--exit-code'],
  { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DATABASE_URL: database.url } },
);
await database.drop();
if (status !== 0) console.error('The migrations do not lead to the schema: add one with `prisma migrate dev`.');
process.exitCode = status === 0 ? 0 : 1;

/** A command of the API's own, such as `npm run content:rebuild`, with the environment that `npm start` gives it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answers } from './databases.ts';
import { readEnvironment, StartError } from './environment.ts';
import { readSecrets } from './secrets.ts';
import { apiService } from './services.ts';

const environment = readEnvironment();
const secrets = readSecrets(environment.folder, environment.inherited);
const embedded = `postgresql://postgres:${secrets.postgres.PG_PASSWORD}@127.0.0.1:${environment.ports.postgres}/leerkring`;
const databaseUrl = environment.databaseUrl ?? embedded;
try {
  await answers('DATABASE_URL', databaseUrl);
  const service = apiService(environment, secrets, { api: databaseUrl, cms: '' });
  const { status } = spawnSync(process.execPath, process.argv.slice(2), {
    cwd: fileURLToPath(new URL('../api', import.meta.url)),
    env: service.environment,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(`${error.message} With the embedded PostgreSQL: "npm start" first, and this in a second terminal.`);
  process.exitCode = 1;
}

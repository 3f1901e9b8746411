/** `npm start`: everything on one machine. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddedPostgres } from '@leerkring/prisma/embedded-postgres.ts';
import { MigrationStopped, migrate } from '@leerkring/prisma/migrate.ts';
import { build, cmsBuild, widgetsBuild } from './build.ts';
import { Child } from './child.ts';
import { answers, provideDatabases } from './databases.ts';
import { fillDemoFacts } from './demo-facts.ts';
import { type Environment, readEnvironment, StartError } from './environment.ts';
import { portsFree } from './ports.ts';
import { readSecrets } from './secrets.ts';
import { apiService, cmsPublicFolder, cmsService, cmsUrl, demoService } from './services.ts';
import { takeTurn } from './turn.ts';

const began = Date.now();
const say = (text: string) => console.log(text);

/** What runs, to be stopped: the children together, then the database under them. */
const children: Child[] = [];
let starting: ReturnType<typeof provideDatabases> | undefined;
let database: EmbeddedPostgres | undefined;
const stop = new AbortController();
let stopping: Promise<void> | undefined;

async function stopAll() {
  stop.abort();
  await Promise.all(children.map((child) => child.stop()));
  // A server that is still starting would outlive us. Why it could not start is told by who started it.
  await starting?.then(
    ({ postgres }) => postgres?.stop(),
    () => {},
  );
}

async function end(code: number, message?: string) {
  if (message) console.error(message);
  stopping ??= stopAll();
  await stopping;
  process.exit(code);
}

export async function start(): Promise<void> {
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  try {
    await startEverything(readEnvironment());
  } catch (error) {
    // What was under way when the end came fails, and nobody needs to know.
    if (stopping) return;
    const expected = error instanceof StartError || error instanceof MigrationStopped;
    await end(1, expected ? error.message : `Leerkring could not start: ${(error as Error).stack}`);
  }
}

/** Neither a killed npm nor a killed database tells us by itself. */
function watch(startedByNpm: boolean) {
  const parent = process.ppid;
  const watching = setInterval(() => {
    const lost = database && !database.isRunning();
    if (!stopping && !lost && !(startedByNpm && process.ppid !== parent)) return;
    clearInterval(watching);
    if (stopping) return;
    void end(1, lost ? 'The embedded PostgreSQL ended. Your data is safe: run "npm start" again.' : undefined);
  }, 500);
}

async function startEverything(environment: Environment) {
  if (!environment.demo && environment.smtpUrl === undefined)
    throw new StartError(
      'Without the demo mails need a mail server: start with SMTP_URL=smtp://<user>:<password>@<host>:587 npm start.',
    );
  watch(environment.startedByNpm);
  const { folder, ports } = environment;
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  mkdirSync(join(cmsPublicFolder(environment), 'uploads'), { recursive: true });
  await takeTurn(folder);
  // Not before: two first starts would make two sets, and one of them would be lost.
  const secrets = readSecrets(folder, environment.inherited);
  await portsFree({ API_PORT: ports.api, CMS_PORT: ports.cms, DEMO_PORT: ports.demo });

  starting = provideDatabases(environment, secrets);
  const { databases, postgres } = await starting;
  if (stopping) return;
  database = postgres;
  await answers('DATABASE_URL', databases.api);
  await answers('CMS_DATABASE_URL', databases.cms);
  const migrated = await migrate(databases.api);
  if (migrated.length) say(`Applied ${migrated.length} migration(s).`);

  // One after the other: two builds at once need more memory than a small machine has.
  const building = { logs, progress: say, stop: stop.signal, environment: environment.inherited };
  await build(widgetsBuild, building);
  await build(cmsBuild, building);
  if (stopping) return;

  say('Starting CMS, API and demo page …');
  const launch = (service: ReturnType<typeof demoService>) => {
    const child = new Child(service, logs, (message) => void end(1, message));
    children.push(child);
    child.start();
    return child;
  };
  const cms = launch(cmsService(environment, secrets, databases));
  const api = launch(apiService(environment, secrets, databases));
  const demo = launch(demoService(environment));
  await Promise.all([cms.healthy(120), api.healthy(30), demo.healthy(30)]);
  if (environment.demo) await fillDemoFacts({ databaseUrl: databases.api, cmsUrl: cmsUrl(environment), secrets, say });
  if (stopping) return;
  say(`
Leerkring is ready (${Math.round((Date.now() - began) / 1000)} s).

  Partner page   http://localhost:${ports.demo}
  Gallery        http://localhost:${ports.demo}/gallery
  Your own page  ${environment.publicUrl}/embed
  GraphQL        ${environment.publicUrl}/graphql
  CMS            http://localhost:${ports.cms}/admin
                 ${secrets.cms.CMS_ADMIN_EMAIL}  ${secrets.cms.CMS_ADMIN_PASSWORD}
  Mijn netwerken ${environment.publicUrl}/desk
                 ${environment.demo ? `${secrets.cms.CMS_ADMIN_EMAIL}, by a link in a mail` : 'npm run staff -- add <address>'}
  Mails          ${environment.smtpUrl === undefined ? `http://localhost:${ports.api}/mailbox` : 'leave by SMTP_URL'}

Ctrl-C ends everything. Logs: ${logs}
`);
}

/** `npm start`: everything on one machine. */
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { type EmbeddedPostgres, startPostgres } from '@leerkring/prisma/embedded-postgres.ts';
import { HalfAppliedMigration, migrate } from '@leerkring/prisma/migrate.ts';
import { build, cmsBuild, widgetsBuild } from './build.ts';
import { Child } from './child.ts';
import { fillDemoFacts } from './demo-facts.ts';
import { type Environment, readEnvironment, StartError } from './environment.ts';
import { readSecrets, type Secrets } from './secrets.ts';

const began = Date.now();
const say = (text: string) => console.log(text);

/** Whatever was started, latest last; stopped in reverse. */
const running: { stop(): Promise<void> }[] = [];
const stop = new AbortController();
let stopping: Promise<void> | undefined;

function stopAll(): Promise<void> {
  stop.abort();
  stopping ??= (async () => {
    const [database, ...children] = running;
    await Promise.all(children.map((child) => child.stop()));
    await database?.stop();
  })();
  return stopping;
}

async function end(code: number, message?: string) {
  if (message) console.error(message);
  await stopAll();
  process.exit(code);
}

export async function start() {
  process.on('SIGINT', () => end(0));
  process.on('SIGTERM', () => end(0));
  try {
    await startEverything(readEnvironment());
  } catch (error) {
    if (stopping) return;
    const expected = error instanceof StartError || error instanceof HalfAppliedMigration;
    await end(1, expected ? error.message : `Leerkring could not start: ${(error as Error).stack}`);
  }
}

async function startEverything(environment: Environment) {
  const { folder, ports } = environment;
  const secrets = readSecrets(folder);
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  await portsFree({ API_PORT: ports.api, CMS_PORT: ports.cms, DEMO_PORT: ports.demo });
  const databases = await openDatabases(environment, secrets);
  await answers('DATABASE_URL', databases.api);
  await answers('CMS_DATABASE_URL', databases.cms);
  const migrated = await migrate(databases.api);
  if (migrated.length) say(`Applied ${migrated.length} migration(s).`);
  // One after the other: two builds at once need more memory than a small machine has.
  const building = { logs, progress: say, stop: stop.signal, environment: environment.inherited };
  await build(widgetsBuild, building);
  await build(cmsBuild, building);
  // Stopped in the meantime: nothing more is started.
  if (stopping) return;

  const services = childrenOf(environment, secrets, databases, logs);
  for (const child of Object.values(services)) {
    running.push(child);
    child.start();
  }
  say('Starting CMS, API and demo page …');
  await Promise.all([services.cms.healthy(120), services.api.healthy(30), services.demo.healthy(30)]);
  if (environment.demo) await fillDemoFacts({ databaseUrl: databases.api, cmsUrl: cmsUrl(environment), secrets, say });
  say(`
Leerkring is ready (${Math.round((Date.now() - began) / 1000)} s).

  Partner page   http://localhost:${ports.demo}
  GraphQL        ${environment.publicUrl}/graphql
  CMS            http://localhost:${ports.cms}/admin
                 ${secrets.cmsAdminEmail}  ${secrets.cmsAdminPassword}

Ctrl-C ends everything. Logs: ${logs}
`);
}

async function openDatabases({ folder, ports, databaseUrl, cmsDatabaseUrl }: Environment, secrets: Secrets) {
  if (databaseUrl && cmsDatabaseUrl) {
    running.push({ stop: async () => {} });
    return { api: databaseUrl, cms: cmsDatabaseUrl };
  }
  let postgres: EmbeddedPostgres;
  try {
    postgres = await startPostgres({
      folder: join(folder, 'postgres'),
      port: ports.postgres,
      password: secrets.postgresPassword,
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message} (PG_PORT is ${ports.postgres}; another program may use it.)`);
  }
  running.push(postgres);
  if (!databaseUrl) await postgres.ensureDatabase('leerkring');
  if (!cmsDatabaseUrl) await postgres.ensureDatabase('cms');
  return { api: databaseUrl ?? postgres.url('leerkring'), cms: cmsDatabaseUrl ?? postgres.url('cms') };
}

const cmsUrl = ({ ports }: Environment) => `http://127.0.0.1:${ports.cms}`;

function childrenOf(environment: Environment, secrets: Secrets, databases: { api: string; cms: string }, logs: string) {
  const { ports, publicUrl, inherited } = environment;
  const common = { NODE_ENV: 'production', ...onlyStrings(inherited) };
  const givenUp = (message: string) => void end(1, message);
  return {
    cms: new Child(
      {
        name: 'cms',
        folder: 'cms',
        file: 'dist/src/start.js',
        healthUrl: `${cmsUrl(environment)}/_health`,
        logs,
        environment: {
          ...common,
          CMS_DATABASE_URL: databases.cms,
          CMS_HOST: '127.0.0.1',
          CMS_PORT: String(ports.cms),
          CMS_PUBLIC_URL: `http://localhost:${ports.cms}`,
          CMS_FEED_TOKEN: secrets.cmsFeedToken,
          CMS_ADMIN_EMAIL: secrets.cmsAdminEmail,
          CMS_ADMIN_PASSWORD: secrets.cmsAdminPassword,
          CMS_APP_KEYS: secrets.cmsAppKeys,
          CMS_API_TOKEN_SALT: secrets.cmsApiTokenSalt,
          CMS_ADMIN_JWT_SECRET: secrets.cmsAdminJwtSecret,
          CMS_TRANSFER_TOKEN_SALT: secrets.cmsTransferTokenSalt,
          CMS_ENCRYPTION_KEY: secrets.cmsEncryptionKey,
          CMS_JWT_SECRET: secrets.cmsJwtSecret,
          CMS_DEMO: String(environment.demo),
          CMS_DEMO_ORIGINS: `http://localhost:${ports.demo},http://127.0.0.1:${ports.demo}`,
        },
      },
      givenUp,
    ),
    api: new Child(
      {
        name: 'api',
        folder: 'api',
        file: 'src/main.ts',
        healthUrl: `http://127.0.0.1:${ports.api}/healthz`,
        logs,
        environment: {
          ...common,
          DATABASE_URL: databases.api,
          API_PORT: String(ports.api),
          PUBLIC_URL: publicUrl,
          CMS_URL: cmsUrl(environment),
          CMS_FEED_TOKEN: secrets.cmsFeedToken,
          PRIVACY_KEYS: secrets.privacyKeys,
          PRIVACY_HASH_KEY: secrets.privacyHashKey,
        },
      },
      givenUp,
    ),
    demo: new Child(
      {
        name: 'demo',
        folder: 'widgets',
        file: 'demo/serve.ts',
        healthUrl: `http://127.0.0.1:${ports.demo}/`,
        logs,
        environment: { ...common, DEMO_PORT: String(ports.demo), API_URL: publicUrl },
      },
      givenUp,
    ),
  };
}

function onlyStrings(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** @throws StartError when the database does not answer */
async function answers(variable: string, url: string) {
  const database = openDatabase(url, 1);
  try {
    await database.$queryRaw`SELECT 1`;
  } catch (error) {
    const reason = (error as Error).message.trim().split('\n').at(-1);
    throw new StartError(
      `The database of ${variable} at ${new URL(url).host} does not answer (${reason}). Mend ${variable}, or leave it out to use the embedded PostgreSQL.`,
    );
  } finally {
    await database.$disconnect();
  }
}

/** @throws StartError naming the variable to set; children of a start that was killed get 5 s to leave */
async function portsFree(ports: Record<string, number>) {
  for (const [name, port] of Object.entries(ports)) {
    const deadline = Date.now() + 5000;
    while (!(await isFree(port))) {
      if (Date.now() > deadline)
        throw new StartError(
          `Port ${port} is taken by another program. End it, or start with ${name}=<another port> npm start.`,
        );
      await pause(200);
    }
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

import { join } from 'node:path';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { type EmbeddedPostgres, startPostgres } from '@leerkring/prisma/embedded-postgres.ts';
import { type Environment, StartError } from './environment.ts';
import type { Secrets } from './secrets.ts';
import type { Databases } from './services.ts';

/** The databases that the environment names; for those it does not name, the embedded server. */
export async function provideDatabases(
  { folder, ports, databaseUrl, cmsDatabaseUrl }: Environment,
  secrets: Secrets,
): Promise<{ databases: Databases; postgres?: EmbeddedPostgres }> {
  if (databaseUrl && cmsDatabaseUrl) return { databases: { api: databaseUrl, cms: cmsDatabaseUrl } };
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port: ports.postgres,
    password: secrets.postgres.PG_PASSWORD,
  }).catch((error: Error) => {
    throw new StartError(`${error.message} (PG_PORT is ${ports.postgres}; another program may use it.)`);
  });
  if (!databaseUrl) await postgres.ensureDatabase('leerkring');
  if (!cmsDatabaseUrl) await postgres.ensureDatabase('cms');
  return {
    databases: { api: databaseUrl ?? postgres.url('leerkring'), cms: cmsDatabaseUrl ?? postgres.url('cms') },
    postgres,
  };
}

/** @throws StartError when the database does not answer */
export async function answers(variable: string, url: string): Promise<void> {
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

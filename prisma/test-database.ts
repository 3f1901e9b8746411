import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from './migrate.ts';

const server = () => {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url) throw new Error('Tests run beside a throw-away PostgreSQL: use `npm test -w <workspace>`.');
  return url;
};

const urlOf = (name: string) => server().replace(/\/postgres$/, `/${name}`);
const TEMPLATE = 'leerkring_template';

async function administer(work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: server() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A migrated, empty database of its own for one test file. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(async (client) => {
    // One at a time: the first makes the template, and a template that is being copied cannot be copied again.
    await client.query('SELECT pg_advisory_lock(1)');
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE]);
    if (!rowCount) {
      await client.query(`CREATE DATABASE ${TEMPLATE}`);
      await migrate(urlOf(TEMPLATE));
    }
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  });
  return {
    url: urlOf(name),
    drop: () => administer(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  };
}

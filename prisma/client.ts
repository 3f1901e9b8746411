import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export * from './generated/client.ts';

export type Database = PrismaClient;
/** Inside `database.$transaction(async (transaction) => …)`. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/**
 * The one place that opens the database. A statement that runs for 10 s is ended, so that no question can hold the
 * database; waiting for a connection ends after 30 s.
 * @param connections at most this many at once
 */
export function openDatabase(url: string, connections = 10): Database {
  const pool = { connectionString: url, max: connections, statement_timeout: 10_000, connectionTimeoutMillis: 30_000 };
  return new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) });
}

/**
 * PostgreSQL plans a named statement once a connection, an unnamed one every time, which costs as much as running it.
 * Only so many get a name: text that keeps varying must not fill the server's memory.
 */
function statementNames(most = 500): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    if (!names.has(sql) && names.size < most) names.set(sql, `leerkring_${names.size}`);
    return names.get(sql) ?? '';
  };
}

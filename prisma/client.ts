import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export * from './generated/client.ts';

export type Database = PrismaClient;
/** Inside `database.$transaction(async (transaction) => …)`. */
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** The one place that opens the database. @param connections at most this many at once */
export function openDatabase(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}

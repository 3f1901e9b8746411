import type { Database } from '@leerkring/prisma/client.ts';

/** The one clock that all instances share. */
export async function databaseClock(database: Database): Promise<Date> {
  const [clock] = await database.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS "now"`;
  if (!clock) throw new Error('The database does not tell the time.');
  return clock.now;
}

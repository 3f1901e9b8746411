import type { Database } from '@leerkring/prisma/client.ts';
import type { FastifyBaseLogger } from 'fastify';
import { eraseWhatIsPast, sweep } from './retention.store.ts';

/** Every night: what was kept long enough goes. */
export async function nightly(
  _payload: unknown,
  { database, log }: { database: Database; log: FastifyBaseLogger },
): Promise<void> {
  const erased = await eraseWhatIsPast(database);
  await sweep(database);
  log.info({ erased }, 'what was kept long enough is erased');
}

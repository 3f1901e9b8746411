import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/**
 * Waits until no query runs. After a commit Strapi reads the published entry once more for its own events, without waiting for it;
 * closing the pool under that read makes it fail, and the process with it.
 */
export async function quietDatabase(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client;
  const busy = () => pool.numUsed() + pool.numPendingAcquires() > 0;
  // Between two queries of one read there is a moment without any: look again one turn of the event loop later.
  for (let quietTurns = 0; quietTurns < 3; quietTurns = busy() ? 0 : quietTurns + 1) await setImmediate();
}

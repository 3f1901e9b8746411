import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';

/**
 * Connections of the queue. Its own pool stops listening to errors before it closes, and a connection that breaks in between would
 * end the process.
 */
export function openQueuePool(connectionString: string, max: number, log: FastifyBaseLogger): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 10_000 });
  const broke = (error: NodeJS.ErrnoException) => log.debug({ code: error.code }, 'a connection of the queue broke');
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  return pool;
}

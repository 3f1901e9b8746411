import pg from 'pg';

/** One connection of its own, for what belongs to a connection: session locks, LISTEN, savepoints. */
export type Session = pg.Client;

/** What PostgreSQL answers when it refuses a statement. */
export const { DatabaseError } = pg;

/**
 * @param onLost called at most once, when the connection breaks (its locks and its open transaction are gone with it);
 * not after `session.end()`
 * @param patience milliseconds that a statement may take before it fails, after which the session is only good to be ended;
 * 0: for ever
 */
export async function openSession(url: string, onLost: (error: Error) => void, patience = 0): Promise<Session> {
  const session = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 3000,
    query_timeout: patience,
    // So that a server that vanished without a word is noticed.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // Without a listener a restart of PostgreSQL would end the process.
  session.once('error', (error) => {
    session.on('error', () => {});
    onLost(error);
  });
  await session.connect();
  return session;
}

import { openSession, type Session } from '@leerkring/prisma/session.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { vi } from 'vitest';
import { readCursor } from '../projection.store.ts';
import { Projector } from '../projector.ts';
import { Cms, token } from './cms.ts';
import { everything } from './documents.ts';

const silent = { info() {}, warn() {} };

/** A CMS, a database of its own and as many projectors as a test wants. */
export async function startProjection() {
  const database = await createTestDatabase();
  const cms = await new Cms().start();
  const session = await openSession(database.url, (error) => {
    throw error;
  });
  const projectors: Projector[] = [];
  return {
    cms,
    session,
    databaseUrl: database.url,
    project(): Projector {
      const projector = new Projector({ databaseUrl: database.url, cmsUrl: cms.url, token, log: silent });
      projectors.push(projector);
      projector.start();
      return projector;
    },
    publishEverything() {
      for (const item of everything) cms.publish(...item);
    },
    /** Until all that the CMS published is applied. */
    caughtUp: () => until(async () => (await readCursor(session)) === cms.cursor),
    async end() {
      await Promise.all(projectors.map((projector) => projector.stop()));
      await session.end();
      await cms.stop();
      await database.drop();
    },
  };
}

export type Projection = Awaited<ReturnType<typeof startProjection>>;

/** The same, with everything published and applied. */
export async function startFilledProjection(): Promise<Projection> {
  const projection = await startProjection();
  projection.publishEverything();
  projection.project();
  await projection.caughtUp();
  return projection;
}

export const until = (holds: () => Promise<boolean> | boolean, timeout = 10_000) =>
  vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error('this did not come to hold');
    },
    { timeout, interval: 10 },
  );

/** The only row, or the only value of it. */
export async function one(session: Session, sql: string, ...parameters: unknown[]) {
  const { rows } = await session.query(sql, parameters);
  if (rows.length !== 1) throw new Error(`${rows.length} rows: ${sql}`);
  const values = Object.values(rows[0]);
  return values.length === 1 ? values[0] : rows[0];
}

/** Until a statement waits for a row that the test has locked. */
export const someoneWaits = (session: Session) =>
  until(
    async () =>
      (await one(
        session,
        `SELECT count(*)::int FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE "network"%'`,
      )) > 0,
  );

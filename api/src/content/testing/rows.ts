import type { Session } from '@leerkring/prisma/session.ts';

/** Moments at which something was done, not what was done. */
const moments: Record<string, string[]> = { cursor: ['appliedAt'], set_aside: ['setAsideAt'] };

async function dump(session: Session, schema: string, skip: string[]): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await session.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name <> ALL ($2) ORDER BY 1`,
    [schema, skip],
  );
  const dumped: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    const { rows } = await session.query<{ row: unknown }>(
      `SELECT to_jsonb(t) - $1::text[] AS row FROM "${schema}"."${name}" t ORDER BY to_jsonb(t)::text`,
      [moments[name] ?? []],
    );
    dumped[name] = rows.map(({ row }) => row);
  }
  return dumped;
}

/** Every row of every content table. */
export const contentRows = (session: Session, skip: string[] = []) => dump(session, 'content', skip);

/** Every row of everything else. */
export const factRows = (session: Session) => dump(session, 'public', ['_prisma_migrations']);

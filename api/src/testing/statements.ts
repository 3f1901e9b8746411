import { openSession } from '@leerkring/prisma/session.ts';
import { vi } from 'vitest';

/** SQL statements that any connection of this process sends while `work` runs. */
export async function statementsDuring(databaseUrl: string, work: () => Promise<unknown>): Promise<string[]> {
  const session = await openSession(databaseUrl, () => {});
  const client: typeof session = Object.getPrototypeOf(session);
  await session.end();
  const query = vi.spyOn(client, 'query');
  try {
    await work();
    return query.mock.calls.map(([statement]: unknown[]) =>
      typeof statement === 'string' ? statement : (statement as { text: string }).text,
    );
  } finally {
    query.mockRestore();
  }
}

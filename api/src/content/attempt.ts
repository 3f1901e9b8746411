import { DatabaseError, type Session } from '@leerkring/prisma/session.ts';

/**
 * Classes of SQLSTATE that speak of what was written: data exception, integrity constraint violation, limit exceeded.
 * Everything else (connection, deadlock, disk, our own SQL) is not the fault of a document.
 */
const ofTheContent = new Set(['22', '23', '54']);

/** Names a rule, never a value: a value may be a personal one. */
function refusal(error: unknown): string | null {
  // Nested too deep for JavaScript to write it down.
  if (error instanceof RangeError) return 'nested too deep';
  if (!(error instanceof DatabaseError) || !ofTheContent.has(error.code?.slice(0, 2) ?? '')) return null;
  return error.constraint
    ? `breaks ${error.constraint}`
    : `SQLSTATE ${error.code}${error.column ? ` in ${error.column}` : ''}`;
}

/**
 * Does something in a savepoint of the running transaction.
 * @returns null, or why the database refused what was written; then nothing of it is left
 * @throws what has another cause
 */
export async function attempt(session: Session, work: () => Promise<void>): Promise<string | null> {
  await session.query('SAVEPOINT attempt');
  let reason: string | null = null;
  try {
    await work();
  } catch (error) {
    reason = refusal(error);
    if (reason === null) throw error;
    await session.query('ROLLBACK TO SAVEPOINT attempt');
  }
  await session.query('RELEASE SAVEPOINT attempt');
  return reason;
}

/**
 * Most of the time all goes well: everything at once. When it does not, one by one, to find what does not fit.
 * @returns what was refused, with the reason
 */
export async function attemptEach<Entry>(
  session: Session,
  entries: Entry[],
  work: (some: Entry[]) => Promise<void>,
): Promise<{ entry: Entry; reason: string }[]> {
  if (entries.length === 0 || (await attempt(session, () => work(entries))) === null) return [];
  const refused: { entry: Entry; reason: string }[] = [];
  for (const entry of entries) {
    const reason = await attempt(session, () => work([entry]));
    if (reason !== null) refused.push({ entry, reason });
  }
  return refused;
}

import { readFileSync } from 'node:fs';
import type { Session } from '@leerkring/prisma/session.ts';

/** Linux counts in ticks; the rate is 100 a second on every common build. */
const MILLISECONDS_PER_TICK = 10;

/** CPU time of the server processes behind all connections; those of everybody who uses this server. */
export class PostgresCpu {
  readonly #session: Session;
  /** Last known time per backend: one that ended meanwhile still counts. */
  readonly #known = new Map<number, number>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Milliseconds so far; null where the server is on another machine or /proc does not exist. */
  async used(): Promise<number | null> {
    const { rows } = await this.#session.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type IN ('client backend', 'parallel worker') AND pid <> pg_backend_pid()`,
    );
    for (const { pid } of rows) {
      const milliseconds = cpuOf(pid);
      if (milliseconds !== null) this.#known.set(pid, milliseconds);
    }
    if (this.#known.size === 0) return null;
    return [...this.#known.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
  }
}

function cpuOf(pid: number): number | null {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    const gone = ['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (gone) return null;
    throw error;
  }
  if (!stat.includes('(postgres)')) return null;
  // After the name: state is the first field, utime the 12th, stime the 13th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK;
}

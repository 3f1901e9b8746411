import autocannon from 'autocannon';
import type { Contender } from './contenders.ts';
import type { PostgresCpu } from './postgres-cpu.ts';

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p97_5: number;
  /** CPU milliseconds per request of the contender's own process. */
  cpu: number;
  /** The same of PostgreSQL; null where /proc does not tell. */
  postgresCpu: number | null;
}

const CONNECTIONS = 10;

/**
 * Asks a contender as fast as it answers.
 * @throws Error when anything but 2xx comes back
 */
export async function load(contender: Contender, postgres: PostgresCpu, seconds: number): Promise<Load> {
  const cpuBefore = await contender.process.cpu();
  const postgresBefore = await postgres.used();
  const result = await autocannon({
    url: contender.origin,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      contender.differs
        ? { setupRequest: (request) => ({ ...request, path: contender.path() }) }
        : { path: contender.path() },
    ],
  });
  const requests = result['2xx'];
  if (result.non2xx || result.errors || !requests)
    throw new Error(
      `${contender.title}: ${result.non2xx} answers were not 2xx, ${result.errors} requests failed, ${requests} went well.`,
    );
  const per = (before: number, after: number) => (after - before) / requests;
  const postgresAfter = await postgres.used();
  return {
    requestsPerSecond: requests / result.duration,
    p50: result.latency.p50,
    p97_5: result.latency.p97_5,
    cpu: per(cpuBefore, await contender.process.cpu()),
    postgresCpu:
      postgresBefore === null || postgresAfter === null ? null : Math.max(0, per(postgresBefore, postgresAfter)),
  };
}

/** Of each figure the median over the rounds. */
export function median(loads: readonly Load[]): Load {
  const middle = (figure: (load: Load) => number | null) => {
    const sorted = loads
      .map(figure)
      .filter((value) => value !== null)
      .sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
  };
  return {
    requestsPerSecond: middle((load) => load.requestsPerSecond) ?? 0,
    p50: middle((load) => load.p50) ?? 0,
    p97_5: middle((load) => load.p97_5) ?? 0,
    cpu: middle((load) => load.cpu) ?? 0,
    postgresCpu: middle((load) => load.postgresCpu),
  };
}

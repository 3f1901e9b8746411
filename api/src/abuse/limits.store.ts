import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import type { FastifyBaseLogger } from 'fastify';
import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** Seconds. A count begins with the first attempt and ends this long after it. */
const HOUR = 3600;

const CONNECTIONS = 4;
/** Milliseconds; then this process counts by itself until the database answers again. */
const PATIENCE = 3000;

/** How often in an hour. */
interface LimitsPerHour {
  /** From one network block, whoever it is. */
  readonly block: number;
  /** Of those, how many may come without a proof of work. */
  readonly blockWithoutProof: number;
  /** For one mail address; to log in, from one network block. */
  readonly address: number;
  /** Through one partner site. */
  readonly partner: number;
  /** For people by their name, by one person who is logged in to the desk. */
  readonly deskSearch: number;
}

/** Something that somebody tries who did not log in. */
export interface Attempt {
  /** Each is counted by itself. */
  readonly what: 'SIGN_UP' | 'DESK_LOGIN' | 'NEW_LINK' | 'DATA';
  readonly networkBlock: string;
  /** Whose mail address was typed. */
  readonly address?: string;
  readonly partnerKey?: string;
  readonly isProven?: boolean;
}

type Counter = keyof LimitsPerHour;

/**
 * Counts attempts, exactly over all instances: one statement counts and tells. Keeps keyed hashes only. What is refused counts
 * as well, but prolongs nothing.
 */
export class Limits {
  readonly #keys: SealingKeys;
  readonly #pool: pg.Pool;
  readonly #counters: Record<Counter, RateLimiterPostgres>;

  constructor(databaseUrl: string, keys: SealingKeys, perHour: LimitsPerHour, log: FastifyBaseLogger) {
    this.#keys = keys;
    this.#pool = new pg.Pool({
      connectionString: databaseUrl,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    });
    // Without a listener a restart of PostgreSQL would end the process.
    this.#pool.on('error', (error: NodeJS.ErrnoException) =>
      log.warn({ code: error.code }, 'lost a connection of the limits'),
    );
    const counter = (name: Counter) =>
      new RateLimiterPostgres({
        storeClient: this.#pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        // Done every night, with what else has a term.
        clearExpiredByTimeout: false,
        keyPrefix: name,
        points: perHour[name],
        duration: HOUR,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points: perHour[name], duration: HOUR }),
      });
    this.#counters = {
      block: counter('block'),
      blockWithoutProof: counter('blockWithoutProof'),
      address: counter('address'),
      partner: counter('partner'),
      deskSearch: counter('deskSearch'),
    };
  }

  /** @returns null: go on; otherwise the first instant at which it may be tried again */
  async count({ what, networkBlock, address, partnerKey, isProven = false }: Attempt): Promise<Date | null> {
    const count = (counter: Counter, of: string) => this.#consume(counter, `${what} ${of}`);
    // One after the other: who is stopped here takes nothing from the next count, and adds no other rows.
    const stopped =
      (await count('block', networkBlock)) ?? (isProven ? null : await count('blockWithoutProof', networkBlock));
    if (stopped) return latest([stopped]);
    return latest(
      await Promise.all([
        partnerKey === undefined ? null : count('partner', partnerKey),
        address === undefined ? null : count('address', this.#addressAsCounted(what, networkBlock, address)),
      ]),
    );
  }

  /** @param addressHash of who is logged in @returns as `count` */
  async countDeskSearch(addressHash: Uint8Array): Promise<Date | null> {
    return latest([await this.#consume('deskSearch', Buffer.from(addressHash).toString('base64url'))]);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /**
   * To log in an address is counted for each network block by itself: a stranger who asks for somebody's links keeps nobody from the
   * form. How many of those mails leave is counted for the address alone; see `secondsToWait`.
   */
  #addressAsCounted(what: Attempt['what'], networkBlock: string, address: string): string {
    const hash = Buffer.from(this.#keys.addressHash(address)).toString('base64url');
    return what === 'DESK_LOGIN' ? `${networkBlock} ${hash}` : hash;
  }

  async #consume(counter: Counter, what: string): Promise<Date | null> {
    try {
      await this.#counters[counter].consume(this.#keys.limitKey(what));
      return null;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return new Date(Date.now() + refused.msBeforeNext);
    }
  }
}

/** Whole seconds, and never too early. */
function latest(instants: (Date | null)[]): Date | null {
  const times = instants.filter((instant) => instant !== null).map((instant) => instant.getTime());
  return times.length === 0 ? null : new Date(Math.ceil(Math.max(...times) / 1000) * 1000);
}

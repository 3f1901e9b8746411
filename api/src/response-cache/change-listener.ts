import { setTimeout as delay } from 'node:timers/promises';
import { openSession } from '@leerkring/prisma/session.ts';
import type { FastifyBaseLogger } from 'fastify';
import type { ResponseCache } from './response-cache.ts';

/** Milliseconds. */
const BETWEEN_ATTEMPTS = 1000;

/** Tells the cache of changes, from whatever process they come. A connection of its own, made again whenever it breaks. */
export class ChangeListener {
  readonly #databaseUrl: string;
  readonly #cache: ResponseCache;
  readonly #log: FastifyBaseLogger;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;

  constructor(databaseUrl: string, cache: ResponseCache, log: FastifyBaseLogger) {
    this.#databaseUrl = databaseUrl;
    this.#cache = cache;
    this.#log = log;
  }

  /** Resolves once changes are heard, or the first attempt has failed; attempts go on by themselves. */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#running ??= this.#run(resolve);
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(attempted: () => void): Promise<void> {
    const { signal } = this.#stopping;
    for (let wait = 0; !signal.aborted; wait = BETWEEN_ATTEMPTS) {
      try {
        if (wait > 0) await delay(wait, undefined, { signal });
        await this.#listen(attempted);
      } catch (error) {
        if (!signal.aborted)
          this.#log.warn({ code: (error as NodeJS.ErrnoException).code }, 'changes are not heard; nothing is cached');
      }
      this.#cache.follow(false);
      attempted();
    }
  }

  async #listen(attempted: () => void): Promise<void> {
    const broken = new AbortController();
    const session = await openSession(this.#databaseUrl, (error) => broken.abort(error));
    const over = AbortSignal.any([this.#stopping.signal, broken.signal]);
    session.on('notification', ({ payload }) => this.#cache.drop((payload ?? '').split(',')));
    try {
      await session.query('LISTEN leerkring_changed');
      this.#cache.follow(true);
      attempted();
      if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }));
      over.throwIfAborted();
    } finally {
      await session.end();
    }
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import { openSession, type Session } from '@leerkring/prisma/session.ts';
import { delayAfter } from './backoff.rules.ts';
import { CursorUnknown, type FeedAddress, type FeedPage, FeedUnavailable, readFeed } from './feed.client.ts';
import { fetchImages } from './image.client.ts';
import { imagesIn, withoutFiles } from './image.store.ts';
import { LatePictures } from './late-pictures.ts';
import { applyAgain, applyPage, readCursor, tryToLead } from './projection.store.ts';
import { rebuild } from './rebuild.ts';

interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

interface ProjectorOptions extends FeedAddress {
  databaseUrl: string;
  log: Log;
  /** Milliseconds that a statement may take before the connection is given up. */
  patience?: number;
}

/** Seconds that the feed is asked to wait for something new. */
const WAIT = 25;
/** Milliseconds after which one that waits for its turn looks again. */
const TURN = 1000;
/** Milliseconds. Longer than a page takes; where a rebuild elsewhere takes longer, waiting for it begins anew. */
const PATIENCE = 60_000;
/** Milliseconds for a goodbye to PostgreSQL. */
const GOODBYE = 3000;
/** Milliseconds that a text waits for its pictures; later ones follow by themselves. */
const PICTURES = 2000;
type ProjectorState = 'STOPPED' | 'CONNECTING' | 'WAITING_FOR_TURN' | 'PROJECTING' | 'RETRYING';

/**
 * Follows the CMS feed and keeps the content tables equal to what is published. Any number of instances may run: one
 * projects, the others take over when it ends. Whatever fails is tried again, from the cursor that was committed last.
 *
 * Between a publish and its projection nothing sleeps or polls: the feed is always being asked, and answers when there is
 * something. Every wait has an end (the feed: what it was asked to wait and 10 s; pictures; connecting and each statement), so
 * a peer or a socket that froze without a word is left, and after at most 5 s tried anew.
 */
export class Projector {
  readonly #options: ProjectorOptions;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #state: ProjectorState = 'STOPPED';
  #failures = 0;
  #fault: string | null = null;
  #logged: string | null = null;

  constructor(options: ProjectorOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends at once, also while it waits for the feed; what is being applied is rolled back. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /** `fault`: why the last attempt failed, null when it did not. */
  status(): { state: ProjectorState; fault: string | null } {
    return { state: this.#state, fault: this.#fault };
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        if (this.#failures > 0) await delay(delayAfter(this.#failures, Math.random()), undefined, { signal });
        await this.#connected();
      } catch (error) {
        if (!signal.aborted) this.#failed(error);
      }
    }
    this.#state = 'STOPPED';
  }

  async #connected(): Promise<void> {
    const broken = new AbortController();
    const signal = AbortSignal.any([this.#stopping.signal, broken.signal]);
    if (this.#state !== 'RETRYING') this.#state = 'CONNECTING';
    const { databaseUrl, patience = PATIENCE } = this.#options;
    const session = await openSession(databaseUrl, (error) => broken.abort(error), patience);
    // A statement that waits for a lock ends with the connection.
    const leave = () => void session.end();
    signal.addEventListener('abort', leave, { once: true });
    try {
      while (!(await tryToLead(session))) {
        this.#state = 'WAITING_FOR_TURN';
        this.#failures = 0;
        this.#fault = null;
        await delay(TURN, undefined, { signal });
      }
      await this.#project(session, signal);
    } finally {
      signal.removeEventListener('abort', leave);
      // Its locks and its open transaction end with it. A server that does not answer the goodbye is not waited for.
      await Promise.race([session.end(), delay(GOODBYE, undefined, { ref: false })]);
    }
  }

  /** Until `signal` is aborted or something fails. */
  async #project(session: Session, signal: AbortSignal): Promise<never> {
    await applyAgain(session, [], []);
    const pictures = new LatePictures(this.#options.cmsUrl, session, signal);
    // The first answer comes at once: whether the CMS is there is known without waiting for something new.
    for (let wait = 0; ; wait = WAIT) {
      const cursor = await readCursor(session);
      const page = cursor === null ? null : await this.#read(cursor, Math.min(wait, await pictures.due()), signal);
      signal.throwIfAborted();
      if (cursor === null || page === null) {
        this.#options.log.info(
          { because: cursor === null ? 'first start' : 'the CMS was restored' },
          'rebuilding content',
        );
        await rebuild(session, this.#options, PICTURES, signal);
      } else {
        const files = await this.#picturesIn(session, page, signal);
        const applied = await applyPage(session, cursor, page, files);
        if (applied && page.items.length > 0) this.#options.log.info({ items: page.items.length }, 'content projected');
      }
      this.#succeeded();
    }
  }

  /** @returns null when the feed does not know the cursor */
  async #read(cursor: string, wait: number, signal: AbortSignal): Promise<FeedPage | null> {
    try {
      return await readFeed(this.#options, cursor, wait, signal);
    } catch (error) {
      if (error instanceof CursorUnknown) return null;
      throw error;
    }
  }

  async #picturesIn(session: Session, page: FeedPage, signal: AbortSignal) {
    const wanted = await withoutFiles(session, imagesIn(page.items));
    if (wanted.length === 0) return [];
    const { files } = await fetchImages(
      this.#options.cmsUrl,
      wanted,
      AbortSignal.any([signal, AbortSignal.timeout(PICTURES)]),
    );
    signal.throwIfAborted();
    return files;
  }

  #succeeded(): void {
    if (this.#failures > 0) this.#options.log.info({ failures: this.#failures }, 'projecting again');
    this.#failures = 0;
    this.#fault = null;
    this.#logged = null;
    this.#state = 'PROJECTING';
  }

  #failed(error: unknown): void {
    this.#failures += 1;
    this.#state = 'RETRYING';
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const ofTheFeed = error instanceof FeedUnavailable;
    // An outage is told once, not with every attempt.
    if (message !== this.#logged)
      this.#options.log.warn({ fault: message, ...(ofTheFeed ? {} : { stack }) }, 'cannot project, trying again');
    this.#logged = message;
    // What the database says may name its address or its user, and the status is for everyone who asks.
    this.#fault = ofTheFeed ? message : 'the log tells why';
  }
}

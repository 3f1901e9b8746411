import { LRUCache } from 'lru-cache';
import type { Encoded } from '../http/encodings.ts';

export interface Answer {
  readonly status: number;
  /** For clients that ask for plain `application/json`. */
  readonly legacyStatus: number;
  readonly body: Encoded;
  readonly etag: string;
  /** false: only for those who asked; an error may be gone the next time. */
  readonly keep: boolean;
}

interface Entry {
  readonly answer: Answer;
  readonly changes: ReadonlySet<string>;
  /** By `performance.now()`. */
  readonly endsAt: number;
}

interface ResponseCacheOptions {
  /** Milliseconds until something opens, closes or ends by itself; asked once after each change. */
  untilNextInstant: () => Promise<number>;
  mostEntries?: number;
  mostBytes?: number;
}

/** Milliseconds. What changes by the calendar alone and is no instant that is asked for shows after this at the latest. */
const LONGEST = 300_000;

/**
 * Answers that are the same for everybody. Equal questions at the same time are answered by one execution. A change
 * drops what it may have altered and cuts off executions that began before it: their answers go to those who waited
 * already and to nobody else. (Why not lru-cache's own `fetch`: which of these may be kept is known only after they end.)
 */
export class ResponseCache {
  readonly #entries: LRUCache<string, Entry>;
  readonly #underWay = new Map<string, Promise<Answer>>();
  readonly #untilNextInstant: () => Promise<number>;
  #nextInstant: Promise<number> | null = null;
  #changes = 0;
  #following = false;

  constructor({ untilNextInstant, mostEntries = 5000, mostBytes = 64 * 1024 * 1024 }: ResponseCacheOptions) {
    this.#untilNextInstant = untilNextInstant;
    this.#entries = new LRUCache({
      max: mostEntries,
      maxSize: mostBytes,
      sizeCalculation: ({ answer }, key) => bytesOf(answer) + key.length + 200,
    });
  }

  /** While nobody tells us of changes nothing is kept. */
  follow(following: boolean): void {
    this.#following = following;
    this.dropAll();
  }

  /** @param types names of GraphQL types of which something changed */
  drop(types: readonly string[]): void {
    this.#cutOff();
    for (const [key, { changes }] of this.#entries.entries())
      if (types.some((type) => changes.has(type))) this.#entries.delete(key);
  }

  dropAll(): void {
    this.#cutOff();
    this.#entries.clear();
  }

  async get(key: string, changes: ReadonlySet<string>, execute: () => Promise<Answer>): Promise<Answer> {
    const entry = this.#entries.get(key);
    if (entry && entry.endsAt > performance.now()) return entry.answer;
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const execution = this.#fill(key, changes, execute).finally(() => {
      if (this.#underWay.get(key) === execution) this.#underWay.delete(key);
    });
    this.#underWay.set(key, execution);
    return execution;
  }

  async #fill(key: string, changes: ReadonlySet<string>, execute: () => Promise<Answer>): Promise<Answer> {
    const began = this.#changes;
    if (!this.#following) return execute();
    const endsAt = await this.#nextEnd();
    const answer = await execute();
    // An execution may have seen the database on either side of an instant that passed meanwhile.
    if (answer.keep && began === this.#changes && this.#following && endsAt > performance.now())
      this.#entries.set(key, { answer, changes, endsAt });
    return answer;
  }

  async #nextEnd(): Promise<number> {
    const now = performance.now();
    if (this.#nextInstant && (await this.#nextInstant) <= now) this.#nextInstant = null;
    this.#nextInstant ??= this.#untilNextInstant().then((milliseconds) => now + milliseconds);
    try {
      return Math.min(await this.#nextInstant, now + LONGEST);
    } catch (error) {
      this.#nextInstant = null;
      throw error;
    }
  }

  #cutOff(): void {
    this.#changes += 1;
    this.#underWay.clear();
    this.#nextInstant = null;
  }
}

const bytesOf = ({ body }: Answer) => body.plain.length + body.br.length + body.gzip.length;

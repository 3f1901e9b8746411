import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

/** Milliseconds after which the form goes without a proof: the API then only lets fewer of them through. */
const patience = 10_000;
/** Seconds before a challenge's end in which it is no longer used: the sign-up has to get there too. */
const margin = 30;
/** Milliseconds: the API takes who sends sooner after asking for a challenge for a machine. Somebody with autofill is as fast. */
const leastToFillIn = 2100;

interface Solved {
  proof: string;
  /** In milliseconds since 1970. */
  readyAt: number;
  /** In seconds since 1970. */
  expiresAt: number;
}

/**
 * Proof of work, one for each sign-up: what costs a visitor nothing costs who sends thousands.
 *
 * `GET /sign-up-challenge` gives a challenge of altcha-lib (version 2, PBKDF2, signed); `proof` in the sign-up is what
 * altcha calls its payload: base64 of `{"challenge": …, "solution": {"counter", "derivedKey", "time"}}`, the challenge
 * as it came. Only when a sign-up got no answer, its proof goes again.
 */
export class Prover {
  readonly #api: string;
  #solved: Promise<Solved | undefined> | undefined;

  constructor(api: string) {
    this.#api = api;
  }

  /** Ahead of `take`, so that nobody waits. */
  begin(): void {
    // It cannot be had: the form goes without.
    this.#solved ??= this.#solve().catch(() => undefined);
  }

  /** @returns `proof` for the next sign-up; undefined when it cannot be had: the API decides what that means */
  async take(): Promise<string | undefined> {
    this.begin();
    let solved = await this.#solved;
    this.#solved = undefined;
    if (solved && solved.expiresAt < Date.now() / 1000 + margin) {
      this.begin();
      solved = await this.#solved;
      this.#solved = undefined;
    }
    if (solved) await new Promise((resume) => setTimeout(resume, solved.readyAt - Date.now()));
    return solved?.proof;
  }

  async #solve(): Promise<Solved | undefined> {
    const response = await fetch(`${this.#api}/sign-up-challenge`, {
      cache: 'no-store',
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    const readyAt = Date.now() + leastToFillIn;
    const challenge: Challenge = await response.json();
    const solution = await solveChallenge({ challenge, deriveKey, timeout: patience });
    if (!solution) return undefined;
    const proof = btoa(JSON.stringify({ challenge, solution }));
    return { proof, readyAt, expiresAt: challenge.parameters.expiresAt ?? Number.POSITIVE_INFINITY };
  }
}

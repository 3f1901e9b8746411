import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds. Far longer than what one thing more that is looked up takes, too short for anybody to notice. */
const BEAT = 25;

/**
 * Answers some beats after it was asked, never in between: the same statements take a little longer where they find somebody, and that
 * little must not tell who is known.
 */
export async function onTheBeat<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    await delay(BEAT - ((performance.now() - began) % BEAT));
  }
}

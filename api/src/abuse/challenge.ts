import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { type Challenge, createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod';

const ALGORITHM = 'PBKDF2/SHA-256';
/** Rounds of a guess, and guesses until the right one: about 0.3 s in a browser, 1 ms for us. */
const ROUNDS = 5000;
const FEWEST_GUESSES = 300;
const MOST_GUESSES = 700;

/** Milliseconds: long enough for a form that somebody leaves open over coffee. */
const LIFE = 20 * 60 * 1000;

const LONGEST_PROOF = 4000;

/** Work that was done for a challenge of ours. */
export interface Proof {
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** Tells the challenge from every other. */
  readonly signature: string;
}

// Not ids of links, which are uuids: no token equals one of these.
const secretsOf = (keys: SealingKeys) => ({
  hmacSignatureSecret: keys.token('sign-up challenge'),
  hmacKeySignatureSecret: keys.token('sign-up challenge, answer'),
});

/** Work for a browser, as altcha writes it (version 2). Signed, so any instance can check the answer. */
export function issueChallenge(keys: SealingKeys, issuedAt: Date): Promise<Challenge> {
  return createChallenge({
    algorithm: ALGORITHM,
    cost: ROUNDS,
    counter: randomInt(MOST_GUESSES, FEWEST_GUESSES),
    deriveKey,
    expiresAt: new Date(issuedAt.getTime() + LIFE),
    data: { issuedAt: issuedAt.getTime() },
    ...secretsOf(keys),
  });
}

const hex = (longest: number) =>
  z
    .string()
    .regex(/^([0-9a-f]{2})+$/)
    .max(longest);

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: hex(64),
      salt: hex(64),
      cost: z.literal(ROUNDS),
      keyPrefix: hex(64),
      keyLength: z.literal(32),
      keySignature: hex(64),
      expiresAt: z.int(),
      data: z.object({ issuedAt: z.int() }),
    }),
    signature: hex(64),
  }),
  solution: z.object({ counter: z.int().nonnegative().max(0xffffffff), derivedKey: hex(64) }),
});

const fromBase64 = z
  .base64()
  .max(LONGEST_PROOF)
  .transform((text, { addIssue }): unknown => {
    try {
      return JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    } catch {
      addIssue('is not JSON');
      return z.NEVER;
    }
  })
  .pipe(payload);

/**
 * @param proof base64 of altcha's payload: the challenge and its solution
 * @returns null when it is no right answer to a challenge of ours that is still good
 */
export async function readProof(keys: SealingKeys, proof: string): Promise<Proof | null> {
  const { data } = fromBase64.safeParse(proof);
  if (!data) return null;
  const { challenge, solution } = data;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secretsOf(keys) });
  if (!verified) return null;
  const { expiresAt, data: kept } = challenge.parameters;
  return {
    issuedAt: new Date(kept.issuedAt),
    expiresAt: new Date(expiresAt * 1000),
    signature: challenge.signature,
  };
}

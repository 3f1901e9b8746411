import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweep } from '../privacy/retention.store.ts';
import { startApi } from '../testing/api.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { proofOf } from '../testing/proof.ts';
import { issueChallenge, readProof } from './challenge.ts';
import { spend } from './used-challenge.store.ts';

const { variables, keys } = privacySecrets();
const MINUTE = 60_000;
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * MINUTE);
interface Payload {
  challenge: { parameters: { data: { issuedAt: number }; expiresAt: number; keyPrefix: string } };
  solution: { derivedKey: string };
}
const rewritten = (proof: string, change: (payload: Payload) => void) => {
  const payload: Payload = JSON.parse(Buffer.from(proof, 'base64').toString());
  change(payload);
  return Buffer.from(JSON.stringify(payload)).toString('base64');
};

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi(variables);
});
afterAll(() => api.close());

test('a page anywhere gets a challenge that is its own', async () => {
  const ask = () => api.app.inject({ url: '/sign-up-challenge', headers: { origin: 'https://intranet.example.org' } });
  const [one, other] = [await ask(), await ask()];
  expect(one.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' });
  expect(one.json().parameters.nonce).not.toBe(other.json().parameters.nonce);
  const proof = await readProof(keys, await proofOf(one.json()));
  expect(proof?.expiresAt.getTime()).toBeCloseTo(Date.now() + 20 * MINUTE, -4);
});

test('work counts at every instance with the same secret, and tells when it was given', async () => {
  const issuedAt = minutesAgo(19);
  expect(await readProof(keys, await proofOf(await issueChallenge(keys, issuedAt)))).toMatchObject({ issuedAt });
});

describe('no work', () => {
  test('is what is past its term', async () => {
    expect(await readProof(keys, await proofOf(await issueChallenge(keys, minutesAgo(21))))).toBeNull();
  });

  test('is done for a challenge of somebody else', async () => {
    expect(await readProof(keys, await proofOf(await issueChallenge(privacySecrets().keys, new Date())))).toBeNull();
    const easy = await createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: 1,
      counter: 1,
      deriveKey,
      hmacSignatureSecret: 'a guess',
    });
    expect(await readProof(keys, await proofOf(easy))).toBeNull();
  });

  test('is what was written anew', async () => {
    const proof = await proofOf(await issueChallenge(keys, new Date()));
    const forgeries = [
      rewritten(proof, ({ challenge }) => {
        challenge.parameters.data.issuedAt -= 5000;
      }),
      rewritten(proof, ({ challenge }) => {
        challenge.parameters.expiresAt += 5000;
      }),
      rewritten(proof, ({ solution }) => {
        solution.derivedKey = `${solution.derivedKey.slice(0, 32)}${'00'.repeat(16)}`;
      }),
      rewritten(proof, ({ challenge, solution }) => {
        solution.derivedKey = challenge.parameters.keyPrefix;
      }),
    ];
    for (const forgery of forgeries) expect(await readProof(keys, forgery)).toBeNull();
  });

  test.each(['', 'e30=', 'bnVsbA==', 'geen base64 !', 'A'.repeat(100_000), '////'])('is %.20s', async (proof) => {
    expect(await readProof(keys, proof)).toBeNull();
  });
});

test('work is handed in once, whoever is first, and forgotten after its term', async () => {
  const proof = { signature: 'aa', issuedAt: new Date(), expiresAt: minutesAgo(-1) };
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => spend(api.database, proof)));
  expect(outcomes.filter((isFirst) => isFirst)).toHaveLength(1);
  await spend(api.database, { ...proof, signature: 'bb', expiresAt: minutesAgo(1) });
  await sweep(api.database);
  expect(await api.database.usedChallenge.count()).toBe(1);
});

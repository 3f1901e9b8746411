import { expect, it } from 'vitest';
import { delayAfter } from './backoff.rules.ts';

it('tries again at once after a first failure, and doubles', () => {
  expect(delayAfter(1, 0)).toBe(125);
  expect(delayAfter(1, 1)).toBe(250);
  expect(delayAfter(2, 1)).toBe(500);
  expect(delayAfter(6, 1)).toBe(5000);
});

it('tries at least every five seconds, however long the outage lasts, and never without a pause', () => {
  for (let failures = 1; failures <= 20_000; failures++)
    for (const chance of [0, 0.5, 0.999]) {
      const delay = delayAfter(failures, chance);
      expect(delay).toBeGreaterThanOrEqual(125);
      expect(delay).toBeLessThanOrEqual(5000);
    }
});

it('spreads those that failed together', () => {
  expect(delayAfter(2000, 1)).toBe(5000);
  expect(delayAfter(2000, 0)).toBe(2500);
});

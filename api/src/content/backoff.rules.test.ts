import { expect, it } from 'vitest';
import { delayAfter } from './backoff.rules.ts';

it('tries again at once after a first failure, and at least every five seconds', () => {
  expect(delayAfter(1, 0)).toBe(125);
  expect(delayAfter(1, 1)).toBe(250);
  expect(delayAfter(2, 1)).toBe(500);
  expect(delayAfter(6, 1)).toBe(5000);
  expect(delayAfter(2000, 1)).toBe(5000);
  expect(delayAfter(2000, 0)).toBe(2500);
});

import { expect, test } from 'vitest';
import { contrast, told } from './contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#ffffff', '#ffffff', 1],
  // The grey that just passes, and the one that just does not (WCAG 2.2, 1.4.3).
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.47],
])('%s on %s is %d to 1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1);
});

test('what just fails is never told as enough', () => {
  expect(told(contrast('#777777', '#ffffff'))).toBe(4.4);
});

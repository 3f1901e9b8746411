import { expect, test } from 'vitest';
import { etagOf, matches } from './etag.ts';

const etag = etagOf(Buffer.from('answer'));

test.each([
  [etag, true],
  [`"other", ${etag}`, true],
  [etag.slice(2), true],
  ['*', true],
  ['"other"', false],
  ['', false],
  [undefined, false],
])('If-None-Match: %s', (header, expected) => {
  expect(matches(header, etag)).toBe(expected);
});

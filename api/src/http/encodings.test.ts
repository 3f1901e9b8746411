import { expect, test } from 'vitest';
import { acceptedEncoding } from './encodings.ts';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=0.5, br;q=0', 'gzip'],
  ['identity', null],
  ['deflate', null],
  ['', null],
  [undefined, null],
])('of %s it chooses %s', (header, expected) => {
  expect(acceptedEncoding(header)).toBe(expected);
});

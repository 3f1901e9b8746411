import { expect, test } from 'vitest';
import { readDay, readKvkNumber, textFault } from './typed-text.rules.ts';

test.each([
  ['2026-02-18', '2026-02-18'],
  ['2026-2-8', '2026-02-08'],
  ['18-02-2026', '2026-02-18'],
  ['8/2/2026', '2026-02-08'],
  ['30-02-2026', null],
  ['2026-13-01', null],
  ['18-02-26', null],
  ['gisteren', null],
  ['', null],
])('the day %s is %s', (text, day) => expect(readDay(text)).toBe(day));

test.each([
  ['90000001', '90000001'],
  [' 9000 00.01 ', '90000001'],
  ['9000001', null],
  ['900000011', null],
  ['9000000x', null],
])('the KvK number %j is %s', (text, number) => expect(readKvkNumber(text)).toBe(number));

test.each([
  ['', 'missing'],
  ['a', 'missing'],
  ['--', 'missing'],
  ['abcdef', 'tooLong'],
  ['ab\ncd', 'hidden'],
  ['ab\u202ecd', 'hidden'],
  ['Zörg', undefined],
])('%j in 2 to 5 characters: %s', (text, fault) => expect(textFault(text, { least: 2, most: 5 })).toBe(fault));

test('text of several lines may hold line ends and nothing else that is not seen', () => {
  expect(textFault('een\r\n\ttwee', { least: 1, most: 20, lines: true })).toBeUndefined();
  expect(textFault('een\u0007', { least: 1, most: 20, lines: true })).toBe('hidden');
  expect(textFault('', { least: 0, most: 20, lines: true })).toBeUndefined();
});

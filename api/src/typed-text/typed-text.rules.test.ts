import { tidiedAddress } from '@leerkring/prisma/canonical-address.ts';
import { expect, test } from 'vitest';
import { mistakeInAddress, readDay, readKvkNumber, textFault } from './typed-text.rules.ts';

test.each([
  ['2026-02-18', '2026-02-18'],
  ['2026-2-8', '2026-02-08'],
  ['18-02-2026', '2026-02-18'],
  ['8/2/2026', '2026-02-08'],
  ['30-02-2026', null],
  ['2026-13-01', null],
  ['18-02-26', null],
  ['gisteren', null],
  ['1-1-0001', null],
  ['0000-01-01', null],
  ['1-1-0099', null],
  ['31-12-1899', null],
  ['1-1-1900', '1900-01-01'],
  ['31-12-2100', '2100-12-31'],
  ['1-1-2101', null],
  ['9999-12-31', null],
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
  // What has no shape: a space and a hyphen without width, marks of direction, a tag, selectors, a letter that is empty.
  ['a\u200bb', 'hidden'],
  ['a\u00adb', 'hidden'],
  ['a\u200fb', 'hidden'],
  ['a\u061cb', 'hidden'],
  ['a\u{e0061}b', 'hidden'],
  ['ab\ufe0f', 'hidden'],
  ['\u3164\u3164', 'missing'],
  ['ab\u3164', 'hidden'],
  // What shapes others.
  ['می\u200cم', undefined],
  ['क\u094d\u200dष', undefined],
  ['ab ❤\ufe0f', undefined],
])('%j in 2 to 5 characters: %s', (text, fault) => expect(textFault(text, { least: 2, most: 5 })).toBe(fault));

test.each([
  ['http://evil.example/prijs', 'webAddress'],
  ['Ga naar WWW.evil.example', 'webAddress'],
  ['x://y', 'webAddress'],
  ['Win op evil.example/x', 'webAddress'],
  ['mail boef@evil.example', 'webAddress'],
  ['Awww. de Vries', undefined],
  ['<b>x</b>', undefined],
  ['Jan: de Vries', undefined],
  ['J.P. van der Berg-Öz', undefined],
])('%s as the name of a person: %s', (name, fault) => {
  expect(textFault(name, { least: 1, most: 120, isName: true })).toBe(fault);
  expect(textFault(name, { least: 1, most: 120 })).toBeUndefined();
});

const texts = { email: 'email', hidden: 'hidden' };
test.each([
  [' Ada@Example.ORG ', 'Ada@example.org'],
  ['zoë@münchen.nl', 'zoë@münchen.nl'],
  ['zoe\u0308@xn--mnchen-3ya.nl', 'zoë@münchen.nl'],
  ['\u200bada@exam\u00adple.org\ufeff', 'ada@example.org'],
  ['\u200fada\u061c@example.org\u200e', 'ada@example.org'],
  ['ada@exam\ufe00ple.org', 'ada@example.org'],
  ['\u212aelvin@example.org', 'Kelvin@example.org'],
])('the address %j is kept as %s', (typed, kept) => {
  expect(tidiedAddress(typed)).toBe(kept);
  expect(mistakeInAddress(kept, texts)).toBeUndefined();
});

test.each([
  ['tgt@\uff45xample.org', 'email'],
  ['x@\ufb01.nl', 'email'],
  ['\uff54gt@example.org', 'email'],
  ['a@1.1', 'email'],
  ['a@example.1', 'email'],
  ['a@xn--.nl', 'email'],
  [`a@${'ü'.repeat(60)}.nl`, 'email'],
  ['ada', 'email'],
  ['a\u200ddа@example.org', 'hidden'],
  ['ada\ufe00@example.org', 'hidden'],
  ['a\u{e0061}da@example.org', 'hidden'],
  ['\u3164@example.org', 'hidden'],
  ['a\u202eda@example.org', 'hidden'],
  ['a\u0000da@example.org', 'email'],
])('the address %j is refused: %s', (typed, fault) =>
  expect(mistakeInAddress(tidiedAddress(typed), texts)).toBe(fault),
);

test('text of several lines may hold line ends and nothing else that is not seen', () => {
  expect(textFault('een\r\n\ttwee', { least: 1, most: 20, lines: true })).toBeUndefined();
  expect(textFault('een\u0007', { least: 1, most: 20, lines: true })).toBe('hidden');
  expect(textFault('', { least: 0, most: 20, lines: true })).toBeUndefined();
});

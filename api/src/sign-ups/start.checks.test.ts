import { describe, expect, test } from 'vitest';
import { faultTexts } from './sign-up.texts.ts';
import { checkStart, type SentStart } from './start.checks.ts';

const nl = faultTexts.NL;
const motivation = 'Wij willen leren van elkaar.';
const faults = (sent: SentStart | null | undefined) =>
  checkStart(sent, 'NL').faults.map(({ path, message }) => [path.join('.'), message]);

test('a good request comes out trimmed', () => {
  const sent = { motivation: `  ${motivation}\n`, organisationNames: [' Zorg A ', 'Zorg B'] };
  expect(checkStart(sent, 'NL')).toEqual({
    start: { motivation, organisationNames: ['Zorg A', 'Zorg B'] },
    faults: [],
  });
  expect(checkStart({ motivation }, 'NL').start.organisationNames).toEqual([]);
});

test.each([null, undefined])('a request that was not sent (%s) misses why', (sent) => {
  expect(faults(sent)).toEqual([['start.motivation', nl.start.motivation]]);
});

describe('why', () => {
  test.each([
    ['x'.repeat(10), undefined],
    ['x'.repeat(2000), undefined],
    ['Eerste regel\nTweede regel', undefined],
    ['x'.repeat(9), nl.start.motivation],
    [' '.repeat(50), nl.start.motivation],
    ['x'.repeat(2001), nl.tooLong(2000)],
    ['Een lange zin\0', nl.hidden],
    ['Een lange \u202ezin', nl.hidden],
  ])('%j', (text, message) => {
    expect(faults({ motivation: text })).toEqual(message ? [['start.motivation', message]] : []);
  });
});

describe('organisations that are interested', () => {
  test.each([
    [['Zo'], []],
    [['x'.repeat(160)], []],
    [['Zorg', ' '], [['start.organisationNames.1', nl.start.organisation]]],
    [['Z'], [['start.organisationNames.0', nl.start.organisation]]],
    [['x'.repeat(161)], [['start.organisationNames.0', nl.tooLong(160)]]],
    [['Zorg\nB'], [['start.organisationNames.0', nl.hidden]]],
    [Array(10).fill('Zorg'), []],
    [Array(11).fill('Zorg'), [['start.organisationNames', nl.start.tooMany(10)]]],
  ])('%j', (organisationNames, expected) => {
    expect(faults({ motivation, organisationNames })).toEqual(expected);
  });
});

test('is told in the language of the request', () => {
  expect(checkStart({ motivation: '' }, 'EN').faults[0]?.message).toBe(faultTexts.EN.start.motivation);
});

import { describe, expect, test } from 'vitest';
import { questionKey } from './question-key.rules.ts';

const declared = new Set(['first', 'locale', 'where']);
const key = (search: string) => questionKey(declared, new URLSearchParams(search));
const of = (variables: string) => key(`variables=${encodeURIComponent(variables)}`);

describe('one key have', () => {
  test.each([
    ['names in another order', '{"first":1,"locale":"NL"}', '{"locale":"NL", "first": 1}'],
    ['names within in another order', '{"where":{"a":1,"b":[{"c":1,"d":2}]}}', '{"where":{"b":[{"d":2,"c":1}],"a":1}}'],
    ['undeclared variables', '{"locale":"NL"}', '{"locale":"NL","asked":1}'],
    ['undeclared numbers without end', '{"locale":"NL"}', '{"locale":"NL","asked":1e400}'],
  ])('%s', (_, one, other) => {
    expect(of(one)).toBe(of(other));
  });
  test('no variables at all', () => {
    expect(key('')).toBe(of('{}'));
  });
});

describe('keys of their own have', () => {
  test.each([
    ['other values', '{"first":1}', '{"first":2}'],
    ['null and nothing', '{"first":null}', '{}'],
    ['a number without end, which JSON writes as null', '{"first":1e400}', '{"first":null}'],
    ['and within', '{"where":{"a":[-1e999]}}', '{"where":{"a":[null]}}'],
    ['what is no list of names', '[1]', '{}'],
    ['null', 'null', '{}'],
    ['what does not parse', '{', '{}'],
  ])('%s', (_, one, other) => {
    expect(of(one)).not.toBe(of(other));
  });
  test('a variable given twice, and another operation', () => {
    expect(key('variables={}&variables={}')).not.toBe(key('variables={}'));
    expect(key('operationName=A')).not.toBe(key(''));
  });
});

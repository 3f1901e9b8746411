import schema from '@leerkring/schema/schema.graphql?raw';
import { expect, test } from 'vitest';
import { newIdempotencyKey } from './idempotency-key.ts';
import { answerBounds, mostOrganisations, startBounds } from './more-fields.checks.ts';
import { bounds, fieldAt, mistakeIn } from './sign-up.checks.ts';

/** Numbers in the description before a field, such as "2 to 160 characters.". */
function described(input: string, field: string): number[] {
  const body = new RegExp(`input ${input} (?:@oneOf )?\\{([^}]*)\\}`).exec(schema)?.[1] ?? '';
  const [, description = ''] = new RegExp(`"""([^"]*)"""\\s*${field}:`).exec(body) ?? [];
  return (description.match(/\d+/g) ?? []).map(Number);
}

test.each([
  ['name', 'SignUpPerson', 'name'],
  ['organisation', 'SignUpOrganisation', 'name'],
  ['unit', 'SignUpUnit', 'name'],
] as const)("the bounds of %s are the schema's", (field, input, name) => {
  expect(described(input, name)).toEqual(bounds[field]);
});

test.each([
  ['email', 'email'],
  ['jobTitle', 'jobTitle'],
] as const)("the most of %s is the schema's", (field, name) => {
  expect(described('SignUpPerson', name)).toEqual([bounds[field][1]]);
});

test("the bounds of answers and of what starts a network are the schema's", () => {
  const { SHORT_TEXT, LONG_TEXT } = answerBounds;
  expect(described('SignUpAnswerInput', 'text')).toEqual([SHORT_TEXT, LONG_TEXT]);
  expect(described('SignUpStart', 'motivation')).toEqual(startBounds.motivation);
  expect(described('SignUpStart', 'organisationNames')).toEqual([mostOrganisations, ...startBounds.organisationName]);
});

test('a text on its bound is fine, one more is too long, and spaces around it do not count', () => {
  expect(mistakeIn('name', ` ${'x'.repeat(120)} `)).toBeUndefined();
  expect(mistakeIn('name', 'x'.repeat(121))).toBe('tooLong');
  expect(mistakeIn('name', '   ')).toBe('missing');
  expect(mistakeIn('organisation', 'x')).toBe('missing');
  expect(mistakeIn('organisation', 'xx')).toBeUndefined();
  expect(mistakeIn('jobTitle', '')).toBeUndefined();
  expect(mistakeIn('jobTitle', 'x'.repeat(121))).toBe('tooLong');
  expect(mistakeIn('email', `${'x'.repeat(248)}@x.org`)).toBeUndefined();
  expect(mistakeIn('email', `${'x'.repeat(250)}@x.org`)).toBe('tooLong');
});

test.each(['naam', 'naam@', '@x.org', 'naam@organisatie', 'een naam@x.org', 'naam@x@x.org'])(
  '%s is no address',
  (typed) => {
    expect(mistakeIn('email', typed)).toBe('missing');
  },
);

test('a fault is shown at the field that its path is about', () => {
  expect(fieldAt(['person', 'email'])).toBe('email');
  expect(fieldAt(['organisation', 'name'])).toBe('organisation');
  expect(fieldAt(['unit', 'id'])).toBe('unit');
  expect(fieldAt(['privacyNoticeVersion'])).toBeUndefined();
});

test('every key is another, of a form that the API takes', () => {
  const keys = Array.from({ length: 100 }, newIdempotencyKey);
  expect(new Set(keys).size).toBe(100);
  for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
});

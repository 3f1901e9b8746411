import { coerceInputValue, GraphQLError, isInputType, isLeafType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../schema.ts';
import { type HttpApi, startHttpApi } from './testing/http-api.ts';
import { withoutValues } from './without-values.ts';

let api: HttpApi;
beforeAll(async () => {
  api = await startHttpApi();
});
afterAll(() => api.close());

const typed = 'geheim@example.org';
const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';
const whole = {
  target: { networkSlug: 'noord' },
  idempotencyKey: '0123456789abcdef',
  person: { name: 'Geheim', email: typed },
  privacyNoticeVersion: '1',
};

describe('what is told of an input that does not fit', () => {
  test.each([
    [
      'something that is missing',
      { ...whole, person: { email: typed } },
      'Variable "$input" got invalid value at "input.person"; Field "name" of required type "String!" was not provided.',
    ],
    [
      'something that nobody asks',
      { ...whole, zzz: '0612345678' },
      'Variable "$input" got invalid value; Field "zzz" is not defined by type "SignUpInput".',
    ],
    [
      'a text of another kind',
      { ...whole, person: { ...whole.person, name: [typed] } },
      'Variable "$input" got invalid value at "input.person.name"; String cannot represent a non string value.',
    ],
    [
      'a word that is not in the list',
      { ...whole, locale: typed },
      'Variable "$input" got invalid value at "input.locale"; The value does not exist in "Locale" enum.',
    ],
    [
      'no answer where one must be',
      { ...whole, answers: [{ question: null, text: typed }] },
      'Variable "$input" got invalid value at "input.answers[0].question"; Expected non-nullable type "ID!" not to be null.',
    ],
    [
      'what looks like the end of a message',
      { ...whole, person: { ...whole.person, name: { [`" at "${typed}"; `]: `" at "${typed}"; ` } } },
      'Variable "$input" got invalid value at "input.person.name"; String cannot represent a non string value.',
    ],
  ])('%s', async (_, input, message) => {
    const { errors } = await api.ask(signUp, { input });
    expect(errors?.map((error) => error.message)).toEqual([message]);
    expect(JSON.stringify(errors).toLowerCase()).not.toContain('geheim');
  });

  test.each([
    ['networks(first: "geheim")', 'Int cannot represent non-integer value.'],
    ['networks(locale: GEHEIM)', 'The value does not exist in "Locale" enum.'],
    ['networks(locale: "geheim")', 'Enum "Locale" cannot represent non-enum value.'],
    ['networks(where: "geheim")', 'Expected value of type "NetworkWhere".'],
    ['networks(where: { search: ["geheim"] })', 'String cannot represent a non string value.'],
  ])('in the text of a document: %s', async (field, message) => {
    const { errors } = await api.ask(`{ ${field} { totalCount } }`);
    expect(errors?.map((error) => error.message)).toContain(message);
    expect(JSON.stringify(errors).toLowerCase()).not.toContain('geheim');
  });

  test.each([
    ['{ networks("geheim") }', 'Syntax Error: Expected Name, found String.'],
    ['{ networks(first: """geheim""" 1) }', 'Syntax Error: Expected Name, found Int.'],
    ['{ networks(search: geheim jansen) }', 'Syntax Error: Expected ":", found ")".'],
    ['{ networks geheim: """geheim""" }', 'Syntax Error: Expected Name, found BlockString.'],
    ['"a" "geheim" query { networks }', 'Syntax Error: Unexpected String.'],
  ])('in a document that does not parse: %s', async (document, message) => {
    const { errors } = await api.ask(document);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});

const inputTypes = Object.values(schema.getTypeMap()).flatMap((type) => (isInputType(type) ? [type] : []));

test.each(inputTypes)('nothing that was sent as %s comes back', (type) => {
  const messages: string[] = [];
  for (const value of ['geheim', ['geheim'], { to: 'geheim' }, 1])
    coerceInputValue(value, type, (path, printed, error) => {
      const at = path.length > 0 ? ` at "value.${path.join('.')}"` : '';
      const message = `Variable "$value" got invalid value ${JSON.stringify(printed)}${at}; ${error.message}`;
      messages.push(withoutValues(new GraphQLError(message, { originalError: error })));
    });
  if (isLeafType(type))
    for (const literal of ['"geheim"', 'GEHEIM', '["geheim"]', '{ to: "geheim" }'])
      for (const error of validate(schema, parse(`query ($v: ${type} = ${literal}) { __typename }`)))
        messages.push(withoutValues(error));
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) expect(message.toLowerCase()).not.toContain('geheim');
});

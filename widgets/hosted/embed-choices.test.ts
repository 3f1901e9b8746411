import { expect, test } from 'vitest';
import { readChoices } from './embed-choices.ts';

test('without choices it is the first of everything, and nothing is wrong', () => {
  const { choices, mistakes } = readChoices({});
  expect(choices).toMatchObject({ kind: 'networks', system: 'html', locale: 'nl', partner: '', pin: false });
  expect(mistakes).toEqual([]);
});

test.each([
  ['#ABC', '#aabbcc'],
  ['0b5f7a', '#0b5f7a'],
  [' #0b5f7a ', '#0b5f7a'],
])('the colour %s is %s', (typed, colour) => {
  expect(readChoices({ accent: typed }).choices.accent).toBe(colour);
});

test.each(['blue', '#12', '#12345', '#1234567', 'red;}body{display:none', 'url(x)', '#12345g'])(
  '%s is no colour',
  (typed) => {
    const { choices, mistakes } = readChoices({ accent: typed, text: typed });
    expect([choices.accent, choices.text, mistakes]).toEqual(['', '', ['accent', 'text']]);
  },
);

test.each(['pk_demo', 'pk_a1_', `pk_${'a'.repeat(60)}`])('%s is a key', (typed) => {
  expect(readChoices({ partner: typed }).choices.partner).toBe(typed);
});

test.each(['demo', 'pk_', 'pk_ab', 'PK_demo', 'pk_"><script>', `pk_${'a'.repeat(61)}`])('%s is no key', (typed) => {
  const { choices, mistakes } = readChoices({ partner: typed });
  expect([choices.partner, mistakes]).toEqual(['', ['partner']]);
});

test.each([
  ['intranet.example.nl', 'https://intranet.example.nl'],
  ['https://intranet.example.nl/leren?a=b#c', 'https://intranet.example.nl'],
  ['HTTP://Intranet:8080/', 'http://intranet:8080'],
  ['https://iemand:geheim@intranet.example.nl', 'https://intranet.example.nl'],
  ['organisatie.sharepoint.com/sites/leren', 'https://organisatie.sharepoint.com'],
])('the address %s has the origin %s', (typed, origin) => {
  expect(readChoices({ site: typed }).choices.site).toBe(origin);
});

test.each(['javascript:alert(1)', 'file:///etc', 'ht!tp', 'https://[', '"><script>', 'ftp://example.nl'])(
  '%s is no address',
  (typed) => {
    const { choices, mistakes } = readChoices({ site: typed });
    expect([choices.site, mistakes]).toEqual(['', ['site']]);
  },
);

test.each([
  ['several values', { network: ['a', 'b'], partner: { a: 'b' } }],
  ['what is in no list', { element: 'constructor', system: '__proto__', locale: 'fr', network: '../x' }],
])('%s count as not chosen', (_, query) => {
  expect(readChoices(query).choices).toEqual(readChoices({}).choices);
});

test('what is shown again is bounded', () => {
  expect(readChoices({ partner: 'x'.repeat(5000) }).typed.partner).toHaveLength(300);
});

test('without a choice it speaks the language of the builder; a frame cannot know that of its page', () => {
  expect(readChoices({}).choices.locale).toBe('nl');
  expect(readChoices({ lang: 'en' }).choices.locale).toBe('en');
  expect(readChoices({ lang: 'en', locale: 'page' }).choices.locale).toBe('');
  expect(readChoices({ lang: 'en', locale: 'page', system: 'sharepoint' }).choices.locale).toBe('en');
});

test('a name that is a folder of an address is no name', () => {
  for (const network of ['.', '..', '...']) expect(readChoices({ network }).choices.network).toBe('');
  expect(readChoices({ network: 'a.b' }).choices.network).toBe('a.b');
});

import { describe, expect, test } from 'vitest';
import { partnerSiteTexts } from '../partner-sites/partner-site.texts.ts';
import { checkForm, inOrder, type SignUpInput } from './sign-up.checks.ts';
import { answerTexts, faultTexts } from './sign-up.texts.ts';

const good: SignUpInput = {
  target: { networkSlug: 'welzijn' },
  intent: 'JOIN',
  waitingList: false,
  idempotencyKey: '0123456789abcdef',
  person: { name: 'Ada de Vries', email: 'ada@example.nl' },
  organisation: { name: 'Zorggroep De Linde' },
  privacyNoticeVersion: '1',
  locale: 'NL',
};
const check = (change: Partial<SignUpInput>, asks: Parameters<typeof checkForm>[1] = 'organisation') => {
  const { form, faults } = checkForm({ ...good, ...change }, asks);
  return { form, faults: inOrder(faults).map(({ path, message }) => [path.join('.'), message]) };
};
const nl = faultTexts.NL;

test('a good form comes out trimmed', () => {
  expect(check({ person: { name: ' Ada ', email: ' ada@example.nl\n', jobTitle: '  ' } })).toEqual({
    form: expect.objectContaining({
      person: { name: 'Ada', email: 'ada@example.nl', jobTitle: null },
      organisation: { name: 'Zorggroep De Linde' },
      unit: null,
    }),
    faults: [],
  });
});

test('every fault is told at once, in the order of the form', () => {
  const person = { name: ' ', email: 'ada', jobTitle: 'x'.repeat(121) };
  expect(check({ person, organisation: null, idempotencyKey: 'short' }).faults).toEqual([
    ['person.name', nl.name],
    ['person.email', nl.email],
    ['organisation', nl.organisation],
    ['person.jobTitle', nl.tooLong(120)],
    ['idempotencyKey', nl.idempotencyKey],
  ]);
});

test('inside one organisation a unit is asked, and an organisation is not looked at', () => {
  expect(check({ organisation: { name: '\0' } }, 'unit').faults).toEqual([['unit', nl.unit]]);
  expect(check({ organisation: null, unit: { name: 'Team Noord' } }, 'unit')).toEqual({
    form: expect.objectContaining({ organisation: null, unit: { name: 'Team Noord' } }),
    faults: [],
  });
});

describe('who wants to start a network', () => {
  test.each([
    [undefined, null],
    [null, null],
    [{ name: ' Zo ' }, { name: 'Zo' }],
    [{ name: 'x'.repeat(160) }, { name: 'x'.repeat(160) }],
  ])('may name an organisation, and is asked no unit: %j', (organisation, expected) => {
    expect(check({ organisation, unit: { id: 'x'.repeat(300) } }, 'organisationIfAny')).toEqual({
      form: expect.objectContaining({ organisation: expected, unit: null }),
      faults: [],
    });
  });

  test.each([
    [{ name: ' ' }, 'organisation.name', nl.start.own],
    [{ name: 'Z' }, 'organisation.name', nl.start.own],
    [{ name: 'x'.repeat(161) }, 'organisation.name', nl.tooLong(160)],
    [{ name: 'Zorg\0' }, 'organisation.name', nl.hidden],
    [{ id: 'T3JnYW5pc2F0aW9u' }, 'organisation.id', nl.start.own],
  ])('types its name: %j', (organisation, path, message) => {
    expect(check({ organisation }, 'organisationIfAny').faults).toEqual([[path, message]]);
  });
});

test('faults are told in the language of the request', () => {
  const { faults } = checkForm({ ...good, locale: 'EN', person: { name: '', email: 'a@b.nl' } }, 'organisation');
  expect(faults).toEqual([{ path: ['person', 'name'], message: 'Enter your name.' }]);
});

describe('names', () => {
  test.each([
    ['Ada', undefined],
    ["D'Hondt-Müller", undefined],
    ['李小龍', undefined],
    ['عائشة', undefined],
    ['X', undefined],
    ['x'.repeat(120), undefined],
    ['x'.repeat(121), nl.tooLong(120)],
    ['', nl.name],
    ['   ', nl.name],
    ['\u200b', nl.name],
    ['--', nl.name],
    ['Ada\0', nl.hidden],
    ['Ada\nBcc: x@example.nl', nl.hidden],
    ['Ada\u2028x', nl.hidden],
    ['Ada\u202egnp', nl.hidden],
    ['Ada\ud800', nl.hidden],
  ])('%j', (name, message) => {
    expect(check({ person: { ...good.person, name } }).faults).toEqual(message ? [['person.name', message]] : []);
  });
});

describe('addresses', () => {
  test.each([
    'ada@example.nl',
    'Ada.De+Vries_1@sub.example.co.uk',
    "o'neil@example.org",
    'zoë@example.org',
    'ada@zörg.example',
    'ada@xn--zrg-sna.nl',
    `${'a'.repeat(64)}@example.nl`,
  ])('takes %s', (email) => {
    expect(check({ person: { ...good.person, email } }).faults).toEqual([]);
  });

  test.each([
    '',
    'ada',
    'ada@',
    '@example.nl',
    'ada@example',
    'ada@.nl',
    'ada@example.',
    'ada@exa..mple.nl',
    'a@da@example.nl',
    'ada vries@example.nl',
    'ada@exam ple.nl',
    'ada@-example.nl',
    '.ada@example.nl',
    'a..da@example.nl',
    'ada@example.nl\r\nBcc: all@example.nl',
    'Ada <ada@example.nl>',
    'ada@example.nl,bob@example.nl',
    'ada@example.nl\0',
    'ada@[127.0.0.1]',
    `${'a'.repeat(65)}@example.nl`,
  ])('refuses %j', (email) => {
    expect(check({ person: { ...good.person, email } }).faults).toEqual([['person.email', nl.email]]);
  });

  test('refuses one of more than 254 characters, and says so', () => {
    const email = `${'a'.repeat(60)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(20)}.nl`;
    expect(check({ person: { ...good.person, email } }).faults).toEqual([['person.email', nl.tooLong(254)]]);
  });
});

test.each([
  [{ name: 'Zo' }, []],
  [{ name: 'x'.repeat(160) }, []],
  [{ name: 'Z' }, [['organisation', nl.organisation]]],
  [{ name: 'x'.repeat(161) }, [['organisation', nl.tooLong(160)]]],
  [{ name: 'De\u0007Linde' }, [['organisation', nl.hidden]]],
  [{ id: 'x'.repeat(201) }, [['organisation', nl.organisation]]],
])('organisation %j', (organisation, faults) => {
  expect(check({ organisation }).faults.map(([path, message]) => [path?.split('.')[0], message])).toEqual(faults);
});

test('of what asks one thing the first fault is told; of answers and the request every one, by number', () => {
  const at = (...path: string[]) => ({ path, message: path.join('.') });
  const faults = [
    at('answers', '10'),
    at('answers', '2'),
    { path: ['answers'], message: 'Beantwoord de ene vraag' },
    { path: ['answers'], message: 'Beantwoord de andere vraag' },
    at('person', 'name'),
    { path: ['person', 'name'], message: 'nog een' },
    at('start', 'organisationNames', '1'),
    at('start', 'motivation'),
  ];
  expect(inOrder(faults).map(({ message }) => message)).toEqual([
    'start.motivation',
    'start.organisationNames.1',
    'person.name',
    'Beantwoord de ene vraag',
    'Beantwoord de andere vraag',
    'answers.2',
    'answers.10',
  ]);
});

test('no text says "ongeldig" or addresses anyone as "u"', () => {
  const spoken = JSON.stringify([faultTexts.NL, answerTexts.NL, partnerSiteTexts.NL], (_, value) =>
    typeof value === 'function' ? value(new Date(0)) : value,
  );
  expect(spoken).not.toMatch(/ongeldig|\bu\b|\buw\b/i);
  expect(spoken).toContain('1970');
});

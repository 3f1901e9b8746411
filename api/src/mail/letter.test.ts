import { expect, test } from 'vitest';
import { writeLetter } from './letter.ts';
import type { Facts } from './templates/facts.ts';

const facts: Facts = {
  publicUrl: 'https://leren.example.org',
  name: 'Ada',
  title: 'Noord',
  isStart: false,
  owner: 'Zorgkring',
  privacyStatementUrl: 'https://zorgkring.example/privacy?a=1&b=2',
  contact: null,
  link: null,
  isDataLink: true,
  linkUntil: null,
  signUp: null,
  invitation: null,
  afterSignUp: null,
  isForOwner: false,
  membership: {
    role: 'NETWORK_MANAGER',
    organisation: 'De Linde',
    hasOrganisation: true,
    hasUnit: false,
    hasJobTitle: false,
  },
  ended: null,
  organisationLeft: false,
  isFull: false,
  monthsKept: 24,
  toDecide: [],
  news: [],
  newsOn: new Date('2026-11-21T12:00:00Z'),
  isForStaff: false,
};
const linksIn = (change: Partial<Facts>) =>
  [...writeLetter('added', 'NL', { ...facts, ...change }).html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(
    ([, href]) => href,
  );

test('links lead to our own pages and to the statement of the owner', () => {
  expect(linksIn({})).toEqual([
    'https://leren.example.org/desk',
    'https://zorgkring.example/privacy?a=1&#38;b=2',
    'https://leren.example.org/mijn-gegevens',
  ]);
});

test.each([
  'http://evil.example/prijs',
  'https://leren.example.org.evil.example',
  'https://leren.example.org@evil.example',
])('what somebody typed stays text: %s', (typed) => {
  const links = linksIn({});
  expect(linksIn({ name: typed, title: typed })).toEqual(links);
  expect(
    linksIn({ membership: { ...(facts.membership as NonNullable<Facts['membership']>), organisation: typed } }),
  ).toEqual(links);
  expect(writeLetter('added', 'NL', { ...facts, name: typed }).html).toContain(`Beste ${typed},`);
});

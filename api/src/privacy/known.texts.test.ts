import { expect, test } from 'vitest';
import type { Known } from './known.store.ts';
import { knownInWords } from './known.texts.ts';

const at = new Date('2026-01-01T12:00:00Z');
const from = (source: string | null): Known => ({
  personId: '1',
  owner: { name: 'Zorgkring', dataProtectionContact: null },
  name: 'Ada Voorbeeld',
  address: 'ada@example.org',
  locale: 'NL',
  since: at,
  memberships: [
    {
      network: 'Noord',
      role: 'PARTICIPANT',
      since: at,
      until: null,
      organisation: null,
      unit: null,
      jobTitle: null,
      source,
      endedBy: null,
    },
  ],
  signUps: [],
  mails: [],
});

test.each([
  ['by hand', 'door de netwerkmanager toegevoegd', 'added by the network manager'],
  [
    'deelnemers.csv',
    'uit een lijst van de netwerkmanager (deelnemers.csv)',
    'from a list of the network manager (deelnemers.csv)',
  ],
  [null, undefined, undefined],
])('where a membership comes from (%s) is told in words', (source, dutch, english) => {
  const told = (language: 'nl' | 'en') =>
    knownInWords(from(source), language)
      .flatMap(({ lines }) => lines)
      .find(([name]) => name === 'Hoe we dit weten' || name === 'How we know this')?.[1];
  expect(told('nl')).toBe(dutch);
  expect(told('en')).toBe(english);
});

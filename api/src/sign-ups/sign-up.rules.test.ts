import { describe, expect, test } from 'vitest';
import { closedBecause, countsSeats, isPubliclyFull, type JoinRules } from './sign-up.rules.ts';

const now = new Date('2026-02-18T12:00:00Z');
const open: JoinRules = {
  phase: 'ACTIVE',
  isOpen: true,
  opensAt: null,
  closesAt: null,
  isHosted: false,
  isFull: false,
  isFullForNewOrganisations: false,
  seatsPerOrganisation: null,
};
const newcomer = { takesPart: false, seatsLeft: null };
const inside = { takesPart: true, seatsLeft: null };

describe('closed', () => {
  test.each([
    ['open', {}, true, undefined],
    ['ended', { phase: 'ENDED', isOpen: false }, true, 'ended'],
    ['not open yet', { isOpen: false, opensAt: new Date('2026-02-18T23:00:00Z') }, true, 'notYet'],
    ['over', { isOpen: false, closesAt: new Date('2026-02-17T22:59:59.999Z') }, true, 'over'],
    ['over, long after it opened', { isOpen: false, opensAt: new Date('2026-01-01') }, true, 'over'],
    ['open without a privacy notice', {}, false, 'noNotice'],
    ['over and without a privacy notice', { isOpen: false }, false, 'over'],
  ] as const)('%s', (_, rules, notice, expected) => {
    expect(closedBecause({ ...open, ...rules }, notice, now)).toBe(expected);
  });
});

describe('publicly full', () => {
  test.each([
    ['places left', {}, newcomer, false],
    ['no place for a new organisation', { isFullForNewOrganisations: true }, newcomer, true],
    ['no place for a typed name', { isFullForNewOrganisations: true }, null, true],
    ['an organisation inside, no maximum of seats', { isFullForNewOrganisations: true }, inside, false],
    [
      'an organisation inside with a seat left',
      { isFullForNewOrganisations: true },
      { ...inside, seatsLeft: 1 },
      false,
    ],
    ['an organisation inside without a seat', {}, { ...inside, seatsLeft: 0 }, true],
    ['an organisation inside, seats lowered below what is taken', {}, { ...inside, seatsLeft: -2 }, true],
    ['inside one organisation', { isHosted: true, isFullForNewOrganisations: true }, newcomer, false],
    [
      'inside one organisation, seats taken',
      { isHosted: true, seatsPerOrganisation: 2 },
      { ...inside, seatsLeft: 0 },
      true,
    ],
  ])('%s', (_, rules, employer, expected) => {
    expect(isPubliclyFull({ ...open, ...rules }, employer)).toBe(expected);
  });
});

test('inside one organisation only a maximum of seats is counted', () => {
  expect(countsSeats(open)).toBe(true);
  expect(countsSeats({ ...open, isHosted: true })).toBe(false);
  expect(countsSeats({ ...open, isHosted: true, seatsPerOrganisation: 20 })).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { afterConfirmed, afterTrying } from './places.rules.ts';

const review = { step: 'review' };
const seat = (mayBringOrganisation: boolean) => ({ step: 'takeSeat', mayBringOrganisation });
const newcomer = { employerId: 'employer', participationId: null };
const inside = { employerId: 'employer', participationId: 'participation' };
/** A typed name, or a host that nobody confirmed. */
const unknown = { employerId: null, participationId: null };

describe('after CONFIRMED', () => {
  test.each([
    ['NONE', false, newcomer, seat(true)],
    ['NONE', false, inside, seat(true)],
    ['NONE', false, unknown, review],
    ['NEW_ORGANISATIONS', false, newcomer, review],
    ['NEW_ORGANISATIONS', false, inside, seat(false)],
    ['NEW_ORGANISATIONS', false, unknown, review],
    ['NEW_ORGANISATIONS', true, newcomer, seat(true)],
    ['EVERYONE', false, inside, review],
    ['EVERYONE', true, inside, review],
    ['EVERYONE', false, unknown, review],
    ['NONE', true, unknown, review],
  ] as const)('approval %s, inside one organisation %s, employer %j', (approval, isHosted, employer, expected) => {
    expect(afterConfirmed({ approval, isHosted, ...employer })).toEqual(expected);
  });
});

test.each([
  ['taken', 'ACCEPTED'],
  ['member', 'ACCEPTED'],
  ['full', 'WAITLISTED'],
  ['absent', 'IN_REVIEW'],
] as const)('a seat is %s: %s', (taken, expected) => {
  expect(afterTrying(taken)).toBe(expected);
});

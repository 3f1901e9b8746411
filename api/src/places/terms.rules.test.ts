import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDue, offerReminderHours } from './terms.rules.ts';

describe('five working days to decide', () => {
  test.each([
    ['a Monday', '2026-03-02T09:00:00Z', '2026-03-09T09:00:00Z'],
    ['a Friday, over a weekend', '2026-03-06T16:30:00Z', '2026-03-13T16:30:00Z'],
    ['a Saturday counts as the Monday after it', '2026-03-07T10:00:00Z', '2026-03-15T23:00:00Z'],
    ['a Sunday too', '2026-03-08T22:59:59Z', '2026-03-15T23:00:00Z'],
    ['Monday begins at midnight in Amsterdam', '2026-03-08T23:00:00Z', '2026-03-15T23:00:00Z'],
    ['clocks go forward: the same time of the day', '2025-03-28T09:00:00Z', '2025-04-04T08:00:00Z'],
    ['clocks go back', '2026-10-22T22:30:00Z', '2026-10-29T23:30:00Z'],
    ['Good Friday and Easter Monday do not count', '2026-04-02T09:00:00Z', '2026-04-13T09:00:00Z'],
    ['nor do they where clocks go forward between them', '2024-03-28T09:00:00Z', '2024-04-08T08:00:00Z'],
    ['Easter Monday counts as the Tuesday after it', '2026-04-06T10:00:00Z', '2026-04-13T22:00:00Z'],
    ['King’s Day does not count', '2026-04-24T09:00:00Z', '2026-05-04T09:00:00Z'],
    ['King’s Day on the Saturday before a Sunday takes no working day', '2025-04-24T09:00:00Z', '2025-05-01T09:00:00Z'],
    ['Liberation Day and Ascension Day do not count', '2027-05-03T09:00:00Z', '2027-05-12T09:00:00Z'],
    ['Whit Monday does not count', '2028-06-02T09:00:00Z', '2028-06-12T09:00:00Z'],
    ['Christmas, a weekend and New Year do not count', '2026-12-24T09:00:00Z', '2027-01-04T09:00:00Z'],
    ['Christmas Day counts as the next working day', '2025-12-25T12:00:00Z', '2026-01-05T23:00:00Z'],
  ])('%s', (_, confirmedAt, dueAt) => {
    const [confirmed, due] = [Date.parse(confirmedAt), Date.parse(dueAt)];
    expect(lastDue(new Date(due)).getTime()).toBeGreaterThanOrEqual(confirmed);
    expect(lastDue(new Date(due - 1)).getTime()).toBeLessThan(confirmed);
  });

  test('what is due stays due', () => {
    const instant = fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 30 * 86_400_000 }),
        (now, passed) => lastDue(new Date(now.getTime() + passed)) >= lastDue(now),
      ),
      { numRuns: 3000 },
    );
  });
});

test.each([
  [1, 12],
  [3, 36],
  [4, 48],
  [7, 48],
  [60, 48],
])('an offer of %i days is reminded of %i hours before its end', (days, hours) => {
  expect(offerReminderHours(days)).toBe(hours);
});

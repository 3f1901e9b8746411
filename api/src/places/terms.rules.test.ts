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
    ['clocks go forward: the same time of the day', '2026-03-27T09:00:00Z', '2026-04-03T08:00:00Z'],
    ['clocks go back', '2026-10-22T22:30:00Z', '2026-10-29T23:30:00Z'],
  ])('%s', (_, confirmedAt, dueAt) => {
    const [confirmed, due] = [Date.parse(confirmedAt), Date.parse(dueAt)];
    expect(lastDue(new Date(due)).getTime()).toBeGreaterThanOrEqual(confirmed);
    expect(lastDue(new Date(due - 1)).getTime()).toBeLessThan(confirmed);
  });

  test('what is due stays due', () => {
    const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: 16 * 86_400_000 }),
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

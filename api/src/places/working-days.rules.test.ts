import { describe, expect, test } from 'vitest';
import { isWorkingDay, workingDayBefore } from './working-days.rules.ts';

/** Of a year, all days from Monday to Friday on which nobody is expected to work. */
function holidays(year: number): string[] {
  const first = Date.UTC(year, 0, 1);
  return Array.from({ length: 366 }, (_, number) => new Date(first + number * 86_400_000))
    .filter((day) => day.getUTCFullYear() === year && day.getUTCDay() % 6 !== 0)
    .map((day) => day.toISOString().slice(0, 10))
    .filter((day) => !isWorkingDay(day))
    .map((day) => day.slice(5));
}

describe('public holidays from Monday to Friday', () => {
  test.each([
    // New Year, Good Friday, Easter Monday, King's Day, Liberation Day, Ascension, Whit Monday, both Christmas days.
    [2024, ['01-01', '03-29', '04-01', '05-09', '05-20', '12-25', '12-26'], 'King’s Day and 5 May in a weekend'],
    [2025, ['01-01', '04-18', '04-21', '05-05', '05-29', '06-09', '12-25', '12-26'], 'King’s Day moves to a Saturday'],
    [
      2026,
      ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25'],
      'the second Christmas day on a Saturday',
    ],
    [2027, ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17'], 'Christmas in a weekend'],
    [2028, ['04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26'], 'New Year in a weekend'],
    [2030, ['01-01', '04-19', '04-22', '05-30', '06-10', '12-25', '12-26'], '5 May on a Sunday'],
    [2035, ['01-01', '03-23', '03-26', '04-27', '05-03', '05-14', '12-25', '12-26'], 'an early Easter'],
    [2038, ['01-01', '04-23', '04-26', '04-27', '05-05', '06-03', '06-14'], 'the latest Easter there is'],
  ])('of %i: %j (%s)', (year, days) => {
    expect(holidays(year)).toEqual(days);
  });

  test('Saturdays and Sundays are none of work either, with or without a holiday', () => {
    for (const day of ['2026-03-07', '2026-03-08', '2026-04-05', '2026-05-24', '2025-04-26', '2025-04-27'])
      expect(isWorkingDay(day)).toBe(false);
    expect(isWorkingDay('2025-04-28')).toBe(true);
  });
});

test.each([
  ['2026-03-13', 5, '2026-03-06'],
  ['2026-03-09', 1, '2026-03-06'],
  ['2026-03-08', 1, '2026-03-06'],
  ['2026-04-07', 1, '2026-04-02'],
  ['2027-01-04', 5, '2026-12-24'],
])('before %s, %i working days: %s', (day, number, expected) => {
  expect(workingDayBefore(day, number)).toBe(expected);
});

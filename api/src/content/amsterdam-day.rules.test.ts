import { describe, expect, it } from 'vitest';
import { firstInstantOf, lastInstantOf } from './amsterdam-day.rules.ts';

describe('a day in Amsterdam', () => {
  it('"before 19 February 2018" ends with the 18th, in winter time', () => {
    expect(lastInstantOf('2018-02-18').toISOString()).toBe('2018-02-18T22:59:59.999Z');
  });

  it('is two hours ahead of UTC in summer', () => {
    expect(firstInstantOf('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(lastInstantOf('2026-07-01').toISOString()).toBe('2026-07-01T21:59:59.999Z');
  });

  it('has 23 hours when summer time begins and 25 when it ends', () => {
    const hours = (day: string) => (lastInstantOf(day).getTime() + 1 - firstInstantOf(day).getTime()) / 3_600_000;
    expect(hours('2026-03-28')).toBe(24);
    expect(hours('2026-03-29')).toBe(23);
    expect(hours('2026-10-25')).toBe(25);
    expect(firstInstantOf('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(lastInstantOf('2026-03-29').toISOString()).toBe('2026-03-29T21:59:59.999Z');
    expect(lastInstantOf('2026-10-25').toISOString()).toBe('2026-10-25T22:59:59.999Z');
  });

  it('ends where the next one begins, every day of some years', () => {
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
      const [today, tomorrow] = [day, day + 86_400_000].map((midnight) =>
        new Date(midnight).toISOString().slice(0, 10),
      ) as [string, string];
      expect(lastInstantOf(today).getTime() + 1).toBe(firstInstantOf(tomorrow).getTime());
    }
  });
});

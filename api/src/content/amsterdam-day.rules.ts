/** How far the clocks in Amsterdam are ahead of UTC at an instant, in milliseconds. */
const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

function aheadOfUtc(instant: number): number {
  const parts = new Map(wallClock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - instant;
}

/** @param midnight 00:00 of the day as if Amsterdam were on UTC */
function beginningOf(midnight: number): number {
  // Clocks are never changed at midnight, so the difference just before it is found in two steps.
  return midnight - aheadOfUtc(midnight - aheadOfUtc(midnight));
}

const days = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The day it is in Amsterdam, YYYY-MM-DD. */
export function amsterdamDay(instant: Date): string {
  return days.format(instant);
}

/** First instant of a day in Amsterdam. @param day YYYY-MM-DD */
export function firstInstantOf(day: string): Date {
  return new Date(beginningOf(Date.parse(`${day}T00:00:00Z`)));
}

/**
 * Last instant of a day in Amsterdam, 23:59:59.999: the days that editors type are inclusive ("before 19 February" is typed
 * as 18 February).
 * @param day YYYY-MM-DD
 */
export function lastInstantOf(day: string): Date {
  return new Date(beginningOf(Date.parse(`${day}T00:00:00Z`) + 86_400_000) - 1);
}

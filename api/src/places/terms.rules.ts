import { amsterdamDay, firstInstantOf, lastInstantOf } from '../content/amsterdam-day.rules.ts';

/** A link to confirm works so long; a sign-up that nobody confirmed is erased then. */
export const UNCONFIRMED_DAYS = 7;
/** Counted from when it first came, however often somebody signs up again meanwhile: it need not be the same one who does. */
export const MOST_UNCONFIRMED_DAYS = 14;

const WEEK = 7;

function daysLater(day: string, number: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + number * 86_400_000).toISOString().slice(0, 10);
}

/** Monday is 0, and Saturday 5. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The same time of the day. Only from one weekday to another: clocks are changed on Sundays. */
function sameTime(instant: Date, day: string): Date {
  return new Date(firstInstantOf(day).getTime() + instant.getTime() - firstInstantOf(amsterdamDay(instant)).getTime());
}

/**
 * Somebody on the desk decides within five working days (Monday to Friday, Amsterdam); a weekend counts as the Monday after it.
 * @returns what was confirmed then or before should be decided by now
 */
export function lastDue(now: Date): Date {
  const day = amsterdamDay(now);
  const number = weekday(day);
  // Five working days are a week.
  return number < 5 ? sameTime(now, daysLater(day, -WEEK)) : lastInstantOf(daysLater(day, 4 - number - WEEK));
}

/** Who was offered a place is reminded so many hours before its end: two days, or half-way when there are fewer than four. */
export function offerReminderHours(offerDays: number): number {
  return offerDays < 4 ? offerDays * 12 : 48;
}

import { amsterdamDay, firstInstantOf, lastInstantOf } from '../content/amsterdam-day.rules.ts';
import { isWorkingDay, workingDayBefore } from './working-days.rules.ts';

/** A link to confirm works so long; a sign-up that nobody confirmed is erased then. */
export const UNCONFIRMED_DAYS = 7;
/** Counted from when it first came, however often somebody signs up again meanwhile: it need not be the same one who does. */
export const MOST_UNCONFIRMED_DAYS = 14;

/** Working days. */
const TIME_TO_DECIDE = 5;

/** The same time of the day. Only from one working day to another: clocks are changed on Sundays. */
function sameTime(instant: Date, day: string): Date {
  return new Date(firstInstantOf(day).getTime() + instant.getTime() - firstInstantOf(amsterdamDay(instant)).getTime());
}

/**
 * Somebody on the desk decides within five working days; what comes on another day counts as of the beginning of the next working day.
 * @returns what was confirmed then or before should be decided by now
 */
export function lastDue(now: Date): Date {
  const day = amsterdamDay(now);
  if (isWorkingDay(day)) return sameTime(now, workingDayBefore(day, TIME_TO_DECIDE));
  // Of the last working day, all of it has passed.
  return lastInstantOf(workingDayBefore(day, TIME_TO_DECIDE + 1));
}

/** Who was offered a place is reminded so many hours before its end: two days, or half-way when there are fewer than four. */
export function offerReminderHours(offerDays: number): number {
  return offerDays < 4 ? offerDays * 12 : 48;
}

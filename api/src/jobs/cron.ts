import type { CronItem } from 'graphile-worker';

const HOUR = 60 * 60 * 1000;

/**
 * What happens at its time, in UTC, once over all processes: the queue remembers each instant. `backfillPeriod` is how late it
 * still happens when nothing ran.
 */
export const cron: CronItem[] = [
  {
    task: 'everyFiveMinutes',
    match: '*/5 * * * *',
    options: { backfillPeriod: 5 * 60 * 1000, jobKey: 'everyFiveMinutes' },
  },
  // Seven o'clock in Amsterdam, in summer and in winter: the job asks which of the two it is.
  // It tells of the day before: late on the same day is better than never.
  { task: 'deskDigest', match: '0 5,6 * * *', options: { backfillPeriod: 16 * HOUR } },
  { task: 'sweep', match: '30 1 * * *', options: { backfillPeriod: 12 * HOUR, jobKey: 'sweep' } },
  { task: 'nightly', match: '0 2 * * *', options: { backfillPeriod: 12 * HOUR, jobKey: 'nightly' } },
];

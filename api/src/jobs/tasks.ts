import type { Job } from './run.ts';

/** Every job there is, by the name that triggers, the clock and features put in the queue. */
export const jobs: Record<string, Job> = {};

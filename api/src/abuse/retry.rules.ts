const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** In how many minutes it may be tried again, at least 1; as the limits round `retryAt` up to a second, that makes no new minute. */
export function minutesUntil(retryAt: Date, now: Date): number {
  return Math.max(1, Math.ceil((retryAt.getTime() - now.getTime() - SECOND) / MINUTE));
}

/** For the header Retry-After: whole seconds, at least 1. */
export function retryAfter(retryAt: Date, now: Date): number {
  return Math.max(1, Math.ceil((retryAt.getTime() - now.getTime()) / SECOND));
}

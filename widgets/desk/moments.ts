import { type Language, tags } from '../language.ts';

/** "18 november 2026", in Amsterdam. */
export function dayOfYear(instant: string, language: Language): string {
  return new Date(instant).toLocaleDateString(tags[language] === 'nl' ? 'nl' : 'en-GB', {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** "18 november, 14:05", in Amsterdam. */
export function moment(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(tags[language] === 'nl' ? 'nl' : 'en-GB', {
    timeZone: 'Europe/Amsterdam',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** Whole minutes until an instant, begun ones counted; 0 when it has passed. */
export function minutesUntil(instant: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(instant) - now) / 60_000));
}

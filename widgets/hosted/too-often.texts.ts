import type { Language } from './page.ts';

/** @param minutes in which it may be tried again, at least 1 */
export function tooOften(language: Language, minutes: number): string {
  if (language === 'nl')
    return `Dit is te vaak gevraagd. Probeer het over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} opnieuw.`;
  return `This was asked too often. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`;
}

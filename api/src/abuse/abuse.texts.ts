import type { Locale } from '@leerkring/prisma/client.ts';

interface AbuseTexts {
  /** @param minutes from now, at least 1 */
  tooOften(minutes: number): string;
  readonly tooFast: string;
  readonly unknownSince: string;
}

export const abuseTexts: Record<Locale, AbuseTexts> = {
  NL: {
    tooOften: (minutes) =>
      `Dit is het afgelopen uur te vaak geprobeerd. Probeer het over ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} nog een keer.`,
    unknownSince:
      'We kunnen niet zien wanneer je dit formulier opende. Kijk na wat je hebt ingevuld en verstuur het dan nog een keer.',
    tooFast: 'Dat ging wel heel snel. Wacht een paar tellen en probeer het dan nog een keer.',
  },
  EN: {
    tooOften: (minutes) =>
      `This was tried too often in the past hour. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    unknownSince: 'We cannot see when you opened this form. Check what you filled in and then send it once more.',
    tooFast: 'That was very fast. Wait a few seconds and then try again.',
  },
};

import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { abuseTexts } from './abuse.texts.ts';
import { minutesUntil } from './retry.rules.ts';

export interface TryAgainLaterShape extends RefusalShape {
  readonly type: 'TryAgainLater';
  readonly retryAt: Date;
}

export const TryAgainLater = builder.objectRef<TryAgainLaterShape>('TryAgainLater').implement({
  description: 'Tried too often, or too fast after the form was shown. Nothing was stored.',
  interfaces: [Refusal],
  fields: (t) => ({
    retryAt: t.expose('retryAt', {
      type: 'DateTime',
      description: 'The first instant at which it may be tried again.',
    }),
  }),
});

export function tryAgainLater(locale: Locale, retryAt: Date, now: Date): TryAgainLaterShape {
  return { type: 'TryAgainLater', retryAt, message: abuseTexts[locale].tooOften(minutesUntil(retryAt, now)) };
}

/** When the form was shown is not known. */
export function unknownSince(locale: Locale, retryAt: Date): TryAgainLaterShape {
  return { type: 'TryAgainLater', retryAt, message: abuseTexts[locale].unknownSince };
}

export function tooFast(locale: Locale, retryAt: Date): TryAgainLaterShape {
  return { type: 'TryAgainLater', retryAt, message: abuseTexts[locale].tooFast };
}

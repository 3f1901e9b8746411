import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { abuseTexts } from './abuse.texts.ts';

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

const SECOND = 1000;
const MINUTE = 60 * SECOND;

export function tryAgainLater(locale: Locale, retryAt: Date, now: Date): TryAgainLaterShape {
  // `retryAt` is rounded up to a second, which makes no new minute.
  const minutes = Math.max(1, Math.ceil((retryAt.getTime() - now.getTime() - SECOND) / MINUTE));
  return { type: 'TryAgainLater', retryAt, message: abuseTexts[locale].tooOften(minutes) };
}

/** When the form was shown is not known. */
export function unknownSince(locale: Locale, retryAt: Date): TryAgainLaterShape {
  return { type: 'TryAgainLater', retryAt, message: abuseTexts[locale].unknownSince };
}

export function tooFast(locale: Locale, retryAt: Date): TryAgainLaterShape {
  return { type: 'TryAgainLater', retryAt, message: abuseTexts[locale].tooFast };
}

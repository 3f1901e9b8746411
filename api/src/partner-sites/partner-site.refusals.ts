import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { partnerSiteTexts } from './partner-site.texts.ts';

/** An expected "no" that only who manages the website can take away. */
interface AdvisedShape extends RefusalShape {
  readonly advice: string;
}
const advice = 'For who manages the website, not for its visitors: what to do about it, and where.';

interface UnknownPartnerSiteShape extends AdvisedShape {
  readonly type: 'UnknownPartnerSite';
}
export const UnknownPartnerSite = builder.objectRef<UnknownPartnerSiteShape>('UnknownPartnerSite').implement({
  interfaces: [Refusal],
  fields: (t) => ({ advice: t.exposeString('advice', { description: advice }) }),
});

interface OriginNotAllowedShape extends AdvisedShape {
  readonly type: 'OriginNotAllowed';
  readonly origin: string | null;
}
export const OriginNotAllowed = builder.objectRef<OriginNotAllowedShape>('OriginNotAllowed').implement({
  interfaces: [Refusal],
  fields: (t) => ({
    advice: t.exposeString('advice', { description: advice }),
    origin: t.exposeString('origin', { nullable: true }),
  }),
});

/** Whose page takes the sign-up that the partner's page may not send. */
export type Destination = 'network' | 'programme';

export function unknownPartnerSite(locale: Locale, destination: Destination): UnknownPartnerSiteShape {
  const { notHere, unknown } = partnerSiteTexts[locale];
  return { type: 'UnknownPartnerSite', message: notHere(destination), advice: unknown };
}

/** @param contact whom to ask, as the network itself says it */
export function stoppedPartnerSite(
  locale: Locale,
  destination: Destination,
  contact: { name: string; email: string | null; phone: string | null } | undefined,
): UnknownPartnerSiteShape {
  const { noLongerHere, stopped } = partnerSiteTexts[locale];
  const whom = contact && [contact.name, contact.email, contact.phone].filter((part) => part !== null).join(', ');
  return { type: 'UnknownPartnerSite', message: noLongerHere(destination, whom), advice: stopped };
}

export function originNotAllowed(
  locale: Locale,
  destination: Destination,
  origin: string | null,
): OriginNotAllowedShape {
  const { notHere, originNotAllowed } = partnerSiteTexts[locale];
  // Of a header that is no origin nothing is repeated.
  const shown = origin !== null && origin.length <= 300 ? origin : null;
  return { type: 'OriginNotAllowed', origin: shown, message: notHere(destination), advice: originNotAllowed(shown) };
}

import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { partnerSiteTexts } from './partner-site.texts.ts';

interface UnknownPartnerSiteShape extends RefusalShape {
  readonly type: 'UnknownPartnerSite';
}
export const UnknownPartnerSite = builder
  .objectRef<UnknownPartnerSiteShape>('UnknownPartnerSite')
  .implement({ interfaces: [Refusal] });

interface OriginNotAllowedShape extends RefusalShape {
  readonly type: 'OriginNotAllowed';
  readonly origin: string | null;
}
export const OriginNotAllowed = builder.objectRef<OriginNotAllowedShape>('OriginNotAllowed').implement({
  interfaces: [Refusal],
  fields: (t) => ({ origin: t.exposeString('origin', { nullable: true }) }),
});

export function unknownPartnerSite(locale: Locale): UnknownPartnerSiteShape {
  return { type: 'UnknownPartnerSite', message: partnerSiteTexts[locale].unknown };
}

/** @param contact whom to ask instead, as the network itself says it */
export function stoppedPartnerSite(
  locale: Locale,
  contact: { name: string; email: string | null; phone: string | null } | undefined,
): UnknownPartnerSiteShape {
  const whom = contact && [contact.name, contact.email, contact.phone].filter((part) => part !== null).join(', ');
  return { type: 'UnknownPartnerSite', message: partnerSiteTexts[locale].stopped(whom) };
}

export function originNotAllowed(locale: Locale, origin: string | null): OriginNotAllowedShape {
  // Of a header that is no origin nothing is repeated.
  const shown = origin !== null && origin.length <= 300 ? origin : null;
  return { type: 'OriginNotAllowed', origin: shown, message: partnerSiteTexts[locale].originNotAllowed(shown) };
}

import type { Complaint } from './complaints.ts';

/** A published partner site, as far as the rules look at it. */
export interface PartnerSite {
  origins?: { origin: string | null }[];
}

const origin = /^https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?$/;

/** What stands in the way of publishing a partner site, in the editor's words; empty when nothing does. */
export function complaintsAboutOrigins({ origins = [] }: PartnerSite): Complaint[] {
  return origins.flatMap(({ origin: typed }, index) =>
    origin.test(typed ?? '')
      ? []
      : {
          field: `origins.${index}.origin`,
          message: 'Schrijf het als https://intranet.organisatie.nl, zonder pad erachter.',
        },
  );
}

/** As a browser writes an origin: "HTTPS://Intranet.nl/ " is "https://intranet.nl". What is more than an origin stays as it was typed. */
export function tidyOrigin(typed: string): string {
  const url = URL.parse(typed.trim());
  const isBare = url && ['https:', 'http:'].includes(url.protocol) && url.href === `${url.origin}/`;
  return isBare ? url.origin : typed;
}

/** @param data of an edit, from whatever hand: it may leave the addresses out */
export function withTidyOrigins(data: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(data.origins)) return data;
  const origins = data.origins.map((row: { origin?: unknown } | null) =>
    typeof row?.origin === 'string' ? { ...row, origin: tidyOrigin(row.origin) } : row,
  );
  return { ...data, origins };
}

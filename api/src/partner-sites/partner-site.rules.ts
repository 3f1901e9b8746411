/** What the CMS says about a site that shows our elements. */
export interface PartnerSite {
  readonly documentId: string;
  /** As an editor typed them: with or without a slash at the end. */
  readonly origins: readonly string[];
  readonly stopped: boolean;
}

/** A key as we give them out; anything else is unknown without asking the database. */
const keyForm = /^[A-Za-z0-9_-]{1,64}$/;

export function couldBePartnerKey(key: string): boolean {
  return keyForm.test(key);
}

type Entrance =
  | { readonly answer: 'welcome'; readonly partnerSiteId: string | null }
  | { readonly answer: 'unknown' | 'stopped' | 'origin' };

/**
 * Whether a page may send a sign-up. A key says for which partner, it proves nothing: it is readable in the page.
 * @param request.partner null: the key is unknown or revoked; undefined: no key was given
 * @param request.origin null: no browser page asks
 */
export function entrance(request: {
  partner: PartnerSite | null | undefined;
  origin: string | null;
  publicUrl: string;
}): Entrance {
  const { partner, origin, publicUrl } = request;
  const isOurs = origin !== null && origin === originOf(publicUrl);
  if (partner === undefined)
    return origin === null || isOurs ? { answer: 'welcome', partnerSiteId: null } : { answer: 'origin' };
  if (partner === null) return { answer: 'unknown' };
  if (partner.stopped) return { answer: 'stopped' };
  // Our own pages show a partner's form where the partner's page may not run scripts.
  if (isOurs || (origin !== null && partner.origins.some((allowed) => originOf(allowed) === origin)))
    return { answer: 'welcome', partnerSiteId: partner.documentId };
  return { answer: 'origin' };
}

/** As a browser writes it in the header Origin; undefined where an address has none ("null", file:). */
function originOf(address: string): string | undefined {
  const url = URL.parse(address.trim());
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.origin : undefined;
}

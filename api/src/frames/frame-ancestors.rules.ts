import type { PartnerSite } from '../partner-sites/partner-site.rules.ts';

/** A name or address as a policy may have it: what an editor typed must not become a wildcard or a second directive. */
const host =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/**
 * Origins whose pages may show ours inside them, for `frame-ancestors`. Nobody else may, so that no stranger lays something over a
 * form of ours (clickjacking).
 * @param partner null: no key was given, or none that is known
 */
export function frameAncestors(partner: PartnerSite | null): string[] {
  if (!partner || partner.stopped) return [];
  const origins = partner.origins.flatMap((typed) => {
    const url = URL.parse(typed.trim());
    return url && host.test(url.origin) ? [url.origin] : [];
  });
  return [...new Set(origins)];
}

interface Asked {
  readonly method: string;
  readonly contentType: string | undefined;
  /** Header Origin. */
  readonly origin: string | undefined;
  /** Header Sec-Fetch-Site. */
  readonly fetchSite: string | undefined;
  /** Header Apollo-Require-Preflight or the like: anything that makes a browser ask first. */
  readonly preflightHeader: string | undefined;
  /** It names a released document by its id. */
  readonly trusted: boolean;
}

/**
 * Whether a page of another site makes a browser send this without asking us first. Such requests only pass when they
 * name a released query, or JSON that a browser asks for by itself.
 */
export function isForgeable({ method, contentType, origin, fetchSite, preflightHeader, trusted }: Asked): boolean {
  const fromPage = origin !== undefined || fetchSite === 'cross-site' || fetchSite === 'same-site';
  if (!fromPage || preflightHeader !== undefined) return false;
  if (method === 'GET' && trusted) return false;
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() !== 'application/json';
}

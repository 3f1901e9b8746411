import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of ours asks, or no browser page at all: a page of another site could use the cookie of who is logged in.
 * Browsers send Origin with every POST (Fetch, 3.2), and a page cannot change or leave out either header.
 * @param own origin of PUBLIC_URL
 */
export function isOwnPage(headers: IncomingHttpHeaders, own: string): boolean {
  const { origin = own, 'sec-fetch-site': fetchSite = 'same-origin' } = headers;
  return origin === own && fetchSite === 'same-origin';
}

interface Asked {
  /** Header Origin. */
  readonly origin: string | undefined;
  /** Header Sec-Fetch-Site. */
  readonly fetchSite: string | undefined;
}

/**
 * Whether a page of ours asks, or no browser page at all: a page of another site could use the cookie of who is logged in.
 * Browsers send Origin with every POST (Fetch, 3.2), and a page cannot change or leave out either header.
 * @param own origin of PUBLIC_URL
 */
export function isOwnPage({ origin, fetchSite }: Asked, own: string): boolean {
  return (origin === undefined || origin === own) && (fetchSite === undefined || fetchSite === 'same-origin');
}

import { couldBePartnerKey } from '../partner-sites/partner-site.rules.ts';
import type { FrameQuery } from './frame.ts';

/** Gives the addresses of links and forms. @param more of one address only, such as where a list goes on */
export type AddressOf = (path: string, more?: Readonly<Record<string, string>>) => string;

/**
 * How links and forms of a hosted page keep what was chosen in its own address: language, partner, frame, colours. What is no choice is
 * left out.
 */
export function addressesFrom(query: FrameQuery & { readonly lang?: unknown }): AddressOf {
  const kept = new URLSearchParams();
  if (query.lang === 'en') kept.set('lang', 'en');
  if (typeof query.partner === 'string' && couldBePartnerKey(query.partner)) kept.set('partner', query.partner);
  if (query.frame !== undefined) {
    kept.set('frame', '1');
    for (const name of ['accent', 'text'] as const) {
      const colour = query[name];
      if (typeof colour === 'string' && /^[0-9a-f]{3,6}$/i.test(colour)) kept.set(name, colour);
    }
  }
  return (path, more = {}) => {
    const all = new URLSearchParams([...kept, ...Object.entries(more)]).toString();
    return all ? `${path}?${all}` : path;
  };
}

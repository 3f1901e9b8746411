import { isEmail } from '../typed-text/typed-text.rules.ts';
import type { OidcSettings } from './desk-environment.ts';
import { everyOwner } from './desk-visit.ts';

/** What an identity provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The address that the provider vouches for. One that says "not verified" is not believed by anybody; one that says nothing only
 * where the operator knows its addresses: in a directory of several organisations everybody may have typed theirs.
 * @returns null: none
 */
export function vouchedAddress(claims: Claims, { trustsAddress }: Pick<OidcSettings, 'trustsAddress'>): string | null {
  const { email, email_verified: verified, preferred_username: name } = claims;
  // Some providers write the boolean as a text.
  if (verified === false || verified === 'false') return null;
  const isVerified = verified === true || verified === 'true';
  if (isAddress(email)) return isVerified || trustsAddress ? email : null;
  return trustsAddress && isAddress(name) ? name : null;
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && isEmail(value.trim());
}

/** @returns names of owners whose staff this is; `everyOwner`: of all */
export function staffByRole(
  claims: Claims,
  { roleClaim, staffRole }: Pick<OidcSettings, 'roleClaim' | 'staffRole'>,
): string[] {
  if (staffRole === null) return [];
  const roles = [claims[roleClaim]].flat().filter((role) => typeof role === 'string');
  if (roles.includes(staffRole)) return [everyOwner];
  const ofOwner = `${staffRole}:`;
  return roles.filter((role) => role.startsWith(ofOwner)).map((role) => role.slice(ofOwner.length).trim());
}

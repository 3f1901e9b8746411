import * as z from 'zod';
import { canonicalAddress } from './desk-login.store.ts';
import type { EnvironmentStaff } from './desk-visit.ts';

/** An identity provider to log in with, beside links by mail. */
export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** null: a public client; PKCE alone proves that it is us. */
  readonly clientSecret: string | null;
  /** Claim that holds roles: a text or a list of texts. */
  readonly roleClaim: string;
  /** Role of staff of every owner; followed by ":" and an owner's name, of that one. null: it makes nobody staff. */
  readonly staffRole: string | null;
  /** The provider never says `email_verified`, and the operator knows that its addresses are right. */
  readonly trustsAddress: boolean;
}

const isLoopback = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const issuer = z
  .url({ protocol: /^https?$/ })
  .transform((url) => new URL(url))
  .refine((url) => url.protocol === 'https:' || isLoopback(url), 'is not https');

const staff = z.string().transform((text, { addIssue }): EnvironmentStaff[] =>
  text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [address = '', ...name] = part.split('=');
      if (!/^\S+@\S+$/.test(address.trim()))
        addIssue({ code: 'custom', message: 'is not address, address=Owner name' });
      return { address: canonicalAddress(address), ownerName: name.length > 0 ? name.join('=').trim() : null };
    }),
);

/** Part of the variables of the API. */
export const deskVariables = {
  DESK_STAFF: staff.default([]),
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_ROLE_CLAIM: z.string().min(1).default('roles'),
  OIDC_STAFF_ROLE: z.string().min(1).optional(),
  OIDC_TRUST_EMAIL: z.enum(['true', 'false']).default('false'),
};

const parsed = z.object(deskVariables);

/** Of variables that hold one by one. `oidc` null: nobody logs in with an identity provider. */
export function deskEnvironment(variables: z.output<typeof parsed>) {
  const { DESK_STAFF, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_STAFF_ROLE } = variables;
  const oidc: OidcSettings | null =
    OIDC_ISSUER && OIDC_CLIENT_ID
      ? {
          issuer: OIDC_ISSUER,
          clientId: OIDC_CLIENT_ID,
          clientSecret: OIDC_CLIENT_SECRET ?? null,
          roleClaim: variables.OIDC_ROLE_CLAIM,
          staffRole: OIDC_STAFF_ROLE ?? null,
          trustsAddress: variables.OIDC_TRUST_EMAIL === 'true',
        }
      : null;
  return { staff: DESK_STAFF as readonly EnvironmentStaff[], oidc };
}

export type DeskEnvironment = ReturnType<typeof deskEnvironment>;

import { canonicalAddress } from '@leerkring/prisma/canonical-address.ts';
import * as z from 'zod';
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

/** With what holds between them: silence would leave out the button to log in, and nobody would know why. */
export const deskVariablesTogether = z
  .object(deskVariables)
  .refine(({ OIDC_ISSUER, OIDC_CLIENT_ID }) => OIDC_ISSUER === undefined || OIDC_CLIENT_ID !== undefined, {
    path: ['OIDC_CLIENT_ID'],
    message: 'is not set, though OIDC_ISSUER is',
  });

type Variables = z.output<typeof deskVariablesTogether>;

/** `oidc` null: nobody logs in with an identity provider. */
export function deskEnvironment(variables: Variables) {
  return { staff: variables.DESK_STAFF as readonly EnvironmentStaff[], oidc: oidcSettings(variables) };
}

function oidcSettings(variables: Variables): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID } = variables;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID) return null;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: variables.OIDC_CLIENT_SECRET ?? null,
    roleClaim: variables.OIDC_ROLE_CLAIM,
    staffRole: variables.OIDC_STAFF_ROLE ?? null,
    trustsAddress: variables.OIDC_TRUST_EMAIL === 'true',
  };
}

export type DeskEnvironment = ReturnType<typeof deskEnvironment>;

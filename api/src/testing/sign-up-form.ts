import { randomUUID } from 'node:crypto';
import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { factId } from '../nodes/global-id.ts';
import { privacyNoticeVersion } from './publish.ts';

export const signUpMutation = `mutation ($input: SignUpInput!) {
  signUp(input: $input) {
    type: __typename
    ... on SignUpReceived { message afterSignUp { html text } }
    ... on Refusal { message }
    ... on InvalidSignUp { faults { path message } }
    ... on SignUpClosed { opensAt closesAt contacts { name email } }
    ... on NetworkFull { isFullForNewOrganisationsOnly waitingListCount }
    ... on OriginNotAllowed { origin advice }
    ... on UnknownPartnerSite { advice }
  }
}`;

/** What the form of a network sends when somebody new fills it in well. */
export function filledIn(networkSlug: string, change: Partial<SignUpInput> = {}): SignUpInput {
  const unique = randomUUID();
  return {
    target: { networkSlug },
    idempotencyKey: unique,
    person: { name: `Deelnemer ${unique}`, email: `${unique}@example.org` },
    organisation: { name: 'Zorggroep De Linde' },
    privacyNoticeVersion,
    ...change,
  };
}

export function chosen(organisation: { id: string }) {
  return { organisation: { id: factId('Organisation', organisation.id) } };
}

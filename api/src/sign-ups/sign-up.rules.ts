import type { NetworkPhase, SignUpApproval } from '@leerkring/prisma/generated/enums.ts';

/** What everybody may know of a network and what decides about a sign-up. */
export interface JoinRules {
  readonly phase: NetworkPhase;
  readonly isOpen: boolean;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly approval: SignUpApproval;
  /** Runs inside one organisation. */
  readonly isHosted: boolean;
  readonly isFull: boolean;
  readonly isFullForNewOrganisations: boolean;
  readonly seatsPerOrganisation: number | null;
}

/** The organisation that somebody signs up from, as far as it is confirmed; null: a typed name, or a host nobody confirmed. */
export type Employer = {
  readonly takesPart: boolean;
  /** Of an organisation that takes part; null: no maximum. */
  readonly seatsLeft: number | null;
} | null;

export type ClosedBecause = 'ended' | 'notYet' | 'over' | 'noNotice';

/** @returns undefined when signing up is possible at this instant */
export function closedBecause(rules: JoinRules, hasPrivacyNotice: boolean, now: Date): ClosedBecause | undefined {
  if (rules.phase === 'ENDED') return 'ended';
  if (!rules.isOpen) return rules.opensAt && now < rules.opensAt ? 'notYet' : 'over';
  return hasPrivacyNotice ? undefined : 'noNotice';
}

/** Whether an organisation's places and seats matter: inside one organisation only seats can. */
export function countsSeats(rules: JoinRules): boolean {
  return !rules.isHosted || rules.seatsPerOrganisation !== null;
}

/** As everybody can see it: the same for a member, a stranger and somebody who waits already. */
export function isPubliclyFull(rules: JoinRules, employer: Employer): boolean {
  if (!countsSeats(rules)) return false;
  if (employer?.takesPart) return employer.seatsLeft !== null && employer.seatsLeft <= 0;
  return rules.isFullForNewOrganisations;
}

/**
 * What comes after CONFIRMED. A person decides where the editor wants it, and where nobody has confirmed the organisation.
 * `mayBringOrganisation`: the organisation begins to take part by this sign-up.
 */
export type NextStep =
  | { readonly step: 'review' }
  | { readonly step: 'takeSeat'; readonly mayBringOrganisation: boolean };

export function nextStep(rules: JoinRules, employer: Employer): NextStep {
  if (rules.approval === 'EVERYONE' || employer === null) return { step: 'review' };
  // The host is at home: it is never a new organisation.
  const mayBringOrganisation = rules.approval === 'NONE' || rules.isHosted;
  return employer.takesPart || mayBringOrganisation ? { step: 'takeSeat', mayBringOrganisation } : { step: 'review' };
}

/** Which status follows when a seat was tried for; undefined: nothing is stored, the answer is that the network is full. */
export function afterTrying(
  taken: 'taken' | 'full' | 'absent' | 'member',
  acceptsWaitingList: boolean,
): 'ACCEPTED' | 'WAITLISTED' | 'IN_REVIEW' | undefined {
  if (taken === 'taken' || taken === 'member') return 'ACCEPTED';
  // It left in the meantime, and is a new organisation now.
  if (taken === 'absent') return 'IN_REVIEW';
  return acceptsWaitingList ? 'WAITLISTED' : undefined;
}

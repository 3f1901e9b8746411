import type { NetworkPhase } from '@leerkring/prisma/generated/enums.ts';

/** What everybody may know of a network and what decides about a sign-up. */
export interface JoinRules {
  readonly phase: NetworkPhase;
  readonly isOpen: boolean;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
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

import type { SignUpApproval, SignUpIntent, SignUpStatus } from '@leerkring/prisma/generated/enums.ts';

export type Decision = 'ACCEPT' | 'WAITLIST' | 'DECLINE';
export type PossibleDecision = Decision | 'UNDO';

/** What decides about a step after CONFIRMED. */
interface PlaceRules {
  readonly approval: SignUpApproval;
  readonly isHosted: boolean;
  readonly employerId: string | null;
  readonly participationId: string | null;
}

/**
 * What comes after CONFIRMED. A person decides where the editor wants it, and where nobody has confirmed the organisation.
 * `mayBringOrganisation`: the organisation begins to take part by this sign-up.
 */
type AfterConfirmed =
  | { readonly step: 'review' }
  | { readonly step: 'takeSeat'; readonly mayBringOrganisation: boolean };

export function afterConfirmed(rules: PlaceRules): AfterConfirmed {
  if (rules.approval === 'EVERYONE' || rules.employerId === null) return { step: 'review' };
  // The host is at home: it is never a new organisation.
  const mayBringOrganisation = rules.approval === 'NONE' || rules.isHosted;
  return rules.participationId !== null || mayBringOrganisation
    ? { step: 'takeSeat', mayBringOrganisation }
    : { step: 'review' };
}

/** Which status follows when a seat was tried for. Who is a member already has what they asked for. */
export function afterTrying(taken: 'taken' | 'full' | 'absent' | 'member'): 'ACCEPTED' | 'WAITLISTED' | 'IN_REVIEW' {
  switch (taken) {
    case 'taken':
    case 'member':
      return 'ACCEPTED';
    // It left in the meantime, and is a new organisation now.
    case 'absent':
      return 'IN_REVIEW';
    // Also who would rather not wait: nothing that was received is lost, and "Mijn aanmelding" offers to withdraw.
    case 'full':
      return 'WAITLISTED';
  }
}

interface Decidable {
  readonly status: SignUpStatus;
  readonly intent: SignUpIntent;
  readonly isOrganisationConfirmed: boolean;
  readonly hasEnded: boolean;
  readonly undoIsOpen: boolean;
}

/** What somebody on the desk may decide now; a full network is only known by trying. */
export function possibleDecisions(signUp: Decidable): PossibleDecision[] {
  const undo: PossibleDecision[] = signUp.undoIsOpen ? ['UNDO'] : [];
  if (signUp.hasEnded) return [];
  if (signUp.intent === 'START') return signUp.status === 'IN_REVIEW' ? ['ACCEPT', 'DECLINE'] : undo;
  const accept: PossibleDecision[] = signUp.isOrganisationConfirmed ? ['ACCEPT'] : [];
  switch (signUp.status) {
    case 'IN_REVIEW':
      return [...accept, 'WAITLIST', 'DECLINE', ...undo];
    case 'WAITLISTED':
      return [...accept, 'DECLINE', ...undo];
    default:
      return undo;
  }
}

/** Live, or with a place: somebody can still say they do not want it. */
export function canWithdraw(status: SignUpStatus): boolean {
  return ['RECEIVED', 'CONFIRMED', 'IN_REVIEW', 'WAITLISTED', 'OFFERED', 'ACCEPTED'].includes(status);
}

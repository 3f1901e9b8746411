import type { CountedUnit, NetworkPhase } from '@leerkring/schema/generated/graphql.ts';
import { day, type Language, type Words } from '../language.ts';
import {
  always,
  opensFrom,
  placesLeft,
  signUpUntil,
  stillNeeded,
  waiting,
  wasOpenUntil,
} from './network-state.texts.ts';

/** What a person can do with a network now. "Open" and "full" are derived, the phase is the editor's. */
export type NetworkState = 'ended' | 'upcoming' | 'closed' | 'full' | 'fullForNew' | 'forming' | 'open';

interface StateFacts {
  phase: NetworkPhase;
  organisationCount: number;
  seats: {
    isFull: boolean;
    isFullForNewOrganisations: boolean;
    minimumOrganisations: number | null;
    organisationsLeft: number | null;
  };
  signUp: { isOpen: boolean; opensAt: string | null; closesAt: string | null; waitingListCount: number };
}

export function stateOf({ phase, seats, signUp }: StateFacts): NetworkState {
  if (phase === 'ENDED') return 'ended';
  if (!signUp.isOpen) return signUp.opensAt && Date.parse(signUp.opensAt) > Date.now() ? 'upcoming' : 'closed';
  if (seats.isFull) return 'full';
  if (seats.isFullForNewOrganisations) return 'fullForNew';
  return phase === 'IN_FORMATION' ? 'forming' : 'open';
}

export const acceptsSignUps = (state: NetworkState) => !['ended', 'upcoming', 'closed'].includes(state);

/** The one fact after the number that helps somebody decide: how long, how many left, how many waiting. */
export function nextOf(network: StateFacts, language: Language): Words | undefined {
  const { seats, signUp, organisationCount } = network;
  const { opensAt, closesAt } = signUp;
  const { minimumOrganisations: minimum, organisationsLeft: left } = seats;
  const state = stateOf(network);
  if (state === 'full' || state === 'fullForNew')
    return signUp.waitingListCount ? waiting(signUp.waitingListCount) : undefined;
  if (state === 'upcoming') return opensFrom(day(opensAt ?? '', language));
  if (!acceptsSignUps(state)) return state === 'closed' && closesAt ? wasOpenUntil(day(closesAt, language)) : undefined;
  if (closesAt) return signUpUntil(day(closesAt, language));
  if (minimum && organisationCount < minimum) return stillNeeded(minimum - organisationCount);
  return left === null ? always : placesLeft(left);
}

export interface Fill {
  unit: CountedUnit | 'PERSON';
  taken: number;
  /** null: no maximum. */
  maximum: number | null;
  /** null: no minimum. */
  minimum: number | null;
}

interface FillFacts {
  participantCount: number;
  organisationCount: number;
  seats: {
    counts: CountedUnit;
    minimumOrganisations: number | null;
    maximumOrganisations: number | null;
    minimumParticipants: number | null;
  };
}

/** What the ring and the words beside it count: organisations where the network limits or needs them, else people. */
export function fillOf({ participantCount, organisationCount, seats }: FillFacts): Fill {
  const { counts, minimumOrganisations, maximumOrganisations: maximum, minimumParticipants } = seats;
  return (maximum ?? minimumOrganisations) === null
    ? { unit: 'PERSON', taken: participantCount, maximum, minimum: minimumParticipants }
    : { unit: counts, taken: organisationCount, maximum, minimum: minimumOrganisations };
}

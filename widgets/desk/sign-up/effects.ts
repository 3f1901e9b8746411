import type {
  DeskNetworkHeadFragment,
  DeskSignUpRowFragment,
  DeskTakesPartFragment,
} from '@leerkring/schema/generated/desk/graphql.ts';
import type { Words } from '../../language.ts';
import * as texts from './decision.texts.ts';

/** What has to be known of a network to say what a decision brings about. */
export interface Places {
  network: Pick<DeskNetworkHeadFragment, 'isHosted' | 'seats'>;
  participations: readonly DeskTakesPartFragment[];
}

/** Between organisations a new one can come in, as far as is known. */
export function hasPlaceForNew({ network: { seats } }: Places): boolean {
  const { organisationCount, offeredOrganisations, maximumOrganisations: maximum } = seats;
  return maximum === null || organisationCount + offeredOrganisations < maximum;
}

/** What accepting brings about. The database decides whether it can: somebody else may be a moment earlier. */
export function effectOfAccepting(
  { organisation }: Pick<DeskSignUpRowFragment, 'organisation'>,
  places: Places | undefined,
): Words {
  if (!places) return texts.startAccepted;
  const { isHosted, seats } = places.network;
  const { maximumOrganisations: maximum, seatsPerOrganisation: perOrganisation } = seats;
  if (isHosted || !organisation) return texts.freely;
  const takesPart = places.participations.find((one) => one.organisation.id === organisation.id);
  if (takesPart) {
    const taken = takesPart.seatsTaken + takesPart.seatsOffered + 1;
    if (perOrganisation === null) return texts.freely;
    return taken > perOrganisation ? texts.full : texts.seat(taken, perOrganisation);
  }
  const taken = seats.organisationCount + seats.offeredOrganisations + 1;
  if (maximum === null) return texts.newOrganisation;
  return taken > maximum ? texts.full : texts.newPlace(taken, maximum);
}

type Decided = Pick<DeskSignUpRowFragment, 'organisation' | 'organisationName' | 'acceptsWaitingList' | 'decisions'>;
type Effect = readonly [decision: DeskSignUpRowFragment['decisions'][number], label: Words, text: Words];

/** A typed name takes no place before somebody matched it. */
export function isUnmatched({ organisation, organisationName }: Decided, places: Places | undefined): boolean {
  return !organisation && !!organisationName && !!places && !places.network.isHosted;
}

/** As far as is known here; somebody may have made room since. */
export function isFullFor(signUp: Decided, places: Places | undefined): boolean {
  return effectOfAccepting(signUp, places) === texts.full;
}

/**
 * What each possible decision brings about.
 * @param isShort in a list: what differs between sign-ups is always said; what is the same for all only on a page of its own
 */
export function effectsOf(signUp: Decided, places: Places | undefined, isShort: boolean): Effect[] {
  const { decisions, acceptsWaitingList } = signUp;
  const [unmatched, isFull] = [isUnmatched(signUp, places), isFullFor(signUp, places)];
  const isSaid: Record<string, boolean> = {
    ACCEPT: !unmatched && !isFull,
    // Who could have a place was never asked.
    WAITLIST: !isShort || unmatched || (!acceptsWaitingList && isFull),
    DECLINE: !isShort,
  };
  const waiting = acceptsWaitingList ? texts.waits : texts.waitsUnasked;
  const effects: Effect[] = [
    ['ACCEPT', texts.accept, effectOfAccepting(signUp, places)],
    ['WAITLIST', texts.waitlist, unmatched ? texts.waitsUnmatched : waiting],
    ['DECLINE', texts.decline, texts.declined],
  ];
  return effects.filter(([decision]) => decisions.includes(decision) && isSaid[decision]);
}

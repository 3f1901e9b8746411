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

interface Accepting {
  readonly text: Words;
  readonly isFull: boolean;
}
const possible = (text: Words): Accepting => ({ text, isFull: false });
const full = (text: Words): Accepting => ({ text, isFull: true });

/** What accepting brings about. The database decides whether it can: somebody else may be a moment earlier. */
export function accepting(
  { organisation }: Pick<DeskSignUpRowFragment, 'organisation'>,
  places: Places | undefined,
): Accepting {
  if (!places) return possible(texts.startAccepted);
  const { isHosted, seats } = places.network;
  const { maximumOrganisations: maximum, seatsPerOrganisation: perOrganisation } = seats;
  if (isHosted || !organisation) return possible(texts.freely);
  const takesPart = places.participations.find((one) => one.organisation.id === organisation.id);
  if (takesPart) {
    const taken = takesPart.seatsTaken + takesPart.seatsOffered + 1;
    if (perOrganisation === null) return possible(texts.freely);
    if (taken > perOrganisation) return full(texts.organisationFull(perOrganisation, organisation.name));
    return possible(texts.seat(taken, perOrganisation));
  }
  const taken = seats.organisationCount + seats.offeredOrganisations + 1;
  if (maximum === null) return possible(texts.newOrganisation);
  return taken > maximum ? full(texts.full) : possible(texts.newPlace(taken, maximum));
}

type Decided = Pick<DeskSignUpRowFragment, 'organisation' | 'organisationName' | 'acceptsWaitingList' | 'decisions'>;
type Effect = readonly [decision: DeskSignUpRowFragment['decisions'][number], label: Words, text: Words];

/** A typed name takes no place before somebody matched it. */
export function isUnmatched({ organisation, organisationName }: Decided, places: Places | undefined): boolean {
  return !organisation && !!organisationName && !!places && !places.network.isHosted;
}

/**
 * What each possible decision brings about.
 * @param isShort in a list: what differs between sign-ups is always said; what is the same for all only on a page of its own
 */
export function effectsOf(signUp: Decided, places: Places | undefined, isShort: boolean): Effect[] {
  const { decisions, acceptsWaitingList } = signUp;
  const unmatched = isUnmatched(signUp, places);
  const { text, isFull } = accepting(signUp, places);
  const isSaid: Record<string, boolean> = {
    ACCEPT: !unmatched && !isFull,
    // Who could have a place was never asked.
    WAITLIST: !isShort || unmatched || (!acceptsWaitingList && isFull),
    DECLINE: !isShort,
  };
  const waiting = acceptsWaitingList ? texts.waits : texts.waitsUnasked;
  const effects: Effect[] = [
    ['ACCEPT', texts.accept, text],
    ['WAITLIST', texts.waitlist, unmatched ? texts.waitsUnmatched : waiting],
    ['DECLINE', texts.decline, texts.declined],
  ];
  return effects.filter(([decision]) => decisions.includes(decision) && isSaid[decision]);
}

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

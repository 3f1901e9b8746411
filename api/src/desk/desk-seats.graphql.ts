import { builder } from '../builder.ts';
import type { DeskNetworkRow } from './desk-network.store.ts';

export const DeskSeats = builder.objectRef<DeskNetworkRow>('DeskSeats').implement({
  description: 'Who may read: managers and lead experts of the network, staff of its owner.',
  authScopes: ({ documentId }) => ({ readsNetwork: documentId }),
  fields: (t) => ({
    organisationCount: t.exposeInt('organisationCount'),
    offeredOrganisations: t.exposeInt('offeredOrganisations', { description: 'Places held by live offers.' }),
    maximumOrganisations: t.exposeInt('maximumOrganisations', { nullable: true, description: 'null: no maximum.' }),
    minimumOrganisations: t.exposeInt('minimumOrganisations', { nullable: true }),
    seatsPerOrganisation: t.exposeInt('seatsPerOrganisation', { nullable: true, description: 'null: no maximum.' }),
    minimumParticipants: t.exposeInt('minimumParticipants', { nullable: true }),
    participantCount: t.exposeInt('participantCount'),
    leadExpertCount: t.exposeInt('leadExpertCount'),
    waitingListCount: t.exposeInt('waitingListCount'),
  }),
});

import { builder } from '../builder.ts';
import { DeskParticipation } from '../desk/desk-people.graphql.ts';
import { deskParticipationById } from '../desk/desk-people.store.ts';
import { actorFor, viewerOf } from '../desk/viewer.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import { endParticipation } from './end-participation.store.ts';

const EndParticipationResult = builder.unionType('EndParticipationResult', {
  types: [DeskParticipation],
  resolveType: () => 'DeskParticipation',
});

builder.mutationFields((t) => ({
  endParticipation: t.field({
    type: EndParticipationResult,
    description:
      'An organisation takes part no more: its people get a mail that says so, who was offered a seat of it waits again, and its place comes free. Who waits from it goes back to IN_REVIEW where somebody decides on new organisations and nobody decided on them. Again: nothing happens. Who may use: managers of the network and staff of its owner.',
    args: { id: t.arg.id({ required: true }) },
    authScopes: async (_, { id }, context) => {
      const participation = isUuid(id) ? await deskParticipationById(id, context) : null;
      return participation ? { manages: participation.networkId } : false;
    },
    resolve: async (_, { id: participationId }, context) => {
      const [viewer, before] = [await viewerOf(context), await deskParticipationById(participationId, context)];
      if (!viewer || !before) throw new Error('Nobody ends a participation who may not.');
      const by = actorFor(viewer, before.networkId);
      await endParticipation(context.database, context.keys, { participationId, by });
      // As it is now: this request remembers what it was. A merge may have made it part of another one a moment ago.
      return (await deskParticipationById(participationId, { ...context })) ?? before;
    },
  }),
}));

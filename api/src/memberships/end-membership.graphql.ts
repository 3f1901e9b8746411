import { builder } from '../builder.ts';
import { DeskMembership } from '../desk/desk-people.graphql.ts';
import { deskMembershipById } from '../desk/desk-people.store.ts';
import { actorFor, viewerOf } from '../desk/viewer.ts';
import { isUuid } from '../nodes/uuid.rules.ts';
import { endMembership } from './end-membership.store.ts';

const EndMembershipResult = builder.unionType('EndMembershipResult', {
  types: [DeskMembership],
  resolveType: () => 'DeskMembership',
});

builder.mutationFields((t) => ({
  endMembership: t.field({
    type: EndMembershipResult,
    description:
      'Somebody takes part no more, and gets a mail that says so; their seat comes free. Again: nothing happens. Who may use: of participants managers of the network and staff of its owner; of all others staff.',
    args: { id: t.arg.id({ required: true }) },
    authScopes: async (_, { id }, context) => {
      const membership = isUuid(id) ? await deskMembershipById(id, context) : null;
      if (!membership) return false;
      return membership.role === 'PARTICIPANT'
        ? { manages: membership.networkId }
        : { staffOfNetwork: membership.networkId };
    },
    resolve: async (_, { id: membershipId }, context) => {
      const [viewer, membership] = [await viewerOf(context), await deskMembershipById(membershipId, context)];
      if (!viewer || !membership) throw new Error('Nobody ends a membership who may not.');
      const by = actorFor(viewer, membership.networkId);
      await endMembership(context.database, context.keys, { membershipId, by });
      return membership;
    },
  }),
}));

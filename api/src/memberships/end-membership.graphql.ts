import { builder } from '../builder.ts';
import { DeskMembership } from '../desk/desk-people.graphql.ts';
import { mayChange, toChange } from './changeable.ts';
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
    authScopes: (_, { id }, context) => mayChange(id, context),
    resolve: async (_, { id: membershipId }, context) => {
      const { membership, by } = await toChange(membershipId, context);
      await endMembership(context.database, context.keys, { membershipId, by });
      return membership;
    },
  }),
}));

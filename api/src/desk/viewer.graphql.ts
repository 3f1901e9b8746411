import { DeskMailPace } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { localeArgument } from '../locales/locale.graphql.ts';
import { DeskNetwork, DeskNetworkConnection, DeskRoleEnum } from './desk-network.graphql.ts';
import { countToDecide, deskNetworkById, listDeskNetworks } from './desk-network.store.ts';
import { DeskOwner } from './desk-owner.graphql.ts';
import { deskOwnerById } from './desk-owner.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { deskSignUpById } from './desk-sign-up.store.ts';
import { addressOf, mayManage, type Viewer, viewerOf } from './viewer.ts';

export const DeskMailPaceEnum = builder.enumType(DeskMailPace, {
  name: 'DeskMailPace',
  description: 'How a network manager hears of sign-ups to decide. DAILY: once a day, when there are any.',
});

/** In the order of what one may do. */
const everyRole = ['STAFF', 'NETWORK_MANAGER', 'LEAD_EXPERT'] as const;

export const ViewerType = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is logged in to the desk. Who may read: that person.',
  authScopes: { loggedIn: true },
  fields: (t) => ({
    address: t.string({ resolve: (_viewer, _, context) => addressOf(context) }),
    roles: t.field({
      type: [DeskRoleEnum],
      description: 'Every role that this person has somewhere.',
      resolve: ({ roles }) => everyRole.filter((role) => roles.has(role)),
    }),
    networks: t.field({
      type: DeskNetworkConnection,
      args: { first: t.arg.int(), after: t.arg.string(), ...localeArgument },
      description:
        'Every network in which this person has a role, published or not. Those with something to decide for this person first, then by title in this locale.',
      resolve: (viewer, { locale, ...page }, context) => {
        const ids = [...viewer.networks.keys()].sort();
        const decides = ids.filter((id) => mayManage(viewer, id));
        return listDeskNetworks('', page, { ids, decides, locale: locale ?? 'NL' }, context);
      },
    }),
    owners: t.field({
      type: [DeskOwner],
      description: 'Whose staff this person is.',
      resolve: async ({ staffOf }, _, context) => {
        const owners = await Promise.all([...staffOf].map((id) => deskOwnerById(id, context)));
        return owners.filter((owner) => owner !== null).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
      },
    }),
    deskMail: t.expose('deskMail', {
      type: DeskMailPaceEnum,
      nullable: true,
      description: 'null: this person manages no network, and gets no mail about sign-ups.',
    }),
    deskNews: t.exposeBoolean('deskNews', {
      nullable: true,
      description:
        'Whether this person hears once a day, in numbers, who joined and left: in the networks that they manage, or in all of the owners whose staff they are. null: neither is so, or only the identity provider says that they are staff.',
    }),
    deskNetwork: t.field({
      type: DeskNetwork,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      authScopes: (_viewer, { id }) => ({ readsNetwork: id }),
      resolve: (_viewer, { id }, context) => deskNetworkById(id, context),
    }),
    deskSignUp: t.field({
      type: DeskSignUp,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      authScopes: (_viewer, { id }) => ({ decidesSignUp: id }),
      resolve: (_viewer, { id }, context) => deskSignUpById(id, context),
    }),
    toDecideCount: t.int({
      description:
        'Sign-ups and requests that wait for a decision of this person, or for their organisation to be matched.',
      resolve: (viewer, _, context) =>
        countToDecide(
          context,
          [...viewer.networks.keys()].filter((id) => mayManage(viewer, id)),
          [...viewer.staffOf],
        ),
    }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({
    type: ViewerType,
    nullable: true,
    description: 'null: nobody is logged in. Only by POST to /desk/graphql with the session cookie.',
    resolve: (_, __, context) => viewerOf(context),
  }),
}));

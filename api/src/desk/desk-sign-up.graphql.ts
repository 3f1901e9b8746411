import { builder } from '../builder.ts';
import { localeArgument } from '../locales/locale.graphql.ts';
import { organisationById } from '../organisations/organisation.store.ts';
import { connectionType } from '../paging/connection.graphql.ts';
import { SignUpIntentEnum } from '../sign-ups/sign-up.graphql.ts';
import { SignUpStatusEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { waitingPositionOf } from './desk-details.store.ts';
import { DeskNetwork } from './desk-network.graphql.ts';
import { deskNetworkById } from './desk-network.store.ts';
import { DeskOrganisation } from './desk-organisation.graphql.ts';
import { type DeskSignUpRow, listDeskSignUps, type SignUpList } from './desk-sign-up.store.ts';
import { titleIn } from './title-in.rules.ts';

export const DeskSignUp = builder.objectRef<DeskSignUpRow>('DeskSignUp').implement({
  description:
    'A sign-up whose address was confirmed. Who may read: managers of the network and staff of its owner; of a request to start a network only staff.',
  authScopes: ({ networkId, ownerId }) => ({ decides: { networkId, ownerId } }),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As in /desk/aanmeldingen/<id>.' }),
    intent: t.field({ type: SignUpIntentEnum, resolve: ({ intent }) => (intent === 'START' ? 'START' : 'JOIN') }),
    status: t.expose('status', { type: SignUpStatusEnum }),
    network: t.field({
      type: DeskNetwork,
      nullable: true,
      resolve: ({ networkId }, _, context) => (networkId === null ? null : deskNetworkById(networkId, context)),
    }),
    programmeTitle: t.string({
      nullable: true,
      args: localeArgument,
      resolve: ({ programmeTitle, programmeTitleEn }, { locale }) => titleIn(locale, programmeTitle, programmeTitleEn),
    }),
    name: t.string({ resolve: ({ nameSealed, keyId }, _, { keys }) => keys.open(nameSealed, keyId) }),
    address: t.string({ resolve: ({ addressSealed, keyId }, _, { keys }) => keys.open(addressSealed, keyId) }),
    jobTitle: t.exposeString('jobTitle', { nullable: true }),
    organisation: t.field({
      type: DeskOrganisation,
      nullable: true,
      resolve: ({ organisationId }, _, context) =>
        organisationId === null ? null : organisationById(organisationId, context),
    }),
    organisationName: t.exposeString('organisationName', {
      nullable: true,
      description: 'As typed; takes no place until it is confirmed as an organisation.',
    }),
    unitName: t.exposeString('unitName', { nullable: true }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime' }),
    waitingSince: t.expose('waitingSince', { type: 'DateTime', nullable: true }),
    waitingPosition: t.int({
      nullable: true,
      description: 'From 1; null: does not wait.',
      resolve: ({ id, status }, _, context) => (status === 'WAITLISTED' ? waitingPositionOf(id, context) : null),
    }),
    offerExpiresAt: t.expose('offerExpiresAt', { type: 'DateTime', nullable: true }),
    undoUntil: t.expose('undoUntil', {
      type: 'DateTime',
      nullable: true,
      description: 'The decision can be taken back until then, and its mail leaves afterwards; null: no longer.',
    }),
    acceptsWaitingList: t.exposeBoolean('acceptsWaitingList', {
      description: 'Said yes to waiting. false: did not, perhaps because the form only asks when there is no place.',
    }),
    decisionText: t.string({
      nullable: true,
      description: 'What the manager wrote with the decision.',
      resolve: ({ decisionTextSealed, decisionKeyId }, _, { keys }) =>
        keys.openOrNull(decisionTextSealed, decisionKeyId),
    }),
    endedWithNetwork: t.exposeBoolean('endedWithNetwork', {
      description: 'It expired because the network ended.',
    }),
    partnerSiteName: t.exposeString('partnerSiteName', {
      nullable: true,
      description: 'The site on which the form was filled in; null: our own.',
    }),
  }),
});

export const { connection: DeskSignUpConnection } = connectionType('DeskSignUp', DeskSignUp);

const forward = builder.args((t) => ({ first: t.int(), after: t.string() }));

builder.objectFields(DeskNetwork, (t) => {
  const signUps = (list: SignUpList, description: string) =>
    t.field({
      type: DeskSignUpConnection,
      args: forward,
      description,
      resolve: ({ documentId }, page, context) => listDeskSignUps(documentId, page, { list }, context),
    });
  return {
    toDecide: signUps(
      'TO_DECIDE',
      'Those who wait for a decision, or on the waiting list for their typed organisation to be matched; longest first.',
    ),
    waitingList: signUps('WAITING_LIST', 'In the order in which places are offered, those who were offered one too.'),
    decided: signUps('DECIDED', 'Accepted, declined, withdrawn and expired ones; newest first.'),
  };
});

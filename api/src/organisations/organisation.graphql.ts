import { OrganisationKind, OrganisationLevel } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { localeArgument } from '../locales/locale.graphql.ts';
import { Network, NetworkConnection } from '../networks/network.graphql.ts';
import { listNetworks } from '../networks/network-list.store.ts';
import { factId, factKey } from '../nodes/global-id.ts';
import { factNodeType, Node } from '../nodes/node.graphql.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import {
  listOrganisations,
  listParticipants,
  type OrganisationRow,
  organisationById,
  type ParticipatingOrganisationRow,
} from './organisation.store.ts';

export const OrganisationKindEnum = builder.enumType(OrganisationKind, { name: 'OrganisationKind' });
export const OrganisationLevelEnum = builder.enumType(OrganisationLevel, { name: 'OrganisationLevel' });

export const Organisation = builder.objectRef<OrganisationRow>('Organisation');
Organisation.implement({
  description: 'A confirmed organisation. A name that somebody typed in a sign-up is never shown here.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => factId('Organisation', id) }),
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: OrganisationKindEnum }),
    level: t.expose('level', { type: OrganisationLevelEnum }),
    kvkNumber: t.exposeString('kvkNumber', { nullable: true }),
    place: t.exposeString('place', { nullable: true }),
    parent: t.field({
      type: Organisation,
      nullable: true,
      resolve: ({ parentId }, _, context) => (parentId === null ? null : organisationById(parentId, context)),
    }),
    networks: t.field({
      type: NetworkConnection,
      args: { ...pageArguments, ...localeArgument },
      resolve: ({ id }, { locale, ...page }, context) =>
        listNetworks(id, page, { of: 'ORGANISATION', locale: locale ?? 'NL' }, context),
    }),
  }),
});
factNodeType('Organisation', organisationById);

const participants = connectionType<OrganisationRow, ParticipatingOrganisationRow>('NetworkOrganisation', Organisation);

builder.objectFields(participants.edge, (t) => ({
  since: t.field({ type: 'Date', resolve: ({ node }) => node.since }),
  seatsLeft: t.int({
    nullable: true,
    description: 'null: no maximum.',
    resolve: ({ node }) => node.seatsLeft,
  }),
}));

builder.objectFields(Network, (t) => ({
  organisations: t.field({
    type: participants.connection,
    description: 'Organisations that take part now, by name. Never people.',
    args: pageArguments,
    resolve: ({ documentId }, page, context) => listParticipants(documentId, page, null, context),
  }),
}));

const { connection: OrganisationConnection } = connectionType('Organisation', Organisation);

const OrganisationWhereInput = builder.inputType('OrganisationWhere', {
  fields: (t) => ({
    search: t.string({ description: 'At most 100 characters.' }),
    kind: t.field({ type: OrganisationKindEnum }),
    level: t.field({ type: OrganisationLevelEnum }),
  }),
});

builder.queryFields((t) => ({
  organisations: t.field({
    type: OrganisationConnection,
    args: { ...pageArguments, where: t.arg({ type: OrganisationWhereInput }) },
    resolve: (_, { where, ...page }, context) => listOrganisations('', page, where ?? {}, context),
  }),
  organisation: t.field({
    type: Organisation,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_, { id }, context) => {
      const key = factKey('Organisation', id);
      return key === null ? null : organisationById(key, context);
    },
  }),
}));

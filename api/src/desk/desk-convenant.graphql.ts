import { builder } from '../builder.ts';
import { factId } from '../nodes/global-id.ts';
import { OrganisationKindEnum } from '../organisations/organisation.graphql.ts';
import { organisationById } from '../organisations/organisation.store.ts';
import {
  convenantsOfOwner,
  type DeskConvenantPartyRow,
  type DeskConvenantRow,
  deskConvenantById,
  networkIdsOf,
  partiesOf,
} from './desk-convenant.store.ts';
import { DeskNetwork } from './desk-network.graphql.ts';
import { deskNetworkById } from './desk-network.store.ts';
import { DeskOrganisation } from './desk-organisation.graphql.ts';
import { DeskOwner } from './desk-owner.graphql.ts';
import { mayRead, viewerOf } from './viewer.ts';

const DeskConvenantParty = builder.objectRef<DeskConvenantPartyRow>('DeskConvenantParty').implement({
  description: 'Who signed a convenant. Who may read: staff.',
  authScopes: { staff: true },
  fields: (t) => ({
    organisation: t.field({
      type: DeskOrganisation,
      resolve: async ({ organisationId }, _, context) => {
        const organisation = await organisationById(organisationId, context);
        if (!organisation) throw new Error(`Organisation ${organisationId} went while its convenant was read.`);
        return organisation;
      },
    }),
    kind: t.expose('kind', { type: OrganisationKindEnum, description: 'As what this organisation signed.' }),
    signedOn: t.expose('signedOn', { type: 'Date' }),
  }),
});

const ConvenantStandingEnum = builder.enumType('ConvenantStanding', {
  description:
    'Where a version stands today (Europe/Amsterdam). ENDED: its last day is past. SUPERSEDED: the next version has started.',
  values: ['TO_COME', 'IN_FORCE', 'ENDED', 'SUPERSEDED'] as const,
});

export const DeskConvenant = builder.objectRef<DeskConvenantRow>('DeskConvenant');
DeskConvenant.implement({
  description: 'One version of a convenant. Who may read: staff of the owner through whom it was found.',
  authScopes: ({ ownerId }) => ({ staffOf: ownerId }),
  fields: (t) => ({
    id: t.id({ description: 'The id of `Convenant`.', resolve: ({ id }) => factId('Convenant', id) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    titleEn: t.exposeString('titleEn', { nullable: true, description: 'null, as is the summary: only in Dutch.' }),
    summaryEn: t.exposeString('summaryEn', { nullable: true }),
    regions: t.exposeStringList('regions', { description: 'Slugs.' }),
    version: t.exposeInt('version', { description: 'From 1.' }),
    signedOn: t.expose('signedOn', { type: 'Date' }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true, description: 'Inclusive; null: until further notice.' }),
    standing: t.expose('standing', { type: ConvenantStandingEnum }),
    supersedes: t.field({
      type: DeskConvenant,
      nullable: true,
      description: 'The version before.',
      resolve: ({ supersedesId, ownerId }, _, context) =>
        supersedesId === null ? null : deskConvenantById({ id: supersedesId, ownerId }, context),
    }),
    parties: t.field({
      type: [DeskConvenantParty],
      description: 'By name of the organisation.',
      resolve: ({ id }, _, context) => partiesOf(id, context),
    }),
    networks: t.field({
      type: [DeskNetwork],
      description: 'Those of them that the viewer may read.',
      resolve: async ({ id }, _, context) => {
        const viewer = await viewerOf(context);
        const ids = (await networkIdsOf(id, context)).filter((networkId) => mayRead(viewer, networkId));
        const networks = await Promise.all(ids.map((networkId) => deskNetworkById(networkId, context)));
        return networks.filter((network) => network !== null);
      },
    }),
  }),
});

builder.objectFields(DeskOwner, (t) => ({
  convenants: t.field({
    type: [DeskConvenant],
    description: 'Of its networks, and those of no network; every version, by title, newest first.',
    resolve: ({ documentId }, _, context) => convenantsOfOwner(documentId, context),
  }),
}));

import { builder } from '../builder.ts';
import { DeskOrganisation } from '../desk/desk-organisation.graphql.ts';
import { ViewerType } from '../desk/viewer.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { connectionType } from '../paging/connection.graphql.ts';
import { deskOrganisationById, listDeskOrganisations } from './desk-organisation-list.store.ts';
import { organisationById } from './organisation.store.ts';
import { organisationUse } from './organisation-use.store.ts';

const { connection: DeskOrganisationConnection } = connectionType('DeskOrganisation', DeskOrganisation);

builder.objectFields(DeskOrganisation, (t) => ({
  branchNumber: t.exposeString('vestigingsnummer', { nullable: true, description: 'Vestigingsnummer; of a location.' }),
  parent: t.field({
    type: DeskOrganisation,
    nullable: true,
    description: 'What it belongs to.',
    resolve: ({ parentId }, _, context) => (parentId === null ? null : organisationById(parentId, context)),
  }),
  networkCount: t.int({
    authScopes: { staff: true },
    description:
      'Networks of the owners whose staff asks, in which it takes part now, or somebody who works there does. Who may read: staff.',
    resolve: async ({ id }, _, context) => (await organisationUse(id, context)).networkCount,
  }),
  peopleCount: t.int({
    authScopes: { staff: true },
    description: 'Who work there and have a part in networks of the owners whose staff asks, now. Who may read: staff.',
    resolve: async ({ id }, _, context) => (await organisationUse(id, context)).peopleCount,
  }),
  convenantCount: t.int({
    authScopes: { staff: true },
    description:
      'Convenants of the owners whose staff asks, in their present version, that it is a party of. Who may read: staff.',
    resolve: async ({ id }, _, context) => (await organisationUse(id, context)).convenantCount,
  }),
}));

builder.objectFields(ViewerType, (t) => ({
  deskOrganisations: t.field({
    type: DeskOrganisationConnection,
    authScopes: { staff: true },
    description:
      'Organisations that owners use whose staff this person is, or what is below them, and those that nobody uses; by name. Who may read: staff.',
    args: {
      first: t.arg.int(),
      after: t.arg.string(),
      search: t.arg.string({ description: 'In name, place or KvK number; at most 100 characters.' }),
    },
    resolve: ({ staffOf }, { search, ...page }, context) =>
      listDeskOrganisations('', page, { ownerIds: [...staffOf].sort(), search: search ?? '' }, context),
  }),
  deskOrganisation: t.field({
    type: DeskOrganisation,
    nullable: true,
    authScopes: { staff: true },
    description: 'One of `deskOrganisations`. Who may read: staff.',
    args: { id: t.arg.id({ required: true, description: 'The id of `Organisation`.' }) },
    resolve: ({ staffOf }, { id: given }, context) => {
      const id = factKey('Organisation', given);
      return id === null ? null : deskOrganisationById({ id, ownerIds: [...staffOf].sort() }, context);
    },
  }),
}));

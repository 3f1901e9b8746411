import { builder } from '../builder.ts';
import { factId } from '../nodes/global-id.ts';
import { OrganisationKindEnum, OrganisationLevelEnum } from '../organisations/organisation.graphql.ts';
import type { OrganisationRow } from '../organisations/organisation.store.ts';

export const DeskOrganisation = builder.objectRef<OrganisationRow>('DeskOrganisation').implement({
  description: 'A confirmed organisation. Who may read: whoever is logged in.',
  authScopes: { loggedIn: true },
  fields: (t) => ({
    id: t.id({ description: 'The id of `Organisation`.', resolve: ({ id }) => factId('Organisation', id) }),
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: OrganisationKindEnum }),
    level: t.expose('level', { type: OrganisationLevelEnum }),
    place: t.exposeString('place', { nullable: true }),
    kvkNumber: t.exposeString('kvkNumber', { nullable: true }),
  }),
});

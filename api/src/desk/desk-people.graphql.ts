import { MembershipRole } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { organisationById } from '../organisations/organisation.store.ts';
import { connectionType } from '../paging/connection.graphql.ts';
import { SignUpActorEnum } from '../sign-ups/sign-up-status.graphql.ts';
import { DeskOrganisation } from './desk-organisation.graphql.ts';
import type { DeskMembershipRow, DeskParticipationRow } from './desk-people.store.ts';
import { mayManage, viewerOf } from './viewer.ts';

const MembershipRoleEnum = builder.enumType(MembershipRole, { name: 'MembershipRole' });

/** What lead experts may read too; anything else of a network's people is for its managers and staff. */
const forReaders = {
  skipTypeScopes: true,
  authScopes: ({ networkId }: { networkId: string }) => ({ readsNetwork: networkId }),
} as const;

/** Lead experts read null. */
async function forManagers<Value>({ networkId }: { networkId: string }, context: Context, value: () => Value) {
  return mayManage(await viewerOf(context), networkId) ? value() : null;
}

export const DeskMembership = builder.objectRef<DeskMembershipRow>('DeskMembership').implement({
  description:
    'Somebody who takes part in a network. Who may read: its managers, staff of its owner; its lead experts all but address, job title and source.',
  authScopes: ({ networkId }) => ({ manages: networkId }),
  fields: (t) => ({
    id: t.exposeID('id', forReaders),
    name: t.string({ ...forReaders, resolve: ({ nameSealed, keyId }, _, { keys }) => keys.open(nameSealed, keyId) }),
    role: t.expose('role', { ...forReaders, type: MembershipRoleEnum }),
    organisation: t.field({
      ...forReaders,
      type: DeskOrganisation,
      nullable: true,
      description: 'The employer at the time; null: not known.',
      resolve: ({ organisationId }, _, context) =>
        organisationId === null ? null : organisationById(organisationId, context),
    }),
    unitName: t.exposeString('unitName', { ...forReaders, nullable: true }),
    since: t.expose('since', { ...forReaders, type: 'DateTime' }),
    until: t.expose('until', { ...forReaders, type: 'DateTime', nullable: true, description: 'null: takes part.' }),
    networkId: t.exposeID('networkId', { ...forReaders, description: 'As in /desk/netwerken/<id>.' }),
    address: t.string({
      ...forReaders,
      nullable: true,
      description: 'null for lead experts.',
      resolve: (row, _, context) => forManagers(row, context, () => context.keys.open(row.addressSealed, row.keyId)),
    }),
    jobTitle: t.string({
      ...forReaders,
      nullable: true,
      description: 'null for lead experts.',
      resolve: (row, _, context) => forManagers(row, context, () => row.jobTitle),
    }),
    source: t.string({
      ...forReaders,
      nullable: true,
      description: 'Where we know it from when it did not come by a sign-up. null for lead experts.',
      resolve: (row, _, context) => forManagers(row, context, () => row.source),
    }),
    endedBy: t.field({
      ...forReaders,
      type: SignUpActorEnum,
      nullable: true,
      description: 'null: it goes on, or it is not known. null for lead experts.',
      resolve: (row, _, context) => forManagers(row, context, () => row.endedBy),
    }),
  }),
});

export const { connection: DeskMembershipConnection } = connectionType('DeskMembership', DeskMembership);

export const DeskParticipation = builder.objectRef<DeskParticipationRow>('DeskParticipation').implement({
  description:
    'An organisation in a network. Who may read: managers and lead experts of the network, staff of its owner.',
  authScopes: ({ networkId }) => ({ manages: networkId }),
  fields: (t) => ({
    id: t.exposeID('id', forReaders),
    organisation: t.field({
      ...forReaders,
      type: DeskOrganisation,
      resolve: async ({ organisationId }, _, context) => {
        const organisation = await organisationById(organisationId, context);
        if (!organisation) throw new Error(`Organisation ${organisationId} went while its network was read.`);
        return organisation;
      },
    }),
    since: t.expose('since', { ...forReaders, type: 'DateTime' }),
    until: t.expose('until', { ...forReaders, type: 'DateTime', nullable: true, description: 'null: it takes part.' }),
    seatsTaken: t.exposeInt('seatsTaken', forReaders),
    seatsOffered: t.exposeInt('seatsOffered', { ...forReaders, description: 'Held by live offers.' }),
    source: t.string({
      ...forReaders,
      nullable: true,
      description: 'Where we know it from; null: it came by a sign-up. null for lead experts.',
      resolve: (row, _, context) => forManagers(row, context, () => row.source),
    }),
    endedBy: t.field({
      ...forReaders,
      type: SignUpActorEnum,
      nullable: true,
      description: 'null: it goes on, or it is not known. null for lead experts.',
      resolve: (row, _, context) => forManagers(row, context, () => row.endedBy),
    }),
  }),
});

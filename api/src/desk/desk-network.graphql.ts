import { builder } from '../builder.ts';
import { localeArgument } from '../locales/locale.graphql.ts';
import { NetworkPhaseEnum } from '../networks/network.graphql.ts';
import { connectionType } from '../paging/connection.graphql.ts';
import { Question } from '../questions/question.graphql.ts';
import { served } from '../questions/question.rules.ts';
import { questionsOfNetwork } from '../questions/question.store.ts';
import { type DeskNetworkRow, toDecideCount } from './desk-network.store.ts';
import { DeskMembership, DeskMembershipConnection, DeskParticipation } from './desk-people.graphql.ts';
import {
  formerParticipationsOf,
  inOtherRoles,
  listFormerParticipants,
  listParticipants,
  MOST_BY_NAME,
  participationsOf,
} from './desk-people.store.ts';
import { DeskSeats } from './desk-seats.graphql.ts';
import { titleIn } from './title-in.rules.ts';
import type { DeskRole } from './viewer.ts';
import { viewerOf } from './viewer.ts';

export const DeskRoleEnum = builder.enumType('DeskRole', {
  description:
    'STAFF: everything in the networks of one owner. NETWORK_MANAGER: everything in their networks, except convenants, who manages or leads, and merging organisations. LEAD_EXPERT: sees their networks, names of participants and numbers.',
  values: ['STAFF', 'NETWORK_MANAGER', 'LEAD_EXPERT'] as const satisfies readonly DeskRole[],
});

/** What lead experts may read too; any other field is for managers and staff. */
const forReaders = {
  skipTypeScopes: true,
  authScopes: ({ documentId }: DeskNetworkRow) => ({ readsNetwork: documentId }),
} as const;

const forward = builder.args((t) => ({ first: t.int(), after: t.string() }));

export const DeskNetwork = builder.objectRef<DeskNetworkRow>('DeskNetwork').implement({
  description:
    'A network as its people see it, published or not. Who may read: its managers, staff of its owner; its lead experts what is not about sign-ups.',
  authScopes: ({ documentId }) => ({ manages: documentId }),
  fields: (t) => ({
    id: t.exposeID('documentId', forReaders),
    title: t.string({
      ...forReaders,
      args: localeArgument,
      description: 'In Dutch where nobody wrote it in English. Of a network without text: its address.',
      resolve: ({ title, titleEn }, { locale }) => titleIn(locale, title, titleEn),
    }),
    slug: t.exposeString('slug', { ...forReaders, nullable: true }),
    programmeTitle: t.string({
      ...forReaders,
      nullable: true,
      args: localeArgument,
      resolve: ({ programmeTitle, programmeTitleEn }, { locale }) => titleIn(locale, programmeTitle, programmeTitleEn),
    }),
    phase: t.expose('phase', { ...forReaders, type: NetworkPhaseEnum }),
    endedAt: t.expose('endedAt', { ...forReaders, type: 'DateTime', nullable: true, description: 'null: it goes on.' }),
    isPublished: t.exposeBoolean('isPublished', forReaders),
    isHosted: t.exposeBoolean('isHosted', { ...forReaders, description: 'Inside one organisation.' }),
    role: t.field({
      ...forReaders,
      type: DeskRoleEnum,
      description: 'The highest role of the viewer here.',
      resolve: async ({ documentId }, _, context) => {
        const role = (await viewerOf(context))?.networks.get(documentId);
        if (!role) throw new Error('Whoever reads a network has a role there.');
        return role;
      },
    }),
    seats: t.field({ ...forReaders, type: DeskSeats, resolve: (network) => network }),
    participants: t.field({
      ...forReaders,
      type: DeskMembershipConnection,
      args: forward,
      description: `Who take part now, or took part when it ended; by name, or where there are more than ${MOST_BY_NAME} in the order in which they came.`,
      resolve: ({ documentId }, page, context) => listParticipants(documentId, page, context),
    }),
    formerParticipants: t.field({
      type: DeskMembershipConnection,
      args: forward,
      description:
        'Who took part and does no more, each once, until their term of keeping has passed; who left last first.',
      resolve: ({ documentId }, page, context) => listFormerParticipants(documentId, page, null, context),
    }),
    formerParticipations: t.field({
      type: [DeskParticipation],
      description: 'Organisations that took part and do no more, each once; who left last first.',
      resolve: ({ documentId }, _, context) => formerParticipationsOf(documentId, context),
    }),
    participations: t.field({
      ...forReaders,
      type: [DeskParticipation],
      description: 'Organisations that take part now, by name.',
      resolve: ({ documentId }, _, context) => participationsOf(documentId, context),
    }),
    managers: t.field({
      ...forReaders,
      type: [DeskMembership],
      resolve: async ({ documentId }, _, context) =>
        (await inOtherRoles(documentId, context)).filter(({ role }) => role === 'NETWORK_MANAGER'),
    }),
    leadExperts: t.field({
      ...forReaders,
      type: [DeskMembership],
      resolve: async ({ documentId }, _, context) =>
        (await inOtherRoles(documentId, context)).filter(({ role }) => role === 'LEAD_EXPERT'),
    }),
    facilitators: t.field({
      ...forReaders,
      type: [DeskMembership],
      resolve: async ({ documentId }, _, context) =>
        (await inOtherRoles(documentId, context)).filter(({ role }) => role === 'PROCESS_FACILITATOR'),
    }),
    questions: t.field({
      ...forReaders,
      type: [Question],
      args: localeArgument,
      description: 'In the sign-up form now.',
      resolve: async ({ documentId }, { locale }, context) =>
        (await questionsOfNetwork(documentId, context)).map((question) => served(question, locale ?? 'NL')),
    }),
    toDecideCount: t.int({
      ...forReaders,
      description: 'Sign-ups that wait for a decision, or for their organisation to be matched.',
      resolve: ({ documentId }, _, context) => toDecideCount(documentId, context),
    }),
  }),
});

export const { connection: DeskNetworkConnection } = connectionType('DeskNetwork', DeskNetwork);

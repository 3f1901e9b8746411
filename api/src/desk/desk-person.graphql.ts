import { builder } from '../builder.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { connectionType } from '../paging/connection.graphql.ts';
import { DeskMail } from './desk-details.graphql.ts';
import { refusedMailsTo } from './desk-mail.store.ts';
import { deskNetworkById } from './desk-network.store.ts';
import { DeskMembership } from './desk-people.graphql.ts';
import { membershipsOfPerson } from './desk-people.store.ts';
import { maySeePerson, ownMemberships, ownOnDesk } from './desk-person.rules.ts';
import { type DeskPersonRow, deskPersonById } from './desk-person.store.ts';
import { type FoundPeople, findPeople, MOST_OPENED } from './desk-person-search.store.ts';
import { DeskSignUp } from './desk-sign-up.graphql.ts';
import { signUpsOfPerson } from './desk-sign-up.store.ts';
import { notThere } from './scopes.ts';
import { titleIn } from './title-in.rules.ts';
import { ViewerType } from './viewer.graphql.ts';
import { isStaffOf, isStaffOfNetwork, mayManage, viewerOf } from './viewer.ts';

export const DeskPerson = builder.objectRef<DeskPersonRow>('DeskPerson').implement({
  description:
    'Somebody who takes or took part in a network, or signed up. Who may read: staff of the owner; managers of a network in which they are or were, and then only what belongs to networks of theirs.',
  authScopes: (person) => ({ seesPerson: person }),
  fields: (t) => ({
    id: t.exposeID('id', { description: 'As in /desk/people/<id>.' }),
    name: t.string({ resolve: ({ nameSealed, keyId }, _, { keys }) => keys.open(nameSealed, keyId) }),
    email: t.string({ resolve: ({ addressSealed, keyId }, _, { keys }) => keys.open(addressSealed, keyId) }),
    locale: t.expose('locale', { type: LocaleEnum, description: 'Of mails to this person.' }),
    mayCorrect: t.boolean({
      description: 'The viewer is staff of the owner: may correct, give out and erase what is known of this person.',
      resolve: async ({ ownerId }, _, context) => isStaffOf(await viewerOf(context), ownerId),
    }),
    memberships: t.field({
      type: [DeskMembership],
      description: 'In networks of the viewer, also those that ended; newest first.',
      resolve: async ({ id }, _, context) =>
        ownMemberships(await viewerOf(context), await membershipsOfPerson(id, context)),
    }),
    signUps: t.field({
      type: [DeskSignUp],
      description: 'For networks of the viewer; requests to start one only for staff. Newest first.',
      resolve: async ({ id }, _, context) => ownOnDesk(await viewerOf(context), await signUpsOfPerson(id, context)),
    }),
    refusedMails: t.field({
      type: [DeskMail],
      description:
        'Mails to this person that could not be delivered and that nobody dealt with, of networks of the viewer; newest first.',
      resolve: async ({ id }, _, context) => ownOnDesk(await viewerOf(context), await refusedMailsTo(id, context)),
    }),
  }),
});

/** What lead experts may read too. */
const forReaders = {
  skipTypeScopes: true,
  authScopes: ({ networkId }: { networkId: string }) => ({ readsNetwork: networkId }),
} as const;

builder.objectFields(DeskMembership, (t) => ({
  mayChange: t.boolean({
    ...forReaders,
    description: 'Goes on, and the viewer may correct, move or end it.',
    resolve: async ({ networkId, role, until }, _, context) => {
      const viewer = await viewerOf(context);
      return until === null && (role === 'PARTICIPANT' ? mayManage : isStaffOfNetwork)(viewer, networkId);
    },
  }),
  networkTitle: t.string({
    ...forReaders,
    args: localeArgument,
    resolve: async ({ networkId }, { locale }, context) => {
      const network = await deskNetworkById(networkId, context);
      if (!network) throw new Error(`Network ${networkId} went, though people are in it.`);
      return titleIn(locale, network.title, network.titleEn);
    },
  }),
  person: t.field({
    type: DeskPerson,
    nullable: true,
    description: 'null for lead experts.',
    ...forReaders,
    resolve: async ({ networkId, personId }, _, context) =>
      mayManage(await viewerOf(context), networkId) ? deskPersonById(personId, context) : null,
  }),
}));

builder.objectFields(DeskMail, (t) => ({
  person: t.field({
    type: DeskPerson,
    nullable: true,
    description: 'Whom it was for; null: a mailbox, or somebody whom the desk does not know.',
    resolve: async ({ personId }, _, context) => {
      const person = personId === null ? null : await deskPersonById(personId, context);
      return person && maySeePerson(await viewerOf(context), person) ? person : null;
    },
  }),
}));

builder.objectFields(DeskSignUp, (t) => ({
  person: t.field({
    type: DeskPerson,
    resolve: async ({ personId }, _, context) => {
      const person = await deskPersonById(personId, context);
      // Erased since the sign-up was read.
      if (!person) throw notThere();
      return person;
    },
  }),
}));

const { connection: DeskPersonConnection } = connectionType('DeskPerson', DeskPerson);
builder.objectFields(DeskPersonConnection, (t) => ({
  isWhole: t.boolean({
    description: `false: there are more than ${MOST_OPENED} people, and not everybody was looked at.`,
    resolve: (found) => (found as FoundPeople).isWhole,
  }),
}));

builder.objectFields(ViewerType, (t) => ({
  deskPeople: t.field({
    type: DeskPersonConnection,
    args: { search: t.arg.string({ required: true }), first: t.arg.int(), after: t.arg.string() },
    extensions: { opensNames: true },
    description: `Whom the viewer may see as \`deskPerson\`, by a whole mail address or by words with which parts of the name begin (2 letters or more; capitals and accents do not count), in alphabetical order. Names are sealed: for one search at most ${MOST_OPENED} are opened, a request holds one search, and who searches too often in an hour gets the error TRY_AGAIN_LATER.`,
    resolve: (viewer, { search, ...page }, context) => findPeople(search, page, viewer, context),
  }),
  deskPerson: t.field({
    type: DeskPerson,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    authScopes: async (_viewer, { id }, context) => {
      const person = await deskPersonById(id, context);
      return person ? { seesPerson: person } : false;
    },
    resolve: (_viewer, { id }, context) => deskPersonById(id, context),
  }),
}));

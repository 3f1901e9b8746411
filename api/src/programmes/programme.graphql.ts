import { builder } from '../builder.ts';
import { Contact } from '../contacts/contact.graphql.ts';
import { contactsOf } from '../contacts/contact.store.ts';
import { Image, imageOf } from '../images/image.graphql.ts';
import { inLocale } from '../locales/in-locale.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { Network, NetworkConnection, networkListArguments } from '../networks/network.graphql.ts';
import { listNetworks } from '../networks/network-list.store.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { Owner } from '../owners/owner.graphql.ts';
import { ownerById } from '../owners/owner.store.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import { bodyField } from '../rich-text/rich-text.graphql.ts';
import { Theme } from '../terms/term.graphql.ts';
import { termsOf } from '../terms/term.store.ts';
import { WorkForm } from '../work-forms/work-form.graphql.ts';
import { workFormsOf } from '../work-forms/work-form.store.ts';
import {
  findProgramme,
  listProgrammes,
  networkCountOf,
  type ProgrammeRow,
  programmeById,
  programmesAlsoShowing,
} from './programme.store.ts';

const keyOf = ({ documentId, servedLocale }: ProgrammeRow) => inLocale(documentId, servedLocale);

export const Programme = builder.objectRef<ProgrammeRow>('Programme');
Programme.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('Programme', documentId, servedLocale) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    body: t.field(bodyField),
    owner: t.field({
      type: Owner,
      nullable: true,
      resolve: ({ ownerId, servedLocale }, _, context) =>
        ownerId === null ? null : ownerById(inLocale(ownerId, servedLocale), context),
    }),
    image: t.field({ type: Image, nullable: true, resolve: (programme, _, context) => imageOf(programme, context) }),
    themes: t.field({
      type: [Theme],
      resolve: async (programme, _, context) =>
        (await termsOf(keyOf(programme), context)).filter((term) => term.type === 'THEME'),
    }),
    contacts: t.field({ type: [Contact], resolve: (programme, _, context) => contactsOf(keyOf(programme), context) }),
    workForms: t.field({
      type: [WorkForm],
      resolve: (programme, _, context) => workFormsOf(keyOf(programme), context),
    }),
    networks: t.field({
      type: NetworkConnection,
      description: 'Networks of this programme and those also shown in it.',
      args: { ...pageArguments, ...networkListArguments },
      resolve: ({ documentId, servedLocale }, { where, orderBy, ...page }, context) =>
        listNetworks(documentId, page, { of: 'PROGRAMME', locale: servedLocale, where, orderBy }, context),
    }),
    networkCount: t.int({
      description: 'Number of public networks of this programme now, those of other programmes left out.',
      resolve: ({ documentId }, _, context) => networkCountOf(documentId, context),
    }),
    locale: t.expose('servedLocale', { type: LocaleEnum }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  }),
});
nodeType('Programme', programmeById);

builder.objectFields(Network, (t) => ({
  programme: t.field({
    type: Programme,
    nullable: true,
    resolve: ({ programmeId, servedLocale }, _, context) =>
      programmeId === null ? null : programmeById(inLocale(programmeId, servedLocale), context),
  }),
  alsoIn: t.field({
    type: [Programme],
    resolve: ({ documentId, servedLocale }, _, context) =>
      programmesAlsoShowing(inLocale(documentId, servedLocale), context),
  }),
}));

const { connection: ProgrammeConnection } = connectionType('Programme', Programme);

builder.queryFields((t) => ({
  programmes: t.field({
    type: ProgrammeConnection,
    args: { ...pageArguments, ...localeArgument },
    resolve: (_, { locale, ...page }, context) => listProgrammes('', page, { locale: locale ?? 'NL' }, context),
  }),
  programme: t.field({
    type: Programme,
    nullable: true,
    args: { slug: t.arg.string({ required: true }), ...localeArgument },
    resolve: (_, { slug, locale }, context) => findProgramme(context, slug, locale ?? 'NL'),
  }),
}));

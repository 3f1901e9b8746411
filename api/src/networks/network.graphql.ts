import { NetworkKind, NetworkPhase } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { Contact } from '../contacts/contact.graphql.ts';
import { contactsOf } from '../contacts/contact.store.ts';
import type { Context } from '../context.ts';
import { Image, imageOf } from '../images/image.graphql.ts';
import { inLocale } from '../locales/in-locale.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import { RichText, richText } from '../rich-text/rich-text.graphql.ts';
import { Region, TargetGroup, Theme } from '../terms/term.graphql.ts';
import { type TermType, termsOf } from '../terms/term.store.ts';
import { WorkForm } from '../work-forms/work-form.graphql.ts';
import { workFormsOf } from '../work-forms/work-form.store.ts';
import { labelOf } from './network.rules.ts';
import { findNetwork, type NetworkRow, networkById, networkTexts } from './network.store.ts';
import { listNetworks } from './network-list.store.ts';
import { NetworkSignUp } from './network-sign-up.graphql.ts';
import { Seats } from './seats.graphql.ts';

const keyOf = ({ documentId, servedLocale }: NetworkRow) => inLocale(documentId, servedLocale);

async function terms(network: NetworkRow, type: TermType, context: Context) {
  return (await termsOf(keyOf(network), context)).filter((term) => term.type === type);
}

const NetworkKindEnum = builder.enumType(NetworkKind, { name: 'NetworkKind' });
export const NetworkPhaseEnum = builder.enumType(NetworkPhase, { name: 'NetworkPhase' });

export const Network = builder.objectRef<NetworkRow>('Network');
Network.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('Network', documentId, servedLocale) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    body: t.field({
      type: RichText,
      nullable: true,
      resolve: async (network, _, context) => {
        const texts = await networkTexts(keyOf(network), context);
        return texts && richText(texts.bodyHtml, texts.bodyText);
      },
    }),
    kind: t.expose('kind', { type: NetworkKindEnum }),
    kindLabel: t.string({
      description: "The editor's own word for the kind, else the usual one in the served locale.",
      resolve: ({ kind, kindLabel, servedLocale }) => labelOf(kind, kindLabel, servedLocale),
    }),
    phase: t.expose('phase', { type: NetworkPhaseEnum }),
    themes: t.field({ type: [Theme], resolve: (network, _, context) => terms(network, 'THEME', context) }),
    regions: t.field({ type: [Region], resolve: (network, _, context) => terms(network, 'REGION', context) }),
    targetGroups: t.field({
      type: [TargetGroup],
      resolve: (network, _, context) => terms(network, 'TARGET_GROUP', context),
    }),
    workForms: t.field({ type: [WorkForm], resolve: (network, _, context) => workFormsOf(keyOf(network), context) }),
    contacts: t.field({ type: [Contact], resolve: (network, _, context) => contactsOf(keyOf(network), context) }),
    image: t.field({ type: Image, nullable: true, resolve: (network, _, context) => imageOf(network, context) }),
    hostOrganisationName: t.exposeString('hostOrganisationName', {
      nullable: true,
      description: 'Name of the organisation inside which this network runs; null for a network between organisations.',
    }),
    participantCount: t.exposeInt('participantCount', {
      description: 'Participants now; lead experts and managers left out.',
    }),
    leadExpertCount: t.exposeInt('leadExpertCount'),
    organisationCount: t.exposeInt('organisationCount'),
    seats: t.field({ type: Seats, resolve: (network) => network }),
    signUp: t.field({ type: NetworkSignUp, resolve: (network) => network }),
    locale: t.expose('servedLocale', {
      type: LocaleEnum,
      description: 'The locale this text is in, which is NL where the asked one does not exist.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  }),
});
nodeType('Network', networkById);

export const { connection: NetworkConnection } = connectionType('Network', Network);

const NetworkOrderEnum = builder.enumType('NetworkOrder', {
  values: ['TITLE', 'NEWEST', 'MOST_ORGANISATIONS', 'CLOSING_SOON'] as const,
});

const NetworkWhereInput = builder.inputType('NetworkWhere', {
  description: 'Slugs, all optional; what is given must all hold. `programme` matches alsoIn too.',
  fields: (t) => ({
    kind: t.field({ type: NetworkKindEnum }),
    programme: t.string(),
    theme: t.string(),
    region: t.string(),
    targetGroup: t.string(),
    phase: t.field({ type: NetworkPhaseEnum }),
    openForSignUp: t.boolean(),
    search: t.string({
      description:
        'At most 100 characters. Words in any order; the last may be unfinished; a word finds compounds it ends or begins. Words after the eighth are not looked for; signs without letters or digits find nothing, a blank text everything.',
    }),
  }),
});

/** For every list of networks that can be searched. */
export const networkListArguments = builder.args((t) => ({
  where: t.field({ type: NetworkWhereInput }),
  orderBy: t.field({ type: NetworkOrderEnum, defaultValue: 'TITLE' }),
}));

builder.queryFields((t) => ({
  networks: t.field({
    type: NetworkConnection,
    args: { ...pageArguments, ...networkListArguments, ...localeArgument },
    resolve: (_, { where, orderBy, locale, ...page }, context) =>
      listNetworks('', page, { of: 'ALL', locale: locale ?? 'NL', where, orderBy }, context),
  }),
  network: t.field({
    type: Network,
    nullable: true,
    args: { slug: t.arg.string({ required: true }), ...localeArgument },
    resolve: (_, { slug, locale }, context) => findNetwork(context, slug, locale ?? 'NL'),
  }),
}));

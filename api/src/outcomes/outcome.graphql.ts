import { OutcomeUnit } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { inLocale } from '../locales/in-locale.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { Network } from '../networks/network.graphql.ts';
import { networkById } from '../networks/network.store.ts';
import { contentId } from '../nodes/global-id.ts';
import { Node, nodeType } from '../nodes/node.graphql.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import { Programme } from '../programmes/programme.graphql.ts';
import { programmeById } from '../programmes/programme.store.ts';
import { findOutcome, listOutcomes, type OutcomeRow, outcomeById } from './outcome.store.ts';

const OutcomeUnitEnum = builder.enumType(OutcomeUnit, {
  name: 'OutcomeUnit',
  description:
    'PERCENT: from 0 to 100. COUNT: a whole number from 0. MARK: an average mark from 1 to 10, as Dutch schools give them.',
});

const OutcomeSource = builder.objectRef<OutcomeRow>('OutcomeSource').implement({
  description: 'Where a figure comes from.',
  fields: (t) => ({
    name: t.exposeString('sourceName'),
    url: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Begins with https:// or http://; null: cannot be read on the web.',
    }),
  }),
});

export const Outcome = builder.objectRef<OutcomeRow>('Outcome');
Outcome.implement({
  description:
    'A figure that shows what came of a programme or network, with its own period and, where it is known, how many were asked. Two figures of one study may be of different people: never divide one by another.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ documentId, servedLocale }) => contentId('Outcome', documentId, servedLocale) }),
    slug: t.exposeString('slug'),
    title: t.exposeString('title', {
      description: 'What the value says, to be read right after it: "zou de bijeenkomsten aanraden aan collega’s".',
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What one should know to read the figure; plain text of at most 300 characters.',
    }),
    value: t.exposeFloat('value', { description: 'In `unit`; its bounds stand there.' }),
    unit: t.expose('unit', { type: OutcomeUnitEnum }),
    n: t.exposeInt('n', { nullable: true, description: 'How many were asked, at least 1; null: not known.' }),
    nLabel: t.exposeString('nLabel', {
      nullable: true,
      description: 'Who were asked, in the plural: "professionals". Also where `n` is not known.',
    }),
    periodStartsOn: t.expose('periodStartsOn', { type: 'Date' }),
    periodEndsOn: t.expose('periodEndsOn', {
      type: 'Date',
      description: 'Last day, inclusive; the first where the figure holds for one day.',
    }),
    source: t.field({ type: OutcomeSource, resolve: (outcome) => outcome }),
    programme: t.field({
      type: Programme,
      nullable: true,
      description: 'What this is a figure of; where `network` is given, the programme that the network belongs to.',
      resolve: ({ programmeId, servedLocale }, _, context) =>
        programmeId === null ? null : programmeById(inLocale(programmeId, servedLocale), context),
    }),
    network: t.field({
      type: Network,
      nullable: true,
      description: 'What this is a figure of; null: of the whole `programme`.',
      resolve: ({ networkId, servedLocale }, _, context) =>
        networkId === null ? null : networkById(inLocale(networkId, servedLocale), context),
    }),
    locale: t.expose('servedLocale', {
      type: LocaleEnum,
      description: 'The locale this text is in, which is NL where the asked one does not exist.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  }),
});
nodeType('Outcome', outcomeById);

const { connection: OutcomeConnection } = connectionType('Outcome', Outcome);

builder.queryFields((t) => ({
  outcomes: t.field({
    type: OutcomeConnection,
    description: 'The latest period first, then by title.',
    args: {
      ...pageArguments,
      programme: t.arg.string({ description: 'Slug: those of this programme and of the networks that it lists.' }),
      network: t.arg.string({ description: 'Slug: those of this network.' }),
      ...localeArgument,
    },
    resolve: (_, { programme, network, locale, ...page }, context) =>
      listOutcomes(
        '',
        page,
        { locale: locale ?? 'NL', programme: programme ?? null, network: network ?? null },
        context,
      ),
  }),
  outcome: t.field({
    type: Outcome,
    nullable: true,
    args: { slug: t.arg.string({ required: true }), ...localeArgument },
    resolve: (_, { slug, locale }, context) => findOutcome(context, slug, locale ?? 'NL'),
  }),
}));

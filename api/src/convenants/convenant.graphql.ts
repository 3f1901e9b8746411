import { builder } from '../builder.ts';
import { titleIn } from '../desk/title-in.rules.ts';
import { LocaleEnum, localeArgument } from '../locales/locale.graphql.ts';
import { Network, NetworkConnection } from '../networks/network.graphql.ts';
import { listNetworks } from '../networks/network-list.store.ts';
import { factId } from '../nodes/global-id.ts';
import { factNodeType, Node } from '../nodes/node.graphql.ts';
import { Organisation, OrganisationKindEnum } from '../organisations/organisation.graphql.ts';
import { organisationById } from '../organisations/organisation.store.ts';
import { connectionType, pageArguments } from '../paging/connection.graphql.ts';
import { Region } from '../terms/term.graphql.ts';
import { regionNamed } from '../terms/term.store.ts';
import {
  type ConvenantPartyRow,
  type ConvenantRow,
  convenantById,
  convenantPartyById,
  findConvenant,
  listConvenants,
  listParties,
} from './convenant.store.ts';

const ConvenantParty = builder.objectRef<ConvenantPartyRow>('ConvenantParty');
ConvenantParty.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => factId('ConvenantParty', id) }),
    organisation: t.field({
      type: Organisation,
      resolve: async ({ organisationId }, _, context) => {
        const organisation = await organisationById(organisationId, context);
        if (!organisation) throw new Error(`Organisation ${organisationId} went while its convenant was read.`);
        return organisation;
      },
    }),
    kind: t.expose('kind', { type: OrganisationKindEnum }),
    signedOn: t.expose('signedOn', { type: 'Date' }),
  }),
});
factNodeType('ConvenantParty', convenantPartyById);

const { connection: ConvenantPartyConnection } = connectionType('ConvenantParty', ConvenantParty);

export const Convenant = builder.objectRef<ConvenantRow>('Convenant');
Convenant.implement({
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => factId('Convenant', id) }),
    slug: t.exposeString('slug'),
    title: t.string({ args: localeArgument, resolve: (row, { locale }) => titleIn(locale, row.title, row.titleEn) }),
    summary: t.string({
      args: localeArgument,
      resolve: (row, { locale }) => titleIn(locale, row.summary, row.summaryEn),
    }),
    servedLocale: t.field({
      type: LocaleEnum,
      args: localeArgument,
      description: 'The language of title and summary when they are asked in this one: NL where nobody wrote English.',
      resolve: ({ titleEn }, { locale }) => (locale === 'EN' && titleEn !== null ? 'EN' : 'NL'),
    }),
    regions: t.field({
      type: [Region],
      args: localeArgument,
      resolve: async ({ regions }, { locale }, context) => {
        const found = await Promise.all(regions.map((slug) => regionNamed({ slug, locale: locale ?? 'NL' }, context)));
        return found.filter((region) => region !== null);
      },
    }),
    version: t.exposeInt('version'),
    signedOn: t.expose('signedOn', { type: 'Date' }),
    startsOn: t.expose('startsOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day, inclusive; null: until further notice.',
    }),
    parties: t.field({
      type: ConvenantPartyConnection,
      args: pageArguments,
      resolve: ({ id }, page, context) => listParties(id, page, null, context),
    }),
    networks: t.field({
      type: NetworkConnection,
      args: { ...pageArguments, ...localeArgument },
      resolve: ({ id }, { locale, ...page }, context) =>
        listNetworks(id, page, { of: 'CONVENANT', locale: locale ?? 'NL' }, context),
    }),
  }),
});
factNodeType('Convenant', convenantById);

const { connection: ConvenantConnection } = connectionType('Convenant', Convenant);

const ConvenantWhere = builder.inputType('ConvenantWhere', {
  fields: (t) => ({
    region: t.string({ description: 'Slug of a region.' }),
    withEnded: t.boolean({
      description: 'Also those whose last day is past. Default: only those in force, and those still to start.',
    }),
  }),
});

builder.objectFields(Network, (t) => ({
  convenants: t.field({
    type: ConvenantConnection,
    args: pageArguments,
    resolve: ({ documentId }, page, context) =>
      listConvenants(documentId, page, { of: 'NETWORK', region: null, withEnded: false }, context),
  }),
}));

builder.queryFields((t) => ({
  convenants: t.field({
    type: ConvenantConnection,
    description: 'Until and including their last day (Europe/Amsterdam); by title.',
    args: { ...pageArguments, where: t.arg({ type: ConvenantWhere }) },
    resolve: (_, { where, ...page }, context) =>
      listConvenants(
        '',
        page,
        { of: 'ALL', region: where?.region ?? null, withEnded: where?.withEnded ?? false },
        context,
      ),
  }),
  convenant: t.field({
    type: Convenant,
    nullable: true,
    args: { slug: t.arg.string({ required: true }) },
    resolve: (_, { slug }, context) => findConvenant(context, slug),
  }),
}));

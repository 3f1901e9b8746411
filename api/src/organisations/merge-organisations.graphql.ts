import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { deskNetworkById } from '../desk/desk-network.store.ts';
import { DeskOrganisation } from '../desk/desk-organisation.graphql.ts';
import { viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { mergeOrganisations } from './merge-organisations.store.ts';
import {
  MergeExceedsLimit,
  mergeExceedsLimit,
  OrganisationGone,
  OrganisationsUnfit,
  OrganisationUsedElsewhere,
  organisationGone,
  organisationsUnfit,
  organisationUsedElsewhere,
} from './organisation.refusals.ts';
import { organisationById } from './organisation.store.ts';
import { organisationTexts } from './organisation.texts.ts';

const MergeOrganisationsResult = builder.unionType('MergeOrganisationsResult', {
  types: [DeskOrganisation, OrganisationGone, MergeExceedsLimit, OrganisationUsedElsewhere, OrganisationsUnfit],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskOrganisation'),
});

builder.mutationFields((t) => ({
  mergeOrganisations: t.field({
    type: MergeOrganisationsResult,
    description:
      'Makes two organisations one: everything of `from` becomes of `into`, and `from` is no more. Who may use: staff, for organisations that no other owner uses.',
    args: {
      from: t.arg.id({ required: true }),
      into: t.arg.id({ required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: { staff: true },
    resolve: async (_, { from, into, locale }, context) => {
      const [fromId, intoId] = [factKey('Organisation', from), factKey('Organisation', into)];
      return fromId && intoId ? merge(fromId, intoId, locale, context) : organisationGone(locale);
    },
  }),
}));

async function merge(fromId: string, intoId: string, locale: Locale, context: Context) {
  const ownerIds = [...((await viewerOf(context))?.staffOf ?? [])];
  const result = await mergeOrganisations(context.database, { fromId, intoId, ownerIds });
  const texts = organisationTexts[locale];
  switch (result.outcome) {
    case 'gone':
      return organisationGone(locale);
    case 'usedElsewhere':
      return organisationUsedElsewhere(locale);
    case 'hosts':
      return organisationsUnfit(texts.hosts);
    case 'unfit':
      return organisationsUnfit(texts.unfit[result.because]);
    case 'exceeds':
    case 'twoOffers': {
      const network = await deskNetworkById(result.networkId, context);
      return mergeExceedsLimit(locale, result.outcome, network?.title ?? result.networkId);
    }
    case 'merged':
      return (await organisationById(intoId, context)) ?? organisationGone(locale);
  }
}

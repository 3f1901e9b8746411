import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { deskNetworkById } from '../desk/desk-network.store.ts';
import { DeskOrganisation } from '../desk/desk-organisation.graphql.ts';
import { viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import type { CorrectionFault } from './correct-organisation.rules.ts';
import { type Correction, correctOrganisation } from './correct-organisation.store.ts';
import { OrganisationKindEnum, OrganisationLevelEnum } from './organisation.graphql.ts';
import {
  InvalidOrganisation,
  invalidOrganisation,
  MergeExceedsLimit,
  mergeExceedsLimit,
  OrganisationExists,
  OrganisationGone,
  OrganisationsUnfit,
  OrganisationUsedElsewhere,
  organisationGone,
  organisationsUnfit,
  organisationUsedElsewhere,
  takenByAnother,
} from './organisation.refusals.ts';
import { organisationById } from './organisation.store.ts';
import { organisationTexts } from './organisation.texts.ts';

const OrganisationChanges = builder.inputType('OrganisationChanges', {
  description: 'What is left out stays as it is; null empties what may be empty.',
  fields: (t) => ({
    name: t.string({ description: '2 to 160 characters.' }),
    kind: t.field({ type: OrganisationKindEnum }),
    level: t.field({
      type: OrganisationLevelEnum,
      description: 'An ORGANISATION has no `parent`; the others have one.',
    }),
    place: t.string({ description: 'At most 120 characters.' }),
    kvkNumber: t.string({ description: '8 digits; only of an ORGANISATION.' }),
    branchNumber: t.string({ description: 'Vestigingsnummer: 12 digits; only of a LOCATION.' }),
    parent: t.id({ description: 'One of `organisations`, of a higher level.' }),
  }),
});

const CorrectOrganisationResult = builder.unionType('CorrectOrganisationResult', {
  types: [
    DeskOrganisation,
    OrganisationGone,
    OrganisationExists,
    OrganisationUsedElsewhere,
    OrganisationsUnfit,
    MergeExceedsLimit,
    InvalidOrganisation,
  ],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskOrganisation'),
});

builder.mutationFields((t) => ({
  correctOrganisation: t.field({
    type: CorrectOrganisationResult,
    description:
      'Puts right what is known of an organisation, or where it stands among others; what it has in networks goes along. Who may use: staff, for organisations that no other owner uses.',
    args: {
      id: t.arg.id({ required: true }),
      changes: t.arg({ type: OrganisationChanges, required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: { staff: true },
    resolve: async (_, { id, changes, locale }, context) => {
      const organisationId = factKey('Organisation', id);
      if (!organisationId) return organisationGone(locale);
      const checked = new CheckedInput(locale);
      const read = readChanges(changes, checked, locale);
      if (checked.faults.length > 0) return invalidOrganisation(locale, checked.faults);
      return correct(organisationId, read, locale, context);
    },
  }),
}));

function readChanges(
  changes: typeof OrganisationChanges.$inferInput,
  checked: CheckedInput,
  locale: Locale,
): Correction['changes'] {
  const { name, kind, level, place, kvkNumber, branchNumber, parent } = changes;
  const texts = organisationTexts[locale];
  return {
    ...(name == null ? {} : { name: checked.text(['changes', 'name'], name, { least: 2, most: 160 }, texts.name) }),
    ...(kind == null ? {} : { kind }),
    ...(level == null ? {} : { level }),
    ...(place === undefined
      ? {}
      : { place: checked.optional(['changes', 'place'], place, 120, typedTexts[locale].place) }),
    ...(kvkNumber === undefined ? {} : { kvkNumber: checked.kvkNumber(['changes', 'kvkNumber'], kvkNumber) }),
    ...(branchNumber === undefined ? {} : { vestigingsnummer: readBranchNumber(branchNumber, checked, locale) }),
    ...(parent === undefined ? {} : { parentId: readParent(parent, checked, locale) }),
  };
}

function readBranchNumber(given: string | null, checked: CheckedInput, locale: Locale): string | null {
  const digits = (given ?? '').replace(/[\s.]/g, '');
  if (digits !== '' && !/^[0-9]{12}$/.test(digits))
    checked.add(['changes', 'branchNumber'], organisationTexts[locale].branchNumber);
  return digits || null;
}

function readParent(given: string | null, checked: CheckedInput, locale: Locale): string | null {
  if (!given) return null;
  const id = factKey('Organisation', given);
  if (id === null) checked.add(['changes', 'parent'], organisationTexts[locale].correction.parentGone);
  return id;
}

/** The field that somebody has to look at. */
const fieldOf: Record<CorrectionFault, string> = {
  parentMissing: 'parent',
  topHasParent: 'parent',
  parentGone: 'parent',
  belowItself: 'parent',
  parentTooLow: 'parent',
  partsDoNotFit: 'level',
  kvkOfPart: 'kvkNumber',
  branchNumberOfWhole: 'branchNumber',
};

async function correct(organisationId: string, changes: Correction['changes'], locale: Locale, context: Context) {
  const ownerIds = [...((await viewerOf(context))?.staffOf ?? [])];
  const result = await correctOrganisation(context.database, { organisationId, changes, ownerIds });
  const texts = organisationTexts[locale];
  switch (result.outcome) {
    case 'gone':
      return organisationGone(locale);
    case 'usedElsewhere':
      return { ...organisationUsedElsewhere(locale), message: texts.correctedElsewhere };
    case 'hosts':
      return organisationsUnfit(texts.hostsByNumber);
    case 'faulty':
      return invalidOrganisation(
        locale,
        result.faults.map((fault) => ({ path: ['changes', fieldOf[fault]], message: texts.correction[fault] })),
      );
    case 'exists': {
      const other = await organisationById(result.organisationId, context);
      return other ? takenByAnother(locale, result.by, other) : organisationGone(locale);
    }
    case 'exceeds':
    case 'twoOffers':
    case 'full':
    case 'onOffer': {
      const network = await deskNetworkById(result.networkId, context);
      return mergeExceedsLimit(locale, result.outcome, network?.title ?? result.networkId);
    }
    case 'corrected':
      return (await organisationById(organisationId, context)) ?? organisationGone(locale);
  }
}

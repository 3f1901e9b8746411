import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { NotDecidable, notDecidable } from '../desk/decisions.refusals.ts';
import { deskPlace } from '../desk/desk-place.store.ts';
import { DeskSignUp } from '../desk/desk-sign-up.graphql.ts';
import { type DeskSignUpRow, findDeskSignUp } from '../desk/desk-sign-up.store.ts';
import { notThere } from '../desk/scopes.ts';
import { actorFor, viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { badInput } from '../paging/page.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { type Confirmation, confirmOrganisation } from './confirm-organisation.store.ts';
import { checkedOrganisation, NewOrganisationInput } from './new-organisation.graphql.ts';
import {
  InvalidOrganisation,
  invalidOrganisation,
  OrganisationExists,
  OrganisationGone,
  organisationExists,
  organisationGone,
} from './organisation.refusals.ts';
import { organisationById } from './organisation.store.ts';
import { organisationTexts } from './organisation.texts.ts';

const ConfirmOrganisationAs = builder.inputType('ConfirmOrganisationAs', {
  isOneOf: true,
  fields: (t) => ({
    organisationId: t.id({ description: 'One of `organisations`.' }),
    new: t.field({ type: NewOrganisationInput }),
  }),
});

const ConfirmOrganisationResult = builder.unionType('ConfirmOrganisationResult', {
  types: [DeskSignUp, OrganisationGone, OrganisationExists, InvalidOrganisation, NotDecidable],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskSignUp'),
});

/** Told only with the answer to the one who confirmed. */
const othersOf = new WeakMap<DeskSignUpRow, number>();

builder.objectFields(DeskSignUp, (t) => ({
  alsoConfirmed: t.int({
    nullable: true,
    description: 'Only in the answer of `confirmOrganisation`: how many more sign-ups with this typed name got it too.',
    resolve: (signUp) => othersOf.get(signUp) ?? null,
  }),
}));

builder.mutationFields((t) => ({
  confirmOrganisation: t.field({
    type: ConfirmOrganisationResult,
    description:
      'Says which organisation a typed name means, also for others who typed it in networks of the same owner. Takes no place. Who may use: managers of the network and staff of its owner.',
    args: {
      signUp: t.arg.id({ required: true }),
      as: t.arg({ type: ConfirmOrganisationAs, required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: (_, { signUp }) => ({ decidesSignUp: signUp }),
    resolve: async (_, { signUp, as, locale }, context) => {
      const checked = new CheckedInput(locale);
      const chosen = readAs(as, checked, locale);
      if (checked.faults.length > 0) return invalidOrganisation(locale, checked.faults);
      if (!chosen) return organisationGone(locale);
      return confirm(signUp, chosen, locale, context);
    },
  }),
}));

/** undefined: an id that is no organisation's. */
function readAs(
  as: typeof ConfirmOrganisationAs.$inferInput,
  checked: CheckedInput,
  locale: Locale,
): Confirmation['as'] | undefined {
  if (as.new) return { new: checkedOrganisation(checked, ['as', 'new'], as.new, locale) };
  if (!as.organisationId) throw badInput('`as` holds `organisationId` or `new`.');
  const organisationId = factKey('Organisation', as.organisationId);
  return organisationId === null ? undefined : { organisationId };
}

async function confirm(signUpId: string, as: Confirmation['as'], locale: Locale, context: Context) {
  const [viewer, place] = [await viewerOf(context), await deskPlace(signUpId, context)];
  if (!viewer || !place) throw new Error('Nobody confirms here who may not.');
  const by = actorFor(viewer, place.networkId);
  const result = await confirmOrganisation(context.database, { signUpId, as, by });
  switch (result.outcome) {
    case 'gone':
      return organisationGone(locale);
    case 'exists': {
      const organisation = await organisationById(result.organisationId, context);
      return organisation ? organisationExists(locale, organisation) : organisationGone(locale);
    }
    case 'notTheHost':
      return invalidOrganisation(locale, [{ path: ['as'], message: organisationTexts[locale].notTheHost }]);
    case 'settled':
      return { ...notDecidable(locale, result.status), message: organisationTexts[locale].settled };
    case 'confirmed': {
      const signUp = await findDeskSignUp(signUpId, context);
      if (!signUp) throw notThere();
      othersOf.set(signUp, result.others);
      return signUp;
    }
  }
}

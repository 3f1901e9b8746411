import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { fullForDesk } from '../desk/decisions.refusals.ts';
import { DeskMembership } from '../desk/desk-people.graphql.ts';
import { deskMembershipById } from '../desk/desk-people.store.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { OrganisationGone, organisationGone } from '../organisations/organisation.refusals.ts';
import { organisationTexts } from '../organisations/organisation.texts.ts';
import { NetworkFull } from '../sign-ups/sign-up.refusals.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { mayChange, toChange } from './changeable.ts';
import { correctMembership } from './correct-membership.store.ts';
import {
  InvalidMember,
  invalidMember,
  MembershipEnded,
  membershipEnded,
  NetworkTakesNobody,
  networkTakesNobody,
} from './member.refusals.ts';
import { memberTexts } from './member.texts.ts';
import { moveMember } from './move-member.store.ts';

const whoMay = 'Who may use: of participants managers of the network and staff of its owner; of all others staff.';

const CorrectMembershipResult = builder.unionType('CorrectMembershipResult', {
  types: [DeskMembership, MembershipEnded, InvalidMember],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskMembership'),
});
const MoveMemberResult = builder.unionType('MoveMemberResult', {
  types: [DeskMembership, NetworkFull, MembershipEnded, OrganisationGone, NetworkTakesNobody, InvalidMember],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskMembership'),
});

const unitDescription = 'Team or division; one of that name is made where there is none. At most 160; null: none.';
const localeDescription = 'Of the messages.';

builder.mutationFields((t) => ({
  correctMembership: t.field({
    type: CorrectMembershipResult,
    description: `Corrects what somebody does and in which unit of their organisation; both are replaced. ${whoMay}`,
    args: {
      id: t.arg.id({ required: true }),
      jobTitle: t.arg.string({ description: 'At most 120 characters; null: none.' }),
      unitName: t.arg.string({ description: unitDescription }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: localeDescription }),
    },
    authScopes: (_, { id }, context) => mayChange(id, context),
    resolve: async (_, { id, locale, ...given }, context) => {
      const checked = new CheckedInput(locale);
      const texts = memberTexts[locale];
      const jobTitle = checked.optional(['jobTitle'], given.jobTitle, 120, texts.jobTitle);
      const unitName = checked.optional(['unitName'], given.unitName, 160, texts.unit);
      if (checked.faults.length > 0) return invalidMember(locale, checked.faults);
      const { by } = await toChange(id, context);
      const { outcome } = await correctMembership(context.database, { membershipId: id, jobTitle, unitName, by });
      if (outcome === 'ended') return membershipEnded(locale);
      if (outcome === 'noOrganisation')
        return invalidMember(locale, [{ path: ['unitName'], message: texts.unitOfNobody }]);
      return asItIsNow(id, context);
    },
  }),
  moveMember: t.field({
    type: MoveMemberResult,
    description: `Somebody takes part for another organisation from now on: the old membership ends and stays to be seen, a new one begins, and they get a mail that says so. Takes a seat there and frees the old one; the old organisation goes on taking part. ${whoMay}`,
    args: {
      id: t.arg.id({ required: true, description: 'Of the membership.' }),
      organisation: t.arg.id({ required: true, description: 'One of `organisations`.' }),
      unitName: t.arg.string({ description: unitDescription }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: localeDescription }),
    },
    authScopes: (_, { id }, context) => mayChange(id, context),
    resolve: async (_, { id, organisation, locale, ...given }, context) => {
      const checked = new CheckedInput(locale);
      const unitName = checked.optional(['unitName'], given.unitName, 160, memberTexts[locale].unit);
      if (checked.faults.length > 0) return invalidMember(locale, checked.faults);
      const organisationId = factKey('Organisation', organisation);
      if (organisationId === null) return organisationGone(locale);
      const { by } = await toChange(id, context);
      const move = { membershipId: id, organisationId, unitName, by };
      return answer(await moveMember(context.database, context.keys, move), locale, context);
    },
  }),
}));

async function asItIsNow(id: string, context: Context) {
  const membership = await deskMembershipById(id, { ...context });
  if (!membership) throw new Error('What was changed is there.');
  return membership;
}

async function answer(result: Awaited<ReturnType<typeof moveMember>>, locale: Locale, context: Context) {
  const texts = memberTexts[locale];
  const invalid = (message: string) => invalidMember(locale, [{ path: ['organisation'], message }]);
  switch (result.outcome) {
    case 'moved':
      return asItIsNow(result.membershipId, context);
    case 'full':
      return {
        ...fullForDesk(locale, result),
        message: result.isFullForNewOrganisationsOnly ? texts.noPlaceForIt : texts.noSeatThere,
      };
    case 'left':
      return membershipEnded(locale);
    case 'ended':
      return networkTakesNobody(locale, 'ended');
    case 'gone':
      return organisationGone(locale);
    case 'same':
      return invalid(texts.worksThere);
    case 'notTheHost':
      return invalid(organisationTexts[locale].notTheHost);
    case 'hostUnconfirmed':
      return invalid(texts.hostUnconfirmed);
    case 'noOrganisation':
      return invalid(texts.organisation);
  }
}

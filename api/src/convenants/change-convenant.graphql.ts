import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { DeskConvenant } from '../desk/desk-convenant.graphql.ts';
import { deskConvenantById } from '../desk/desk-convenant.store.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { factKey } from '../nodes/global-id.ts';
import { OrganisationKindEnum } from '../organisations/organisation.graphql.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import {
  addConvenant,
  type Changed,
  endConvenant,
  ownerOfConvenant,
  supersedeConvenant,
} from './change-convenant.store.ts';
import { checkConvenant } from './convenant.checks.ts';
import { ConvenantSuperseded, convenantSuperseded, InvalidConvenant, invalidConvenant } from './convenant.refusals.ts';
import { convenantTexts } from './convenant.texts.ts';
import { correctConvenant } from './correct-convenant.store.ts';

const day = 'A day, such as 2026-02-18.';

const ConvenantPartyInput = builder.inputType('ConvenantPartyInput', {
  fields: (t) => ({
    organisation: t.id({ required: true, description: 'One of `organisations`.' }),
    kind: t.field({ type: OrganisationKindEnum, required: true, description: 'As what it signs.' }),
    signedOn: t.string({ required: true, description: day }),
  }),
});
const ConvenantInput = builder.inputType('ConvenantInput', {
  fields: (t) => ({
    slug: t.string({
      description: 'Lower case letters, digits and hyphens between them, at most 100. Without: made of the title.',
    }),
    title: t.string({ required: true, description: '2 to 200 characters.' }),
    summary: t.string({ required: true, description: '1 to 2,000 characters.' }),
    titleEn: t.string({ description: 'In English, as the title. Given with `summaryEn`, or left out with it.' }),
    summaryEn: t.string({ description: 'In English, as the summary. Without: shown in Dutch to everybody.' }),
    regions: t.stringList({ required: true, description: 'Slugs, at most 100.' }),
    signedOn: t.string({ required: true, description: day }),
    startsOn: t.string({ required: true, description: day }),
    endsOn: t.string({ description: `The last day, inclusive. ${day} Without: until further notice.` }),
    parties: t.field({ type: [ConvenantPartyInput], required: true, description: '1 to 100.' }),
    networks: t.idList({ required: true, description: 'Ids of `DeskNetwork` of the owner, at most 100.' }),
  }),
});

const ConvenantResult = builder.unionType('ConvenantResult', {
  types: [DeskConvenant, InvalidConvenant, ConvenantSuperseded],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskConvenant'),
});

const localeArgument = builder.args((t) => ({
  locale: t.field({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
}));

/** Of a convenant by its global id. */
async function scopeOf(id: string, { database }: Context) {
  const key = factKey('Convenant', id);
  const ownerId = key && (await ownerOfConvenant(database, key));
  return ownerId ? { staffOf: ownerId } : false;
}

/** @throws Error when the field's scope let somebody through who may not */
async function keyAndOwner(id: string, { database }: Context) {
  const key = factKey('Convenant', id);
  const ownerId = key && (await ownerOfConvenant(database, key));
  if (!key || !ownerId) throw new Error('Nobody changes a convenant that is not there.');
  return { key, ownerId };
}

const whoMay = 'Who may use: staff of the owner.';

builder.mutationFields((t) => ({
  addConvenant: t.field({
    type: ConvenantResult,
    description: whoMay,
    args: {
      owner: t.arg.id({ required: true, description: 'The id of `DeskOwner`.' }),
      convenant: t.arg({ type: ConvenantInput, required: true }),
      ...localeArgument,
    },
    authScopes: (_, { owner }) => ({ staffOf: owner }),
    resolve: async (_, { owner, convenant, locale }, context) => {
      const checked = new CheckedInput(locale);
      const input = checkConvenant(convenant, checked, locale);
      if (checked.faults.length > 0) return invalidConvenant(locale, checked.faults);
      return answer(await addConvenant(context.database, owner, input), owner, locale, context);
    },
  }),
  supersedeConvenant: t.field({
    type: ConvenantResult,
    description: `Adds the next version; the one before stays as it was, and leaves the lists when this one starts. ${whoMay}`,
    args: {
      id: t.arg.id({ required: true }),
      convenant: t.arg({ type: ConvenantInput, required: true }),
      ...localeArgument,
    },
    authScopes: (_, { id }, context) => scopeOf(id, context),
    resolve: async (_, { id, convenant, locale }, context) => {
      const { key, ownerId } = await keyAndOwner(id, context);
      const before = await deskConvenantById({ id: key, ownerId }, context);
      if (!before) throw new Error('Nobody changes a convenant that is not there.');
      const slug = `${before.slug.replace(/-versie-\d+$/, '').slice(0, 88)}-versie-${before.version + 1}`;
      const checked = new CheckedInput(locale);
      const input = checkConvenant(convenant, checked, locale, slug);
      if (checked.faults.length > 0) return invalidConvenant(locale, checked.faults);
      return answer(await supersedeConvenant(context.database, ownerId, key, input), ownerId, locale, context);
    },
  }),
  correctConvenant: t.field({
    type: ConvenantResult,
    description: `Puts right what was wrong in this version from the start: id, slug and version stay. For what was agreed anew there is supersedeConvenant. Refused for a version whose next one has started. ${whoMay}`,
    args: {
      id: t.arg.id({ required: true }),
      convenant: t.arg({ type: ConvenantInput, required: true, description: 'The whole of it, without a slug.' }),
      ...localeArgument,
    },
    authScopes: (_, { id }, context) => scopeOf(id, context),
    resolve: async (_, { id, convenant, locale }, context) => {
      const { key, ownerId } = await keyAndOwner(id, context);
      const before = await deskConvenantById({ id: key, ownerId }, context);
      if (!before) throw new Error('Nobody changes a convenant that is not there.');
      const checked = new CheckedInput(locale);
      const { slug, ...input } = checkConvenant(convenant, checked, locale, before.slug);
      if (slug !== before.slug) checked.add(['convenant', 'slug'], convenantTexts[locale].slugStays);
      if (checked.faults.length > 0) return invalidConvenant(locale, checked.faults);
      return answer(await correctConvenant(context.database, ownerId, key, input), ownerId, locale, context);
    },
  }),
  endConvenant: t.field({
    type: ConvenantResult,
    description: `Sets its last day, which may be past or to come. ${whoMay}`,
    args: {
      id: t.arg.id({ required: true }),
      endsOn: t.arg.string({ required: true, description: `Inclusive. ${day}` }),
      ...localeArgument,
    },
    authScopes: (_, { id }, context) => scopeOf(id, context),
    resolve: async (_, { id, endsOn, locale }, context) => {
      const { key, ownerId } = await keyAndOwner(id, context);
      const checked = new CheckedInput(locale);
      const last = checked.day(['endsOn'], endsOn, true);
      if (!last) return invalidConvenant(locale, checked.faults);
      return answer(await endConvenant(context.database, key, last), ownerId, locale, context);
    },
  }),
}));

async function answer(result: Changed, ownerId: string, locale: Locale, context: Context) {
  const texts = convenantTexts[locale];
  switch (result.outcome) {
    case 'startsBeforeLast':
      return invalidConvenant(locale, [{ path: ['convenant', 'startsOn'], message: texts.startsBeforeLast }]);
    case 'startsAfterNext':
      return invalidConvenant(locale, [{ path: ['convenant', 'startsOn'], message: texts.startsAfterNext }]);
    case 'endsBeforeStart':
      return invalidConvenant(locale, [{ path: ['endsOn'], message: texts.endsBeforeStart }]);
    case 'unknown': {
      const at =
        (list: string, more: string[] = []) =>
        (index: number) => ['convenant', list, String(index), ...more];
      return invalidConvenant(locale, [
        ...(result.slugTaken ? [{ path: ['convenant', 'slug'], message: texts.slugTaken }] : []),
        ...result.regions.map(at('regions')).map((path) => ({ path, message: texts.region })),
        ...result.parties.map(at('parties', ['organisation'])).map((path) => ({ path, message: texts.organisation })),
        ...result.networks.map(at('networks')).map((path) => ({ path, message: texts.network })),
      ]);
    }
    case 'changed':
    case 'superseded': {
      // As it is now: this request may remember what it was.
      const convenant = await deskConvenantById({ id: result.id, ownerId }, { ...context });
      if (!convenant) throw new Error('What was changed is there.');
      return result.outcome === 'changed' ? convenant : convenantSuperseded(locale, convenant);
    }
  }
}

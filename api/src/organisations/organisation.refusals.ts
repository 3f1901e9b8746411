import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { DeskOrganisation } from '../desk/desk-organisation.graphql.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import type { InputFault } from '../typed-text/checked-input.ts';
import { InputFaultType } from '../typed-text/input-fault.graphql.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import type { OrganisationRow } from './organisation.store.ts';
import { organisationTexts } from './organisation.texts.ts';

interface OrganisationGoneShape extends RefusalShape {
  readonly type: 'OrganisationGone';
}
export const OrganisationGone = builder
  .objectRef<OrganisationGoneShape>('OrganisationGone')
  .implement({ description: 'Not there, perhaps merged a moment ago.', interfaces: [Refusal] });
export function organisationGone(locale: Locale): OrganisationGoneShape {
  return { type: 'OrganisationGone', message: organisationTexts[locale].gone };
}

interface OrganisationExistsShape extends RefusalShape {
  readonly type: 'OrganisationExists';
  readonly existing: OrganisationRow;
}
export const OrganisationExists = builder.objectRef<OrganisationExistsShape>('OrganisationExists').implement({
  description:
    'There is one already with this KvK number or vestigingsnummer or, where no KvK number was given, with this name.',
  interfaces: [Refusal],
  fields: (t) => ({ existing: t.expose('existing', { type: DeskOrganisation }) }),
});
export function organisationExists(locale: Locale, organisation: OrganisationRow): OrganisationExistsShape {
  return {
    type: 'OrganisationExists',
    message: organisationTexts[locale].exists(organisation.name),
    existing: organisation,
  };
}

/** Somebody corrects one organisation into what another one is. */
export function takenByAnother(
  locale: Locale,
  by: 'kvkNumber' | 'branchNumber' | 'name',
  organisation: OrganisationRow,
): OrganisationExistsShape {
  return {
    type: 'OrganisationExists',
    message: organisationTexts[locale].taken[by](organisation.name),
    existing: organisation,
  };
}

interface InvalidOrganisationShape extends RefusalShape {
  readonly type: 'InvalidOrganisation';
  readonly faults: readonly InputFault[];
}
export const InvalidOrganisation = builder.objectRef<InvalidOrganisationShape>('InvalidOrganisation').implement({
  description: 'Something in the input does not hold; every fault at once.',
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [InputFaultType], resolve: ({ faults }) => [...faults] }) }),
});
export function invalidOrganisation(locale: Locale, faults: readonly InputFault[]): InvalidOrganisationShape {
  return { type: 'InvalidOrganisation', message: typedTexts[locale].faults(faults.length), faults };
}

interface MergeExceedsLimitShape extends RefusalShape {
  readonly type: 'MergeExceedsLimit';
  readonly networkTitle: string;
}
export const MergeExceedsLimit = builder.objectRef<MergeExceedsLimitShape>('MergeExceedsLimit').implement({
  description:
    'Together they have, or were offered, more in this network than one organisation may have; or there is no place for one that moves.',
  interfaces: [Refusal],
  fields: (t) => ({ networkTitle: t.exposeString('networkTitle') }),
});
export function mergeExceedsLimit(
  locale: Locale,
  because: 'exceeds' | 'twoOffers' | 'full' | 'onOffer',
  networkTitle: string,
): MergeExceedsLimitShape {
  return { type: 'MergeExceedsLimit', message: organisationTexts[locale][because](networkTitle), networkTitle };
}

interface OrganisationUsedElsewhereShape extends RefusalShape {
  readonly type: 'OrganisationUsedElsewhere';
}
export const OrganisationUsedElsewhere = builder
  .objectRef<OrganisationUsedElsewhereShape>('OrganisationUsedElsewhere')
  .implement({ description: 'One of the two has something with another owner.', interfaces: [Refusal] });
export function organisationUsedElsewhere(locale: Locale): OrganisationUsedElsewhereShape {
  return { type: 'OrganisationUsedElsewhere', message: organisationTexts[locale].usedElsewhere };
}

interface OrganisationsUnfitShape extends RefusalShape {
  readonly type: 'OrganisationsUnfit';
}
export const OrganisationsUnfit = builder.objectRef<OrganisationsUnfitShape>('OrganisationsUnfit').implement({
  description:
    'Where they stand among organisations, brands and locations, or who they host, does not let them be one.',
  interfaces: [Refusal],
});
export function organisationsUnfit(message: string): OrganisationsUnfitShape {
  return { type: 'OrganisationsUnfit', message };
}

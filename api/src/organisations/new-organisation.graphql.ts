import type { OrganisationKind } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { CheckedInput } from '../typed-text/checked-input.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import type { NewOrganisation } from './new-organisation.store.ts';
import { OrganisationKindEnum } from './organisation.graphql.ts';
import { organisationTexts } from './organisation.texts.ts';

export const NewOrganisationInput = builder.inputType('NewOrganisationInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: '2 to 160 characters.' }),
    kind: t.field({ type: OrganisationKindEnum, required: true }),
    kvkNumber: t.string({ description: '8 digits.' }),
    place: t.string({ description: 'At most 120 characters.' }),
  }),
});

interface Given {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly kvkNumber?: string | null | undefined;
  readonly place?: string | null | undefined;
}

/** @param path where in the arguments it stands */
export function checkedOrganisation(
  checked: CheckedInput,
  path: readonly string[],
  given: Given,
  locale: 'NL' | 'EN',
): NewOrganisation {
  return {
    name: checked.text([...path, 'name'], given.name, { least: 2, most: 160 }, organisationTexts[locale].name),
    kind: given.kind,
    kvkNumber: checked.kvkNumber([...path, 'kvkNumber'], given.kvkNumber),
    place: checked.optional([...path, 'place'], given.place, 120, typedTexts[locale].place),
  };
}

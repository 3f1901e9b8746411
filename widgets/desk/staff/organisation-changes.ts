import type {
  DeskOrganisationWholeFragment,
  OrganisationChanges,
  OrganisationKind,
  OrganisationLevel,
} from '@leerkring/schema/generated/desk/graphql.ts';
import type { Language } from '../../language.ts';
import type { Mistake } from '../forms.ts';
import { kvkWrong, nameMissing } from './organisation-search.texts.ts';
import * as texts from './organisations.texts.ts';

/** What the form says of an organisation. */
export type Said = Record<string, string | null>;

/** As far as the form alone can tell. */
export function organisationMistakes(said: Said, language: Language): Mistake[] {
  const { name, kvkNumber, branchNumber, level, parent } = said;
  return [
    ...((name ?? '').length < 2 ? [{ field: 'name', text: nameMissing[language] }] : []),
    ...(level !== 'ORGANISATION' && !parent ? [{ field: 'parent', text: texts.parentMissing[language] }] : []),
    ...(kvkNumber && !/^\d{8}$/.test(kvkNumber.replace(/[\s.]/g, ''))
      ? [{ field: 'kvkNumber', text: kvkWrong[language] }]
      : []),
    ...(branchNumber && !/^\d{12}$/.test(branchNumber.replace(/[\s.]/g, ''))
      ? [{ field: 'branchNumber', text: texts.branchWrong[language] }]
      : []),
  ];
}

/** Only what the reader changed: what a colleague puts right at the same time stays. */
export function organisationChanges(said: Said, before: DeskOrganisationWholeFragment): OrganisationChanges {
  const { name, kind, level, place, kvkNumber, branchNumber, parent } = said;
  return {
    ...(name && name !== before.name ? { name } : {}),
    ...(kind && kind !== before.kind ? { kind: kind as OrganisationKind } : {}),
    ...(level && level !== before.level ? { level: level as OrganisationLevel } : {}),
    ...((place || null) === before.place ? {} : { place: place || null }),
    ...((kvkNumber || null) === before.kvkNumber ? {} : { kvkNumber: kvkNumber || null }),
    ...((branchNumber || null) === before.branchNumber ? {} : { branchNumber: branchNumber || null }),
    ...((parent || null) === (before.parent?.id ?? null) ? {} : { parent: parent || null }),
  };
}

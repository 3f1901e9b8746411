import type { DeskOrganisationWholeFragment } from '@leerkring/schema/generated/desk/graphql.ts';
import type { Language } from '../../language.ts';
import * as texts from './organisations.texts.ts';

/** What an organisation has with the reader's owners, in words. */
export function usedIn(organisation: DeskOrganisationWholeFragment, language: Language): string {
  const { networkCount, peopleCount, convenantCount } = organisation;
  const parts = [
    networkCount ? texts.networks(networkCount) : undefined,
    peopleCount ? texts.people(peopleCount) : undefined,
    convenantCount ? texts.convenants(convenantCount) : undefined,
  ].filter((words) => words !== undefined);
  return (parts.length ? parts : [texts.unused]).map((words) => words[language]).join(', ');
}

import type { Candidate } from './plan.rules.ts';
import type { ImportedOrganisation } from './row.rules.ts';

/** A name in the file that we do not know. */
export interface UnknownOrganisation {
  /** Equal for the same one, however it is written. */
  readonly key: string;
  readonly words: ImportedOrganisation;
  /** Of the file, who work there and do not take part yet. */
  readonly people: number;
}

/** In the order of the file, whether or not there is a place for them. */
export function unknownOrganisations(candidates: readonly Candidate[]): UnknownOrganisation[] {
  const found = new Map<string, UnknownOrganisation>();
  for (const { organisation, isMember } of candidates) {
    if (isMember || !organisation || !('newKey' in organisation) || organisation.words.name === '') continue;
    const { newKey: key, words } = organisation;
    const before = found.get(key) ?? { key, words, people: 0 };
    found.set(key, { ...before, people: before.people + 1 });
  }
  return [...found.values()];
}

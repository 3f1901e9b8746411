import type { Field } from './columns.rules.ts';
import type { ImportError } from './csv.rules.ts';
import type { ImportTexts } from './import.texts.ts';
import type { ImportedOrganisation, ImportedPerson } from './row.rules.ts';

/** A person of the file, found or not in what we know. */
export interface Candidate {
  readonly person: ImportedPerson;
  /** Equal for the same person, however address and name are typed. */
  readonly key: string;
  readonly isMember: boolean;
  /** Signed up, and is to be decided on or waits. */
  readonly hasSignedUp: boolean;
  /** null: inside one organisation, whose host nobody confirmed. */
  readonly organisation: FoundOrganisation | null;
}

export type FoundOrganisation =
  | { readonly id: string; readonly name: string /** null: nothing is counted. */; readonly countedId: string | null }
  /** Has to be added; equal for the same one. */
  | { readonly newKey: string; readonly foldedName: string; readonly words: ImportedOrganisation }
  | { readonly matches: number }
  /** The one that was chosen for this name is not there any more. */
  | { readonly gone: string };

export interface Limits {
  /** null: no maximum. */
  readonly maximumOrganisations: number | null;
  readonly seatsPerOrganisation: number | null;
  /** That take part, or have a place held. */
  readonly organisationCount: number;
  /** By id of the organisation that is counted. */
  readonly seats: ReadonlyMap<string, number>;
}

export interface Plan {
  readonly ready: readonly Candidate[];
  readonly alreadyMembers: number;
  readonly newOrganisations: readonly {
    readonly key: string;
    readonly words: ImportedOrganisation;
    readonly people: number;
  }[];
  readonly errors: readonly ImportError[];
}

/**
 * Who would be added, in the order of the file, and what stands in the way. Nobody is left out silently: who takes part already is
 * counted, everyone else is ready or has an error.
 * @param columnOf as the file heads it; null: it has none
 */
export function plan(
  candidates: readonly Candidate[],
  limits: Limits,
  texts: ImportTexts,
  columnOf: (field: Field) => string | null = () => null,
): Plan {
  const errors: ImportError[] = [];
  const ready: Candidate[] = [];
  const firstLine = new Map<string, number>();
  const newOrganisations = new Map<string, { key: string; words: ImportedOrganisation; people: number }>();
  const seats = new Map(limits.seats);
  let organisations = limits.organisationCount;
  let alreadyMembers = 0;

  for (const candidate of candidates) {
    const { person, key, organisation } = candidate;
    const refuse = (message: string, ...fields: Field[]) => {
      const column = fields.map(columnOf).find((each) => each !== null) ?? null;
      errors.push({ line: person.line, column, message });
    };
    const earlier = firstLine.get(key);
    if (earlier !== undefined) {
      refuse(texts.sameAsLine(earlier));
      continue;
    }
    firstLine.set(key, person.line);
    if (candidate.isMember) {
      alreadyMembers += 1;
      continue;
    }
    if (candidate.hasSignedUp) refuse(texts.signedUp);
    else if (organisation && 'matches' in organisation)
      refuse(texts.severalOrganisations(person.organisation?.name ?? '', organisation.matches), 'organisation');
    else if (organisation && 'gone' in organisation) refuse(texts.organisationGone(organisation.gone), 'organisation');
    else if (organisation && 'newKey' in organisation && organisation.words.name === '')
      refuse(texts.organisationUnknown, 'kvkNumber');
    else if (!organisation && person.unitName !== null) refuse(texts.unitNeedsHost, 'unit');
    else {
      const counted = organisation && ('id' in organisation ? organisation.countedId : `new:${organisation.newKey}`);
      const taken = counted === null ? undefined : seats.get(counted);
      const isFull =
        counted !== null &&
        taken === undefined &&
        organisations >= (limits.maximumOrganisations ?? Number.POSITIVE_INFINITY);
      const hasNoSeat = counted !== null && (taken ?? 0) >= (limits.seatsPerOrganisation ?? Number.POSITIVE_INFINITY);
      if (isFull)
        refuse(
          texts.fullForNewOrganisations(nameOf(organisation), limits.maximumOrganisations ?? 0),
          'organisation',
          'kvkNumber',
        );
      else if (hasNoSeat)
        refuse(
          texts.fullForOrganisation(nameOf(organisation), limits.seatsPerOrganisation ?? 0),
          'organisation',
          'kvkNumber',
        );
      else {
        if (counted !== null) seats.set(counted, (taken ?? 0) + 1);
        if (counted !== null && taken === undefined) organisations += 1;
        if (organisation && 'newKey' in organisation) {
          const known = newOrganisations.get(organisation.newKey);
          if (known) known.people += 1;
          else
            newOrganisations.set(organisation.newKey, {
              key: organisation.newKey,
              words: organisation.words,
              people: 1,
            });
        }
        ready.push(candidate);
      }
    }
  }
  return { ready, alreadyMembers, newOrganisations: [...newOrganisations.values()], errors };
}

function nameOf(organisation: FoundOrganisation | null): string {
  if (!organisation || 'matches' in organisation || 'gone' in organisation) return '';
  return 'id' in organisation ? organisation.name : organisation.words.name;
}

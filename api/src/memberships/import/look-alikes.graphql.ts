import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { factKey } from '../../nodes/global-id.ts';
import { OrganisationCandidate } from '../../organisations/organisation-candidates.graphql.ts';
import { type CandidateRow, candidatesFor } from '../../organisations/organisation-candidates.store.ts';
import { badInput } from '../../paging/page.ts';
import type { Preview } from './import.store.ts';
import type { OrganisationChoice } from './organisation-choices.store.ts';
import type { UnknownOrganisation } from './unknown-organisations.rules.ts';

/** Each is compared with every organisation. */
export const MOST_NAMES = 200;
const MOST_ALIKE = 3;
/** In a file of many names each that is a little alike would be a question: "Zorggroep Noord" is not "Zorggroep Zuid". */
const LEAST_ALIKE = 0.5;
const isAlike = ({ because, similarity }: CandidateRow) => because !== 'SIMILAR_NAME' || similarity >= LEAST_ALIKE;

interface LookAlike extends UnknownOrganisation {
  readonly candidates: readonly CandidateRow[];
}
export const ImportLookAlike = builder.objectRef<LookAlike>('ImportLookAlike').implement({
  description: 'A name in the file that we do not know, and that looks like one that we do.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Of `ImportOrganisationChoice`.' }),
    name: t.string({ resolve: ({ words }) => words.name }),
    people: t.exposeInt('people'),
    candidates: t.field({
      type: [OrganisationCandidate],
      description: `The best first, at most ${MOST_ALIKE}.`,
      resolve: ({ candidates }) => [...candidates],
    }),
  }),
});

/** All names are looked up in one statement. */
export async function lookAlikes({ networkId, unknown }: Preview, context: Context): Promise<LookAlike[]> {
  const found = await Promise.all(
    unknown.slice(0, MOST_NAMES).map(async (each) => {
      const candidates = await candidatesFor({ networkId, name: each.words.name }, context);
      return { ...each, candidates: candidates.filter(isAlike).slice(0, MOST_ALIKE) };
    }),
  );
  return found.filter(({ candidates }) => candidates.length > 0);
}

export const ImportOrganisationChoice = builder.inputType('ImportOrganisationChoice', {
  fields: (t) => ({
    key: t.string({ required: true, description: 'Of `ImportLookAlike`.' }),
    organisation: t.id({ description: 'One of `organisations`: that is the one meant. Left out: it is really new.' }),
  }),
});

type GivenChoices = readonly (typeof ImportOrganisationChoice.$inferInput)[] | null | undefined;

export function readChoices(given: GivenChoices): OrganisationChoice[] {
  const choices = given ?? [];
  if (choices.length > MOST_NAMES) throw badInput(`\`choices\` has ${choices.length} of at most ${MOST_NAMES}.`);
  return choices.map(({ key, organisation }) => {
    const organisationId = organisation ? factKey('Organisation', organisation) : null;
    if (organisation && organisationId === null) throw badInput('A choice is one of `organisations`.');
    return { key, organisationId };
  });
}

import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { DeskPerson } from '../../desk/desk-person.graphql.ts';
import { maySeePerson } from '../../desk/desk-person.rules.ts';
import { type DeskPersonRow, deskPersonById } from '../../desk/desk-person.store.ts';
import { viewerOf } from '../../desk/viewer.ts';
import { badInput } from '../../paging/page.ts';
import { knownByAnotherName } from '../../people/same-address.store.ts';
import type { Preview } from './import.store.ts';
import { NOBODY, type PersonChoice } from './person-choices.store.ts';
import type { ImportedPerson } from './row.rules.ts';

/** More is no list that somebody answers. */
export const MOST_PEOPLE = 200;

interface SamePerson {
  readonly person: ImportedPerson;
  readonly people: readonly DeskPersonRow[];
}
export const ImportSamePerson = builder.objectRef<SamePerson>('ImportSamePerson').implement({
  description: 'A line whose address we know by another name. Tells only of people whom the viewer may see.',
  fields: (t) => ({
    line: t.int({ description: 'Of `ImportPersonChoice`.', resolve: ({ person }) => person.line }),
    name: t.string({ description: 'As in the file.', resolve: ({ person }) => person.name }),
    people: t.field({ type: [DeskPerson], resolve: ({ people }) => [...people] }),
  }),
});

/** All lines are looked up in one statement. */
export async function samePeople({ networkId, unanswered }: Preview, context: Context): Promise<SamePerson[]> {
  const viewer = await viewerOf(context);
  const known = await knownByAnotherName(context.database, context.keys, networkId, unanswered);
  const found = unanswered.map((person, index) => ({
    person,
    people: (known[index] ?? []).filter((one) => maySeePerson(viewer, one)),
  }));
  return found.filter(({ people }) => people.length > 0).slice(0, MOST_PEOPLE);
}

export const ImportPersonChoice = builder.inputType('ImportPersonChoice', {
  fields: (t) => ({
    line: t.int({ required: true, description: 'Of `ImportSamePerson`.' }),
    person: t.id({ description: 'One of its `people`: that is who is meant. Left out: really somebody else.' }),
  }),
});

type GivenChoices = readonly (typeof ImportPersonChoice.$inferInput)[] | null | undefined;

/** Somebody whom the viewer may not see is not there. */
export async function readPersonChoices(given: GivenChoices, context: Context): Promise<PersonChoice[]> {
  const choices = given ?? [];
  if (choices.length > MOST_PEOPLE) throw badInput(`\`people\` has ${choices.length} of at most ${MOST_PEOPLE}.`);
  const viewer = await viewerOf(context);
  return Promise.all(
    choices.map(async ({ line, person }) => {
      if (person === null || person === undefined) return { line, personId: null };
      const known = await deskPersonById(person, context);
      return { line, personId: known && maySeePerson(viewer, known) ? known.id : NOBODY };
    }),
  );
}

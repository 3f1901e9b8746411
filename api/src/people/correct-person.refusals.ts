import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { DeskPerson } from '../desk/desk-person.graphql.ts';
import { maySeePerson } from '../desk/desk-person.rules.ts';
import { deskPersonById } from '../desk/desk-person.store.ts';
import { viewerOf } from '../desk/viewer.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import type { InputFault } from '../typed-text/checked-input.ts';
import { InputFaultType } from '../typed-text/input-fault.graphql.ts';
import { typedTexts } from '../typed-text/typed-text.texts.ts';
import { personTexts } from './person.texts.ts';

interface InvalidPersonShape extends RefusalShape {
  readonly type: 'InvalidPerson';
  readonly faults: readonly InputFault[];
}
export const InvalidPerson = builder.objectRef<InvalidPersonShape>('InvalidPerson').implement({
  description: 'Something in the input does not hold; every fault at once.',
  interfaces: [Refusal],
  fields: (t) => ({ faults: t.field({ type: [InputFaultType], resolve: ({ faults }) => [...faults] }) }),
});
export function invalidPerson(locale: Locale, faults: readonly InputFault[]): InvalidPersonShape {
  return { type: 'InvalidPerson', message: typedTexts[locale].faults(faults.length), faults };
}

interface PersonExistsShape extends RefusalShape {
  readonly type: 'PersonExists';
  readonly personId: string;
}
export const PersonExists = builder.objectRef<PersonExistsShape>('PersonExists').implement({
  description: 'There is somebody with this address and name already; see `mergePeople`.',
  interfaces: [Refusal],
  fields: (t) => ({
    person: t.field({
      type: DeskPerson,
      nullable: true,
      description: 'null: somebody of another owner, whom the viewer may not see.',
      resolve: async ({ personId }, _, context) => {
        const person = await deskPersonById(personId, context);
        return person && maySeePerson(await viewerOf(context), person) ? person : null;
      },
    }),
  }),
});
export function personExists(locale: Locale, of: 'exists' | 'existsElsewhere', personId: string): PersonExistsShape {
  return { type: 'PersonExists', message: personTexts[locale][of], personId };
}

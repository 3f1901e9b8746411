import type { Locale } from '@leerkring/prisma/client.ts';
import type { SealingKeys } from '@leerkring/prisma/sealed-text.ts';
import { builder } from '../builder.ts';
import { DeskPerson } from '../desk/desk-person.graphql.ts';
import type { DeskPersonRow } from '../desk/desk-person.store.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { memberTexts } from './member.texts.ts';

interface SamePersonMaybeShape extends RefusalShape {
  readonly type: 'SamePersonMaybe';
  readonly people: readonly DeskPersonRow[];
}
export const SamePersonMaybe = builder.objectRef<SamePersonMaybeShape>('SamePersonMaybe').implement({
  description:
    'The owner knows somebody at this address by another name. Ask again with `person: { id }` of the one who is meant, or with `isSomebodyElse: true`. Tells only of people whom the viewer may see.',
  interfaces: [Refusal],
  fields: (t) => ({ people: t.field({ type: [DeskPerson], resolve: ({ people }) => [...people] }) }),
});
export function samePersonMaybe(
  locale: Locale,
  people: readonly DeskPersonRow[],
  keys: SealingKeys,
): SamePersonMaybeShape {
  const names = people.map(({ nameSealed, keyId }) => keys.open(nameSealed, keyId));
  return { type: 'SamePersonMaybe', message: memberTexts[locale].samePerson(names), people };
}

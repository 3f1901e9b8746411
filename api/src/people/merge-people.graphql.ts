import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { DeskPerson } from '../desk/desk-person.graphql.ts';
import { maySeePerson } from '../desk/desk-person.rules.ts';
import { deskPersonById } from '../desk/desk-person.store.ts';
import { notThere } from '../desk/scopes.ts';
import { isStaffOf, viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { Refusal, type RefusalShape } from '../refusals.ts';
import { mergePeople } from './merge-people.store.ts';
import { mergeTexts } from './merge-people.texts.ts';
import { othersAtTheirAddress } from './same-address.store.ts';

interface PeopleUnfitShape extends RefusalShape {
  readonly type: 'PeopleUnfit';
}
const PeopleUnfit = builder.objectRef<PeopleUnfitShape>('PeopleUnfit').implement({
  description:
    'They cannot become one: they are one already, are of several owners, one of them has something in a network of an owner that the viewer is not staff of, or a decision on one of them can still be undone in a network where the other is too.',
  interfaces: [Refusal],
});

const MergePeopleResult = builder.unionType('MergePeopleResult', {
  types: [DeskPerson, PeopleUnfit],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskPerson'),
});

builder.objectFields(DeskPerson, (t) => ({
  sameAddress: t.field({
    type: [DeskPerson],
    description: 'Others at the same address, whom the viewer may see; see `mergePeople`.',
    resolve: async ({ id }, _, context) => {
      const viewer = await viewerOf(context);
      return (await othersAtTheirAddress(id, context)).filter((person) => maySeePerson(viewer, person));
    },
  }),
}));

builder.mutationFields((t) => ({
  mergePeople: t.field({
    type: MergePeopleResult,
    description:
      'Two are one person: everything of `from` becomes of `into`, who keeps name and address, and `from` is no more. In a network where both take part the membership of `into` stays, and of two sign-ups the further one. It cannot be undone. Who may use: staff of the owner of both, and of every owner in whose networks they have something.',
    args: {
      from: t.arg.id({ required: true }),
      into: t.arg.id({ required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: async (_, { from, into }, context) => {
      const [one, other] = await Promise.all([deskPersonById(from, context), deskPersonById(into, context)]);
      const viewer = await viewerOf(context);
      return one !== null && other !== null && isStaffOf(viewer, one.ownerId) && isStaffOf(viewer, other.ownerId);
    },
    resolve: (_, { from, into, locale }, context) => merge(from, into, locale, context),
  }),
}));

async function merge(fromId: string, intoId: string, locale: Locale, context: Context) {
  const staffOf = [...((await viewerOf(context))?.staffOf ?? [])];
  const { outcome } = await mergePeople(context.database, context.keys, { fromId, intoId, staffOf });
  if (outcome === 'gone') throw notThere();
  if (outcome !== 'merged') return { type: 'PeopleUnfit' as const, message: mergeTexts[locale][outcome] };
  // As they are now: this request remembers who they were.
  const person = await deskPersonById(intoId, { ...context });
  if (!person) throw notThere();
  return person;
}

import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { deskPersonById } from '../desk/desk-person.store.ts';
import { PersonElsewhere, personElsewhere } from '../desk/person-elsewhere.refusals.ts';
import { notThere } from '../desk/scopes.ts';
import { viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { ExportedFile } from '../memberships/export/exported-file.graphql.ts';
import { eraseAsked, giveOut } from './desk-request.store.ts';

interface PersonErasedShape {
  readonly id: string;
}
const PersonErased = builder.objectRef<PersonErasedShape>('PersonErased').implement({
  description: 'Nothing is known of this person any more. Who may read: who erased.',
  fields: (t) => ({ id: t.exposeID('id') }),
});
const ErasePersonResult = builder.unionType('ErasePersonResult', {
  types: [PersonErased, PersonElsewhere],
  resolveType: (answer) => ('type' in answer ? answer.type : 'PersonErased'),
});
const ExportPersonResult = builder.unionType('ExportPersonResult', {
  types: [ExportedFile],
  resolveType: () => 'ExportedFile',
});

async function ofOwnStaff(id: string, context: Context) {
  const person = await deskPersonById(id, context);
  return person ? { staffOf: person.ownerId } : false;
}

const ownersOf = async (context: Context) => [...((await viewerOf(context))?.staffOf ?? [])];

builder.mutationFields((t) => ({
  exportPerson: t.field({
    type: ExportPersonResult,
    description:
      'Everything that is known of somebody who asked for it, as JSON: the file that “Wat heb je van mij” gives, without what belongs to networks of owners that the viewer is not staff of. Written down in the audit log. Who may use: staff of the owner.',
    args: {
      id: t.arg.id({ required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of titles and questions.' }),
    },
    authScopes: (_, { id }, context) => ofOwnStaff(id, context),
    resolve: async (_, { id, locale }, context) => {
      const person = await deskPersonById(id, context);
      const json =
        person &&
        (await giveOut(context.database, context.keys, {
          id,
          ownerId: person.ownerId,
          locale,
          staffOf: await ownersOf(context),
        }));
      if (!json) throw notThere();
      const fileName = locale === 'EN' ? 'data.json' : 'gegevens.json';
      return { fileName, mediaType: 'application/json', base64: Buffer.from(json).toString('base64') };
    },
  }),
  erasePerson: t.field({
    type: ErasePersonResult,
    description:
      'Erases everything that is known of somebody who asked for it: memberships, sign-ups with answers, mails and links. Freed places are offered on. Only a number stays, in the audit log. Who may use: staff of the owner, and of every owner in whose networks the person has something.',
    args: {
      id: t.arg.id({ required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: (_, { id }, context) => ofOwnStaff(id, context),
    resolve: async (_, { id, locale }, context) => {
      const isErased = await eraseAsked(context.database, id, await ownersOf(context));
      return isErased ? { id } : personElsewhere(locale, 'erase');
    },
  }),
}));

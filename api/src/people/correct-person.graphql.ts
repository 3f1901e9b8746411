import type { Locale } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { DeskPerson } from '../desk/desk-person.graphql.ts';
import { deskPersonById } from '../desk/desk-person.store.ts';
import { PersonElsewhere, personElsewhere } from '../desk/person-elsewhere.refusals.ts';
import { viewerOf } from '../desk/viewer.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import { CheckedInput } from '../typed-text/checked-input.ts';
import { InvalidPerson, invalidPerson, PersonExists, personExists } from './correct-person.refusals.ts';
import { correctPerson } from './correct-person.store.ts';
import { personTexts } from './person.texts.ts';

const CorrectedPersonInput = builder.inputType('CorrectedPerson', {
  fields: (t) => ({
    name: t.string({ required: true, description: '1 to 120 characters.' }),
    email: t.string({ required: true, description: 'At most 254 characters.' }),
  }),
});

const CorrectPersonResult = builder.unionType('CorrectPersonResult', {
  types: [DeskPerson, PersonExists, PersonElsewhere, InvalidPerson],
  resolveType: (answer) => ('type' in answer ? answer.type : 'DeskPerson'),
});

builder.mutationFields((t) => ({
  correctPerson: t.field({
    type: CorrectPersonResult,
    description:
      'Corrects name and address. Where the address changes, the old and the new one get a mail, and links and sessions of the old one end; an account of staff hangs on its address and stays. Who may use: staff of the owner; for another address, of every owner in whose networks the person has something.',
    args: {
      id: t.arg.id({ required: true }),
      person: t.arg({ type: CorrectedPersonInput, required: true }),
      locale: t.arg({ type: LocaleEnum, required: true, defaultValue: 'NL', description: 'Of the messages.' }),
    },
    authScopes: async (_, { id }, context) => {
      const person = await deskPersonById(id, context);
      return person ? { staffOf: person.ownerId } : false;
    },
    resolve: (_, { id, person, locale }, context) => correct(id, person, locale, context),
  }),
}));

async function correct(id: string, given: { name: string; email: string }, locale: Locale, context: Context) {
  const checked = new CheckedInput(locale);
  const name = checked.text(
    ['person', 'name'],
    given.name,
    { least: 1, most: 120, isName: true },
    personTexts[locale].name,
  );
  const email = checked.email(['person', 'email'], given.email);
  if (checked.faults.length > 0) return invalidPerson(locale, checked.faults);
  const staffOf = [...((await viewerOf(context))?.staffOf ?? [])];
  const result = await correctPerson(context.database, context.keys, { id, name, email }, 'STAFF', staffOf);
  if (result.outcome === 'elsewhere') return personElsewhere(locale, 'address');
  if (result.outcome !== 'corrected') return personExists(locale, result.outcome, result.personId);
  // As they are now: this request remembers who they were.
  const person = await deskPersonById(id, { ...context });
  if (!person) throw new Error('Who was corrected is there.');
  return person;
}

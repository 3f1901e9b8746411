import { QuestionKind } from '@leerkring/prisma/client.ts';
import { builder } from '../builder.ts';
import { LocaleEnum } from '../locales/locale.graphql.ts';
import type { ServedQuestion } from './question.rules.ts';

const QuestionKindEnum = builder.enumType(QuestionKind, {
  name: 'QuestionKind',
  description: 'CONSENT: a box for an extra, never ticked beforehand and never required.',
});

export const Question = builder.objectRef<ServedQuestion>('Question').implement({
  description:
    'What an editor asks in the sign-up form of a network. When its words change it is another question with another id.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: QuestionKindEnum }),
    label: t.exposeString('label'),
    help: t.exposeString('help', { nullable: true }),
    required: t.exposeBoolean('required'),
    options: t.exposeStringList('options', {
      description: 'Of ONE_CHOICE and SEVERAL_CHOICES; an answer names positions in it, from 0.',
    }),
    locale: t.expose('locale', { type: LocaleEnum, description: 'The locale these words are in, all of them.' }),
  }),
});

import { createHash } from 'node:crypto';
import type { Locale, Question } from '@leerkring/prisma/client.ts';

/** What an editor asks, without the names the database gives it. */
export type QuestionDefinition = Omit<Question, 'id' | 'networkId' | 'since'>;

/** A question in the words in which somebody reads it. */
export interface ServedQuestion {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly required: boolean;
  readonly label: string;
  readonly help: string | null;
  /** Of a choice; an answer names positions in it, from 0. */
  readonly options: string[];
  /** Of these words: NL where the asked ones are not complete. */
  readonly locale: Locale;
}

/** The same for the same words in the same network, so that an answer keeps what it answered and a rebuild adds nothing. */
export function questionId(networkId: string, definition: QuestionDefinition): string {
  const { kind, required, labelNl, labelEn, helpNl, helpEn, optionsNl, optionsEn } = definition;
  return createHash('sha256')
    .update(JSON.stringify([networkId, kind, required, labelNl, labelEn, helpNl, helpEn, optionsNl, optionsEn]))
    .digest('hex')
    .slice(0, 32);
}

/** English only as a whole: a question in one language with answers in the other is for nobody. */
export function served(question: Pick<Question, 'id'> & QuestionDefinition, locale: Locale): ServedQuestion {
  const { id, kind, required, labelNl, labelEn, helpNl, helpEn, optionsNl, optionsEn } = question;
  return locale === 'EN' && labelEn !== null && optionsEn.length === optionsNl.length
    ? { id, kind, required, label: labelEn, help: helpEn, options: optionsEn, locale: 'EN' }
    : { id, kind, required, label: labelNl, help: helpNl, options: optionsNl, locale: 'NL' };
}

import type { Locale } from '@leerkring/prisma/client.ts';
import type { ServedQuestion } from '../questions/question.rules.ts';
import { isHiding } from '../typed-text/typed-text.rules.ts';
import type { Fault } from './sign-up.checks.ts';
import { faultTexts } from './sign-up.texts.ts';

/** What GraphQL lets through. */
export interface SentAnswer {
  readonly question: string;
  readonly text?: string | null | undefined;
  readonly choices?: readonly number[] | null | undefined;
  readonly yes?: boolean | null | undefined;
}

/** As it is kept: a text, positions of options, or yes or no. */
export interface CheckedAnswer {
  readonly questionId: string;
  readonly value: string | readonly number[] | boolean;
}

const longest: Partial<Record<ServedQuestion['kind'], number>> = { SHORT_TEXT: 200, LONG_TEXT: 2000 };

/**
 * Holds what was sent against what the network asks now. Faults stand at the answer's index, or at `answers` for one that is not there.
 * @param questions in the words in which the person reads them
 */
export function checkAnswers(
  sent: readonly SentAnswer[],
  questions: readonly ServedQuestion[],
  locale: Locale,
): { answers: CheckedAnswer[]; faults: Fault[] } {
  const texts = faultTexts[locale].answers;
  const answers = new Map<string, CheckedAnswer>();
  const faults: Fault[] = [];
  for (const [index, answer] of sent.entries()) {
    const question = questions.find(({ id }) => id === answer.question);
    const path = ['answers', String(index)];
    if (!question) faults.push({ path, message: texts.questionGone });
    else if (answers.has(question.id)) faults.push({ path, message: texts.twice(question.label) });
    else {
      const value = sentValue(answer, question);
      if (value === undefined) continue;
      const message = faultIn(value, question, locale);
      if (message) faults.push({ path, message });
      answers.set(question.id, { questionId: question.id, value });
    }
  }
  for (const { id, required, label } of questions) {
    if (!required || answers.has(id)) continue;
    const index = sent.findIndex(({ question }) => question === id);
    faults.push({ path: index < 0 ? ['answers'] : ['answers', String(index)], message: texts.missing(label) });
  }
  return { answers: [...answers.values()], faults };
}

/** @returns undefined: nothing was answered */
function sentValue(answer: SentAnswer, { kind }: ServedQuestion): CheckedAnswer['value'] | undefined {
  if (kind === 'YES_NO' || kind === 'CONSENT') return answer.yes ?? undefined;
  if (kind === 'SHORT_TEXT' || kind === 'LONG_TEXT') return answer.text?.trim() || undefined;
  return answer.choices?.length ? [...answer.choices].sort((one, other) => one - other) : undefined;
}

function faultIn(value: CheckedAnswer['value'], { kind, options }: ServedQuestion, locale: Locale): string | undefined {
  const texts = faultTexts[locale];
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'string') {
    const most = longest[kind] ?? 0;
    if (value.length > most) return texts.tooLong(most);
    return isHiding(value, kind === 'LONG_TEXT') ? texts.hidden : undefined;
  }
  const isOption = (position: number) => Number.isInteger(position) && position >= 0 && position < options.length;
  const fits =
    value.every(isOption) && new Set(value).size === value.length && (kind !== 'ONE_CHOICE' || value.length === 1);
  return fits ? undefined : texts.answers.choice;
}

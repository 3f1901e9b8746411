import type { Locale } from '@leerkring/prisma/client.ts';

const yesOrNo: Record<Locale, readonly [yes: string, no: string]> = { NL: ['Ja', 'Nee'], EN: ['Yes', 'No'] };

/**
 * An answer as somebody reads it.
 * @param answer as it is kept: a text, positions of options from 0, or true/false
 */
export function answerText(question: { options: readonly string[]; locale: Locale }, answer: unknown): string {
  if (typeof answer === 'string') return answer;
  if (typeof answer === 'boolean') return yesOrNo[question.locale][answer ? 0 : 1];
  if (Array.isArray(answer)) return answer.map((position) => question.options[position] ?? '?').join('; ');
  throw new Error('An answer is a text, positions of options, or true or false.');
}

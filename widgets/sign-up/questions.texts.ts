import type { Words } from '../language.ts';

/** Before the question that lacks an answer. */
export const answerThis: Words = ['Beantwoord:', 'Answer:'];
export const yes: Words = ['Ja', 'Yes'];
export const no: Words = ['Nee', 'No'];

import { describe, expect, test } from 'vitest';
import type { ServedQuestion } from '../questions/question.rules.ts';
import { checkAnswers, type SentAnswer } from './answers.checks.ts';
import { faultTexts } from './sign-up.texts.ts';

const asked = (id: string, change: Partial<ServedQuestion> = {}): ServedQuestion => ({
  id,
  kind: 'SHORT_TEXT',
  label: `Vraag ${id}?`,
  help: null,
  required: false,
  options: [],
  locale: 'NL',
  ...change,
});
const nl = faultTexts.NL;
const check = (questions: ServedQuestion[], ...sent: SentAnswer[]) => {
  const { answers, faults } = checkAnswers(sent, questions, 'NL');
  return {
    values: answers.map(({ value }) => value),
    faults: faults.map(({ path, message }) => [path.join('.'), message]),
  };
};
const one = (kind: ServedQuestion['kind'], sent: Omit<SentAnswer, 'question'>) =>
  check([asked('q', { kind, options: ['Rood', 'Groen', 'Blauw'] })], { question: 'q', ...sent });

describe('an answer that holds is kept', () => {
  test.each([
    ['SHORT_TEXT', { text: '  Ervaring  ' }, 'Ervaring'],
    ['SHORT_TEXT', { text: 'x'.repeat(200) }, 'x'.repeat(200)],
    ['LONG_TEXT', { text: 'Eerst\nen\tdan\r\n' }, 'Eerst\nen\tdan'],
    ['LONG_TEXT', { text: 'x'.repeat(2000) }, 'x'.repeat(2000)],
    ['ONE_CHOICE', { choices: [0] }, [0]],
    ['ONE_CHOICE', { choices: [2] }, [2]],
    ['SEVERAL_CHOICES', { choices: [2, 0] }, [0, 2]],
    ['YES_NO', { yes: true }, true],
    ['YES_NO', { yes: false }, false],
    ['CONSENT', { yes: true }, true],
    ['CONSENT', { yes: false }, false],
  ] as const)('%s %j', (kind, sent, kept) => {
    expect(one(kind, sent)).toEqual({ values: [kept], faults: [] });
  });
});

describe('nothing answered is nothing kept', () => {
  test.each([
    ['SHORT_TEXT', {}],
    ['SHORT_TEXT', { text: null }],
    ['LONG_TEXT', { text: ' \n ' }],
    ['ONE_CHOICE', { choices: [] }],
    ['SEVERAL_CHOICES', { choices: null }],
    ['YES_NO', { yes: null }],
    ['CONSENT', {}],
    // An answer of another kind is none.
    ['YES_NO', { text: 'ja' }],
    ['SHORT_TEXT', { choices: [1], yes: true }],
    ['ONE_CHOICE', { text: 'Rood' }],
  ] as const)('%s %j', (kind, sent) => {
    expect(one(kind, sent)).toEqual({ values: [], faults: [] });
  });
});

describe('what does not hold is told at its answer', () => {
  test.each([
    ['SHORT_TEXT', { text: 'x'.repeat(201) }, nl.tooLong(200)],
    ['SHORT_TEXT', { text: 'twee\nregels' }, nl.hidden],
    ['SHORT_TEXT', { text: 'nul\0' }, nl.hidden],
    ['LONG_TEXT', { text: 'x'.repeat(2001) }, nl.tooLong(2000)],
    ['LONG_TEXT', { text: 'omge\u202ekeerd' }, nl.hidden],
    ['LONG_TEXT', { text: 'half\ud800' }, nl.hidden],
    ['ONE_CHOICE', { choices: [0, 1] }, nl.answers.choice],
    ['ONE_CHOICE', { choices: [3] }, nl.answers.choice],
    ['ONE_CHOICE', { choices: [-1] }, nl.answers.choice],
    ['SEVERAL_CHOICES', { choices: [1, 1] }, nl.answers.choice],
    ['SEVERAL_CHOICES', { choices: [0, 99] }, nl.answers.choice],
    ['SEVERAL_CHOICES', { choices: [0.5] }, nl.answers.choice],
  ] as const)('%s %j', (kind, sent, message) => {
    expect(one(kind, sent).faults).toEqual([['answers.0', message]]);
  });
});

test('a question that is not asked, or not any more, is told', () => {
  expect(check([asked('q')], { question: 'gone', text: 'x' }, { question: '', text: 'x' }).faults).toEqual([
    ['answers.0', nl.answers.questionGone],
    ['answers.1', nl.answers.questionGone],
  ]);
});

test('one question has one answer', () => {
  const { values, faults } = check([asked('q')], { question: 'q', text: 'eerst' }, { question: 'q', text: 'dan' });
  expect(faults).toEqual([['answers.1', nl.answers.twice('Vraag q?')]]);
  expect(values).toEqual(['eerst']);
});

test('what is required is missed where it was left empty, or in the whole', () => {
  const questions = [
    asked('text', { required: true }),
    asked('choice', { required: true, kind: 'ONE_CHOICE', options: ['Rood'] }),
    asked('yes', { required: true, kind: 'YES_NO' }),
    asked('free'),
  ];
  expect(check(questions, { question: 'free', text: 'x' }, { question: 'text', text: ' ' }).faults).toEqual([
    ['answers.1', nl.answers.missing('Vraag text?')],
    ['answers', nl.answers.missing('Vraag choice?')],
    ['answers', nl.answers.missing('Vraag yes?')],
  ]);
  // "No" is an answer.
  const full = [
    { question: 'text', text: 'x' },
    { question: 'choice', choices: [0] },
    { question: 'yes', yes: false },
  ];
  expect(check(questions, ...full)).toEqual({ values: ['x', [0], false], faults: [] });
});

test('a fault is told in the words of the form', () => {
  const { faults } = checkAnswers([], [asked('q', { required: true, label: 'Why?', locale: 'EN' })], 'EN');
  expect(faults).toEqual([{ path: ['answers'], message: 'Answer the question: Why?' }]);
});

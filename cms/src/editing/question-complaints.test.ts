import { describe, expect, it } from 'vitest';
import { complaintsAboutQuestions, type Question } from './question-complaints.ts';

const question: Question = {
  kind: 'SHORT_TEXT',
  required: true,
  labelNl: 'Waarom?',
  labelEn: null,
  helpNl: null,
  helpEn: null,
  optionsNl: null,
  optionsEn: null,
};
const choice: Question = { ...question, kind: 'ONE_CHOICE', labelEn: 'Which?', optionsNl: 'Een\nTwee\n' };
const fields = (...questions: Question[]) => complaintsAboutQuestions(questions).map(({ field }) => field);
const many = (count: number) => Array.from({ length: count }, (_, index) => `Antwoord ${index}`).join('\n');

describe('questions that may be published', () => {
  it.each([
    ['a text', question],
    ['a consent that may be refused', { ...question, kind: 'CONSENT' as const, required: false }],
    ['a choice without English answers', choice],
    ['a choice with as many English answers', { ...choice, optionsEn: 'One\r\n\r\nTwo' }],
    ['twenty answers', { ...choice, optionsNl: many(20) }],
  ])('%s', (_, asked) => {
    expect(fields(asked)).toEqual([]);
  });
});

describe('questions that may not', () => {
  it.each([
    ['without words', { ...question, labelNl: '  ' }, 'labelNl'],
    ['a consent that nobody can refuse', { ...question, kind: 'CONSENT' as const }, 'required'],
    ['a choice of one', { ...choice, optionsNl: 'Een\n  \n' }, 'optionsNl'],
    ['more than twenty answers', { ...choice, optionsNl: many(21) }, 'optionsNl'],
    ['an answer of more than 120 characters', { ...choice, optionsNl: `Een\n${'a'.repeat(121)}` }, 'optionsNl'],
    ['an answer twice', { ...choice, optionsNl: 'Een\nTwee\neen' }, 'optionsNl'],
    ['fewer English answers than Dutch ones', { ...choice, optionsEn: 'One' }, 'optionsEn'],
    ['English answers below a Dutch question', { ...choice, labelEn: null, optionsEn: 'One\nTwo' }, 'labelEn'],
    ['answers of what is no choice', { ...question, optionsNl: 'Een\nTwee' }, 'optionsNl'],
  ])('%s', (_, asked, field) => {
    expect(fields(question, { ...asked, labelNl: asked.labelNl === 'Waarom?' ? 'En?' : asked.labelNl })).toEqual([
      `questions.1.${field}`,
    ]);
  });

  it('the same question twice', () => {
    expect(complaintsAboutQuestions([question, { ...question, labelNl: ' waarom? ' }])).toEqual([
      { field: 'questions.1.labelNl', message: 'Vraag 2 staat er twee keer. Haal een van beide weg.' },
    ]);
  });
});

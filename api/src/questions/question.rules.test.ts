import { expect, test } from 'vitest';
import { type QuestionDefinition, questionId, served } from './question.rules.ts';

const question: QuestionDefinition = {
  kind: 'ONE_CHOICE',
  required: true,
  labelNl: 'Welke dag?',
  labelEn: 'Which day?',
  helpNl: 'Kies er een.',
  helpEn: null,
  optionsNl: ['Maandag', 'Dinsdag'],
  optionsEn: ['Monday', 'Tuesday'],
};

test('a question has one id as long as its network and its words stay the same', () => {
  expect(questionId('network-1', { ...question })).toBe(questionId('network-1', question));
  const others = [
    questionId('network-2', question),
    ...Object.keys(question).map((field) => questionId('network-1', { ...question, [field]: 'anders' })),
  ];
  expect(new Set([questionId('network-1', question), ...others]).size).toBe(others.length + 1);
  expect(questionId('network-1', question)).toMatch(/^[0-9a-f]{32}$/);
});

test('English words are served when all of them are there, else Dutch ones', () => {
  const asked = { ...question, id: 'q' };
  expect(served(asked, 'EN')).toMatchObject({
    label: 'Which day?',
    help: null,
    options: ['Monday', 'Tuesday'],
    locale: 'EN',
  });
  for (const incomplete of [{ optionsEn: [] }, { labelEn: null }])
    expect(served({ ...asked, ...incomplete }, 'EN')).toMatchObject({
      label: 'Welke dag?',
      options: ['Maandag', 'Dinsdag'],
      locale: 'NL',
    });
  expect(served(asked, 'NL').locale).toBe('NL');
});

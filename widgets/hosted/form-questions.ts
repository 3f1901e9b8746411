import type { SignUpAnswerInput, SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { served } from '../pieces.ts';
import { noClients, optional } from '../sign-up/more-fields.texts.ts';
import { no, yes } from '../sign-up/questions.texts.ts';
import { areaControl, box, choiceControl, type Option, textControl } from './form-controls.ts';
import type { Filled } from './form-filled.ts';

type Question = NonNullable<SignUpFormQuery['network']>['signUp']['questions'][number];

const prefix = 'answer-';
const idOf = ({ id }: Question) => `${prefix}${id}`;

/** What an editor asks of who signs up. Boxes carry their words, which may move when the editor adds one. */
export function questionControls(
  questions: readonly Question[],
  form: { readonly language: Language; readonly filled: Filled; mistakeAt(field: string): unknown },
) {
  return questions.map((question) => {
    const { kind, label, help, required, locale } = question;
    const { language, filled, mistakeAt } = form;
    const id = idOf(question);
    const words = [served(label, locale), required || kind === 'CONSENT' ? nothing : ` ${optional[language]}`];
    const isText = kind === 'SHORT_TEXT' || kind === 'LONG_TEXT';
    const shownHelp = [help ? served(help, locale) : nothing, isText ? ` ${noClients[language]}` : nothing];
    const control = { id, label: words, help: shownHelp, mistake: mistakeAt(id), required };
    if (kind === 'LONG_TEXT') return areaControl({ ...control, value: filled.text(id) });
    if (kind === 'SHORT_TEXT') return textControl({ ...control, value: filled.text(id), autocomplete: 'off' });
    if (kind === 'CONSENT')
      return html`<div class="field">
        ${box({ id, name: id, type: 'checkbox', value: 'yes', words, on: filled.text(id) === 'yes', describedBy: `${id}-help` })}
        <span class="small beside" id="${id}-help">${shownHelp}</span>
      </div>`;
    return choiceControl({
      ...control,
      type: kind === 'SEVERAL_CHOICES' ? 'checkbox' : 'radio',
      options: optionsOf(question, language),
      values: filled.all(id),
    });
  });
}

function optionsOf({ kind, options, locale }: Question, language: Language): Option[] {
  if (kind === 'YES_NO')
    return [
      { value: 'yes', words: yes[language] },
      { value: 'no', words: no[language] },
    ];
  return options.map((option) => ({ value: option, words: served(option, locale) }));
}

/** Answers to what the form asked when it was shown, and asks no more: the API refuses them. */
export function answersToGone(filled: Filled, questions: readonly Question[]): SignUpAnswerInput[] {
  const asked = new Set(questions.map(idOf));
  return filled.pairs.flatMap(([name, text]) =>
    name.startsWith(prefix) && !asked.has(name) && text !== '' ? [{ question: name.slice(prefix.length), text }] : [],
  );
}

/**
 * One for each question, in their order, so that a fault's path tells which; empty where nothing was answered. Then those to questions
 * that are gone.
 */
export function answersIn(filled: Filled, questions: readonly Question[]): SignUpAnswerInput[] {
  const answers = questions.map((asked) => {
    const question = asked.id;
    const values = filled.all(idOf(asked)).filter((value) => value !== '');
    const [value] = values;
    if (value === undefined) return { question };
    switch (asked.kind) {
      case 'SHORT_TEXT':
      case 'LONG_TEXT':
        return { question, text: value };
      case 'YES_NO':
        return { question, yes: value === 'yes' };
      case 'CONSENT':
        // Whatever else was sent is no yes.
        return value === 'yes' ? { question, yes: true } : { question };
      default:
        // -1 for words that are no longer there: the API then says what to do.
        return { question, choices: values.map((words) => asked.options.indexOf(words)) };
    }
  });
  return [...answers, ...answersToGone(filled, questions)];
}

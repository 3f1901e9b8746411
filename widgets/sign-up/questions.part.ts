import type { SignUpFormQuery } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { served } from '../pieces.ts';
import { dress } from './dress.ts';
import type { Fault, Host, MoreFields } from './fields.ts';
import { described, group, labelled } from './labelled.ts';
import { answerBounds } from './more-fields.checks.ts';
import { noClients, optional, tooLong } from './more-fields.texts.ts';
import { answerThis, no, yes } from './questions.texts.ts';

type Question = NonNullable<SignUpFormQuery['network']>['signUp']['questions'][number];

const mostOf: Partial<Record<Question['kind'], number>> = answerBounds;

/** What somebody filled in: options by their words, which may move when the editor adds one. */
interface Given {
  text: string;
  chosen: ReadonlySet<string>;
  yes?: boolean | undefined;
}

const nothingYet = (): Given => ({ text: '', chosen: new Set() });
const idOf = (question: Question) => `answer-${question.id}`;

/** What an editor asks of who signs up for a network. */
export class Questions implements MoreFields {
  readonly #host: Host;
  readonly #questions: readonly Question[];
  readonly #given = new Map<Question, Given>();
  /** Ids in the order in which the answers went, for the faults that come back. */
  #sent: readonly string[] = [];

  /** @param before what was asked until now: the answers to what is still asked stay */
  constructor(host: Host, questions: readonly Question[], before?: MoreFields) {
    this.#host = host;
    this.#questions = questions;
    for (const question of questions)
      this.#given.set(question, (before instanceof Questions && before.#fitting(question)) || nothingYet());
    dress(host.renderRoot);
  }

  /** What was answered to this question, or to one that asks the same of the same kind. */
  #fitting({ id, kind, label, options }: Question): Given | undefined {
    const same = this.#questions.find((one) => one.id === id) ?? this.#questions.find((one) => one.label === label);
    const given = same?.kind === kind && this.#given.get(same);
    // A consent is to the words that were read.
    if (!given || (kind === 'CONSENT' && same.id !== id)) return;
    return { ...given, chosen: new Set(options.filter((option) => given.chosen.has(option))) };
  }

  #of(question: Question): Given {
    return this.#given.get(question) ?? nothingYet();
  }

  input() {
    const answers = this.#questions.flatMap((question) => {
      const { text, chosen, yes } = this.#of(question);
      const answer = { question: question.id };
      if (text.trim()) return { ...answer, text: text.trim() };
      if (chosen.size)
        return { ...answer, choices: question.options.flatMap((option, at) => (chosen.has(option) ? at : [])) };
      return yes === undefined ? [] : { ...answer, yes };
    });
    this.#sent = answers.map(({ question }) => question);
    return { answers };
  }

  faults(): Fault[] {
    const { language } = this.#host;
    const answered = new Set(this.input().answers.map(({ question }) => question));
    return this.#questions.flatMap((question) => {
      const words = served(question.label, question.locale);
      const most = mostOf[question.kind] ?? 0;
      if (question.required && !answered.has(question.id))
        return { field: idOf(question), message: html`${`${answerThis[language]} `}${words}` };
      return this.#of(question).text.trim().length > most
        ? { field: idOf(question), message: html`${`${tooLong(most)[language]}: `}${words}` }
        : [];
    });
  }

  fieldAt([where, index]: readonly string[]): string | undefined {
    const id = where === 'answers' && this.#sent[Number(index)];
    return this.#questions.some((question) => question.id === id) ? `answer-${id}` : undefined;
  }

  render(mistakeAt: (field: string) => unknown) {
    return this.#questions.map((question) => this.#ask(question, mistakeAt(idOf(question))));
  }

  #ask(question: Question, mistake: unknown) {
    const { language } = this.#host;
    const { kind, label, help, locale, required } = question;
    const id = idOf(question);
    const given = this.#of(question);
    const isText = kind in mostOf;
    const shownLabel = [served(label, locale), required || kind === 'CONSENT' ? nothing : ` ${optional[language]}`];
    const shownHelp = [help ? served(help, locale) : nothing, isText ? ` ${noClients[language]}` : nothing];
    if (isText) return labelled(id, shownLabel, shownHelp, mistake, this.#text(question, mistake !== undefined));
    if (kind === 'CONSENT') {
      const tick = (ticked: boolean) => {
        given.yes = ticked || undefined;
      };
      return html`<div class="field">
        ${this.#option('checkbox', id, id, shownLabel, given.yes === true, tick, `${id}-help`)}
        <span class="small beside" id="${id}-help">${shownHelp}</span>
      </div>`;
    }
    const type = kind === 'SEVERAL_CHOICES' ? 'checkbox' : 'radio';
    const controls = this.#choices(question).map(([words, on, choose], index) =>
      this.#option(type, index ? `${id}-${index}` : id, id, words, on, choose),
    );
    return group(id, type, required, shownLabel, shownHelp, mistake, controls);
  }

  #choices(question: Question): [words: unknown, on: boolean, choose: (on: boolean) => void][] {
    const { kind, options, locale } = question;
    const given = this.#of(question);
    if (kind === 'YES_NO')
      return [true, false].map((is) => [
        (is ? yes : no)[this.#host.language],
        given.yes === is,
        () => {
          given.yes = is;
        },
      ]);
    return options.map((option) => [
      served(option, locale),
      given.chosen.has(option),
      (on) => {
        const others = kind === 'SEVERAL_CHOICES' ? [...given.chosen].filter((one) => one !== option) : [];
        given.chosen = new Set(on ? [...others, option] : others);
      },
    ]);
  }

  #text(question: Question, invalid: boolean) {
    const id = idOf(question);
    const given = this.#of(question);
    const typed = (event: Event) => {
      given.text = (event.target as HTMLInputElement).value;
    };
    return question.kind === 'LONG_TEXT'
      ? html`<textarea id=${id} autocomplete="off" aria-required=${question.required} aria-invalid=${invalid}
          aria-describedby=${described(id)} .value=${given.text} @input=${typed}></textarea>`
      : html`<input id=${id} autocomplete="off" aria-required=${question.required} aria-invalid=${invalid}
          aria-describedby=${described(id)} .value=${given.text} @input=${typed} />`;
  }

  #option(
    type: 'radio' | 'checkbox',
    id: string,
    name: string,
    words: unknown,
    on: boolean,
    choose: (on: boolean) => void,
    describedBy: string | typeof nothing = nothing,
  ) {
    return html`<label class="option"><input type=${type} id=${id} name=${name} .checked=${on}
        aria-describedby=${describedBy}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)} /><span>${words}</span></label>`;
  }
}

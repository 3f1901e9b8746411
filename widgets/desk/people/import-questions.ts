import { html, type TemplateResult } from 'lit';
import { type Mistake, summary } from '../forms.ts';
import { Piece } from '../piece.ts';
import { goOn } from './look-alikes.texts.ts';

/** One question about a file: exactly one answer has to be chosen. */
export interface ImportQuestion {
  /** Of its radio buttons. */
  readonly field: string;
  readonly legend: string;
  /** Said where nothing was chosen. */
  readonly missing: string;
  readonly answers: readonly { readonly id: string; readonly shown: TemplateResult }[];
  /** Of the last one, whose id is null: none of these. */
  readonly otherwise: string;
}

/** What has to be said of a file before it can be imported, question by question. */
export abstract class ImportQuestions extends Piece {
  static override readonly properties = { ...Piece.properties, mistakes: { state: true } };
  declare mistakes: readonly Mistake[];

  constructor() {
    super();
    this.mistakes = [];
  }

  /** Of the form; ids on the page are made of it. */
  protected abstract readonly name: string;
  protected abstract readonly heading: string;
  protected abstract readonly lead: string;
  protected abstract get questions(): readonly ImportQuestion[];
  /** @param ids one for each question; null: none of its answers */
  protected abstract answered(ids: readonly (string | null)[]): void;

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const { questions } = this;
    this.mistakes = questions.flatMap(({ field, missing, answers }) =>
      said.has(field) ? [] : [{ field: `${field}-${answers[0]?.id}`, text: missing }],
    );
    if (this.mistakes.length) return void this.focusOn('.summary');
    this.answered(questions.map(({ field }) => String(said.get(field)) || null));
  };

  /** What was asked for is done, or is no longer about this. */
  readonly #choose = () => {
    this.mistakes = [];
  };

  override render() {
    const { name } = this;
    return html`<div class="stack">
      ${summary(this.mistakes, this.language)}
      <form class="box ${name}" tabindex="-1" novalidate aria-labelledby=${name} @submit=${this.#submit} @change=${this.#choose}>
        <div class="tight">
          <h3 id=${name}>${this.heading}</h3>
          <p>${this.lead}</p>
        </div>
        ${this.questions.map(
          ({ field, legend, answers, otherwise }) => html`<fieldset>
            <legend>${legend}</legend>
            <div>
              ${answers.map(
                ({ id, shown }) => html`<label class="choice">
                  <input type="radio" name=${field} id="${field}-${id}" value=${id} />
                  ${shown}
                </label>`,
              )}
              <label class="choice">
                <input type="radio" name=${field} value="" />
                <span>${otherwise}</span>
              </label>
            </div>
          </fieldset>`,
        )}
        <div><button>${this.say(goOn)}</button></div>
      </form>
    </div>`;
  }
}

import type { ImportPersonChoice, PreviewImportMutation } from '@leerkring/schema/generated/desk/graphql.ts';
import { html } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { type Mistake, summary } from '../forms.ts';
import { Piece } from '../piece.ts';
import { goOn } from './look-alikes.texts.ts';
import * as texts from './same-people.texts.ts';

export type SamePerson = Extract<
  PreviewImportMutation['previewImport'],
  { __typename: 'ImportPreview' }
>['samePeople'][number];

/** Fired when it was said of every line who is meant. */
export class PeopleChosen extends Event {
  static readonly type = 'desk-people-chosen';
  readonly people: ImportPersonChoice[];
  constructor(people: ImportPersonChoice[]) {
    super(PeopleChosen.type, { bubbles: true });
    this.people = people;
  }
}

/** What was chosen, line by line. */
export function whoWasMeant(asked: readonly SamePerson[], chosen: readonly ImportPersonChoice[]): Words[] {
  return asked.map(({ line, name, people }) => {
    const id = chosen.find((choice) => choice.line === line)?.person;
    const known = people.find((person) => person.id === id)?.name;
    return known ? texts.means(name, known) : texts.isSomebodyElse(name);
  });
}

/** Lines of a file whose address is known by another name: is it the same person? */
class DeskSamePeople extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    samePeople: { attribute: false },
    mistakes: { state: true },
  };
  declare samePeople: readonly SamePerson[];
  declare mistakes: readonly Mistake[];

  constructor() {
    super();
    this.mistakes = [];
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const of = (line: number) => said.get(`line-${line}`);
    this.mistakes = this.samePeople.flatMap(({ line, name, people }) =>
      of(line) === null ? [{ field: `line-${line}-${people[0]?.id}`, text: this.say(texts.missing(line, name)) }] : [],
    );
    if (this.mistakes.length) return void this.focusOn('.summary');
    const people = this.samePeople.map(({ line }) => {
      const person = String(of(line));
      return { line, person: person === 'else' ? null : person };
    });
    this.dispatchEvent(new PeopleChosen(people));
  };

  /** What was asked for is done, or is no longer about this. */
  readonly #choose = () => {
    this.mistakes = [];
  };

  override render() {
    return html`<div class="stack">
      ${summary(this.mistakes, this.language)}
      <form class="box same-people" tabindex="-1" novalidate aria-labelledby="same-people" @submit=${this.#submit} @change=${this.#choose}>
        <div class="tight">
          <h3 id="same-people">${this.say(texts.title)}</h3>
          <p>${this.say(texts.lead)}</p>
        </div>
        ${this.samePeople.map((one) => this.#line(one))}
        <div><button>${this.say(goOn)}</button></div>
      </form>
    </div>`;
  }

  #line({ line, name, people }: SamePerson) {
    const field = `line-${line}`;
    return html`<fieldset>
      <legend>${this.say(texts.onLine(line, name))}</legend>
      <div>
        ${people.map(
          ({ id, name: known }) => html`<label class="choice">
            <input type="radio" name=${field} id="${field}-${id}" value=${id} />
            <span>${known}</span>
          </label>`,
        )}
        <label class="choice">
          <input type="radio" name=${field} value="else" />
          <span>${this.say(texts.somebodyElse)}</span>
        </label>
      </div>
    </fieldset>`;
  }
}
define('desk-same-people', DeskSamePeople);

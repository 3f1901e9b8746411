import type { ImportOrganisationChoice, PreviewImportMutation } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { type Mistake, summary } from '../forms.ts';
import { Piece } from '../piece.ts';
import { peopleOf } from './import.texts.ts';
import * as texts from './look-alikes.texts.ts';

export type LookAlike = Extract<
  PreviewImportMutation['previewImport'],
  { __typename: 'ImportPreview' }
>['lookAlikes'][number];

/** Fired when it was said of every name which organisation it is. */
export class OrganisationsChosen extends Event {
  static readonly type = 'desk-organisations-chosen';
  readonly choices: ImportOrganisationChoice[];
  constructor(choices: ImportOrganisationChoice[]) {
    super(OrganisationsChosen.type, { bubbles: true });
    this.choices = choices;
  }
}

/** Names in a file that look like organisations that are known: which is meant, or is it really another one. */
class DeskLookAlikes extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    lookAlikes: { attribute: false },
    mistakes: { state: true },
  };
  declare lookAlikes: readonly LookAlike[];
  declare mistakes: readonly Mistake[];

  constructor() {
    super();
    this.mistakes = [];
  }

  readonly #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const of = (index: number) => said.get(`alike-${index}`);
    this.mistakes = this.lookAlikes.flatMap(({ name, candidates }, index) =>
      of(index) === null
        ? [{ field: `alike-${index}-${candidates[0]?.organisation.id}`, text: this.say(texts.missing(name)) }]
        : [],
    );
    if (this.mistakes.length) return void this.focusOn('.summary');
    const choices = this.lookAlikes.map(({ key }, index) => {
      const organisation = String(of(index));
      return { key, organisation: organisation === 'new' ? null : organisation };
    });
    this.dispatchEvent(new OrganisationsChosen(choices));
  };

  /** What was asked for is done, or is no longer about this. */
  readonly #choose = () => {
    this.mistakes = [];
  };

  override render() {
    return html`<div class="stack">
      ${summary(this.mistakes, this.language)}
      <form class="box look-alikes" tabindex="-1" novalidate aria-labelledby="look-alikes" @submit=${this.#submit} @change=${this.#choose}>
        <div class="tight">
          <h3 id="look-alikes">${this.say(texts.title)}</h3>
          <p>${this.say(texts.lead)}</p>
        </div>
        ${this.lookAlikes.map((one, index) => this.#name(one, index))}
        <div><button>${this.say(texts.goOn)}</button></div>
      </form>
    </div>`;
  }

  #name({ name, people, candidates }: LookAlike, index: number) {
    const field = `alike-${index}`;
    return html`<fieldset>
      <legend>${this.say(texts.looksLike(name, this.say(peopleOf(people))))}</legend>
      <div>
        ${candidates.map(
          ({ organisation, takesPart }) => html`<label class="choice">
            <input type="radio" name=${field} id="${field}-${organisation.id}" value=${organisation.id} />
            <span>${organisation.name}${organisation.place ? `, ${organisation.place}` : ''}</span>
            ${takesPart ? html`<span class="small">${this.say(texts.takesPart)}</span>` : nothing}
          </label>`,
        )}
        <label class="choice">
          <input type="radio" name=${field} value="new" />
          <span>${this.say(texts.isNew)}</span>
        </label>
      </div>
    </fieldset>`;
  }
}
define('desk-look-alikes', DeskLookAlikes);

import { DeskOrganisationSearchDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { Piece } from '../piece.ts';
import * as texts from './organisations.texts.ts';

export interface FoundOrganisation {
  id: string;
  name: string;
  place: string | null;
}

/** Looks an organisation up by name; what is found can be chosen below the field. */
export class DeskOrganisationSearch extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    name: { attribute: false },
    legend: { attribute: false },
    mistake: { attribute: false },
    found: { state: true },
    chosen: { state: true },
  };
  /** Of the field; ids on the page are made of it. */
  declare name: string;
  declare legend: Words;
  declare mistake: string | undefined;
  declare found: readonly FoundOrganisation[] | undefined;
  declare chosen: FoundOrganisation | undefined;
  #asked = '';

  clear(): void {
    this.found = this.chosen = undefined;
    const field = this.querySelector('input');
    if (field) field.value = '';
  }

  async #typed(event: InputEvent): Promise<void> {
    const search = (event.target as HTMLInputElement).value.trim();
    this.#asked = search;
    if (search.length < 2) {
      this.found = undefined;
      return;
    }
    const answer = await this.desk.ask(DeskOrganisationSearchDocument, { search });
    if (search !== this.#asked || typeof answer !== 'object') return;
    const found = answer?.organisations.nodes ?? [];
    // What was chosen stays to be seen, also when other words are looked for.
    const { chosen } = this;
    this.found = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  }

  override render() {
    const { name, found, mistake } = this;
    return html`<fieldset>
      <legend>${this.say(this.legend)}</legend>
      <div class="field">
        <label for=${name}>${this.say(texts.search)}</label>
        ${mistake ? html`<span class="mistake" id="${name}-mistake">${mistake}</span>` : nothing}
        <input id=${name} type="search" autocomplete="off" aria-invalid=${!!mistake} aria-describedby=${mistake ? `${name}-mistake` : nothing}
          @input=${this.#typed} />
        <span class="small" role="status">${found ? this.say(texts.found(found.length)) : nothing}</span>
      </div>
      <div>
        ${found?.map(
          (organisation) => html`<label class="choice">
            <input type="radio" name="${name}-choice" .checked=${organisation.id === this.chosen?.id}
              @change=${() => Object.assign(this, { chosen: organisation })} />
            <span>${organisation.name}${organisation.place ? `, ${organisation.place}` : ''}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }
}
define('desk-organisation-search', DeskOrganisationSearch);

import { DeskOrganisationSearchDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing, type PropertyValues } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { Piece } from '../piece.ts';
import { OrganisationRecorded } from './new-organisation.ts';
import * as texts from './organisation-search.texts.ts';

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
    isKnown: { attribute: false },
    first: { attribute: false },
    found: { state: true },
    chosen: { state: true },
    adds: { state: true },
  };
  /** Of the field; ids on the page are made of it. */
  declare name: string;
  declare legend: Words;
  declare mistake: string | undefined;
  /** Only one that is known will do; else staff can record another one here. */
  declare isKnown: boolean;
  /** Chosen from the beginning. */
  declare first: FoundOrganisation | undefined;
  declare found: readonly FoundOrganisation[] | undefined;
  declare chosen: FoundOrganisation | undefined;
  /** A new one is being recorded. */
  declare adds: boolean;
  #asked = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('first') || !this.first) return;
    this.chosen = this.first;
    this.found = [this.first];
  }

  clear(): void {
    this.found = this.chosen = undefined;
    this.adds = false;
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

  readonly #recorded = async (event: Event) => {
    if (!(event instanceof OrganisationRecorded)) return;
    const { organisation } = event;
    this.adds = false;
    if (!organisation) return this.focusOn('.add');
    this.chosen = organisation;
    this.found = [organisation];
    this.desk.say(this.say(texts.added(organisation.name)));
    return this.focusOn('[type=radio]');
  };

  override render() {
    const { name, found, mistake } = this;
    const mayAdd = found && !this.isKnown && this.desk.viewer.roles.includes('STAFF');
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
      ${mayAdd ? this.#adding() : nothing}
    </fieldset>`;
  }

  #adding() {
    if (!this.adds)
      return html`<div><button type="button" class="link add" @click=${() => Object.assign(this, { adds: true })}>${this.say(texts.add)}</button></div>`;
    return html`<desk-new-organisation .desk=${this.desk} .language=${this.language} .name="${this.name}-new" .typed=${this.#asked}
      @desk-organisation-recorded=${this.#recorded}></desk-new-organisation>`;
  }
}
define('desk-organisation-search', DeskOrganisationSearch);

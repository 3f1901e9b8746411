import { AddOrganisationDocument, type OrganisationKind } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { type Mistake, selectField, textField } from '../forms.ts';
import { kindsInOrder, organisationKinds } from '../organisation-kinds.texts.ts';
import { faultsAt } from '../people/person-fields.ts';
import { Piece } from '../piece.ts';
import { cancel } from '../screen.texts.ts';
import * as texts from './organisation-search.texts.ts';
import type { FoundOrganisation } from './organisation-search.ts';

/** Fired when an organisation was recorded, or found to be known; null: the reader would rather not. */
export class OrganisationRecorded extends Event {
  static readonly type = 'desk-organisation-recorded';
  readonly organisation: FoundOrganisation | null;
  constructor(organisation: FoundOrganisation | null) {
    super(OrganisationRecorded.type, { bubbles: true });
    this.organisation = organisation;
  }
}

/** Records an organisation that nobody knew. Stands within a form of others, so it is none itself. */
class DeskNewOrganisation extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    name: { attribute: false },
    typed: { attribute: false },
    mistakes: { state: true },
    existing: { state: true },
  };
  /** Ids on the page are made of it. */
  declare name: string;
  /** What was looked for. */
  declare typed: string;
  declare mistakes: readonly Mistake[];
  declare existing: FoundOrganisation | undefined;
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  protected override firstUpdated(): void {
    void this.focusOn('input');
  }

  #value(field: string): string {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${this.name}-${field}"]`)?.value.trim() ?? '';
  }

  readonly #record = async () => {
    if (this.#busy) return;
    const [name, kvkNumber] = [this.#value('name'), this.#value('kvkNumber')];
    this.refusal = '';
    this.existing = undefined;
    this.mistakes = [
      ...(name.length < 2 ? [{ field: `${this.name}-name`, text: this.say(texts.nameMissing) }] : []),
      ...(kvkNumber && !/^\d{8}$/.test(kvkNumber)
        ? [{ field: `${this.name}-kvkNumber`, text: this.say(texts.kvkWrong) }]
        : []),
    ];
    if (this.mistakes.length) return this.#focusOnMistake();
    const kind = this.#value('kind') as OrganisationKind;
    const organisation = { name, kind, kvkNumber: kvkNumber || null, place: this.#value('place') || null };
    this.#busy = true;
    const asked = { organisation, locale: this.locale };
    const outcome = await this.ask(AddOrganisationDocument, asked, ({ addOrganisation }) => addOrganisation);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskOrganisation')
      return void this.dispatchEvent(new OrganisationRecorded(outcome));
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidOrganisation') {
      const shown = ['name', 'kind', 'place', 'kvkNumber'];
      this.mistakes = faultsAt(outcome.faults, shown).map(({ field, text }) => ({
        field: `${this.name}-${field}`,
        text,
      }));
      return this.#focusOnMistake();
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'OrganisationExists') this.existing = outcome.existing;
    return this.refuse(outcome);
  };

  #focusOnMistake() {
    return this.focusOn('[aria-invalid=true]');
  }

  /** Enter records this, and does not send the form around it. */
  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.#record();
  };

  override render() {
    const { name, language, mistakes, existing } = this;
    const kinds = kindsInOrder.map((kind) => [kind, this.say(organisationKinds[kind])] as const);
    const text = (field: Parameters<typeof textField>[0]) =>
      textField({ ...field, name: `${name}-${field.name}` }, mistakes, language);
    return html`<fieldset class="box" @keydown=${this.#key}>
      <legend class="unseen">${this.say(texts.add)}</legend>
      <strong>${this.say(texts.add)}</strong>
      ${this.told(
        existing
          ? html`<button type="button" class="second" @click=${() => this.dispatchEvent(new OrganisationRecorded(existing))}>${this.say(texts.known(existing.name))}</button>`
          : nothing,
      )}
      ${text({ name: 'name', label: texts.name, value: this.typed, maxlength: 160 })}
      ${selectField({ name: `${name}-kind`, label: texts.kind, value: 'CARE_PROVIDER' }, kinds, mistakes, language)}
      ${text({ name: 'place', label: texts.place, isOptional: true, maxlength: 120 })}
      ${text({ name: 'kvkNumber', label: texts.kvkNumber, help: texts.kvkHelp, isOptional: true, maxlength: 8 })}
      <div class="actions">
        <button type="button" @click=${this.#record}>${this.say(texts.record)}</button>
        <button type="button" class="second" @click=${() => this.dispatchEvent(new OrganisationRecorded(null))}>${this.say(cancel)}</button>
      </div>
    </fieldset>`;
  }
}
define('desk-new-organisation', DeskNewOrganisation);

import type { OrganisationKind } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, type PropertyValues } from 'lit';
import { define } from '../../element.ts';
import { type Mistake, selectField } from '../forms.ts';
import { kindsInOrder, organisationKinds } from '../organisation-kinds.texts.ts';
import { Piece } from '../piece.ts';
import type { Party } from './convenant.checks.ts';
import * as texts from './convenants.texts.ts';
import './organisation-search.ts';
import type { DeskOrganisationSearch } from './organisation-search.ts';

/** Who signs a convenant: a list that grows by looking an organisation up. */
export class DeskConvenantParties extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    earlier: { attribute: false },
    mistakes: { attribute: false },
    parties: { state: true },
    missing: { state: true },
  };
  /** At first. */
  declare earlier: readonly Party[];
  declare mistakes: readonly Mistake[];
  declare parties: readonly Party[];
  declare missing: boolean;

  constructor() {
    super();
    this.parties = [];
    this.missing = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('earlier') && !this.hasUpdated) this.parties = this.earlier;
  }

  readonly #add = () => {
    const search = this.querySelector<DeskOrganisationSearch>('desk-organisation-search');
    const kind = this.querySelector('select')?.value as OrganisationKind;
    const organisation = search?.chosen;
    this.missing = !organisation;
    if (!search || !organisation) return void this.focusOn('#party');
    const others = this.parties.filter((one) => one.organisation.id !== organisation.id);
    this.parties = [...others, { organisation, kind, signedOn: '' }];
    search.clear();
    this.desk.say(this.say(texts.partyAdded(organisation.name)));
    void this.focusOn('#party');
  };

  #remove({ organisation }: Party): void {
    this.parties = this.parties.filter((one) => one.organisation.id !== organisation.id);
    this.desk.say(this.say(texts.partyRemoved(organisation.name)));
    void this.focusOn('#party');
  }

  override render() {
    const { language } = this;
    const kinds = kindsInOrder.map((kind) => [kind, this.say(organisationKinds[kind])] as const);
    const mistake = this.missing
      ? this.say(texts.partyMissing)
      : this.mistakes.find(({ field }) => field === 'party')?.text;
    return html`<fieldset>
      <legend>${this.say(texts.parties)}</legend>
      ${
        this.parties.length
          ? html`<ul class="rows">
              ${this.parties.map(
                (party) => html`<li class="party">
                  <span>${party.organisation.name}, ${this.say(organisationKinds[party.kind]).toLowerCase()}</span>
                  <button type="button" class="link" aria-label="${this.say(texts.removeParty)}: ${party.organisation.name}"
                    @click=${() => this.#remove(party)}>${this.say(texts.removeParty)}</button>
                </li>`,
              )}
            </ul>`
          : html`<p class="small">${this.say(texts.noParties)}</p>`
      }
      <desk-organisation-search .desk=${this.desk} .language=${language} .name=${'party'} .legend=${texts.party}
        .mistake=${mistake}></desk-organisation-search>
      ${selectField({ name: 'party-kind', label: texts.partyKind }, kinds, [], language)}
      <div><button type="button" class="second" @click=${this.#add}>${this.say(texts.addParty)}</button></div>
    </fieldset>`;
  }
}
define('desk-convenant-parties', DeskConvenantParties);

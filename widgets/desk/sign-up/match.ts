import type { ConfirmOrganisationAs, OrganisationKind } from '@leerkring/schema/generated/desk/graphql.ts';
import { ConfirmOrganisationDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { filledIn, type Mistake, selectField, summary, textField } from '../forms.ts';
import { kindsInOrder, organisationKinds } from '../organisation-kinds.texts.ts';
import { faultsAt } from '../people/person-fields.ts';
import { Piece } from '../piece.ts';
import '../staff/organisation-search.ts';
import type { DeskOrganisationSearch, FoundOrganisation } from '../staff/organisation-search.ts';
import * as texts from './sign-up.texts.ts';
import type { SignUp } from './sign-up.ts';

/** Fired when a typed name became an organisation. */
export class OrganisationMatched extends Event {
  static readonly type = 'desk-organisation-matched';
  constructor() {
    super(OrganisationMatched.type, { bubbles: true });
  }
}

/** Which organisation a typed name means: one that looks like it, another known one, or a new one, in one step. */
class DeskMatch extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    signUp: { attribute: false },
    chosen: { state: true },
    mistakes: { state: true },
    existing: { state: true },
  };
  declare signUp: SignUp;
  /** Id of an organisation, `known` for one that is looked up, or `new`. */
  declare chosen: string;
  declare mistakes: readonly Mistake[];
  /** What was filled in as new is known already. */
  declare existing: { id: string; name: string } | undefined;
  #busy = false;

  constructor() {
    super();
    this.chosen = '';
    this.mistakes = [];
  }

  #mistakesIn({ kvkNumber = '', newName = '' }: Record<string, string>): Mistake[] {
    const found: Mistake[] = [];
    if (!this.chosen) found.push({ field: 'organisation-new', text: this.say(texts.chooseOne) });
    if (this.chosen === 'known' && !this.#known) found.push({ field: 'known', text: this.say(texts.knownMissing) });
    if (this.chosen !== 'new') return found;
    if (newName.length < 2) found.push({ field: 'newName', text: this.say(texts.nameMissing) });
    if (kvkNumber && !/^\d{8}$/.test(kvkNumber)) found.push({ field: 'kvkNumber', text: this.say(texts.kvkWrong) });
    return found;
  }

  get #known(): FoundOrganisation | undefined {
    return this.querySelector<DeskOrganisationSearch>('desk-organisation-search')?.chosen;
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const values = filledIn(event.target as HTMLFormElement);
    this.refusal = '';
    this.existing = undefined;
    this.mistakes = this.#mistakesIn(values);
    if (this.mistakes.length) return this.focusOn('.summary');
    const { newName: name = '', kind, kvkNumber, place } = values;
    const as: ConfirmOrganisationAs =
      this.chosen === 'new'
        ? { new: { name, kind: kind as OrganisationKind, kvkNumber: kvkNumber || null, place: place || null } }
        : { organisationId: this.#known?.id ?? this.chosen };
    return this.#match(as);
  };

  async #match(as: ConfirmOrganisationAs): Promise<void> {
    this.#busy = true;
    const asked = { signUp: this.signUp.id, as, locale: this.locale };
    const outcome = await this.ask(ConfirmOrganisationDocument, asked, (answer) => answer.confirmOrganisation);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskSignUp') {
      this.dispatchEvent(new OrganisationMatched());
      return;
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'InvalidOrganisation') {
      this.mistakes = faultsAt(outcome.faults, ['newName', 'kind', 'kvkNumber', 'place']);
      return this.focusOn('.summary');
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'OrganisationExists') this.existing = outcome.existing;
    return this.refuse(outcome);
  }

  override render() {
    const { organisationName, organisationCandidates } = this.signUp;
    const choose = (event: Event) => {
      const { type, name, value } = event.target as HTMLInputElement;
      if (type !== 'radio') return;
      if (name === 'organisation') this.chosen = value;
      // They were about another choice, or about none.
      this.mistakes = [];
      this.refusal = '';
      this.existing = undefined;
    };
    return html`<section class="box stack">
      <h2>${this.say(texts.matchTitle)}</h2>
      <p>${this.say(texts.matchLead(organisationName ?? ''))}</p>
      ${this.told(this.#instead())}
      ${summary(this.mistakes, this.language)}
      <form novalidate @submit=${this.#submit} @change=${choose}>
        <fieldset>
          <legend class="unseen">${this.say(texts.matchTitle)}</legend>
          ${organisationCandidates.map(
            ({ organisation, because, takesPart }) => html`<label class="choice">
              <input type="radio" name="organisation" value=${organisation.id} />
              <span>${organisation.name}${organisation.place ? `, ${organisation.place}` : ''}</span>
              <span class="small">${[
                this.say(texts.reasons[because]),
                takesPart ? this.say(texts.takesPart) : '',
                organisation.kvkNumber ? `KvK ${organisation.kvkNumber}` : '',
              ]
                .filter(Boolean)
                .join(' · ')}</span>
            </label>`,
          )}
          <label class="choice">
            <input type="radio" name="organisation" value="known" />
            <span>${this.say(texts.isKnown(organisationCandidates.length > 0))}</span>
          </label>
          <label class="choice">
            <input type="radio" name="organisation" id="organisation-new" value="new" />
            <span>${this.say(texts.isNew)}</span>
          </label>
        </fieldset>
        ${this.chosen === 'known' ? this.#search() : nothing} ${this.chosen === 'new' ? this.#new(organisationName ?? '') : nothing}
        <div><button>${this.say(texts.match)}</button></div>
      </form>
    </section>`;
  }

  #instead() {
    const { existing } = this;
    if (!existing) return nothing;
    return html`<button class="second" @click=${() => this.#match({ organisationId: existing.id })}>${this.say(texts.matchWith(existing.name))}</button>`;
  }

  #search() {
    const mistake = this.mistakes.find(({ field }) => field === 'known')?.text;
    return html`<desk-organisation-search .desk=${this.desk} .language=${this.language} .name=${'known'} .legend=${texts.organisation}
      .isKnown=${true} .mistake=${mistake}></desk-organisation-search>`;
  }

  #new(name: string) {
    const { language, mistakes } = this;
    const kinds = kindsInOrder.map((kind) => [kind, this.say(organisationKinds[kind])] as const);
    return html`${textField({ name: 'newName', label: texts.newName, value: name, maxlength: 160 }, mistakes, language)}
      ${selectField({ name: 'kind', label: texts.kind, value: 'CARE_PROVIDER' }, kinds, mistakes, language)}
      ${textField({ name: 'place', label: texts.place, isOptional: true, maxlength: 100 }, mistakes, language)}
      ${textField({ name: 'kvkNumber', label: texts.kvkNumber, help: texts.kvkHelp, isOptional: true }, mistakes, language)}`;
  }
}
define('desk-match', DeskMatch);

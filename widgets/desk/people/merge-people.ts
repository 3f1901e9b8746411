import { MergePeopleDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Language } from '../../language.ts';
import { agreed } from '../confirm.ts';
import { type Desk, Piece } from '../piece.ts';
import { personPath } from '../routes.ts';
import { cancel } from '../screen.texts.ts';
import * as texts from './merge-people.texts.ts';
import type { Person } from './person.ts';

export interface Merging {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Says that two are one person, after telling what that brings about. */
class DeskMergePeople extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    people: { attribute: false },
    done: { attribute: false },
    left: { attribute: false },
    into: { state: true },
  };
  /** Whose page this is, and the other one. */
  declare people: readonly [Merging, Merging];
  declare done: (into: string) => unknown;
  declare left: () => unknown;
  /** Id of who stays. */
  declare into: string;
  #busy = false;

  constructor() {
    super();
    this.into = '';
  }

  override firstUpdated(): void {
    void this.focusOn('h2');
  }

  /** From whom to whom: without a choice the one whose page this is stays. */
  get #both(): readonly [from: Merging, into: Merging] {
    const [own, other] = this.people;
    return this.into === other.id ? [own, other] : [other, own];
  }

  readonly #submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const [from, into] = this.#both;
    const names = [labelOf(from, into), labelOf(into, from)] as const;
    const heading = this.say(texts.confirmTitle(...names));
    if (!(await agreed(this, heading, this.say(texts.confirmText(...names)), this.say(texts.merge)))) return;
    this.#busy = true;
    const asked = { from: from.id, into: into.id, locale: this.locale };
    const outcome = await this.ask(MergePeopleDocument, asked, ({ mergePeople }) => mergePeople);
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskPerson') return this.done(into.id);
    return this.refuse(outcome);
  };

  readonly #choose = (event: Event) => {
    this.into = (event.target as HTMLInputElement).value;
  };

  override render() {
    const [from, into] = this.#both;
    const what = texts.what(labelOf(from, into), labelOf(into, from));
    return html`<section class="stack">
      <h2 tabindex="-1">${this.say(texts.title)}</h2>
      ${this.told()}
      <form novalidate @submit=${this.#submit}>
        <fieldset @change=${this.#choose}>
          <legend>${this.say(texts.stays)}</legend>
          <div>
            ${this.people.map(
              ({ id, name, email }) => html`<label class="choice">
                <input type="radio" name="into" value=${id} .checked=${id === into.id} />
                <span>${name}, ${email}</span>
              </label>`,
            )}
          </div>
        </fieldset>
        <ul>
          ${what.map((words) => html`<li>${this.say(words)}</li>`)}
          ${from.email === into.email ? nothing : html`<li>${this.say(texts.addressGoes(from.email))}</li>`}
        </ul>
        <div class="actions">
          <button>${this.say(texts.merge)}</button>
          <button type="button" class="second" @click=${() => this.left()}>${this.say(cancel)}</button>
        </div>
      </form>
      <desk-confirm .desk=${this.desk} .language=${this.language}></desk-confirm>
    </section>`;
  }
}
define('desk-merge-people', DeskMergePeople);

/** The name, with the address where both have that name. */
const labelOf = ({ name, email }: Merging, other: Merging) => (name === other.name ? `${name} (${email})` : name);

/** Others at the address of somebody; nothing where there are none. */
export function sameAddress(person: Person, desk: Desk, language: Language, onSame: (other: Merging) => void) {
  const others = person.sameAddress;
  if (!others.length) return nothing;
  const help = person.mayCorrect ? texts.sameAddressHelp : texts.sameAddressSeen;
  return html`<section class="notice stack">
    <h2>${texts.sameAddress[language]}</h2>
    <p>${help[language]}</p>
    <ul class="stack" role="list">
      ${others.map(
        (other) => html`<li class="between">
          <a href=${desk.href(personPath(other.id))}>${other.name}</a>
          ${
            person.mayCorrect
              ? html`<button class="second" @click=${() => onSame(other)}>${texts.open(other.name)[language]}</button>`
              : nothing
          }
        </li>`,
      )}
    </ul>
  </section>`;
}

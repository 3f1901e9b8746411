import { OrganisationSuggestionsDocument } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { suggestions } from './choice.texts.ts';
import type { Host } from './fields.ts';
import { described } from './labelled.ts';
import type { SignUpNetwork } from './sign-up.notices.ts';

/** Milliseconds that a form on its way waits for what was typed last to be looked up. */
const patience = 2000;

const spaced = (name: string) => name.trim().replace(/\s+/g, ' ');

interface Option {
  id: string;
  name: string;
  /** Tells two of the same name apart: a place, or the division above a team. */
  beside?: string | null | undefined;
}

/**
 * A text field with suggestions (ARIA combobox, list autocomplete): pick one, or go on typing. The suggestions are an
 * offer; without them the field is a plain text field.
 */
export class Choice {
  text = '';
  chosen: Option | undefined;
  /** By the visitor. */
  #touched = false;
  #options: readonly Option[] = [];
  #active = -1;
  #open = false;
  /** Whether the list may still open. */
  #asking = false;
  #lookUp: Promise<void> | undefined;
  readonly #host: Host;
  /** Where units are asked, they are all here; organisations are looked up. */
  signUp: SignUpNetwork['signUp'];

  constructor(host: Host, signUp: SignUpNetwork['signUp']) {
    this.#host = host;
    this.signUp = signUp;
  }

  /** What goes to the API: the id of a known one, else the name as typed. */
  get answer(): { id: string } | { name: string } {
    return this.chosen ? { id: this.chosen.id } : { name: this.text.trim() };
  }

  /** Resolves when what was typed has been looked up, or that takes too long. */
  async settle(): Promise<void> {
    await Promise.race([this.#lookUp, new Promise((resume) => setTimeout(resume, patience))]);
  }

  async #suggest(text: string): Promise<readonly Option[]> {
    const { asksOrganisation, units } = this.signUp;
    if (!asksOrganisation) {
      return units
        .map(({ id, name, parent }) => ({ id, name, beside: parent?.name }))
        .filter(({ name, beside }) => `${name} ${beside}`.toLowerCase().includes(text.toLowerCase()));
    }
    if (text.length < 2) return [];
    // A typed name is as welcome as a picked one, so without an answer nothing is lost.
    const answer = await this.#host.read(OrganisationSuggestionsDocument, { search: text });
    return (answer?.organisations.nodes ?? []).map(({ id, name, place }) => ({ id, name, beside: place }));
  }

  #shut(): void {
    this.#open = this.#asking = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /** With what the page knows or was typed before this came. Does nothing once the visitor has been here. */
  fill(text: string): void {
    if (this.#touched || text === this.text) return;
    this.text = text;
    this.#lookUp = this.#look(text);
  }

  #typed(value: string): void {
    this.#touched = true;
    this.text = value;
    this.chosen = undefined;
    this.#active = -1;
    this.#find(value);
  }

  #find(text: string): void {
    this.#asking = true;
    this.#lookUp = this.#look(text);
  }

  async #look(text: string): Promise<void> {
    const typed = spaced(text);
    const options = await this.#suggest(typed);
    // Typed on or picked one in the meantime.
    if (text !== this.text) return;
    // Typed out in full is as good as picked, unless two carry the name; also when the answer comes after the field was left.
    const same = options.filter(({ name }) => spaced(name).toLowerCase() === typed.toLowerCase());
    this.chosen ??= same.length > 1 ? undefined : same[0];
    if (!this.#asking) return;
    this.#options = options;
    this.#open = options.length > 0;
    this.#host.requestUpdate();
  }

  #pick(option: Option | undefined): void {
    if (!option) return;
    this.text = option.name;
    this.chosen = option;
    this.#shut();
  }

  #key(event: KeyboardEvent): void {
    const { length } = this.#options;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#open) {
        this.#find(this.text);
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#active = this.#active < 0 && step < 0 ? length - 1 : (this.#active + step + length) % length;
      this.#host.requestUpdate();
    } else if (event.key === 'Enter' && this.#open && this.#active >= 0) {
      event.preventDefault();
      this.#pick(this.#options[this.#active]);
    } else if (event.key === 'Escape' && this.#open) {
      event.preventDefault();
      event.stopPropagation();
      this.#shut();
    }
  }

  render(id: 'organisation' | 'unit', label: string, invalid: boolean) {
    const { language } = this.#host;
    const open = this.#open;
    return html`<input id=${id} role="combobox" aria-autocomplete="list" aria-controls="${id}-list" aria-required="true"
        aria-expanded=${open} aria-describedby=${described(id)} aria-invalid=${invalid}
        aria-activedescendant=${open && this.#active >= 0 ? `${id}-${this.#active}` : nothing}
        autocomplete=${id === 'unit' ? 'off' : 'organization'} .value=${this.text}
        @input=${(event: InputEvent) => this.#typed((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
        @blur=${() => this.#shut()} />
      <ul id="${id}-list" role="listbox" aria-label=${label} ?hidden=${!open}>
        ${this.#options.map(
          (option, index) =>
            // pointerdown would take the focus from the field and close the list before the click.
            html`<li id="${id}-${index}" role="option" aria-selected=${index === this.#active}
              @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#pick(option)}
            >${`${option.name} `}${option.beside ? html`<span class="small">${option.beside}</span>` : nothing}</li>`,
        )}
      </ul>
      <span class="unseen" role="status">${open ? suggestions(this.#options.length)[language] : nothing}</span>`;
  }
}

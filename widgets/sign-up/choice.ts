import { html, nothing } from 'lit/html.js';
import type { Language } from '../language.ts';
import { labels, suggestions } from './sign-up.texts.ts';

export interface Option {
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
  #options: readonly Option[] = [];
  #active = -1;
  #open = false;
  #asking = false;
  readonly #host: { requestUpdate(): void };
  readonly #suggest: (text: string) => Promise<readonly Option[]>;

  constructor(host: { requestUpdate(): void }, suggest: (text: string) => Promise<readonly Option[]>) {
    this.#host = host;
    this.#suggest = suggest;
  }

  /** What goes to the API: the id of a known one, else the name as typed. */
  get answer(): { id: string } | { name: string } {
    return this.chosen ? { id: this.chosen.id } : { name: this.text.trim() };
  }

  #shut(): void {
    this.#open = this.#asking = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  #typed(value: string): void {
    this.text = value;
    this.chosen = undefined;
    this.#active = -1;
    this.#find(value);
  }

  async #find(text: string): Promise<void> {
    this.#asking = true;
    const options = await this.#suggest(text.trim());
    // Typed on, picked one, or gone to another field in the meantime.
    if (text !== this.text || !this.#asking) return;
    this.#options = options;
    this.#open = options.length > 0;
    // Typed out in full is as good as picked, unless two carry the name.
    const same = options.filter(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
    this.chosen = same.length > 1 ? undefined : same[0];
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
      if (!this.#open) return void this.#find(this.text);
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

  render(id: 'organisation' | 'unit', language: Language, describedBy: string, invalid: boolean) {
    const open = this.#open;
    return html`<input id=${id} role="combobox" aria-autocomplete="list" aria-controls="${id}-list" aria-required="true"
        aria-expanded=${open} aria-describedby=${describedBy} aria-invalid=${invalid}
        aria-activedescendant=${open && this.#active >= 0 ? `${id}-${this.#active}` : nothing}
        autocomplete=${id === 'unit' ? 'off' : 'organization'} .value=${this.text}
        @input=${(event: InputEvent) => this.#typed((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
        @blur=${() => this.#shut()} />
      <ul id="${id}-list" role="listbox" aria-label=${labels[id][language]} ?hidden=${!open}>
        ${this.#options.map(
          (option, index) =>
            // pointerdown would take the focus from the field and close the list before the click.
            html`<li id="${id}-${index}" role="option" aria-selected=${index === this.#active}
              @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#pick(option)}
            >${option.name}${option.beside ? html` <span class="small">${option.beside}</span>` : nothing}</li>`,
        )}
      </ul>
      <span class="unseen" role="status">${open ? suggestions(this.#options.length)[language] : nothing}</span>`;
  }
}

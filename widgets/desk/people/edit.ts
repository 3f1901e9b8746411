import { html } from 'lit';
import type { Words } from '../../language.ts';
import { filledIn, type Mistake } from '../forms.ts';
import { Piece } from '../piece.ts';
import { cancel } from '../screen.texts.ts';
import { faultsAt } from './person-fields.ts';

interface Faults {
  __typename: string;
  message?: string;
  faults?: readonly { path: readonly string[]; message: string }[];
}

/** A form that opens on a person's page, one at a time, and goes when it is done or left. */
export abstract class Edit extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    done: { attribute: false },
    left: { attribute: false },
    mistakes: { state: true },
  };
  /** What was changed is told by the page, which reads it anew. */
  declare done: (told: Words) => void;
  declare left: () => void;
  declare mistakes: readonly Mistake[];
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
  }

  override firstUpdated(): void {
    this.querySelector('input')?.focus();
  }

  /** Names of the fields, the first one for what belongs to none. */
  protected abstract readonly fields: readonly string[];
  protected abstract mistakesIn(values: Record<string, string>): Mistake[];
  /** @returns what to tell, or what the API refused */
  protected abstract send(values: Record<string, string>): Promise<Words | Faults | 'down' | null>;

  readonly submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (this.#busy) return;
    const values = filledIn(event.target as HTMLFormElement);
    this.refusal = '';
    this.mistakes = this.mistakesIn(values);
    if (this.mistakes.length) return this.focusOn('.summary');
    this.#busy = true;
    const outcome = await this.send(values);
    this.#busy = false;
    if (isTold(outcome)) return this.done(outcome);
    if (typeof outcome === 'object' && outcome?.faults) {
      this.mistakes = faultsAt(outcome.faults, this.fields);
      return this.focusOn('.summary');
    }
    return this.refuse(outcome);
  };

  protected buttons(label: Words) {
    return html`<div class="actions">
      <button>${this.say(label)}</button>
      <button type="button" class="second" @click=${() => this.left()}>${this.say(cancel)}</button>
    </div>`;
  }
}

const isTold = (outcome: Words | Faults | 'down' | null): outcome is Words => Array.isArray(outcome);

import { html, nothing } from 'lit';
import { define } from '../element.ts';
import { Piece } from './piece.ts';
import { cancel } from './screen.texts.ts';

/**
 * Asks before something that cannot be undone, and says what it does. Pressing Enter at once does nothing. The browser gives the focus back
 * afterwards.
 */
class DeskConfirm extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    heading: { state: true },
    text: { state: true },
    action: { state: true },
  };
  declare heading: string;
  declare text: string;
  declare action: string;
  #answer: (agreed: boolean) => void = () => {};

  /** @returns whether the reader agreed */
  async agrees(heading: string, text: string, action: string): Promise<boolean> {
    Object.assign(this, { heading, text, action });
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  #close(agreed: boolean): void {
    const answer = this.#answer;
    this.#answer = () => {};
    this.querySelector('dialog')?.close();
    answer(agreed);
  }

  override render() {
    return html`<dialog aria-labelledby="confirm-heading" aria-describedby="confirm-text" @close=${() => this.#close(false)}>
      ${
        this.heading
          ? html`<div class="stack">
              <h2 id="confirm-heading">${this.heading}</h2>
              <p id="confirm-text">${this.text}</p>
              <div class="actions">
                <button class="danger" @click=${() => this.#close(true)}>${this.action}</button>
                <button class="second" autofocus @click=${() => this.#close(false)}>${this.say(cancel)}</button>
              </div>
            </div>`
          : nothing
      }
    </dialog>`;
  }
}
define('desk-confirm', DeskConfirm);

/** Asks with the `<desk-confirm>` that stands in `piece`. */
export async function agreed(piece: Element, heading: string, text: string, action: string): Promise<boolean> {
  return (await piece.querySelector<DeskConfirm>('desk-confirm')?.agrees(heading, text, action)) ?? false;
}

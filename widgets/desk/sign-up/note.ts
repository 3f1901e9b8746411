import { NoteSignUpDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { filledIn, longField, type Mistake, summary } from '../forms.ts';
import { moment } from '../moments.ts';
import { Piece } from '../piece.ts';
import { cancel } from '../screen.texts.ts';
import * as texts from './note.texts.ts';
import type { SignUp } from './sign-up.ts';

/** Fired when the note of a sign-up was written or taken away. */
export class SignUpNoted extends Event {
  static readonly type = 'desk-sign-up-noted';
  constructor() {
    super(SignUpNoted.type, { bubbles: true });
  }
}

/** What managers and staff keep with a sign-up, for each other. */
class DeskNote extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    signUp: { attribute: false },
    isWriting: { state: true },
    mistakes: { state: true },
  };
  declare signUp: SignUp;
  declare isWriting: boolean;
  declare mistakes: readonly Mistake[];

  constructor() {
    super();
    this.isWriting = false;
    this.mistakes = [];
  }

  readonly #write = () => {
    this.isWriting = true;
    this.notice = this.refusal = '';
    void this.focusOn('textarea');
  };

  readonly #stop = () => {
    this.isWriting = false;
    this.mistakes = [];
    void this.focusOn('.write-note');
  };

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { note: text = '' } = filledIn(event.target as HTMLFormElement);
    this.mistakes = text.length > texts.longestNote ? [{ field: 'note', text: this.say(texts.tooLong) }] : [];
    if (this.mistakes.length) return this.focusOn('.summary');
    const outcome = await this.ask(NoteSignUpDocument, { id: this.signUp.id, text }, ({ noteSignUp }) => noteSignUp);
    if (!outcome || outcome === 'down') return this.refuse(outcome);
    this.isWriting = false;
    this.dispatchEvent(new SignUpNoted());
    return this.tell(text ? texts.saved : texts.removed);
  };

  override render() {
    const { note } = this.signUp;
    return html`<section class="box stack">
      <h2>${this.say(texts.title)}</h2>
      ${this.told()} ${this.isWriting ? this.#form() : this.#read(note)}
    </section>`;
  }

  #read(note: SignUp['note']) {
    return html`${
      note
        ? html`<div class="tight">
            <p class="as-typed">${note.text}</p>
            <p class="small">${moment(note.writtenAt, this.language)}, ${note.writer ?? this.say(texts.writers[note.by])}</p>
          </div>`
        : html`<p class="small">${this.say(texts.none)}</p>`
    }
    <div><button class="link write-note" @click=${this.#write}>${this.say(note ? texts.change : texts.write)}</button></div>`;
  }

  #form() {
    const value = this.signUp.note?.text;
    return html`${summary(this.mistakes, this.language)}
      <form class="stack" novalidate aria-label=${this.say(texts.title)} @submit=${this.#save}>
        ${longField({ name: 'note', label: texts.label, help: texts.help, isOptional: true, ...(value ? { value } : {}) }, this.mistakes, this.language)}
        <div class="actions">
          <button>${this.say(texts.save)}</button>
          <button type="button" class="second" @click=${this.#stop}>${this.say(cancel)}</button>
        </div>
        ${value ? html`<p class="small">${this.say(texts.emptyRemoves)}</p>` : nothing}
      </form>`;
  }
}
define('desk-note', DeskNote);

import {
  AcceptSignUpDocument,
  type AcceptSignUpMutation,
  DeclineSignUpDocument,
  type DeskSignUpRowFragment,
  UndoDecisionDocument,
  WaitlistSignUpDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { serverNow } from '../desk-transport.ts';
import { longField, type Mistake, summary } from '../forms.ts';
import { minutesUntil } from '../moments.ts';
import { Piece } from '../piece.ts';
import { signUpPath } from '../routes.ts';
import { cancel } from '../screen.texts.ts';
import * as texts from './decision.texts.ts';
import { accepting, effectsOf, hasPlaceForNew, isUnmatched, type Places } from './effects.ts';

type DeskDecisionKind = DeskSignUpRowFragment['decisions'][number];
type Outcome = AcceptSignUpMutation['acceptSignUp'];

/** Fired when a decision was taken or undone; the sign-up as it is now goes along. */
export class SignUpDecided extends Event {
  static readonly type = 'desk-sign-up-decided';
  readonly signUp: DeskSignUpRowFragment;
  constructor(signUp: DeskSignUpRowFragment) {
    super(SignUpDecided.type, { bubbles: true });
    this.signUp = signUp;
  }
}

/** The decisions that are possible with a sign-up, each with what it brings about, and the way back while the mail waits. */
class DeskDecision extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    signUp: { attribute: false },
    places: { attribute: false },
    isShort: { attribute: false },
    writing: { state: true },
    mistakes: { state: true },
  };
  declare signUp: DeskSignUpRowFragment;
  /** Of a JOIN. */
  declare places: Places | undefined;
  /** In a list: only what differs from row to row is said. */
  declare isShort: boolean;
  /** What a text is being written with: declining, or whichever decision is taken then. */
  declare writing: 'decline' | 'any' | undefined;
  declare mistakes: readonly Mistake[];
  #busy = false;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.isShort = false;
    this.writing = undefined;
    this.mistakes = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The minutes that are left; often enough to be right to the minute.
    this.#clock = setInterval(() => this.signUp?.undoUntil && this.requestUpdate(), 5000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
  }

  async #decide(ask: () => Promise<Outcome | 'down' | null>, notice?: Words): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.refusal = this.notice = '';
    this.mistakes = [];
    const outcome = await ask();
    this.#busy = false;
    if (typeof outcome === 'object' && outcome?.__typename === 'DeskSignUp') {
      this.signUp = outcome;
      this.writing = undefined;
      this.notice = notice ? this.say(notice) : '';
      this.dispatchEvent(new SignUpDecided(outcome));
      return this.focusOn('.told');
    }
    if (typeof outcome === 'object' && outcome?.__typename === 'UndoTooLate') {
      const { decisions } = this.signUp;
      this.signUp = { ...this.signUp, undoUntil: null, decisions: decisions.filter((one) => one !== 'UNDO') };
      this.dispatchEvent(new SignUpDecided(this.signUp));
    }
    return this.refuse(outcome);
  }

  get #asked() {
    return { id: this.signUp.id, locale: this.locale };
  }

  #take(decision: DeskDecisionKind, text: string | null): Promise<void> {
    const asked = { ...this.#asked, ...(text ? { text } : {}) };
    return this.#decide(() => {
      if (decision === 'ACCEPT') return this.ask(AcceptSignUpDocument, asked, ({ acceptSignUp }) => acceptSignUp);
      if (decision === 'WAITLIST')
        return this.ask(WaitlistSignUpDocument, asked, ({ waitlistSignUp }) => waitlistSignUp);
      return this.ask(DeclineSignUpDocument, asked, ({ declineSignUp }) => declineSignUp);
    });
  }

  readonly #undo = () =>
    this.#decide(
      () => this.ask(UndoDecisionDocument, this.#asked, ({ undoDecision }) => undoDecision),
      texts.undone(this.signUp.name),
    );

  /** At once, or with what stands in the form. */
  async #choose(decision: DeskDecisionKind): Promise<void> {
    if (!this.writing) return decision === 'DECLINE' ? this.#write('decline') : this.#take(decision, null);
    const text = this.querySelector('textarea')?.value.trim() ?? '';
    if (text.length > texts.longestText) {
      this.mistakes = [{ field: this.#field, text: this.say(texts.textTooLong) }];
      return this.focusOn('.summary');
    }
    return this.#take(decision, text || null);
  }

  /** Several stand on one page. */
  get #field(): string {
    return `text-${this.signUp.id}`;
  }

  #write(writing: 'decline' | 'any'): Promise<void> {
    this.writing = writing;
    this.refusal = '';
    return this.focusOn('textarea');
  }

  readonly #stopWriting = () => {
    const began = this.writing === 'decline' ? '.decline' : '.write';
    this.writing = undefined;
    this.mistakes = [];
    void this.focusOn(began);
  };

  override render() {
    const undoable = this.#undoable();
    // The way back stands alone: deciding anew begins with undoing.
    return html`<div class="stack decision">
      ${this.told()} ${undoable} ${undoable === nothing ? this.#choices() : nothing}
    </div>`;
  }

  #undoable() {
    const { undoUntil, status, name, decisions } = this.signUp;
    const said = decisions.includes('UNDO') ? texts.decidedWords[status]?.(name) : undefined;
    if (!undoUntil || !said) return nothing;
    const minutes = minutesUntil(undoUntil, serverNow());
    return html`<div class="notice ok told undoable" tabindex="-1">
      <p><strong>${this.say(said)}</strong> ${this.say(minutes ? texts.mailLeaves(minutes) : texts.mailLeft)}</p>
      ${minutes ? html`<button class="link undo" @click=${this.#undo}>${this.say(texts.undo)}</button>` : nothing}
    </div>`;
  }

  #choices() {
    const { signUp, places, writing } = this;
    const { decisions, id } = signUp;
    if (!decisions.some((one) => one !== 'UNDO')) return nothing;
    const effects = effectsOf(signUp, places, this.isShort);
    const matchesFirst = isUnmatched(signUp, places);
    const { text: effect, isFull } = accepting(signUp, places);
    return html`${writing ? this.#writing(this.#buttons(effects)) : html`<div class="actions">${this.#buttons(effects)}</div>`}
      ${matchesFirst ? this.#matchFirst(id) : nothing}
      ${isFull ? html`<p class="small">${this.say(effect)}</p>` : nothing}
      ${
        effects.length
          ? html`<ul class="effects">
              ${effects.map(
                ([decision, label, text]) =>
                  html`<li id="effect-${decision}-${id}"><b>${this.say(label)}:</b> ${this.say(text)}</li>`,
              )}
            </ul>`
          : nothing
      }`;
  }

  #buttons(effects: ReturnType<typeof effectsOf>) {
    const { signUp, places, writing } = this;
    const { decisions, id, name } = signUp;
    const matchesFirst = isUnmatched(signUp, places);
    const { isFull } = accepting(signUp, places);
    const button = (decision: DeskDecisionKind, style: string, label: Words) => {
      const describing = effects.some(([one]) => one === decision) ? `effect-${decision}-${id}` : nothing;
      return decisions.includes(decision)
        ? html`<button type="button" class=${style} aria-label=${this.say(label) + this.say(texts.about(name))} aria-describedby=${describing}
            @click=${() => this.#choose(decision)}>${this.say(label)}</button>`
        : nothing;
    };
    if (writing === 'decline')
      return html`<button type="button" aria-label=${this.say(texts.declineTitle(name))} @click=${() => this.#choose('DECLINE')}>${this.say(texts.decline)}</button>`;
    return html`${isFull || matchesFirst ? nothing : button('ACCEPT', 'accept', texts.accept)}
      ${button('WAITLIST', isFull ? 'waitlist' : 'second waitlist', texts.waitlist)}
      ${button('DECLINE', 'danger decline', texts.decline)}
      ${
        writing
          ? nothing
          : html`<button type="button" class="link write" aria-label=${this.say(texts.write) + this.say(texts.about(name))}
              @click=${() => this.#write('any')}>${this.say(texts.write)}</button>`
      }`;
  }

  #matchFirst(id: string) {
    const { signUp, places } = this;
    const hasPlace = places && hasPlaceForNew(places);
    const waiting = hasPlace ? texts.placeButMatchFirst : texts.waitsForMatch;
    const first = hasPlace ? texts.matchFirst : texts.fullButMatchFirst;
    return html`<p class="small">${this.say(signUp.status === 'WAITLISTED' ? waiting : first)}
      ${this.isShort ? html`<a href=${this.desk.href(signUpPath(id))}>${this.say(texts.toMatch)}</a>` : nothing}</p>`;
  }

  #writing(buttons: unknown) {
    const { name } = this.signUp;
    const [title, help] =
      this.writing === 'decline'
        ? [texts.declineTitle(name), texts.declineHelp]
        : [texts.writeTo(name), texts.writeHelp];
    return html`${summary(this.mistakes, this.language)}
      <form novalidate aria-label=${this.say(title)}>
        ${longField({ name: this.#field, label: texts.mailText, help, isOptional: true }, this.mistakes, this.language)}
        <div class="actions">
          ${buttons}
          <button type="button" class="second" @click=${this.#stopWriting}>${this.say(cancel)}</button>
        </div>
      </form>`;
  }
}
define('desk-decision', DeskDecision);

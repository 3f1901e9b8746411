import { RequestDeskLoginDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing, type PropertyValues } from 'lit';
import { define } from '../../element.ts';
import { post } from '../desk-transport.ts';
import { filledIn, type Mistake, summary, textField } from '../forms.ts';
import { Piece } from '../piece.ts';
import { ScreenShown } from '../screen.ts';
import * as texts from './log-in.texts.ts';

/** Address of the identity provider's door, which the page tells when there is one. */
const accountDoor = () => document.querySelector<HTMLMetaElement>('meta[name="leerkring-desk-oidc"]')?.content;

/** Asks for an address and says the same to everyone: who has a desk is nobody's business. */
class DeskLogIn extends Piece {
  static override readonly properties = {
    ...Piece.properties,
    why: { attribute: false },
    sentTo: { state: true },
    mistakes: { state: true },
    failed: { state: true },
  };
  /** Why somebody has to log in (again). */
  declare why: string;
  declare sentTo: string | undefined;
  declare mistakes: readonly Mistake[];
  declare failed: boolean;
  #busy = false;

  constructor() {
    super();
    this.mistakes = [];
    this.failed = false;
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new ScreenShown(this.say(texts.title), false));
    // Whoever worked here stands before a form all of a sudden.
    if (this.why) void this.focusOn('h1');
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('sentTo') && changed.get('sentTo') !== this.sentTo)
      void this.focusOn(this.sentTo ? 'h1' : '#address');
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const { address = '' } = filledIn(event.target as HTMLFormElement);
    this.failed = false;
    this.mistakes = /^\S+@\S+\.\S+$/.test(address) ? [] : [{ field: 'address', text: this.say(texts.addressMissing) }];
    if (this.mistakes.length) return this.focusOn('.summary');
    this.#busy = true;
    const input = { address, locale: this.locale, to: location.pathname };
    const answer = await post(RequestDeskLoginDocument, { input }, this.language);
    this.#busy = false;
    if (typeof answer !== 'object') {
      this.failed = true;
      return this.focusOn('.failed');
    }
    const { requestDeskLogin: outcome } = answer;
    if (outcome.__typename === 'DeskLoginRequested') {
      this.sentTo = address;
      return;
    }
    this.mistakes = [{ field: 'address', text: outcome.message }];
    return this.focusOn('.summary');
  }

  override render() {
    return html`<div class="box stack narrow">${this.sentTo ? this.#sent(this.sentTo) : this.#form()}</div>`;
  }

  #form() {
    const door = accountDoor();
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      ${this.why ? html`<p class="notice" role="status">${this.why}</p>` : nothing}
      ${
        door
          ? html`<p><a class="button" href="${door}?to=${encodeURIComponent(location.pathname)}">${this.say(texts.byAccount)}</a></p>
            <p class="small">${this.say(texts.or)}</p>`
          : nothing
      }
      <p>${this.say(texts.lead)}</p>
      ${this.failed ? html`<p class="notice bad failed" tabindex="-1">${this.say(texts.notSent)}</p>` : nothing}
      ${summary(this.mistakes, this.language)}
      <form novalidate @submit=${this.#submit}>
        ${textField(
          { name: 'address', label: texts.address, help: texts.addressHelp, type: 'email', autocomplete: 'email' },
          this.mistakes,
          this.language,
        )}
        <div><button class=${door ? 'second' : ''}>${this.say(texts.send)}</button></div>
      </form>`;
  }

  #sent(address: string) {
    return html`<h1 tabindex="-1">${this.say(texts.sentTitle)}</h1>
      <p>${this.say(texts.sentText(address))}</p>
      <p>${this.say(texts.thisWindow)}</p>
      <p class="small">${this.say(texts.nothingCame)}</p>
      <p><button class="link" @click=${() => Object.assign(this, { sentTo: undefined })}>${this.say(texts.otherAddress)}</button></p>`;
  }
}
define('desk-log-in', DeskLogIn);

import { type DeskMailPace, SetDeskMailDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { filledIn } from '../forms.ts';
import { notDone } from '../screen.texts.ts';
import { Piece, ScreenShown } from '../screen.ts';
import * as texts from './settings.texts.ts';

/** What somebody sets for themselves. */
class DeskSettings extends Piece {
  static override readonly properties = { ...Piece.properties, told: { state: true }, failed: { state: true } };
  declare told: boolean;
  declare failed: boolean;

  constructor() {
    super();
    this.told = this.failed = false;
  }

  protected override updated(): void {
    this.dispatchEvent(new ScreenShown(this.say(texts.title), false));
  }

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const pace: DeskMailPace = filledIn(event.target as HTMLFormElement).pace === 'DAILY' ? 'DAILY' : 'AT_ONCE';
    this.told = this.failed = false;
    const answer = await this.desk.ask(SetDeskMailDocument, { pace });
    this.told = true;
    this.failed = typeof answer !== 'object' || !answer;
    if (!this.failed) this.desk.recount();
    await this.focusOn('.told');
  };

  override render() {
    // Lead experts get no mail about sign-ups, nor ask for any.
    const { deskMail, address, roles } = this.desk.viewer;
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.asWho)} ${address}.</p>
      ${deskMail ? this.#pace(deskMail) : roles.includes('STAFF') ? html`<section class="box stack below"><h2>${this.say(texts.mailTitle)}</h2><p>${this.say(texts.noMail)}</p></section>` : nothing}`;
  }

  #pace(deskMail: DeskMailPace) {
    const choice = (pace: DeskMailPace, label: Words, help: Words) => html`<label class="choice">
      <input type="radio" name="pace" value=${pace} ?checked=${deskMail === pace} />
      <span>${this.say(label)}</span><span class="small">${this.say(help)}</span>
    </label>`;
    return html`<form class="box below" novalidate @submit=${this.#save}>
        ${
          this.told
            ? html`<p class="notice told ${this.failed ? 'bad' : 'ok'}" tabindex="-1">${this.say(this.failed ? notDone : texts.saved)}</p>`
            : nothing
        }
        <fieldset>
          <legend>${this.say(texts.mailTitle)}</legend>
          ${choice('AT_ONCE', texts.atOnce, texts.atOnceHelp)} ${choice('DAILY', texts.daily, texts.dailyHelp)}
        </fieldset>
        <div><button>${this.say(texts.save)}</button></div>
      </form>`;
  }
}
define('desk-settings', DeskSettings);

import { type DeskMailPace, SetDeskMailDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { filledIn } from '../forms.ts';
import { Piece } from '../piece.ts';
import { ScreenShown } from '../screen.ts';
import * as texts from './settings.texts.ts';

/** What somebody sets for themselves. */
class DeskSettings extends Piece {
  protected override updated(): void {
    this.dispatchEvent(new ScreenShown(this.say(texts.title), false));
  }

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const pace: DeskMailPace = filledIn(event.target as HTMLFormElement).pace === 'DAILY' ? 'DAILY' : 'AT_ONCE';
    this.notice = this.refusal = '';
    const answer = await this.desk.ask(SetDeskMailDocument, { pace });
    if (!answer || answer === 'down') return this.refuse('down');
    this.desk.recount();
    return this.tell(texts.saved);
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
        ${this.told()}
        <fieldset>
          <legend>${this.say(texts.mailTitle)}</legend>
          ${choice('AT_ONCE', texts.atOnce, texts.atOnceHelp)} ${choice('DAILY', texts.daily, texts.dailyHelp)}
        </fieldset>
        <div><button>${this.say(texts.save)}</button></div>
      </form>`;
  }
}
define('desk-settings', DeskSettings);

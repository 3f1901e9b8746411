import { type DeskMailPace, SetDeskMailDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { filledIn } from '../forms.ts';
import { Piece } from '../piece.ts';
import { pathOf } from '../routes.ts';
import { ScreenShown } from '../screen.ts';
import * as staff from '../staff/staff-accounts.texts.ts';
import * as texts from './settings.texts.ts';

/** What somebody sets for themselves. */
class DeskSettings extends Piece {
  protected override updated(): void {
    this.dispatchEvent(new ScreenShown(this.say(texts.title), false));
  }

  readonly #save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { pace, news } = filledIn(event.target as HTMLFormElement);
    const { deskMail, deskNews } = this.desk.viewer;
    this.notice = this.refusal = '';
    const answer = await this.desk.ask(SetDeskMailDocument, {
      pace: deskMail && (pace === 'DAILY' ? 'DAILY' : 'AT_ONCE'),
      news: deskNews === null ? null : news === 'yes',
      locale: this.locale,
    });
    if (!answer || answer === 'down') return this.refuse('down');
    this.desk.recount();
    return this.tell(texts.saved);
  };

  override render() {
    // Lead experts get no mail about what happens, nor ask for any.
    const { deskMail, deskNews, address, roles } = this.desk.viewer;
    const isStaffOnly = !deskMail && roles.includes('STAFF');
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.asWho)} ${address}.</p>
      ${isStaffOnly ? html`<section class="box stack below"><h2>${this.say(texts.mailTitle)}</h2><p>${this.say(texts.noMail)}</p></section>` : nothing}
      ${
        deskMail || deskNews !== null
          ? html`<form class="box below" novalidate @submit=${this.#save}>
              ${this.told()} ${deskMail ? this.#pace(deskMail) : nothing} ${deskNews === null ? nothing : this.#news(deskNews, isStaffOnly)}
              <div><button>${this.say(texts.save)}</button></div>
            </form>`
          : nothing
      }
      ${roles.includes('STAFF') ? this.#staff() : nothing}`;
  }

  #staff() {
    return html`<section class="box stack below">
      <h2>${this.say(staff.title)}</h2>
      <p>${this.say(staff.lead)}</p>
      <p><a class="button second" href=${this.desk.href(pathOf('staff'))}>${this.say(texts.toStaff)}</a></p>
    </section>`;
  }

  #pace(deskMail: DeskMailPace) {
    return html`<fieldset>
      <legend>${this.say(texts.mailTitle)}</legend>
      ${this.#choice('pace', 'AT_ONCE', deskMail === 'AT_ONCE', texts.atOnce, texts.atOnceHelp)}
      ${this.#choice('pace', 'DAILY', deskMail === 'DAILY', texts.daily, texts.dailyHelp)}
    </fieldset>`;
  }

  #news(deskNews: boolean, isStaffOnly: boolean) {
    return html`<fieldset>
      <legend>${this.say(texts.newsTitle)}</legend>
      ${this.#choice('news', 'yes', deskNews, texts.newsYes, isStaffOnly ? texts.newsHelpStaff : texts.newsHelp)}
      ${this.#choice('news', 'no', !deskNews, texts.newsNo, texts.newsNoHelp)}
    </fieldset>`;
  }

  #choice(name: string, value: string, isChosen: boolean, label: Words, help: Words) {
    return html`<label class="choice">
      <input type="radio" name=${name} value=${value} ?checked=${isChosen} />
      <span>${this.say(label)}</span><span class="small">${this.say(help)}</span>
    </label>`;
  }
}
define('desk-settings', DeskSettings);

import { DeskRefusedMailsDocument, type DeskRefusedMailsQuery } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { moment } from '../moments.ts';
import { networkPath, signUpPath } from '../routes.ts';
import { given, Screen } from '../screen.ts';
import * as texts from './refused-mails.texts.ts';

type Owner = NonNullable<DeskRefusedMailsQuery['viewer']>['owners'][number];
type RefusedMail = Owner['refusedMails'][number];

/** Mail that did not arrive, of all networks of an owner. */
class DeskRefusedMails extends Screen<readonly Owner[]> {
  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override async find() {
    const found = await this.desk.ask(DeskRefusedMailsDocument, { locale: this.locale });
    return typeof found === 'object' ? (found?.viewer?.owners ?? null) : found;
  }

  protected override show(owners: readonly Owner[]) {
    const mails = owners.flatMap(({ refusedMails }) => refusedMails);
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      ${
        mails.length
          ? html`<p class="lead">${this.say(texts.lead)}</p>
            <ul class="box rows below">${mails.map((mail) => this.#row(mail))}</ul>`
          : html`<div class="box empty below"><p><strong>${this.say(texts.none)}</strong></p></div>`
      }`;
  }

  #row({ kind, name, address, createdAt, refusedAt, refusal, networkId, networkTitle, signUp }: RefusedMail) {
    const words = texts.kinds[kind];
    return html`<li class="tight">
      <h2 class="as-h3">${words ? this.say(words) : kind}</h2>
      ${given(address, (to) => html`<p>${this.say(texts.to)} ${name ? `${name}, ` : nothing}<a href="mailto:${to}">${to}</a></p>`)}
      ${
        signUp || networkId
          ? html`<p class="small">${networkId ? html`<a href=${this.desk.href(networkPath(networkId))}>${networkTitle}</a>` : nothing}${
              signUp && networkId ? ' · ' : nothing
            }${signUp ? html`<a href=${this.desk.href(signUpPath(signUp.id))}>${this.say(texts.toSignUp)}</a>` : nothing}</p>`
          : nothing
      }
      <p class="small">${moment(refusedAt ?? createdAt, this.language)}${refusal ? ` · ${refusal}` : ''}</p>
    </li>`;
  }
}
define('desk-refused-mails', DeskRefusedMails);

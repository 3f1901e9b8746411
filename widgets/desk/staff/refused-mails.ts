import {
  DeskRefusedMailsDocument,
  type DeskRefusedMailsQuery,
  DismissRefusedMailDocument,
  ResendMailDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { moment } from '../moments.ts';
import { networkPath, signUpPath } from '../routes.ts';
import { notAllowed, notDone } from '../screen.texts.ts';
import { given, Screen } from '../screen.ts';
import * as texts from './refused-mails.texts.ts';

type Owner = NonNullable<DeskRefusedMailsQuery['viewer']>['owners'][number];
type RefusedMail = Owner['refusedMails'][number];
type Outcome = 'down' | { __typename: 'DeskMail' } | { message: string } | null | undefined;

/** Mail that did not arrive, of all networks of an owner. */
class DeskRefusedMails extends Screen<readonly Owner[]> {
  static override readonly properties = {
    ...Screen.properties,
    notice: { state: true },
    refusal: { state: true },
  };
  declare notice: string;
  declare refusal: string;
  #busy = false;

  constructor() {
    super();
    this.notice = this.refusal = '';
  }

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override async find() {
    const found = await this.desk.ask(DeskRefusedMailsDocument, { locale: this.locale });
    return typeof found === 'object' ? (found?.viewer?.owners ?? null) : found;
  }

  readonly #dismiss = ({ id }: RefusedMail) =>
    this.#handle(texts.handledTold, async () => {
      const answer = await this.desk.ask(DismissRefusedMailDocument, { id });
      return typeof answer === 'object' ? answer?.dismissRefusedMail : answer;
    });

  readonly #resend = ({ id }: RefusedMail) =>
    this.#handle(texts.resentTold, async () => {
      const answer = await this.desk.ask(ResendMailDocument, { id, locale: this.locale });
      return typeof answer === 'object' ? answer?.resendMail : answer;
    });

  async #handle(done: Words, ask: () => Promise<Outcome>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const outcome = await ask();
    this.#busy = false;
    this.notice = this.refusal = '';
    if (typeof outcome === 'object' && outcome && !('message' in outcome)) {
      this.notice = this.say(done);
      await this.load(true);
    } else this.refusal = outcome === 'down' ? this.say(notDone) : (outcome?.message ?? this.say(notAllowed));
    await this.focusOn('.told');
  }

  protected override show(owners: readonly Owner[]) {
    const mails = owners.flatMap(({ refusedMails }) => refusedMails);
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      ${this.notice ? html`<p class="notice ok told below" tabindex="-1">${this.notice}</p>` : nothing}
      ${this.refusal ? html`<p class="notice bad told below" tabindex="-1">${this.refusal}</p>` : nothing}
      ${
        mails.length
          ? html`<p class="lead">${this.say(texts.lead)} ${this.say(texts.addressWrong)}</p>
            <ul class="box rows below">${mails.map((mail) => this.#row(mail))}</ul>`
          : html`<div class="box empty below"><p><strong>${this.say(texts.none)}</strong></p></div>`
      }`;
  }

  #row(mail: RefusedMail) {
    const { kind, name, address, createdAt, refusedAt, refusal, networkId, networkTitle, signUp, canBeResent } = mail;
    const words = texts.kinds[kind];
    const title = words ? this.say(words) : kind;
    const button = (label: Words, act: (of: RefusedMail) => void) =>
      html`<button class="second" aria-label="${this.say(label)}: ${title}${name ? `, ${name}` : ''}" @click=${() => act(mail)}>${this.say(label)}</button>`;
    return html`<li class="between"><div class="tight">
      <h2 class="as-h3">${title}</h2>
      ${given(address, (to) => html`<p>${this.say(texts.to)} ${name ? `${name}, ` : nothing}<a href="mailto:${to}">${to}</a></p>`)}
      ${
        signUp || networkId
          ? html`<p class="small">${networkId ? html`<a href=${this.desk.href(networkPath(networkId))}>${networkTitle}</a>` : nothing}${
              signUp && networkId ? ' · ' : nothing
            }${signUp ? html`<a href=${this.desk.href(signUpPath(signUp.id))}>${this.say(texts.toSignUp)}</a>` : nothing}</p>`
          : nothing
      }
      <p class="small">${moment(refusedAt ?? createdAt, this.language)}${refusal ? ` · ${refusal}` : ''}</p></div>
      <div class="actions">${canBeResent ? button(texts.resend, this.#resend) : nothing} ${button(texts.handled, this.#dismiss)}</div>
    </li>`;
  }
}
define('desk-refused-mails', DeskRefusedMails);

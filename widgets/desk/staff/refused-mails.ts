import {
  DeskRefusedMailsDocument,
  type DeskRefusedMailsQuery,
  DismissRefusedMailDocument,
  ResendMailDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import type { Words } from '../../language.ts';
import { emptyBox } from '../lists.ts';
import { moment } from '../moments.ts';
import { networkPath, personPath, signUpPath } from '../routes.ts';
import { given, Screen } from '../screen.ts';
import * as texts from './refused-mails.texts.ts';

type Owner = NonNullable<DeskRefusedMailsQuery['viewer']>['owners'][number];
type RefusedMail = Owner['refusedMails'][number];
type Outcome = 'down' | { __typename: 'DeskMail' } | { __typename: 'NotResendable'; message: string } | null;

/** Mail that did not arrive, of all networks of an owner. */
class DeskRefusedMails extends Screen<readonly Owner[]> {
  #busy = false;

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find() {
    return this.ask(DeskRefusedMailsDocument, { locale: this.locale }, ({ viewer }) => viewer?.owners);
  }

  readonly #dismiss = ({ id }: RefusedMail) =>
    this.#handle(texts.handledTold, () =>
      this.ask(DismissRefusedMailDocument, { id }, ({ dismissRefusedMail }) => dismissRefusedMail),
    );

  readonly #resend = ({ id }: RefusedMail) =>
    this.#handle(texts.resentTold, () =>
      this.ask(ResendMailDocument, { id, locale: this.locale }, ({ resendMail }) => resendMail),
    );

  async #handle(done: Words, ask: () => Promise<Outcome>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    const outcome = await ask();
    this.#busy = false;
    const isDone = outcome && outcome !== 'down' && !('message' in outcome);
    await (isDone ? this.tell(done) : this.refuse(outcome));
  }

  protected override show(owners: readonly Owner[]) {
    const mails = owners.flatMap(({ refusedMails }) => refusedMails);
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      ${mails.length ? html`<p class="lead">${this.say(texts.lead)} ${this.say(texts.addressWrong)}</p>` : nothing}
      <div class="stack wide below">
        ${this.told()}
        ${
          mails.length
            ? html`<ul class="box rows">${mails.map((mail) => this.#row(mail))}</ul>`
            : emptyBox(this.say(texts.none))
        }
      </div>`;
  }

  #row(mail: RefusedMail) {
    const { kind, name, address, createdAt, refusedAt, refusal, networkId, networkTitle, signUp, canBeResent, person } =
      mail;
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
      <div class="actions">${person ? html`<a class="button second" aria-label="${this.say(texts.correctAddress)}: ${name}" href=${this.desk.href(personPath(person.id))}>${this.say(texts.correctAddress)}</a>` : nothing}
        ${canBeResent ? button(texts.resend, this.#resend) : nothing} ${button(texts.handled, this.#dismiss)}</div>
    </li>`;
  }
}
define('desk-refused-mails', DeskRefusedMails);

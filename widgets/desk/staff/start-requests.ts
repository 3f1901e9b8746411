import {
  DeskStartRequestsDocument,
  type DeskStartRequestsQuery,
  StartRequestDoneDocument,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../element.ts';
import { day, type Words } from '../../language.ts';
import { emptyBox } from '../lists.ts';
import { since } from '../network/network.texts.ts';
import { signUpPath } from '../routes.ts';
import { Screen } from '../screen.ts';
import { SignUpDecided } from '../sign-up/decision.ts';
import * as texts from './start-requests.texts.ts';

type Owner = NonNullable<DeskStartRequestsQuery['viewer']>['owners'][number];
type StartRequest = Owner['startRequests'][number];

/** Who wants to start a network; the owner's staff decide. */
class DeskStartRequests extends Screen<readonly Owner[]> {
  static override readonly properties = { ...Screen.properties, isFinished: { state: true } };
  /** Those whose page is made are shown, instead of the others. */
  declare isFinished: boolean;

  constructor() {
    super();
    this.isFinished = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(SignUpDecided.type, this.#replace);
  }

  /** What was decided stays in its place until the page is asked anew, so that it can be undone. */
  readonly #replace = (event: Event) => {
    if (!(event instanceof SignUpDecided) || !this.loaded || this.loaded === 'down') return;
    const { signUp } = event;
    this.loaded = this.loaded.map((owner) => ({
      ...owner,
      startRequests: owner.startRequests.map((one) => (one.id === signUp.id ? { ...one, ...signUp } : one)),
    }));
    this.desk.recount();
  };

  protected override get about(): string {
    return String(this.isFinished);
  }

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find() {
    const asked = { locale: this.locale, pageMade: this.isFinished };
    return this.ask(DeskStartRequestsDocument, asked, ({ viewer }) => viewer?.owners);
  }

  async #done({ id, name }: StartRequest): Promise<void> {
    const asked = { id, locale: this.locale };
    const outcome = await this.ask(StartRequestDoneDocument, asked, ({ startRequestDone }) => startRequestDone);
    const isDone = typeof outcome === 'object' && outcome?.__typename === 'DeskSignUp';
    await (isDone ? this.tell(texts.pageMadeTold(name)) : this.refuse(outcome));
  }

  readonly #turn = () => {
    this.isFinished = !this.isFinished;
    this.notice = this.refusal = '';
  };

  protected override show(owners: readonly Owner[]) {
    const some = owners.some(({ startRequests }) => startRequests.length);
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack wide below">
        ${this.told()}
        ${
          some
            ? owners.map((owner) => this.#owner(owner, owners.length > 1))
            : this.isFinished
              ? emptyBox(this.say(texts.noneFinished))
              : emptyBox(this.say(texts.none), this.say(texts.noneText))
        }
        <div><button class="link" @click=${this.#turn}>${this.say(this.isFinished ? texts.showOpen : texts.showFinished)}</button></div>
      </div>`;
  }

  #owner({ name, startRequests }: Owner, isOneOfMore: boolean) {
    if (!startRequests.length) return nothing;
    // Decided here a moment ago: it stays where the reader looks.
    const isDone = ({ status, undoUntil }: StartRequest) => status === 'ACCEPTED' && !undoUntil;
    return html`${isOneOfMore ? html`<p class="small">${name}</p>` : nothing}
      ${this.#list(
        startRequests.filter((one) => !isDone(one)),
        texts.toDecide,
      )}
      ${this.#list(startRequests.filter(isDone), this.isFinished ? texts.finished : texts.accepted)}`;
  }

  #list(requests: readonly StartRequest[], heading: Words) {
    if (!requests.length) return nothing;
    return html`<section class="stack">
      <h2>${this.say(heading)}</h2>
      <ul class="box rows">
        ${repeat(
          requests,
          ({ id }) => id,
          (request) => html`<li class="decide">
            ${this.#row(request)} ${this.#toDo(request)}
            <desk-decision .isShort=${true} .desk=${this.desk} .language=${this.language} .signUp=${request}></desk-decision>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #toDo(request: StartRequest) {
    const { status, undoUntil, start, name } = request;
    if (status !== 'ACCEPTED' || undoUntil) return nothing;
    return start?.pageMadeAt
      ? html`<p class="small">${this.say(texts.madeOn(day(start.pageMadeAt, this.language)))}</p>`
      : html`<div><button class="second" aria-label=${this.say(texts.pageMadeOf(name))} @click=${() => this.#done(request)}>${this.say(texts.pageMade)}</button></div>`;
  }

  #row({ id, name, jobTitle, organisation, organisationName, programmeTitle, start, confirmedAt }: StartRequest) {
    const about = [start?.theme, start?.region, programmeTitle].filter(Boolean).join(' · ');
    return html`<div class="tight">
      <h3><a href=${this.desk.href(signUpPath(id))}>${name}</a></h3>
      <p>${[jobTitle, organisation?.name ?? organisationName].filter(Boolean).join(', ')}</p>
      ${start ? html`<p class="as-typed quoted">${start.motivation}</p>` : nothing}
      <p class="small">${about}${about ? ' · ' : ''}${this.say(since(day(confirmedAt, this.language)))}</p>
    </div>`;
  }
}
define('desk-start-requests', DeskStartRequests);

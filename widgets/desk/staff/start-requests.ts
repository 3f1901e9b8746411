import { DeskStartRequestsDocument, type DeskStartRequestsQuery } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../element.ts';
import { day, type Words } from '../../language.ts';
import { since } from '../network/network.texts.ts';
import { signUpPath } from '../routes.ts';
import { Screen } from '../screen.ts';
import { SignUpDecided } from '../sign-up/decision.ts';
import * as texts from './start-requests.texts.ts';

type Owner = NonNullable<DeskStartRequestsQuery['viewer']>['owners'][number];
type StartRequest = Owner['startRequests'][number];

/** Who wants to start a network; the owner's staff decide. */
class DeskStartRequests extends Screen<readonly Owner[]> {
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

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override async find() {
    const found = await this.desk.ask(DeskStartRequestsDocument, { locale: this.locale });
    return typeof found === 'object' ? (found?.viewer?.owners ?? null) : found;
  }

  protected override show(owners: readonly Owner[]) {
    const some = owners.some(({ startRequests }) => startRequests.length);
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.lead)}</p>
      <div class="stack wide below">
        ${
          some
            ? owners.map((owner) => this.#owner(owner, owners.length > 1))
            : html`<div class="box empty"><p><strong>${this.say(texts.none)}</strong></p><p class="small">${this.say(texts.noneText)}</p></div>`
        }
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
      ${this.#list(startRequests.filter(isDone), texts.accepted)}`;
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
            ${this.#row(request)}
            <desk-decision .isShort=${true} .desk=${this.desk} .language=${this.language} .signUp=${request}></desk-decision>
          </li>`,
        )}
      </ul>
    </section>`;
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

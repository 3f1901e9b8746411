import {
  DeskDecidedDocument,
  type DeskSignUpRowFragment,
  type DeskTakesPartFragment,
  DeskToDecideDocument,
  DeskWaitingListDocument,
  type QuestionKind,
} from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../element.ts';
import { day, tagOf } from '../../language.ts';
import { emptyBox, joined, moreButton, type Page } from '../lists.ts';
import { signUpPath } from '../routes.ts';
import { SignUpDecided } from '../sign-up/decision.ts';
import { statusOf } from '../sign-up/statuses.texts.ts';
import * as texts from './network.texts.ts';
import '../people/list-export.ts';
import { NetworkPart } from './network-part.ts';

type List = 'toDecide' | 'waitingList' | 'decided';

interface Found {
  page: Page<DeskSignUpRowFragment>;
  participations: readonly DeskTakesPartFragment[];
}

const documents: Record<List, typeof DeskToDecideDocument> = {
  toDecide: DeskToDecideDocument,
  waitingList: DeskWaitingListDocument,
  decided: DeskDecidedDocument,
};

const exported = { waitingList: 'WAITING_LIST', decided: 'DECISIONS' } as const;

const empty = {
  toDecide: [texts.nothingToDecide, texts.nothingToDecideText],
  waitingList: [texts.nobodyWaits, texts.nobodyWaitsText],
  decided: [texts.nothingDecided, texts.nothingDecidedText],
} as const;

const isAtAGlance: ReadonlySet<string> = new Set<QuestionKind>([
  'SHORT_TEXT',
  'ONE_CHOICE',
  'SEVERAL_CHOICES',
  'YES_NO',
]);

/** Sign-ups of a network. What was decided here stays in its place until the list is asked anew, so that it can be undone. */
class DeskSignUps extends NetworkPart<Found> {
  static override readonly properties = { ...NetworkPart.properties, list: { attribute: false } };
  declare list: List;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(SignUpDecided.type, this.#replace);
  }

  readonly #replace = (event: Event) => {
    const { loaded } = this;
    if (!(event instanceof SignUpDecided) || !loaded || loaded === 'down') return;
    const nodes = loaded.page.nodes.map((one) => (one.id === event.signUp.id ? event.signUp : one));
    this.loaded = { ...loaded, page: { ...loaded.page, nodes } };
    void this.#tellAnew();
  };

  /** A decision changes what the others bring about: who takes part now, and where those below stand in line. */
  async #tellAnew(): Promise<void> {
    const { about } = this;
    const found = await this.find();
    const { loaded } = this;
    if (about !== this.about || typeof found !== 'object' || !found || !loaded || loaded === 'down') return;
    const now = new Map(found.page.nodes.map((one) => [one.id, one]));
    const nodes = loaded.page.nodes.map((one) => (one.undoUntil ? one : (now.get(one.id) ?? one)));
    this.loaded = { ...loaded, participations: found.participations, page: { ...loaded.page, nodes } };
  }

  protected override get about(): string {
    return `${super.about} ${this.list}`;
  }

  protected override titleOf(): string {
    return this.say(texts.tabWords[this.list]);
  }

  protected override find(after: string | null = null) {
    const asked = { id: this.network.id, after, locale: this.locale };
    return this.ask(documents[this.list], asked, ({ viewer }) => viewer?.deskNetwork);
  }

  async #more({ page }: Found): Promise<void> {
    const next = await this.find(page.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = { ...next, page: joined(page, next.page) };
  }

  protected override show(found: Found) {
    const { list, network } = this;
    const { page, participations } = found;
    const [emptyTitle, emptyText] = empty[list];
    return html`<section class="stack">
      <h2 tabindex="-1" class=${list === 'decided' ? '' : 'unseen'}>${this.say(texts.tabWords[list])}</h2>
      ${list === 'waitingList' && page.nodes.length ? html`<p class="lead">${this.say(texts.waitingLead)}</p>` : nothing}
      ${
        list !== 'toDecide' && page.nodes.length
          ? html`<desk-list-export .desk=${this.desk} .language=${this.language} .network=${network} .list=${exported[list]}></desk-list-export>`
          : nothing
      }
      ${
        page.nodes.length
          ? html`<ul class="box rows">
              ${repeat(
                page.nodes,
                ({ id }) => id,
                (signUp) => html`<li class="decide">
                  ${this.#row(signUp)}
                  <desk-decision .isShort=${true} .desk=${this.desk} .language=${this.language} .signUp=${signUp}
                    .places=${{ network, participations }}></desk-decision>
                </li>`,
              )}
            </ul>`
          : emptyBox(this.say(emptyTitle), this.say(emptyText))
      }
      ${moreButton(page, this.language, () => this.#more(found))}
    </section>`;
  }

  #row(signUp: DeskSignUpRowFragment) {
    const { id, name, jobTitle, organisation, organisationName, unitName } = signUp;
    const [status, hue] = statusOf(signUp);
    return html`<div class="between">
      <div class="tight">
        <h3><a href=${this.desk.href(signUpPath(id))}>${name}</a></h3>
        <p>${[jobTitle, organisation?.name ?? organisationName, unitName].filter(Boolean).join(', ')}
          ${!organisation && organisationName ? html`<span class="pill wait">${this.say(texts.unmatched)}</span>` : nothing}</p>
        <p class="small">${this.#when(signUp)}</p>
        ${this.list === 'toDecide' ? this.#answers(signUp) : nothing}
      </div>
      ${this.list === 'toDecide' && signUp.status === 'IN_REVIEW' ? nothing : html`<span class="pill ${hue}">${this.say(status)}</span>`}
    </div>`;
  }

  /** What can be read at a glance; the rest stands on the page of the sign-up. */
  #answers({ answers }: DeskSignUpRowFragment) {
    const short = answers.filter(({ question, text }) => isAtAGlance.has(question.kind) && text && text.length <= 60);
    return short
      .slice(0, 4)
      .map(
        ({ question, text }) =>
          html`<p class="small"><span lang=${tagOf(question.locale)}>${question.label}</span> <strong>${text}</strong></p>`,
      );
  }

  #when({ status, confirmedAt, receivedAt, waitingSince, waitingPosition, offerExpiresAt }: DeskSignUpRowFragment) {
    const on = (instant: string) => day(instant, this.language);
    if (status === 'OFFERED' && offerExpiresAt) return this.say(texts.offeredUntil(on(offerExpiresAt)));
    if (status === 'WAITLISTED' && waitingSince) return this.say(texts.waitsSince(waitingPosition, on(waitingSince)));
    return this.say(confirmedAt ? texts.since(on(confirmedAt)) : texts.closed(on(receivedAt)));
  }
}
define('desk-sign-ups', DeskSignUps);

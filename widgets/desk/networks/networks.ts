import { type DeskNetworkHeadFragment, DeskNetworksDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { joined, moreButton, type Page } from '../lists.ts';
import { fillOf, networkRing, takesPartWords } from '../mark.ts';
import { findForm, mayFind } from '../people/find-form.ts';
import { waitingFor } from '../piece.ts';
import { networkPath, pathOf } from '../routes.ts';
import { Screen } from '../screen.ts';
import * as texts from './networks.texts.ts';

type Networks = Page<DeskNetworkHeadFragment>;

/** More than this many do not fit on a screen: then there is a field to find one. */
const many = 8;

/** A lead expert sees how many wait, but decides nothing. */
const hasToDecide = ({ role, toDecideCount }: DeskNetworkHeadFragment) => toDecideCount > 0 && role !== 'LEAD_EXPERT';

/** Everything somebody has to do with; what waits for a decision first. */
class DeskNetworks extends Screen<Networks> {
  static override readonly properties = { ...Screen.properties, search: { state: true } };
  declare search: string;

  constructor() {
    super();
    this.search = '';
  }

  protected override titleOf(): string {
    return this.say(texts.title);
  }

  protected override find(after: string | null = null) {
    return this.ask(DeskNetworksDocument, { after, locale: this.locale }, ({ viewer }) => viewer?.networks);
  }

  async #more(shown: Networks): Promise<void> {
    const next = await this.find(shown.pageInfo.endCursor);
    if (typeof next === 'object' && next) this.loaded = joined(shown, next);
  }

  protected override show(found: Networks) {
    const { networks: toDecide, startRequests } = waitingFor(this.desk.viewer);
    const words = this.search.toLowerCase().split(/\s+/);
    const shown = found.nodes.filter(({ title, programmeTitle }) =>
      words.every((word) => `${title} ${programmeTitle}`.replaceAll('\u00ad', '').toLowerCase().includes(word)),
    );
    const waiting = shown.filter(hasToDecide).sort((one, other) => other.toDecideCount - one.toDecideCount);
    const others = shown.filter((network) => !hasToDecide(network));
    const finders = [
      ...(found.totalCount > many ? [this.#find(shown.length)] : []),
      ...(mayFind(this.desk) ? [findForm(this.desk, this.language)] : []),
    ];
    return html`<h1 tabindex="-1">${this.say(texts.title)}</h1>
      <p class="lead">${this.say(texts.waitsForYou(toDecide))}
        ${startRequests ? html`<a href=${this.desk.href(pathOf('startRequests'))}>${this.say(texts.startRequests(startRequests))}</a>` : nothing}</p>
      <div class="stack wide below">
        ${finders.length ? html`<div class="finders">${finders}</div>` : nothing}
        ${found.nodes.length ? nothing : this.#none()}
        ${this.#list(waiting, this.say(texts.first))}
        ${this.#list(others, this.say(waiting.length ? texts.others : texts.all))}
        ${moreButton(found, this.language, () => this.#more(found))}
      </div>`;
  }

  #find(number: number) {
    const typed = (event: InputEvent) => {
      this.search = (event.target as HTMLInputElement).value.trim();
    };
    return html`<div class="field filter">
      <label for="search">${this.say(texts.search)}</label>
      <input id="search" type="search" autocomplete="off" @input=${typed} />
      <span class="small" role="status">${this.say(texts.found(number))}</span>
    </div>`;
  }

  #none() {
    return html`<div class="box empty"><h2>${this.say(texts.noneTitle)}</h2><p>${this.say(texts.noneText)}</p></div>`;
  }

  #list(networks: readonly DeskNetworkHeadFragment[], heading: string) {
    if (!networks.length) return nothing;
    return html`<section class="stack">
      <h2>${heading}</h2>
      <ul class="box rows">
        ${networks.map((network) => this.#row(network))}
      </ul>
    </section>`;
  }

  #row(network: DeskNetworkHeadFragment) {
    const { id, title, programmeTitle, toDecideCount, seats } = network;
    const facts = [
      takesPartWords(network),
      fillOf(network).unit === 'PERSON' ? undefined : texts.participants(seats.participantCount),
      seats.waitingListCount ? texts.waiting(seats.waitingListCount) : undefined,
    ];
    return html`<li class="network">
      ${networkRing(network)}
      <div class="tight">
        <h3><a href=${this.desk.href(networkPath(id))}>${title}</a></h3>
        <p class="small">${programmeTitle}</p>
        <p class="small">${facts
          .filter((words) => words !== undefined)
          .map((words) => this.say(words))
          .join(' · ')}</p>
      </div>
      <div class="state">
        ${network.phase === 'ACTIVE' ? nothing : html`<span class="pill ${network.phase === 'ENDED' ? '' : 'new'}">${this.say(texts.phases[network.phase])}</span>`}
        ${network.isPublished ? nothing : html`<span class="pill">${this.say(texts.unpublished)}</span>`}
        ${
          hasToDecide(network)
            ? html`<a class="button" href=${this.desk.href(networkPath(id))}
                aria-label="${this.say(texts.toDecide(toDecideCount))}: ${title}">${this.say(texts.toDecide(toDecideCount))}</a>`
            : nothing
        }
      </div>
    </li>`;
  }
}
define('desk-networks', DeskNetworks);

import { type DeskNetworkHeadFragment, DeskNetworkPageDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, nothing } from 'lit';
import { define } from '../../element.ts';
import { networkRing, takesPartWords } from '../mark.ts';
import { dayOfYear } from '../moments.ts';
import { phases, roles, unpublished, waiting } from '../networks/networks.texts.ts';
import { home, networkPath, type Tab } from '../routes.ts';
import { Screen } from '../screen.ts';
import { SignUpDecided } from '../sign-up/decision.ts';
import * as texts from './network.texts.ts';
import { PlacesChanged } from './places-changed.ts';
import { tabPanel } from './tab-panel.ts';

/** Managers see who else runs the network; only staff change it. */
const forManagers: readonly Tab[] = ['toDecide', 'waitingList', 'decided', 'participants', 'organisations', 'leaders'];
const forLeadExperts: readonly Tab[] = ['participants', 'organisations'];
/** Nobody comes in or goes, and nobody runs it. */
const ofEnded: readonly Tab[] = ['participants', 'organisations', 'decided'];
/** Tabs of their own under another one. */
const under: Partial<Record<Tab, Tab>> = { add: 'participants', import: 'participants' };

function tabsOf({ role, endedAt }: DeskNetworkHeadFragment): readonly Tab[] {
  if (role === 'LEAD_EXPERT') return forLeadExperts;
  if (endedAt) return ofEnded;
  return forManagers;
}

/** A network: how full it is, and its parts. */
class DeskNetworkPage extends Screen<DeskNetworkHeadFragment> {
  static override readonly properties = {
    ...Screen.properties,
    networkId: { attribute: false },
    tab: { attribute: false },
  };
  declare networkId: string;
  declare tab: Tab;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(SignUpDecided.type, this.#recount);
    this.addEventListener(PlacesChanged.type, this.#recount);
  }

  readonly #recount = () => {
    this.desk.recount();
    void this.load(true);
  };

  protected override get about(): string {
    return this.networkId;
  }

  protected override titleOf(network: DeskNetworkHeadFragment): string {
    return `${this.say(texts.tabWords[this.#tab(network)])} · ${network.title}`;
  }

  /** A lead expert has nothing to decide, and so no part for it; nor has anybody when it ended. */
  #tab(network: DeskNetworkHeadFragment): Tab {
    const changes = network.role !== 'LEAD_EXPERT' && !network.endedAt;
    const isShown = under[this.tab] ? changes : tabsOf(network).includes(this.tab);
    return isShown ? this.tab : 'participants';
  }

  protected override find() {
    const asked = { id: this.networkId, locale: this.locale };
    return this.ask(DeskNetworkPageDocument, asked, ({ viewer }) => viewer?.deskNetwork);
  }

  protected override show(network: DeskNetworkHeadFragment) {
    const { title, programmeTitle, role, phase, seats } = network;
    const tab = this.#tab(network);
    return html`<a class="back" href=${this.desk.href(home)}>‹ ${this.say(texts.back)}</a>
      <div class="head">
        ${networkRing(network)}
        <div class="tight">
          <h1 tabindex="-1">${title}</h1>
          <p class="small">${programmeTitle ? `${programmeTitle} · ` : ''}${this.say(roles[role])}</p>
          <p class="state-line">
        <strong>${this.say(takesPartWords(network))}</strong>
        ${seats.waitingListCount ? html`<span class="small">${this.say(waiting(seats.waitingListCount))}</span>` : nothing}
        ${phase === 'ACTIVE' ? nothing : html`<span class="pill ${phase === 'ENDED' ? '' : 'new'}">${this.say(phases[phase])}</span>`}
        ${network.isPublished ? nothing : html`<span class="pill">${this.say(unpublished)}</span>`}
      </p>
        </div>
      </div>
      ${network.endedAt ? html`<p class="lead">${this.say(texts.endedOn(dayOfYear(network.endedAt, this.language)))}</p>` : nothing}
      ${role === 'LEAD_EXPERT' && !network.endedAt ? html`<p class="lead">${this.say(texts.readsOnly)}</p>` : nothing}
      ${this.#tabs(network, tab)} ${tabPanel(tab, network, this.desk, this.language)}`;
  }

  #tabs(network: DeskNetworkHeadFragment, here: Tab) {
    const { id, toDecideCount, seats } = network;
    const counts: Partial<Record<Tab, number>> = { toDecide: toDecideCount, waitingList: seats.waitingListCount };
    return html`<nav class="tabs" aria-label=${this.say(texts.parts)}>
      <ul>
        ${tabsOf(network).map((tab) => {
          const current = (under[here] ?? here) === tab;
          return html`<li><a href=${this.desk.href(networkPath(id, tab))} aria-current=${current ? 'page' : nothing}>${this.say(texts.tabWords[tab])}${
            counts[tab] ? html` <span class="count">${counts[tab]}</span>` : nothing
          }</a></li>`;
        })}
      </ul>
    </nav>`;
  }
}
define('desk-network', DeskNetworkPage);

import {
  type NetworkCardFragment,
  NetworkFiltersDocument,
  type NetworkFiltersQuery,
} from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { LeerkringElement } from '../element.ts';
import { networks as networksQuestion } from '../first-questions.ts';
import { tagOf, tags } from '../language.ts';
import { busy, unreachable } from '../pieces.texts.ts';
import { down, skeleton } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import type { Prefill } from '../sign-up/prefill.ts';
import { networksStyles } from './networks.css.ts';
import { allRegions, allThemes, found, more, none, region, search, theme, tryThis } from './networks.texts.ts';

/** Long enough not to ask at every letter, short enough to feel immediate. */
const typingPause = 250;

const filters = [
  ['theme', theme, allThemes],
  ['region', region, allRegions],
] as const;

/**
 * The networks one can join, with search and filters.
 *
 * @attr {string} programme - slug: only the networks of this programme and those also shown in it
 * @attr {string} theme - slug: fixes the theme and takes its filter away
 * @attr {string} region - slug: fixes the region and takes its filter away
 * @attr {number} [limit=12] - networks a page, 1 to 100
 * @attr {string} prefill - what the page knows already of who signs up: JSON of an object with any of the texts `name`,
 *   `email`, `organisation`, `unit` and `jobTitle`; as a property that object itself. Handed to the forms; fields that
 *   the visitor has touched stay.
 *
 * @event {CustomEvent<{ network: string }>} leerkring-sign-up-requested - from a card: its action was chosen. Cancel it
 *   (`preventDefault()`) to do something else than open the form in place.
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-opened - a form can be filled in
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-received - from a form: the API stored
 *   the sign-up
 * @event {CustomEvent<{ network?: string; programme?: string; refusal: string }>} leerkring-sign-up-refused - from a
 *   form: the API said no
 *
 * @slot - shown when the API does not answer
 *
 * @csspart filters - the search field and the filters
 * @csspart list - the cards together
 * @csspart card - a card as a whole
 * @csspart state - of a card: the word that says whether one can join
 * @csspart title - of a card: the network's name
 * @csspart action - of a card: the button to sign up or to join the waiting list
 * @csspart panel - of a card: what opens under it
 */
export class Networks extends LeerkringElement {
  static override readonly styles = sheet(networksStyles);
  static override readonly attributes = ['programme', 'theme', 'region', 'limit', 'prefill'];
  static override readonly state = ['networks', 'failed', 'choices'];

  declare programme: string | null | undefined;
  declare theme: string | null | undefined;
  declare region: string | null | undefined;
  declare limit: number | string | null | undefined;
  /** What the page knows already of who signs up; handed to the forms. */
  declare prefill: Prefill;
  /** undefined while they load, and when they did not come. */
  declare private networks: NetworkCardFragment[] | undefined;
  /** The API did not answer: not with the list, or not with what follows it. */
  declare private failed: boolean;
  declare private choices: NetworkFiltersQuery | undefined;

  /** What the visitor asks for. */
  #wish: { search?: string; theme?: string; region?: string } = {};
  /** By slug. A card that a search takes away comes back as it was, with what somebody typed in its form. */
  readonly #cards = new Map<string, HTMLElementTagNameMap['leerkring-network']>();
  #pages = 1;
  #total = 0;
  #cursor: string | null = null;
  #pause = 0;
  #asked = 0;

  protected override async load(): Promise<void> {
    // Put back on the page, or in another language, it shows as many as it did.
    this.#find(undefined, this.#pages);
    // Search works without the filters; when the API is down the list says so.
    this.choices = (await this.read(NetworkFiltersDocument, { locale: this.apiLocale })) ?? this.choices;
  }

  get #pageSize(): number {
    return Math.min(100, Math.max(1, Number(this.limit) || 12));
  }

  /**
   * @param after cursor to go on from; without it the list starts anew
   * @param pages how many at once
   */
  async #find(after?: string, pages = 1): Promise<void> {
    const asked = ++this.#asked;
    // The button that asks for more stays away, with its focus, until more is there.
    if (!after) this.failed = false;
    const { programme, theme, region } = this;
    const wish = this.#wish;
    const where = {
      programme,
      theme: theme || wish.theme || undefined,
      region: region || wish.region || undefined,
      search: wish.search?.trim() || undefined,
    };
    const answer = await this.read(networksQuestion, {
      first: Math.min(100, pages * this.#pageSize),
      after,
      where,
      locale: this.apiLocale,
    });
    // Somebody typed on: an answer to an older question is not shown.
    if (asked !== this.#asked) return;
    this.failed = !answer;
    if (!answer) {
      // What was asked with a button, which is gone now, is told there; who typed or chose stays in that field.
      if (after) this.focusOn('.notice');
      else this.networks = undefined;
      return;
    }
    const { nodes, pageInfo, totalCount } = answer.networks;
    const before = (after && this.networks) || [];
    this.#pages = after ? this.#pages + 1 : pages;
    this.#total = totalCount;
    this.#cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    for (const network of nodes) this.#show(network);
    this.networks = [...before, ...nodes];
    if (after) this.#focusCard(before.length);
  }

  #show(network: NetworkCardFragment): void {
    const { partner, endpoint, language } = this;
    const card = this.#cards.get(network.slug) ?? document.createElement('leerkring-network');
    this.#cards.set(network.slug, card);
    card.setAttribute('exportparts', 'card,state,title,action,panel');
    Object.assign(card, { network, partner, endpoint, locale: tags[language] });
  }

  #retry(): void {
    if (this.networks) {
      this.#find(this.#cursor ?? undefined);
      return;
    }
    this.load();
    this.focusOn('.found');
  }

  /** After "more" the reader goes on at the first new card. */
  async #focusCard(index: number): Promise<void> {
    await this.updateComplete;
    const card = this.#cards.get(this.networks?.[index]?.slug ?? '');
    await card?.updateComplete;
    card?.shadowRoot?.querySelector<HTMLElement>('#title')?.focus();
  }

  #typed(event: InputEvent): void {
    this.#wish.search = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#find(), typingPause);
  }

  protected override get said() {
    const { networks, failed, language } = this;
    if (failed) return unreachable[language];
    return networks ? (networks.length ? this.#found(networks) : none[language]) : busy[language];
  }

  protected override render() {
    const { networks, failed, language } = this;
    return html`<div lang=${tags[language]}>
      ${this.#filters()}
      <p class="found small" tabindex="-1">${networks?.length ? this.#found(networks) : nothing}</p>
      ${networks ? (networks.length ? this.#list(networks) : this.#none()) : failed ? nothing : skeleton(Math.min(6, this.#pageSize))}
      ${
        failed
          ? down(language, () => this.#retry())
          : this.#cursor
            ? html`<button class="second next"
              @click=${() => this.#find(this.#cursor ?? undefined)}>${more[language]}</button>`
            : nothing
      }
    </div>`;
  }

  /** "19 netwerken, 12 met plaats"; places are only counted when every network found is here to count. */
  #found(networks: NetworkCardFragment[]): string {
    const withPlace = networks.filter(({ signUp, seats }) => signUp.isOpen && !seats.isFullForNewOrganisations);
    return found(this.#total, this.#cursor ? undefined : withPlace.length)[this.language];
  }

  #filters() {
    const { language, choices } = this;
    const choose = (name: 'theme' | 'region') => (event: Event) => {
      this.#wish[name] = (event.target as HTMLSelectElement).value;
      this.#find();
    };
    return html`<div class="filters" role="search" part="filters">
      <div class="field">
        <label for="search">${search[language]}</label>
        <input id="search" type="search" maxlength="100" autocomplete="off" @input=${this.#typed} />
      </div>
      ${filters.map(([name, label, all]) =>
        this[name]
          ? nothing
          : html`<div class="field">
              <label for=${name}>${label[language]}</label>
              <select id=${name} @change=${choose(name)}>
                <option value="">${all[language]}</option>
                ${choices?.[`${name}s`].nodes.map(
                  ({ slug, name, locale }) => html`<option value=${slug} lang=${tagOf(locale)}>${name}</option>`,
                )}
              </select>
            </div>`,
      )}
    </div>`;
  }

  #list(networks: NetworkCardFragment[]) {
    const { prefill } = this;
    return html`<div class="grid columns" part="list">
      ${networks.map(({ slug }) => Object.assign(this.#cards.get(slug) ?? {}, { prefill }))}
    </div>`;
  }

  #none() {
    const { language } = this;
    return html`<div class="box">
      <h3>${none[language]}</h3>
      <p>${tryThis[language]}</p>
    </div>`;
  }
}

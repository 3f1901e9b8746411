import {
  type NetworkCardFragment,
  NetworkFiltersDocument,
  type NetworkFiltersQuery,
  NetworksDocument,
} from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { LeerkringElement } from '../element.ts';
import { tags } from '../language.ts';
import { allRegions } from '../pieces.texts.ts';
import { down, skeleton } from '../pieces.ts';
import { networksStyles } from './networks.css.ts';
import { allThemes, found, more, none, region, search, theme, tryThis } from './networks.texts.ts';

/** Long enough not to ask at every letter, short enough to feel immediate. */
const typingPause = 250;

const filters = [
  ['theme', theme, allThemes],
  ['region', region, allRegions],
] as const;

/**
 * The networks one can join, with search and filters.
 *
 * @attr programme - slug: only the networks of this programme and those also shown in it
 * @attr theme - slug: fixes the theme and takes its filter away
 * @attr region - slug: fixes the region and takes its filter away
 * @attr {number} limit - networks a page, 1 to 100 (default 12)
 * @attr partner - the partner site's publishable key, handed to the forms
 * @attr endpoint - origin of the API (default: the origin of this script)
 * @attr locale - `nl` or `en` (default: the language of the page)
 *
 * @event leerkring-sign-up-requested - from a card
 * @event leerkring-sign-up-received - from a form
 * @event leerkring-sign-up-refused - from a form
 *
 * @slot - shown instead of the list when the API does not answer
 *
 * @csspart filters
 * @csspart list
 * @csspart card - and the other parts of the cards: title, state, action, panel
 *
 * @cssprop --leerkring-accent - and the others of `<leerkring-network>`
 */
export class Networks extends LeerkringElement {
  static override readonly styles = networksStyles;
  static override readonly attributes = ['programme', 'theme', 'region', 'limit'];
  static override readonly state = ['networks', 'choices'];

  declare programme: string | null | undefined;
  declare theme: string | null | undefined;
  declare region: string | null | undefined;
  declare limit: number | string | null | undefined;
  declare private networks: NetworkCardFragment[] | 'down' | undefined;
  declare private choices: NetworkFiltersQuery | undefined;

  /** What the visitor asks for. */
  #wish: { search?: string; theme?: string; region?: string } = {};
  #total = 0;
  #cursor: string | null = null;
  #pause = 0;
  #asked = 0;

  protected override async load(): Promise<void> {
    this.#find();
    // Search works without the filters; when the API is down the list says so.
    this.choices = await this.read(NetworkFiltersDocument, { locale: this.apiLocale });
  }

  get #pageSize(): number {
    return Number(this.limit) || 12;
  }

  /** @param after cursor to go on from; without it the list starts anew */
  async #find(after?: string): Promise<void> {
    const asked = ++this.#asked;
    if (this.networks === 'down') this.networks = undefined;
    const { programme, theme, region } = this;
    const wish = this.#wish;
    const where = {
      programme,
      theme: theme || wish.theme || undefined,
      region: region || wish.region || undefined,
      search: wish.search?.trim() || undefined,
    };
    const answer = await this.read(NetworksDocument, { first: this.#pageSize, after, where, locale: this.apiLocale });
    // Somebody typed on: an answer to an older question is not shown.
    if (asked !== this.#asked) return;
    if (!answer) {
      this.networks = 'down';
      return;
    }
    const { nodes, pageInfo, totalCount } = answer.networks;
    const before = ((after && this.networks) || []) as NetworkCardFragment[];
    this.#total = totalCount;
    this.#cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    this.networks = [...before, ...nodes];
    if (after) this.#focusCard(before.length);
  }

  /** After "more" the reader goes on at the first new card. */
  async #focusCard(index: number): Promise<void> {
    await this.updateComplete;
    const card = this.renderRoot.querySelectorAll('leerkring-network')[index];
    await card?.updateComplete;
    card?.shadowRoot?.querySelector<HTMLElement>('#title')?.focus();
  }

  #typed(event: InputEvent): void {
    this.#wish.search = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#find(), typingPause);
  }

  protected override render() {
    const { networks, language } = this;
    if (networks === 'down') return down(language, () => this.load());
    return html`<div lang=${tags[language]}>
      ${this.#filters()}
      <p class="found small" role="status">${networks?.length ? this.#found(networks) : nothing}</p>
      ${networks ? (networks.length ? this.#list(networks) : this.#none()) : skeleton(language, Math.min(6, this.#pageSize))}
      ${
        this.#cursor
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
                ${choices?.[`${name}s`].nodes.map(({ slug, name }) => html`<option value=${slug}>${name}</option>`)}
              </select>
            </div>`,
      )}
    </div>`;
  }

  #list(networks: NetworkCardFragment[]) {
    return html`<div class="grid columns" part="list">
      ${networks.map(
        (network) =>
          html`<leerkring-network .network=${network} .partner=${this.partner} .endpoint=${this.endpoint}
            .locale=${tags[this.language]}
            exportparts="card,state,title,action,panel"></leerkring-network>`,
      )}
    </div>`;
  }

  #none() {
    const { language } = this;
    return html`<div class="box" role="status">
      <h3>${none[language]}</h3>
      <p>${tryThis[language]}</p>
    </div>`;
  }
}

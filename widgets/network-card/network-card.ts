import type { NetworkCardFragment } from '@leerkring/schema/generated/graphql.ts';
import { html, nothing } from 'lit/html.js';
import { LeerkringElement, type Loaded } from '../element.ts';
import { networkBySlug } from '../first-questions.ts';
import { tags } from '../language.ts';
import { loadPart } from '../parts.ts';
import { busy, gone, joinWaitingList, signUp, unreachable } from '../pieces.texts.ts';
import { down, skeleton } from '../pieces.ts';
import { sheet } from '../sheet.ts';
import type { Prefill } from '../sign-up/prefill.ts';
import { face } from './face.ts';
import { networkCardStyles } from './network-card.css.ts';
import { close, more } from './network-card.texts.ts';
import { acceptsSignUps, stateOf } from './network-state.ts';

/**
 * A network as a card, with its ring. "Aanmelden" opens the form in place, "Meer weten" tells more.
 *
 * @attr {string} slug - the network; required
 * @attr {string} prefill - what the page knows already of who signs up: JSON of an object with any of the texts `name`,
 *   `email`, `organisation`, `unit` and `jobTitle`; as a property that object itself. Handed to the form; fields that
 *   the visitor has touched stay.
 *
 * @event {CustomEvent<{ network: string }>} leerkring-sign-up-requested - the action was chosen; `detail.network` is the
 *   slug. Cancel it (`preventDefault()`) to do something else than open the form in place.
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-opened - the form can be filled
 *   in
 * @event {CustomEvent<{ network?: string; programme?: string }>} leerkring-sign-up-received - from the form: the API
 *   stored the sign-up
 * @event {CustomEvent<{ network?: string; programme?: string; refusal: string }>} leerkring-sign-up-refused - from the
 *   form: the API said no
 *
 * @slot - shown instead of the card when the API does not answer or does not know the network
 *
 * @csspart card - the card as a whole
 * @csspart state - the word that says whether one can join, top right
 * @csspart title - the network's name, a heading
 * @csspart action - the button to sign up or to join the waiting list
 * @csspart panel - what opens under the card: the form, or more about the network
 */
export class NetworkCard extends LeerkringElement {
  static override readonly styles = sheet(networkCardStyles);
  static override readonly attributes = ['slug', 'prefill'];
  static override readonly state = ['network', 'opened', 'details'];

  declare slug: string | null | undefined;
  /** What the page knows already of who signs up; handed to the form. */
  declare prefill: Prefill;
  /** What a list has loaded already; without it the card loads its own. */
  declare network: Loaded<NetworkCardFragment>;
  declare private opened: 'details' | 'signUp' | undefined;
  /** A template: what the part makes of it. */
  declare private details: Loaded<object>;
  /** Kept while it is out of sight: what somebody typed in it is not lost. */
  #form: HTMLElementTagNameMap['leerkring-sign-up'] | undefined;
  readonly #refresh = (event: Event) => {
    if ((event as CustomEvent<{ network: string }>).detail.network === this.#slug) this.#ask();
  };

  #loadedFor: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // While capturing: a page that stops the event on its way up still gets a card that is right.
    addEventListener('leerkring-sign-up-received', this.#refresh, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('leerkring-sign-up-received', this.#refresh, true);
  }

  protected override load(): void {
    if (this.opened === 'details') this.#loadDetails();
    const { slug } = this;
    if (!slug) return;
    // Put back on the page, or in another language, it goes on where it was.
    if (slug !== this.#loadedFor) {
      this.#loadedFor = slug;
      this.network = this.opened = undefined;
    }
    this.#ask();
  }

  get #slug(): string {
    return this.slug ?? (this.network as NetworkCardFragment | undefined)?.slug ?? '';
  }

  async #ask(): Promise<void> {
    const slug = this.#slug;
    const locale = this.apiLocale;
    const answer = await this.read(networkBySlug, { slug, locale });
    if (slug !== this.#slug || locale !== this.apiLocale) return;
    if (answer) this.network = answer.network;
    // A card that is shown stays: it is a moment old, not wrong.
    else this.network ||= 'down';
  }

  async #loadDetails(): Promise<void> {
    this.details = undefined;
    const part = await loadPart(() => import('./network-details.part.ts'));
    this.details = part ? await part.detailsOf(this.read, this.#slug, this.apiLocale, this.language) : 'down';
  }

  #signUp(network: string): void {
    if (!this.tell('requested', { network })) return;
    this.opened = 'signUp';
    this.focusOn('leerkring-sign-up');
  }

  #toggleDetails(): void {
    this.opened = this.opened === 'details' ? undefined : 'details';
    if (this.opened) this.#loadDetails();
  }

  /** The button that asked is gone by then: the focus goes on to what came. */
  async #retry(answer: Promise<void>, selector: string): Promise<void> {
    await answer;
    this.focusOn(`${selector}, .notice`);
  }

  #close(): void {
    // A network that closed in the meantime has no action any more.
    this.focusOn(this.opened === 'signUp' ? '#action, #more' : '#more');
    this.opened = undefined;
  }

  protected override get said() {
    const { network, details, opened, language } = this;
    const loaded = network && opened === 'details' ? details : network;
    return loaded === undefined
      ? busy[language]
      : loaded === 'down'
        ? unreachable[language]
        : loaded
          ? ''
          : gone[language];
  }

  protected override render() {
    const { network, language } = this;
    if (network === 'down') return down(language, () => this.#retry(this.#ask(), '#title'));
    if (network === null) return html`<p class="notice" lang=${tags[language]}>${gone[language]}</p><slot></slot>`;
    return network ? [this.#card(network), this.opened ? this.#panel(network) : nothing] : skeleton(1);
  }

  #card(network: NetworkCardFragment) {
    const { language, opened } = this;
    const state = stateOf(network);
    return face(
      network,
      language,
      html`${
        acceptsSignUps(state)
          ? html`<button id="action" class=${state === 'full' ? 'second' : ''} part="action"
              aria-labelledby="action title" aria-expanded=${opened === 'signUp'}
              @click=${() => this.#signUp(network.slug)}
            >${(state === 'full' ? joinWaitingList : signUp)[language]}</button>`
          : nothing
      }
        <button id="more" class="link" aria-labelledby="more title" aria-expanded=${opened === 'details'}
          @click=${this.#toggleDetails}>${more[language]}</button>`,
    );
  }

  #formFor(network: string) {
    this.#form ??= document.createElement('leerkring-sign-up');
    const { partner, endpoint, prefill, language } = this;
    return Object.assign(this.#form, { network, partner, endpoint, prefill, locale: tags[language] });
  }

  #panel(network: NetworkCardFragment) {
    const { language, details } = this;
    return html`<section class="panel box" part="panel" aria-labelledby="title" lang=${tags[language]}>
      ${
        this.opened === 'signUp'
          ? this.#formFor(network.slug)
          : details === 'down'
            ? down(language, () => this.#retry(this.#loadDetails(), '.details'))
            : (details ?? skeleton(1, ''))
      }
      <div class="act"><button class="second" @click=${this.#close}>${close[language]}</button></div>
    </section>`;
  }
}

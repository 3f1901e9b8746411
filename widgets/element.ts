import type { TypedDocumentString } from '@leerkring/schema/generated/graphql.ts';
import { type Language, languageOf, tags } from './language.ts';
import { languageAround } from './language-around.ts';
import { look } from './look.css.ts';
import { arrive, leave } from './on-page.ts';
import { busy, loaded, unreachable } from './pieces.texts.ts';
import { place } from './render.ts';
import { scriptOrigin } from './script-origin.ts';
import { sheet } from './sheet.ts';
import { read } from './transport.ts';

const lookSheet = sheet(look);

/** Milliseconds between what happens and what is said of it. */
const pause = 300;

/** `undefined` while it loads, `null` when the API has none, `'down'` when the API did not answer. */
export type Loaded<T> = T | 'down' | null | undefined;

/** `LeerkringElement.read`, as it is handed to a part. */
export type Read = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result | undefined>;

/**
 * What all our elements share: where the API is, which language, and on whose page they stand.
 *
 * Shows Lit's templates, but does without Lit: of the 12 KB that a page may cost it took 5. What is here and in
 * `render.ts` is the part of it that we use, under the same names.
 *
 * @attr {string} endpoint - origin of the API, such as `https://leerkring.example`. Without it: the origin that the
 *   script came from. In the npm package it is required.
 * @attr {'nl' | 'en'} locale - the language of the element. Without it: the nearest `lang` of the page, English where
 *   that is English, else Dutch.
 * @attr {string} partner - the partner site's publishable key (`pk_…`), which a sign-up carries along
 *
 * @cssprop [--leerkring-accent=light-dark(#0b5f7a, #7cc7e0)] - buttons; as a link, a ring or an outline it gets darker or
 *   lighter where it would not stand out. With `--leerkring-text` enough to fit a page
 * @cssprop [--leerkring-text=light-dark(#17252b, #e8eef0)] - text; which of the two follows the page's `color-scheme`
 * @cssprop [--leerkring-on-accent] - text on a button; without it black or white, whichever reads better on the accent
 * @cssprop [--leerkring-background] - cards and fields; without it white, or nearly black where the text is light
 * @cssprop [--leerkring-quiet] - text that matters less, and the borders of fields; without it three quarters of the text's
 *   colour
 * @cssprop [--leerkring-line] - borders of cards; without it a sixth of the text's colour
 * @cssprop [--leerkring-tint] - background of notices; without it a tenth of the accent
 * @cssprop [--leerkring-error] - mistakes; without it a red that reads on the background
 * @cssprop [--leerkring-radius=10px] - rounding of cards; fields and buttons get 0.6 of it
 * @cssprop [--leerkring-space=1] - how far apart things stand: 0.75 is compact. Targets keep their size
 * @cssprop [--leerkring-font=inherit] - font family; without it that of the page, as is the size of its letters
 */
export abstract class LeerkringElement extends HTMLElement {
  /** Attributes that are properties too. Each change renders anew. */
  static readonly attributes: readonly string[] = [];
  /** Properties without an attribute. Each change renders anew. */
  static readonly state: readonly string[] = [];
  static readonly styles: CSSStyleSheet;

  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: each element adds its own
    return ['endpoint', 'locale', 'partner', ...this.attributes];
  }

  /** Origin of the API; without it the origin of this script. */
  declare endpoint: string | null | undefined;
  /** `nl` or `en`; without it the language of the page. */
  declare locale: string | null | undefined;
  /** The partner site's publishable key. */
  declare partner: string | null | undefined;

  readonly renderRoot: ShadowRoot;
  /** Resolves after the coming render. */
  updateComplete: Promise<void> = Promise.resolve();
  readonly #show: (template: unknown) => void;
  /** Here from the start: a live region that comes together with its words is not read aloud. */
  readonly #status = document.createElement('p');
  #words = '';
  #language: Language | undefined;
  #stale = false;
  #pending = false;

  constructor() {
    super();
    const { styles, observedAttributes, state } = new.target;
    this.renderRoot = this.attachShadow({ mode: 'open' });
    this.renderRoot.adoptedStyleSheets = [lookSheet, styles];
    this.#status.role = 'status';
    this.#status.className = 'unseen';
    this.renderRoot.append(this.#status);
    this.#show = place(this.renderRoot.appendChild(new Comment()), this);
    for (const name of [...observedAttributes, ...state]) {
      // A page may set properties before this script arrives.
      let value: unknown = Reflect.get(this, name);
      Object.defineProperty(this, name, {
        get: () => value,
        set: (next: unknown) => {
          if (next === value) return;
          value = next;
          // Who renders again hands over another object with the same in it.
          this.requestUpdate(name !== 'prefill' && observedAttributes.includes(name));
        },
      });
    }
  }

  connectedCallback(): void {
    arrive(this);
    this.requestUpdate(true);
  }

  disconnectedCallback(): void {
    leave(this);
  }

  /** The language of the page may have changed, or the network came back. */
  heed(cameOnline: boolean): void {
    const { language } = this;
    if (language !== this.#language || (cameOnline && this.said === unreachable[language])) this.requestUpdate(true);
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    Reflect.set(this, name, value);
  }

  get language(): Language {
    return this.locale ? languageOf(this.locale) : languageAround(this);
  }

  get apiLocale() {
    return this.language ? 'EN' : 'NL';
  }

  get api(): string {
    return this.endpoint?.replace(/\/+$/, '') || scriptOrigin;
  }

  /** @param stale whether what the API told no longer holds */
  requestUpdate(stale = false): void {
    this.#stale ||= stale;
    if (this.#pending || !this.isConnected) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#language = this.language;
      // What load sets at once belongs to this render.
      if (this.#stale) this.load();
      this.#pending = this.#stale = false;
      try {
        this.#show(this.render());
      } catch (error) {
        // A page that forbids our policy (Trusted Types) keeps its own link.
        this.renderRoot.replaceChildren(document.createElement('slot'));
        throw error;
      }
      this.#say(this.said ?? '');
    });
  }

  #say(words: string): void {
    if (words === this.#words) return;
    this.#words = words;
    this.#status.lang = tags[this.language];
    // What loads at once is not worth a word.
    setTimeout(() => {
      // Who heard that it loads hears that it did.
      this.#status.textContent =
        this.#words || (this.#status.textContent === busy[this.language] ? loaded[this.language] : '');
    }, pause);
  }

  /** Asks the API anew: the element was put on a page, or one of its attributes changed. */
  protected abstract load(): void;
  protected abstract render(): unknown;
  /** What to say to who does not see what is going on: that it loads, and how that ended. */
  protected abstract get said(): string | undefined;

  /** @returns undefined when the API does not answer: every element has a state for that */
  readonly read: Read = (document, variables) => read(this.api, document, variables).catch(() => undefined);

  /**
   * Fires an event that every element up to the page can hear.
   * @returns false when somebody prevented the default
   */
  protected tell(name: string, detail: Record<string, string>): boolean {
    return this.dispatchEvent(
      new CustomEvent(`leerkring-sign-up-${name}`, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }

  /** Moves the focus, after the coming render, to what stands at `selector` in this element. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Two copies of the script on one page are normal there; the first one wins. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

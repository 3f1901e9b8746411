import type { TypedDocumentString } from '@leerkring/schema/generated/desk/graphql.ts';
import { DeskViewerDocument, LogOutDocument } from '@leerkring/schema/generated/desk/graphql.ts';
import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Language, languageOf, tags } from '../language.ts';
import { look } from '../look.css.ts';
import { sheet } from '../sheet.ts';
import { deskName, expired, loggedOutText, skip } from './app.texts.ts';
import { deskStyles } from './desk.css.ts';
import { post } from './desk-transport.ts';
import { formStyles } from './forms.css.ts';
import { listStyles } from './lists.css.ts';
import './log-in/log-in.ts';
import { outlet } from './outlet.ts';
import type { Desk, Viewer } from './piece.ts';
import { pieceStyles } from './pieces.css.ts';
import { home, pathOf, type Route, routeOf } from './routes.ts';
import { tryAgain, unreachable, unreachableText } from './screen.texts.ts';
import { type Part, ScreenShown } from './screen.ts';
import { topBar } from './top-bar.ts';

/** The desk: who is logged in, which screen the address bar asks for, and in which language. */
export class LeerkringDesk extends LitElement implements Desk {
  static override readonly styles = [sheet(look), deskStyles, formStyles, pieceStyles, listStyles];
  static override readonly properties = {
    who: { state: true },
    route: { state: true },
    language: { state: true },
    notice: { state: true },
    isMenuOpen: { state: true },
    spoken: { state: true },
    underWay: { state: true },
    belongsTo: { state: true },
  };
  /** undefined until the API said; null: nobody. */
  declare who: Viewer | 'down' | null | undefined;
  declare route: Route;
  declare language: Language;
  /** Above the form to log in. */
  declare notice: string;
  declare isMenuOpen: boolean;
  declare spoken: string;
  /** Requests of screens that are not answered yet. */
  declare underWay: number;
  /** Of the navigation, where the screen knows better than its address. */
  declare belongsTo: Part | undefined;
  /** The last one that was logged in: their screen stays behind the form to log in again. */
  #last: Viewer | undefined;
  /** The reader went here by a link: the heading gets the focus. */
  #moved = false;
  /** Questions of screens that wait until somebody logged in. */
  #waiting: (() => void)[] = [];

  constructor() {
    super();
    this.notice = this.spoken = '';
    this.isMenuOpen = false;
    this.underWay = 0;
    this.#readAddress();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#back);
    document.addEventListener('visibilitychange', this.#lookAgain);
    this.renderRoot.addEventListener(ScreenShown.type, this.#shown);
    this.renderRoot.addEventListener('click', this.#follow);
    void this.#recognise();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#back);
    document.removeEventListener('visibilitychange', this.#lookAgain);
  }

  get viewer(): Viewer {
    if (!this.#last) throw new Error('Nobody is logged in');
    return this.#last;
  }

  href(path: string): string {
    const isAsked = new URLSearchParams(location.search).has('lang');
    return isAsked || this.language ? `${path}?lang=${tags[this.language]}` : path;
  }

  go(path: string, state: unknown = null): void {
    history.pushState(state, '', this.href(path));
    this.#moved = true;
    this.isMenuOpen = false;
    this.#readAddress();
    scrollTo(0, 0);
  }

  say(text: string): void {
    this.spoken = text;
  }

  recount(): void {
    void this.#recognise();
  }

  async ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result | 'down' | null> {
    this.underWay++;
    const answer = await post(document, variables, this.language);
    this.underWay--;
    if (answer !== 'loggedOut' && !isNobody(answer)) return answer === 'forbidden' ? null : answer;
    if (this.who) this.notice = expired[this.language];
    this.who = null;
    // The form to log in comes over the screen. What the screen reads is asked again afterwards; what it wants done is not.
    const isRead = document.trimStart().startsWith('query');
    if (!isRead) return 'down';
    await new Promise<void>((resume) => this.#waiting.push(resume));
    return this.ask(document, variables);
  }

  async #recognise(): Promise<void> {
    const answer = await post(DeskViewerDocument, {}, this.language);
    const before = this.#last;
    if (answer === 'down' || answer === 'forbidden') {
      if (!this.who) this.who = 'down';
      return;
    }
    this.who = answer === 'loggedOut' ? null : answer.viewer;
    if (!this.who) {
      if (this.#last && !this.notice) this.notice = expired[this.language];
      return;
    }
    this.#last = this.who;
    this.notice = '';
    if (this.route.screen === 'logIn') history.replaceState(null, '', this.href(home));
    if (!before) this.#readAddress();
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Logged in by the mail in another window: this one goes on where it was. */
  readonly #lookAgain = () => {
    if (this.who === null && document.visibilityState === 'visible') void this.#recognise();
  };

  readonly #back = () => {
    this.#moved = true;
    this.#readAddress();
  };

  #readAddress(): void {
    const asked = new URLSearchParams(location.search).get('lang');
    this.language = asked ? languageOf(asked) : (this.language ?? languageOf(navigator.language));
    this.route = routeOf(location.pathname);
    this.belongsTo = undefined;
    document.documentElement.lang = tags[this.language];
  }

  readonly #shown = (event: Event) => {
    if (!(event instanceof ScreenShown)) return;
    if (event.part) this.belongsTo = event.part;
    if (!event.isPart) document.title = `${event.screenTitle} · ${deskName[this.language]}`;
    if (!this.#moved || !event.isNew) return;
    const heading = (event.target as Element).querySelector<HTMLElement>(event.isPart ? 'h2' : 'h1');
    heading?.focus({ preventScroll: true });
    this.#moved = false;
  };

  /** Our own links change the screen without loading the page; with a modifier key they open as every link. */
  readonly #follow = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || ctrlKey || metaKey || shiftKey || altKey || event.defaultPrevented) return;
    const { origin, pathname, search } = new URL(link.href);
    if (origin !== location.origin || routeOf(pathname).screen === 'unknown' || !link.matches('[href^="/desk"]'))
      return;
    event.preventDefault();
    history.pushState(null, '', pathname + search);
    this.#moved = true;
    this.isMenuOpen = false;
    this.#readAddress();
    scrollTo(0, 0);
  };

  readonly #logOut = async () => {
    await post(LogOutDocument, {}, this.language);
    this.#last = undefined;
    this.who = null;
    this.notice = loggedOutText[this.language];
    this.#moved = true;
    history.pushState(null, '', this.href(pathOf('logIn')));
    this.#readAddress();
  };

  override render() {
    const { language, who } = this;
    return html`<nav class="skipping" aria-label=${skip[language]}><a class="skip" href="#main" @click=${this.#skip}>${skip[language]}</a></nav>
      ${topBar(this, this.#logOut)} ${this.underWay ? html`<div class="under-way"></div>` : nothing}
      <main id="main" tabindex="-1">
        ${who === 'down' ? this.#unreachable() : nothing}
        ${who === null ? html`<desk-log-in .desk=${this} .language=${language} .why=${this.notice}></desk-log-in>` : nothing}
        <div ?hidden=${!who || who === 'down'}>
          ${this.#last && keyed(this.#last.address, outlet(this.route, this, language))}
        </div>
        <p class="unseen" role="status">${this.spoken}</p>
      </main>`;
  }

  readonly #skip = (event: Event) => {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  };

  #unreachable() {
    const { language } = this;
    return html`<div class="notice bad stack">
      <h1 tabindex="-1">${unreachable[language]}</h1>
      <p>${unreachableText[language]}</p>
      <p><button @click=${() => this.#recognise()}>${tryAgain[language]}</button></p>
    </div>`;
  }
}

/** Every query of the desk begins at the viewer: without one the session ended. */
function isNobody(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'viewer' in answer && answer.viewer === null;
}

declare global {
  interface HTMLElementTagNameMap {
    'leerkring-desk': LeerkringDesk;
  }
}

import { html, nothing, type PropertyValues } from 'lit';
import type { Loaded } from '../element.ts';
import type { Words } from '../language.ts';
import { Piece } from './piece.ts';
import { goneText, goneTitle, loading, toNetworks, tryAgain, unreachable, unreachableText } from './screen.texts.ts';

/** Of the navigation, to which a screen can belong that its address does not tell. */
export type Part = 'startRequests';

/** Fired when a screen stands there, or stands there under another title. */
export class ScreenShown extends Event {
  static readonly type = 'desk-screen-shown';
  readonly screenTitle: string;
  readonly isPart: boolean;
  /** It was not there before: whoever came by a link is brought to its heading. */
  readonly isNew: boolean;
  readonly part: Part | undefined;
  constructor(screenTitle: string, isPart: boolean, isNew = true, part?: Part) {
    super(ScreenShown.type, { bubbles: true });
    this.screenTitle = screenTitle;
    this.isPart = isPart;
    this.isNew = isNew;
    this.part = part;
  }
}

/** A page of the desk, or the part of one under a tab: asks the API, then shows. */
export abstract class Screen<Found> extends Piece {
  static override readonly properties = { ...Piece.properties, loaded: { state: true } };
  declare loaded: Loaded<Found>;
  #about: string | undefined;
  #shown: string | undefined;

  /** Changes when the screen has to ask anew. */
  protected get about(): string {
    return '';
  }

  protected abstract find(): Promise<Loaded<Found>>;
  protected abstract show(found: Found): unknown;
  /** Above the page and in the browser's tab. */
  protected abstract titleOf(found: Found): string;

  protected partOf(_found: Found): Part | undefined {
    return undefined;
  }

  /** Stands under the heading of another screen. */
  protected get isPart(): boolean {
    return false;
  }

  override willUpdate(_changed: PropertyValues): void {
    const about = `${this.about} ${this.language}`;
    if (about === this.#about) return;
    this.#about = about;
    void this.load();
  }

  /** What an act changed is asked anew. */
  protected override async tell(done: Words): Promise<void> {
    await super.tell(done);
    await this.load(true);
  }

  /** @param quietly what stands there stays until the answer comes */
  async load(quietly = false): Promise<void> {
    const about = this.#about;
    if (!quietly) this.loaded = undefined;
    const found = await this.find();
    if (about !== this.#about) return;
    this.loaded = found;
  }

  override updated(_changed: PropertyValues): void {
    const { loaded } = this;
    if (loaded === undefined) {
      this.#shown = undefined;
      return;
    }
    const title = loaded && loaded !== 'down' ? this.titleOf(loaded) : this.say(loaded ? unreachable : goneTitle);
    if (title === this.#shown) return;
    const part = loaded && loaded !== 'down' ? this.partOf(loaded) : undefined;
    this.dispatchEvent(new ScreenShown(title, this.isPart, this.#shown === undefined, part));
    this.#shown = title;
  }

  override render() {
    const { loaded } = this;
    if (loaded === undefined) return skeleton(this.say(loading));
    if (loaded === 'down') return this.#down();
    return loaded ? this.show(loaded) : this.#gone();
  }

  #down() {
    return html`<div class="notice bad stack">
      ${this.#heading(this.say(unreachable))}
      <p>${this.say(unreachableText)}</p>
      <p><button @click=${() => this.load()}>${this.say(tryAgain)}</button></p>
    </div>`;
  }

  #gone() {
    return html`${this.#heading(this.say(goneTitle))}
      <p class="lead">${this.say(goneText)}</p>
      <p class="below"><a href=${this.desk.href('/desk')}>${this.say(toNetworks)}</a></p>`;
  }

  #heading(text: string) {
    return this.isPart ? html`<h2 tabindex="-1">${text}</h2>` : html`<h1 tabindex="-1">${text}</h1>`;
  }
}

function skeleton(text: string) {
  return html`<p class="unseen" role="status">${text}</p>
    <div class="stack" aria-hidden="true">
      ${[0, 1, 2].map(() => html`<div class="box quiet-bars"><i></i><i></i><i></i></div>`)}
    </div>`;
}

/** Nothing at all for a null or an empty text. */
export const given = <Value>(value: Value | null | undefined, show: (value: Value) => unknown) =>
  value === null || value === undefined || value === '' ? nothing : show(value);

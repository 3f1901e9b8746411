import { LeerkringElement, type Loaded } from './element.ts';
import { busy, unreachable } from './pieces.texts.ts';
import { down, skeleton } from './pieces.ts';
import { sheet } from './sheet.ts';

/** What the part of a late element brings. */
interface Late<Element extends LateElement> {
  readonly styles: CSSStyleSheet;
  /**
   * Asks the API and makes a template of the answer; not found is a template too.
   * @returns `'down'` when the API did not answer
   */
  show(element: Element): Promise<Loaded<object>>;
}

const none = sheet('');

/**
 * An element that few pages have: what it asks, says and looks like comes in a part, when such an element stands on a
 * page. In the first file is only its name.
 */
export abstract class LateElement extends LeerkringElement {
  static override readonly styles = none;
  static override readonly state = ['shown'];

  declare private shown: Loaded<object>;
  /** Keeps about the room that what comes will take. */
  protected get room(): object {
    return skeleton(3);
  }
  #asked = 0;

  protected abstract bring(): Promise<Late<this> | undefined>;

  protected override async load(): Promise<void> {
    const asked = ++this.#asked;
    if (this.shown === 'down') this.shown = undefined;
    const part = await this.bring();
    const shown = part ? await part.show(this) : 'down';
    if (asked !== this.#asked) return;
    // After the look that all share.
    if (part) this.renderRoot.adoptedStyleSheets[1] = part.styles;
    this.shown = shown;
  }

  /** The button that asked is gone by then: the focus goes on to what came. */
  async #retry(): Promise<void> {
    await this.load();
    await this.updateComplete;
    const came = this.renderRoot.querySelector<HTMLElement>('h2, h3, figure, .notice');
    if (!came) return;
    came.tabIndex = -1;
    came.focus();
  }

  protected override get said() {
    const { shown, language } = this;
    return shown ? (shown === 'down' ? unreachable[language] : '') : busy[language];
  }

  protected override render() {
    const { shown, language } = this;
    return shown === 'down' ? down(language, () => this.#retry()) : (shown ?? this.room);
  }
}

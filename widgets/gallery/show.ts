// Makes a state in a browser: in the gallery as well as in a test. Uses nothing but the page.
import type { State, Step } from './state.ts';

/** Milliseconds that a step waits for what it is about. */
const patience = 10_000;

/** The first visible element with this selector, in `root` and the shadow roots in it. */
export function visible(root: Element | ShadowRoot, selector: string): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector) && element.checkVisibility()) return element;
    const inside = element.shadowRoot && visible(element.shadowRoot, selector);
    if (inside) return inside;
  }
}

async function find(element: Element, selector: string): Promise<HTMLElement> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const found = element.shadowRoot && visible(element.shadowRoot, selector);
    if (found) return found;
    await new Promise((next) => setTimeout(next, 20));
  }
  throw new Error(`No ${selector} in <${element.localName}>`);
}

async function act(element: Element, step: Step): Promise<void> {
  if ('press' in step) {
    (await find(element, step.press)).click();
    return;
  }
  const field = (await find(element, step.fill)) as HTMLInputElement;
  field.value = step.with;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/**
 * Does what the state asks of an element that stands on a page, and resolves when it shows.
 * @throws when it does not come to show
 */
export async function bring(element: Element, { act: steps = [], shows }: Pick<State, 'act' | 'shows'>): Promise<void> {
  for (const step of steps) await act(element, step);
  await find(element, shows);
}

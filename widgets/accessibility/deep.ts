// Walks an element as people meet it: through shadow roots, and only what is to be seen.

/** The element itself, and every element in it and in the shadow roots in it; in reading order. */
export function* deep(root: Element | ShadowRoot): Generator<HTMLElement> {
  if (root instanceof HTMLElement) yield root;
  for (const child of (root instanceof Element && root.shadowRoot ? root.shadowRoot : root).children)
    yield* deep(child);
  // What a page put in an element stands where its slot is; without one it is not seen, and left out below.
  if (root instanceof Element && root.shadowRoot) for (const child of root.children) yield* deep(child);
}

export const seen = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.unseen') &&
  element.getBoundingClientRect().width > 0;

const controls = 'a[href], button, input, select, textarea, summary, [role=option]';

/** What one can press or fill in. */
export const controlsIn = (root: Element) =>
  [...deep(root)].filter((element) => element.matches(controls) && seen(element));

/** Texts with the element that they stand in. */
export function* textsIn(root: Element): Generator<[text: string, holder: HTMLElement]> {
  for (const element of deep(root)) {
    const text = [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map(({ data }) => data)
      .join('')
      .trim();
    if (text && seen(element)) yield [text, element];
  }
}

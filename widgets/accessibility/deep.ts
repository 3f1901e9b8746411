// Walks an element as people meet it: through shadow roots, and only what is to be seen.

/** The element itself and every element in it, shadow roots and what stands in slots included; in reading order. */
export function* deep(root: Element): Generator<HTMLElement> {
  if (root instanceof HTMLElement) yield root;
  const slotted = root instanceof HTMLSlotElement ? root.assignedElements() : [];
  for (const child of slotted.length ? slotted : (root.shadowRoot ?? root).children) yield* deep(child);
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

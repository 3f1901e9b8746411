import axe from 'axe-core';
import { expect } from 'vitest';
import type { LeerkringElement } from '../element.ts';

/** Puts an element on the page as a web master would: by its tag. */
export function put<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  inside = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.innerHTML = inside;
  document.body.append(element);
  return element;
}

/** What has the focus, however deep. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Everything that can be read in an element, shadow roots included. */
export function words(element: Element): string {
  const text = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(text).join(' ');
    const inside = [...((node instanceof Element && node.shadowRoot) || node).childNodes].map(text).join('');
    return node instanceof Element ? ` ${inside} ` : inside;
  };
  return text(element).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** axe finds nothing, and nothing sticks out at the narrowest width we promise. */
export async function expectAccessible(element: LeerkringElement): Promise<void> {
  await element.updateComplete;
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

export function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** The language that the first text with `text` in it is marked with; each of our roots marks its own. */
export function langOf(element: Element, text: string): string | undefined {
  const root = element.shadowRoot ?? element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.includes(text)) return parentElement?.closest<HTMLElement>('[lang]')?.lang;
  }
}

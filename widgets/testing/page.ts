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

/** Ratio of contrast (WCAG 2.2) between an element's text and what lies under it. */
export function contrast(element: Element | null | undefined): number {
  if (!element) throw new Error('There is no such element');
  const lights = [getComputedStyle(element).color, paperUnder(element)].map(luminance).sort((a, b) => b - a);
  const [lighter = 0, darker = 0] = lights;
  return (lighter + 0.05) / (darker + 0.05);
}

function paperUnder(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
  }
  return '#fff';
}

/** Painted and read back: the browser knows every way to write a colour. */
function luminance(colour: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const linear = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

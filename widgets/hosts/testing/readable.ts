// Whether what our elements say can be read and used: asked of the page itself, whatever its styles do.
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** What axe leaves behind. */
export const axeGlobals = ['axe', '__core-js_shared__'];

/** Nothing that axe finds (contrast and targets of 24 px among it), and no text that is cut off or sticks out. */
export async function expectReadable(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect([width, await page.evaluate(cutOff)]).toEqual([width, []]);
  await page.evaluate(axe.source);
  const only = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] };
  const { violations }: AxeResults = await page.evaluate(`axe.run('[data-ours]', ${JSON.stringify(only)})`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target}: ${failureSummary.split('\n')[1]?.trim()}`),
  );
  expect([width, found.slice(0, 4)]).toEqual([width, []]);
}

/** Runs on the page. @returns what text is cut off, or sticks out of the element that it belongs to */
function cutOff(): string[] {
  const found: string[] = [];
  const look = (root: ShadowRoot, { left, right }: DOMRect) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot, element.getBoundingClientRect());
      if (!element.checkVisibility() || element.closest('.unseen')) continue;
      const said = element.textContent?.trim().slice(0, 40);
      if (element.matches('button, summary') && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off: ${said}`);
      if (
        element.matches('input:not([type=radio], [type=checkbox]), select') &&
        element.clientHeight < Number.parseFloat(getComputedStyle(element).fontSize)
      )
        found.push(`too low: ${element.id}`);
      for (const node of element.childNodes) {
        if (!(node instanceof Text) || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects())
          if (rect.width > 0 && (rect.left < left - 1 || rect.right > right + 1)) found.push(`sticks out: ${said}`);
      }
    }
  };
  for (const element of document.querySelectorAll('[data-ours]')) {
    const box = element.getBoundingClientRect();
    if (box.right > innerWidth + 1) found.push(`wider than the page: ${element.localName}`);
    if (element.shadowRoot) look(element.shadowRoot, box);
  }
  return [...new Set(found)];
}

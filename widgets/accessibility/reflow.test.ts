// Every element in every state on narrow and enlarged screens, and with the spacing that readers may set.
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { states } from '../gallery/states.ts';
import { overflow } from '../testing/page.ts';
import { putState } from '../testing/state.ts';
import { deep } from './deep.ts';
import { cutOff } from './measures.ts';
import '../leerkring.ts';

/** WCAG 2.2, 1.4.12. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`);

function space(element: Element): void {
  for (const { shadowRoot } of deep(element)) shadowRoot?.adoptedStyleSheets.push(spacing);
}

// 1280 pixels, enlarged two and four times (1.4.4, 1.4.10).
describe.each([
  ['200 %', 640, 512],
  ['400 %', 320, 256],
])('at %s', (_, width, height) => {
  beforeAll(() => page.viewport(width, height));

  test.each(states.map((state) => [state.name, state] as const))('%s fits, also spaced out', async (_, state) => {
    const element = await putState(state, '<a href="https://leerkring.example/">Bekijk het bij Leerkring</a>');
    await element.updateComplete;
    expect(overflow()).toBeLessThanOrEqual(0);
    expect(cutOff(element)).toEqual([]);
    space(element);
    expect(overflow()).toBeLessThanOrEqual(0);
    expect(cutOff(element)).toEqual([]);
  });
});

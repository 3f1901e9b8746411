// With the Tab key through every state, under a page's header that stays at the top: everything is reached in reading
// order, can be seen to have the focus (2.4.7, 1.4.11) and is not under that header (2.4.11); and one comes out again.
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { states } from '../gallery/states.ts';
import { focused } from '../testing/page.ts';
import { putState } from '../testing/state.ts';
import { controlsIn } from './deep.ts';
import { outlineContrast } from './measures.ts';
import '../leerkring.ts';

/** Pixels; that of many intranets. */
const header = 80;

beforeEach(async () => {
  await page.viewport(600, 500);
  const top = document.body.appendChild(document.createElement('header'));
  top.style.cssText = `position: sticky; top: 0; height: ${header}px; background: #333; z-index: 9`;
});

/** Something of the page's own before and after the element. */
function stop(where: 'before' | 'after'): HTMLButtonElement {
  const button = document.body.appendChild(document.createElement('button'));
  button.textContent = where;
  return button;
}

/** What the Tab key stops at: of a group of radios the chosen or first one. */
function stops(element: Element): HTMLElement[] {
  return controlsIn(element).filter((one) => {
    if (one.closest('[inert]') || one.getAttribute('role') === 'option') return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const group = [...(one.getRootNode() as ShadowRoot).querySelectorAll<HTMLInputElement>('[type=radio]')].filter(
      ({ name }) => name === one.name,
    );
    return (group.find(({ checked }) => checked) ?? group[0]) === one;
  });
}

/** Whether all of it can be seen: none of it under the header or below the window. Of a high field, a line. */
function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  if (element instanceof HTMLTextAreaElement) return bottom >= header + 24 && top <= innerHeight - 24;
  return top >= header && bottom <= innerHeight;
}

const called = (element: Element | null) =>
  element && `${element.localName}#${element.id} ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}`;

test.each(states.map((state) => [state.name, state] as const))('%s', async (_, state) => {
  const before = stop('before');
  const element = await putState(state, '<a href="https://leerkring.example/">Bekijk het bij Leerkring</a>');
  const after = stop('after');
  await element.updateComplete;
  for (const [key, from, to] of [
    ['{Tab}', before, after],
    ['{Shift>}{Tab}{/Shift}', after, before],
  ] as const) {
    from.focus();
    await userEvent.keyboard(key);
    const reached: HTMLElement[] = [];
    const wrong: string[] = [];
    for (let at = focused(); at !== to && reached.length < 200; at = focused()) {
      if (!(at instanceof HTMLElement)) throw new Error('The focus is lost');
      reached.push(at);
      if (outlineContrast(at) < 3) wrong.push(`faint: ${outlineContrast(at).toFixed(2)} ${called(at)}`);
      if (!inSight(at)) wrong.push(`out of sight: ${Math.round(at.getBoundingClientRect().top)} ${called(at)}`);
      await userEvent.keyboard(key);
    }
    expect(wrong).toEqual([]);
    const asRead = to === after ? stops(element) : stops(element).reverse();
    expect(reached.map(called)).toEqual(asRead.map(called));
  }
});

import { expect, test } from 'vitest';
import { cutOff, faintFields, faintTexts, moving, outlineContrast, tightTargets, withoutLanguage } from './measures.ts';

function shadowWith(html: string): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'background: #fff; color: #000';
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  return host;
}
const counts = (root: Element) =>
  [faintTexts, faintFields, tightTargets, cutOff, withoutLanguage, moving].map((measure) => measure(root).length);

test('the measures find nothing in what is well made', () => {
  const host = shadowWith(`<div lang="nl"><p>Lees <a href="#x">meer</a> hierover.</p>
    <input style="border: 1px solid #767676"><button style="width: 44px; height: 44px">Ja</button></div>`);
  expect(counts(host)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('the measures notice what is faint, tight, cut off, without a language, and moving', () => {
  const host = shadowWith(`<p style="color: #777">net te licht</p><input style="border: 1px solid #959595">
    <div><button style="width: 16px; height: 16px"></button><button style="width: 16px; height: 16px"></button></div>
    <div style="width: 40px; overflow: hidden; white-space: nowrap; transition: color 1s">langer dan het past</div>`);
  expect(counts(host)).toEqual([1, 1, 2, 1, 2, 1]);
});

test('an outline is measured against what is around it', () => {
  const host = shadowWith(`<button style="outline: 3px solid #949494">faint</button>
    <button style="outline: 3px solid #0b5f7a">clear</button><button style="outline: none">none</button>`);
  const [faint, clear, none] = [...(host.shadowRoot?.querySelectorAll('button') ?? [])].map(outlineContrast);
  expect(faint).toBeGreaterThan(3);
  expect(faint).toBeLessThan(3.1);
  expect(clear).toBeGreaterThan(7);
  expect(none).toBe(0);
});

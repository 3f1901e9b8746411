// Every element in every state in the colours that a visitor's system insists on, as Windows' contrast themes do. By our
// own measure: axe goes by the colours that the page asked for (its `color-contrast` names #17252b for text painted white).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { states } from '../gallery/states.ts';
import { putState } from '../testing/state.ts';
import { faintFields, faintTexts } from './measures.ts';
import { emulate } from './media.ts';
import '../leerkring.ts';

beforeAll(async () => {
  await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
  // What a page without a colour of its own is painted in then; measures cannot ask a browser for it.
  document.documentElement.style.background = 'Canvas';
});
afterAll(async () => {
  document.documentElement.removeAttribute('style');
  await emulate();
});

test('the browser takes over', () => {
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
});

test.each(states.map((state) => [state.name, state] as const))('%s can be told apart', async (_, state) => {
  const element = await putState(state, '<a href="https://leerkring.example/">Bekijk het bij Leerkring</a>');
  await element.updateComplete;
  expect([...faintTexts(element), ...faintFields(element)]).toEqual([]);
});

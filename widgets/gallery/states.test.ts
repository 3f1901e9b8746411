import { expect, test } from 'vitest';
import { putState } from '../testing/state.ts';
import { visible } from './show.ts';
import { states } from './states.ts';
import '../leerkring.ts';

test('every state has a name of its own that fits in an address', () => {
  const names = states.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
});

test.each(states.map((state) => [state.name, state] as const))('%s comes to show', async (_, state) => {
  const element = await putState(state, '<a href="https://leerkring.example/">Bekijk het bij Leerkring</a>');
  expect(visible(element.renderRoot, state.shows)).toBeDefined();
});

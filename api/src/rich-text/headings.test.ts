import { headingsFrom } from '@leerkring/widgets/hosted/rich-text.ts';
import { expect, test } from 'vitest';

test.each([
  [2, '<h3>A</h3><p>x</p><h4>B</h4><h3>C</h3>', '<h2>A</h2><p>x</p><h3>B</h3><h2>C</h2>'],
  [2, '<h4>Alleen <em>klein</em></h4><h4>En nog een</h4>', '<h2>Alleen <em>klein</em></h2><h2>En nog een</h2>'],
  [3, '<h4>A</h4><h3>B</h3>', '<h3>A</h3><h3>B</h3>'],
])('headings begin at level %i and skip none', (level, markup, expected) => {
  expect(headingsFrom(level, markup)).toBe(expected);
});

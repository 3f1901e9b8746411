import { expect, test } from 'vitest';
import { frameColours } from './frame-colours.rules.ts';

const usual = frameColours({});
const properties = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+):(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));

test('without a choice it is light, in our own colours', () => {
  expect(usual).toMatch(/^:root\{color-scheme:light;--accent:#0b5f7a;--on-accent:#ffffff;/);
});

test.each([
  ['six digits', { accent: '7A1F5C' }, { accent: '#7a1f5c', 'on-accent': '#ffffff' }],
  ['three digits', { accent: '060' }, { accent: '#006600' }],
  ['a text colour', { text: '222' }, { text: '#222222' }],
])('%s are taken over', (_, chosen, expected) => {
  expect(properties(frameColours(chosen))).toMatchObject(expected);
});

test('a light accent stays on buttons with black on it, and links get a shade that can be read', () => {
  const { button, 'on-button': onButton, accent } = properties(frameColours({ accent: 'ffd200' }));
  expect([button, onButton]).toEqual(['#ffd200', '#000000']);
  expect(accent).not.toBe('#ffd200');
  expect(ratio(accent, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test('a light text means a dark page around it, and black on the accent', () => {
  const dark = frameColours({ text: 'fff', accent: 'ffd200' });
  expect(dark).toContain('color-scheme:dark');
  expect(properties(dark)).toMatchObject({ text: '#ffffff', accent: '#ffd200', 'on-accent': '#000000' });
});

test.each([
  ['a grey text in the middle', { text: '7f7f7f' }],
  ['nothing', { accent: '', text: '' }],
  ['a hash sign', { accent: '#123456' }],
  ['four digits', { accent: '1234' }],
  ['a rule', { accent: 'red;}body{display:none' }],
  ['several', { accent: ['123456', '654321'] }],
  ['another line', { accent: '123456\n' }],
])('%s is left out', (_, chosen) => {
  const given = properties(frameColours(chosen));
  expect(given.accent).toMatch(/^#(0b5f7a|7cc7e0)$/);
  expect(frameColours(chosen)).toMatch(/^:root\{color-scheme:(light|dark);(--[a-z-]+:#[0-9a-f]{6};?)+\}$/);
});

test('whatever is chosen can be read', () => {
  const parts = ['00', '33', '66', '80', '99', 'cc', 'ff'];
  const some = parts.flatMap((red) => parts.flatMap((green) => parts.map((blue) => red + green + blue)));
  for (const text of some.filter((_, index) => index % 9 === 0))
    for (const accent of some.filter((_, index) => index % 7 === 0)) {
      const c = properties(frameColours({ accent, text }));
      for (const [front, back] of [
        ['text', 'paper'],
        ['text', 'tint'],
        ['quiet', 'paper'],
        ['quiet', 'tint'],
        ['accent', 'paper'],
        ['accent', 'tint'],
        ['on-accent', 'accent'],
        ['on-button', 'button'],
        ['error', 'paper'],
        ['error', 'error-tint'],
      ])
        expect(ratio(c[front ?? ''], c[back ?? '']), `${front} on ${back}, ${accent} ${text}`).toBeGreaterThanOrEqual(
          4.5,
        );
    }
});

/** WCAG's contrast, reckoned apart from the code under test. */
function ratio(one = '', other = '') {
  const light = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const share = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

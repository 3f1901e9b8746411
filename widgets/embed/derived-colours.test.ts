import { expect, test } from 'vitest';
import { rgb } from '../accessibility/contrast.ts';
import { derivedColours, usualColours } from '../hosted/derived-colours.ts';
import { look } from '../look.css.ts';
import { contrast } from './contrast.ts';

/** What a browser makes of the look. */
function shown(accent: string, text: string) {
  const host = document.createElement('div');
  const names = { paper: 'paper', ink: 'ink', onAccent: 'on-accent', quiet: 'quiet', tint: 'tint' } as const;
  host.style.setProperty('--leerkring-accent', accent);
  host.style.setProperty('--leerkring-text', text);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${look}</style>${Object.entries(names).map(([name, property]) => `<i id="${name}" style="background: var(--${property})"></i>`)}`;
  document.body.append(host);
  const seen = Object.keys(names).map((name) => {
    const { backgroundColor } = getComputedStyle(root.getElementById(name) as HTMLElement);
    return [name, rgb(backgroundColor).slice(0, 3)] as const;
  });
  host.remove();
  return Object.fromEntries(seen);
}

const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

test.each([
  [usualColours.accent, usualColours.text],
  ['#ffd200', '#222222'],
  ['#7a1f5c', '#000000'],
  ['#ffd200', '#ffffff'],
  ['#001a4d', '#eeeeee'],
  ['#e2001a', '#333333'],
  ['#00a651', '#7f7f7f'],
])('what is reckoned of %s and %s is what browsers show', (accent, text) => {
  const seen = shown(accent, text);
  for (const [name, colour] of Object.entries(derivedColours(accent, text)))
    for (const [index, part] of parts(colour).entries())
      expect(Math.abs(part - (seen[name]?.[index] ?? Number.NaN)), `${name} ${colour} ${seen[name]}`).toBeLessThan(4);
});

test('links and buttons can be read in any accent', () => {
  const steps = ['00', '55', 'aa', 'ff'];
  for (const text of ['#17252b', '#ffffff'])
    for (const accent of steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)))) {
      const { ink, paper, onAccent } = derivedColours(accent, text);
      expect([accent, contrast(ink, paper) >= 4.5, contrast(onAccent, accent) >= 4.5]).toEqual([accent, true, true]);
    }
});

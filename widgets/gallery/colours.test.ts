// Whatever accent an editor chooses, on a light page or a dark one: what stands on it, beside it and in it can be read.
import { afterEach, describe, expect, test } from 'vitest';
import { faintFields, faintTexts } from '../accessibility/measures.ts';
import { putState } from '../testing/state.ts';
import { states } from './states.ts';
import '../leerkring.ts';

/** From black to white and all around, with those of which neither white nor black text is far from 4.5. */
const accents = [
  '#000000',
  '#ffffff',
  '#ffd800',
  '#e30613',
  '#ff7f00',
  '#00ff00',
  '#39870c',
  '#00a19a',
  '#007bc7',
  '#0000ff',
  '#42145f',
  '#ca005d',
  '#757575',
  '#777777',
  '#f9dfdd',
];
const hosts = {
  light: { scheme: 'light', own: '#1b1b1b', text: '#1b1b1b', ground: '#ffffff' },
  dark: { scheme: 'dark', own: '#f2f2f2', text: '#f2f2f2', ground: '#1c1c1c' },
  'dark, without a color-scheme': { scheme: 'normal', own: '#f2f2f2', text: '#f2f2f2', ground: '#1c1c1c' },
  'dark for who asks, with a text for light paper': {
    scheme: 'dark',
    own: '#f2f2f2',
    text: '#1b1b1b',
    ground: '#1c1c1c',
  },
};
const shown = ['networks-loaded', 'network-details-open', 'sign-up-errors'].map((name) => {
  const state = states.find((one) => one.name === name);
  if (!state) throw new Error(`The catalogue has no ${name}`);
  return state;
});

afterEach(() => document.documentElement.removeAttribute('style'));

describe.each(Object.entries(hosts))('on a page that is %s', (_, { scheme, own, text, ground }) => {
  test.each(shown.map((state) => [state.name, state] as const))('%s can be read with any accent', async (_, state) => {
    const { style } = document.documentElement;
    style.colorScheme = scheme;
    style.background = ground;
    style.color = own;
    style.setProperty('--leerkring-text', text);
    const element = await putState(state);
    for (const accent of accents) {
      style.setProperty('--leerkring-accent', accent);
      expect([accent, ...faintTexts(element), ...faintFields(element)]).toEqual([accent]);
    }
  });
});

test.each(['light', 'dark'])('a page needs to set nothing but a color-scheme that is %s', async (scheme) => {
  const { style } = document.documentElement;
  style.colorScheme = scheme;
  style.background = 'Canvas';
  for (const state of shown) {
    const element = await putState(state);
    expect([state.name, ...faintTexts(element), ...faintFields(element)]).toEqual([state.name]);
    element.remove();
  }
});

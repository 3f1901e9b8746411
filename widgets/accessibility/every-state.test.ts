// Every element in every state, by two engines and by what can be measured; and what a screen reader gets of it, as
// text to be read in `snapshots/`. After a change on purpose: `vitest run accessibility -u`, and read what changed.
import { afterEach, describe, expect, test } from 'vitest';
import { states } from '../gallery/states.ts';
import { putState } from '../testing/state.ts';
import { axeFaults, ibmFaults } from './engines.ts';
import { faintFields, faintTexts, moving, tightTargets, withoutLanguage } from './measures.ts';
import { flat, type Said, tree, written } from './tree.ts';
import '../leerkring.ts';

const fallback = '<a href="https://leerkring.example/">Bekijk het bij Leerkring</a>';
const faint = (element: Element) => [...faintTexts(element), ...faintFields(element)];

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

describe.each(states.map((state) => [state.name, state] as const))('%s', (name, state) => {
  test('holds for both engines, can be told apart and hit, and says what it is', async () => {
    const element = await putState(state, fallback);
    await element.updateComplete;
    expect(await axeFaults(element)).toEqual([]);
    expect(await ibmFaults(element)).toEqual([]);
    expect(faint(element)).toEqual([]);
    expect(tightTargets(element)).toEqual([]);
    expect(withoutLanguage(element)).toEqual([]);
    // The browser of these tests asks for less motion.
    expect(moving(element)).toEqual([]);

    const said = await tree();
    await expect(written(said)).toMatchFileSnapshot(`snapshots/${name}.txt`);
    expect(nameless(said)).toEqual([]);
    expect(illSaid(said)).toEqual([]);
  });

  test('can be told apart in the dark', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: Canvas';
    const element = await putState(state, fallback);
    await element.updateComplete;
    expect(faint(element)).toEqual([]);
    expect(await axeFaults(element, ['color-contrast'])).toEqual([]);
  });
});

const needName = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'radio', 'checkbox', 'heading', 'option'];
const groups = ['radiogroup', 'listbox', 'region', 'form', 'article', 'figure', 'group'];

/** Roles of what has no name and needs one. A `<details>` is a group that its summary names for every reader. */
function nameless(said: readonly Said[]): string[] {
  const isDetails = ({ inside }: Said) => inside[0]?.role === 'DisclosureTriangle';
  return flat(said)
    .filter((one) => !one.name && [...needName, ...groups].includes(one.role) && !isDetails(one))
    .map(({ role }) => role);
}

/** Words that run into each other, descriptions that say the name again, and headings that skip a level. */
function illSaid(said: readonly Said[]): string[] {
  const all = flat(said);
  const joined = all
    .flatMap(({ name, description }) => [name, description])
    .filter((words) => /[a-z:,?][A-Z]/.test(words));
  const twice = all
    .filter(({ name, description }) => name && name === description)
    .map(({ name }) => `${name} (${name})`);
  const headings = all.filter(({ role }) => role === 'heading');
  const levelOf = (heading: Said | undefined) =>
    Number(heading?.states.find((one) => one.startsWith('level'))?.slice(6) ?? 2);
  const skips = headings.filter((heading, index) => levelOf(heading) > levelOf(headings[index - 1]) + 1);
  return [...joined, ...twice, ...skips.map(({ name }) => name)];
}

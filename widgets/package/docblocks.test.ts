import { describe, expect, test } from 'vitest';
import { elementsOf } from '../hosted/manifest.ts';
import { elementSources, source, sourcesIn } from './element-sources.ts';
import { manifest } from './manifest.ts';

const documented = new Map(elementsOf(manifest()).map((element) => [element.tagName, element]));
const sources = elementSources();
const folders = new Map(sources.map(({ tag, folder }) => [tag, folder]));

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);
const sorted = (list: Iterable<string>) => [...new Set(list)].sort();
const namesOf = (list: readonly { name: string }[] | undefined) => sorted((list ?? []).map(({ name }) => name));
/** What an element is made of; what its comments speak of is not in it. */
const codeOf = (folder: string) => sourcesIn(folder).replace(/\/\*[\s\S]*?\*\//g, '');
const listed = (text: string) => found(text, /'([\w-]+)'/g);

/** Elements that this one puts in itself. */
const inside = (tag: string) =>
  found(codeOf(folders.get(tag) ?? ''), /(?:createElement\('|<)(leerkring-[\w-]+)/g).filter(
    (other) => other !== tag && folders.has(other),
  );

/** Its own events, and those that bubble up from the elements in it. */
function eventsOf(tag: string): string[] {
  const own = found(codeOf(folders.get(tag) ?? ''), /\.tell\('([\w-]+)'/g).map((name) => `leerkring-sign-up-${name}`);
  return [...own, ...inside(tag).flatMap(eventsOf)];
}

describe.each(sources)('the docblock of $tag', ({ tag, folder, file }) => {
  test('names every attribute that it observes, and no other', () => {
    const own = /static override readonly attributes = \[([^\]]*)\]/.exec(source(file))?.[1] ?? '';
    const shared = /return \[([^\]]*)\.\.\.this\.attributes/.exec(source('element.ts'))?.[1] ?? '';
    expect(shared).toContain('endpoint');
    expect(namesOf(documented.get(tag)?.attributes)).toEqual(sorted([...listed(own), ...listed(shared)]));
  });

  test('has a property for every attribute', () => {
    const properties = documented.get(tag)?.members.flatMap(({ attribute }) => attribute ?? []);
    expect(sorted(properties ?? [])).toEqual(namesOf(documented.get(tag)?.attributes));
  });

  test('names every event that can be heard at it, and no other', () => {
    expect(namesOf(documented.get(tag)?.events)).toEqual(sorted(eventsOf(tag)));
  });

  test('names every part that a page can style, and no other', () => {
    const text = codeOf(folder);
    const own = found(text, /\spart="([^"$]+)"/g).flatMap((names) => names.split(' '));
    const handedOn = found(text, /exportparts(?:', '|=")([\w\s,-]+)/g).flatMap((names) => names.split(/,\s*/));
    expect(namesOf(documented.get(tag)?.cssParts)).toEqual(sorted([...own, ...handedOn]));
  });

  test('names nothing twice', () => {
    const [docblock = ''] = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport (?=class)/.exec(source(file)) ?? [];
    const named = found(docblock, / @((?:attr|event|csspart)(?: \{.*\})? [\w[-]+)/g);
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual([...new Set(named)]);
  });

  test('says what its slot is for', () => {
    expect(documented.get(tag)?.slots).toMatchObject([{ name: '', description: expect.stringMatching(/^shown /) }]);
  });
});

test('one event has one shape, whichever element tells it', () => {
  const shapes = new Map<string, Set<string>>();
  for (const { name, type } of [...documented.values()].flatMap(({ events }) => events))
    shapes.set(name, (shapes.get(name) ?? new Set()).add(type.text));
  expect([...shapes].filter(([, types]) => types.size > 1)).toEqual([]);
});

test('the custom properties that the looks read are the ones that are documented', () => {
  const looks = [source('look.css.ts'), ...sources.map(({ folder }) => sourcesIn(folder))].join('\n');
  const read = found(looks, /var\((--leerkring-[\w-]+)/g);
  expect(namesOf(documented.get('leerkring-networks')?.cssProperties)).toEqual(sorted(read));
});

// What a screen reader gets from the browser, as text: names, roles, states and descriptions as Chromium computed
// them, across shadow roots and without what is hidden or inert. (Of Playwright's aria snapshots none does all of that:
// they leave out descriptions, and show what is inert.)
import { cdp } from 'vitest/browser';

interface Value {
  value?: unknown;
}
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
  childIds?: string[];
}

/** What a reader hears beside role and name. */
const properties = ['level', 'expanded', 'checked', 'selected', 'required', 'invalid', 'disabled', 'autocomplete'];
/** Only there to hold others. */
const holders = ['generic', 'none', 'RootWebArea', 'LabelText', 'Legend', 'Figcaption', 'MenuListPopup'];
const unsaid = ['InlineTextBox', 'ListMarker', 'LineBreak'];

export interface Said {
  role: string;
  name: string;
  /** Such as "level 3", "required". */
  states: string[];
  value: string;
  description: string;
  inside: Said[];
}

/** Of the document that the test runs in. */
export async function tree(): Promise<Said[]> {
  const session = cdp();
  const { frameTree } = await session.send('Page.getFrameTree');
  const own = [frameTree, ...(frameTree.childFrames ?? [])].find(({ frame }) => frame.url === location.href);
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId: (own ?? frameTree).frame.id });
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const saidIn = ({ childIds = [] }: AxNode): Said[] =>
    childIds.flatMap((id) => {
      const node = known.get(id);
      const role = String(node?.role?.value ?? '');
      if (!node || unsaid.includes(role)) return [];
      // What a live region says comes a moment later; announcements.test.ts hears it.
      const inside = role === 'status' ? [] : saidIn(node);
      return node.ignored || holders.includes(role) ? inside : [said(node, role, inside)];
    });
  return nodes[0] ? saidIn(nodes[0]) : [];
}

const words = (value: Value | undefined) =>
  String(value?.value ?? '')
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim();

const said = (node: AxNode, role: string, inside: Said[]): Said => ({
  role,
  name: words(node.name),
  states: (node.properties ?? [])
    .filter(({ name, value: { value } }) => properties.includes(name) && value && value !== 'false')
    .map(({ name, value: { value } }) => (value === true || value === 'true' ? name : `${name} ${value}`)),
  value: words(node.value),
  description: words(node.description),
  inside,
});

/** One after another, what stands in something under it. Words beside each other share a line, and a name is not said again. */
export function written(all: readonly Said[], depth = 0): string {
  const lines: string[] = [];
  let texts: string[] = [];
  const line = (text: string) => lines.push(`${'  '.repeat(depth)}${text}\n`);
  const writeTexts = () => {
    if (texts.length) line(texts.join(' '));
    texts = [];
  };
  for (const one of all) {
    const { role, name, states, value, description, inside } = one;
    if (role === 'StaticText') {
      if (name) texts.push(`“${name}”`);
      continue;
    }
    writeTexts();
    line(
      [
        role,
        name && `“${name}”`,
        value && value !== name && `= “${value}”`,
        states.length && `[${states.join(', ')}]`,
        description && `(${description})`,
      ]
        .filter(Boolean)
        .join(' '),
    );
    if (!repeats(inside, name, value)) lines.push(written(inside, depth + 1));
  }
  writeTexts();
  return lines.join('');
}

const bare = (text: string) => text.replace(/\s/g, '');
const repeats = (inside: readonly Said[], ...names: string[]) =>
  inside.every(({ role }) => role === 'StaticText') &&
  names.map(bare).includes(bare(inside.map(({ name }) => name).join('')));

/** All of them, also those inside others. */
export const flat = (all: readonly Said[]): Said[] => all.flatMap((one) => [one, ...flat(one.inside)]);

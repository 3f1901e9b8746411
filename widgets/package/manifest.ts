// The Custom Elements Manifest, from the docblocks of the element classes.
import type { ElementDeclaration, ElementProperty, Manifest, Reference } from '../hosted/manifest.ts';
import { type Analysed, type AnalysedItem, analyse } from './analysed.ts';
import { elementSources } from './element-sources.ts';

const base = 'LeerkringElement';
const bases = ['element.ts', 'late-element.ts'];
const classes = 'classes.js';
/** Public without an attribute. */
const alone = ['updateComplete'];

/** The module of the npm package that registers one element: `networks.js` for `leerkring-networks`. */
export const moduleOf = (tag: string) => `${tag.replace('leerkring-', '')}.js`;

/** @throws when something public has no docblock */
export function manifest(): Manifest {
  const elements = elementSources();
  const analysed = analyse([...bases, ...elements.map(({ file }) => file)]);
  const declarations = [
    declarationOf(analysed, base),
    ...elements.map(({ className, tag }) => ({ ...declarationOf(analysed, className), tagName: tag })),
  ];
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: classes,
        declarations,
        exports: declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: classes } })),
      },
      ...elements.map(({ tag, className }) => ({
        kind: 'javascript-module' as const,
        path: moduleOf(tag),
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition' as const,
            name: tag,
            declaration: { name: className, module: classes },
          },
        ],
      })),
    ],
  };
}

function declarationOf(analysed: Analysed[], name: string): ElementDeclaration {
  const found = analysed.find((declaration) => declaration.name === name);
  if (!found) throw new Error(`No class ${name}`);
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = found;
  return {
    kind: 'class',
    customElement: true,
    name,
    description: described(found).description,
    superclass: name === base ? { name: 'HTMLElement', package: 'global:' } : { name: base, module: classes },
    attributes: attributes.map((attribute) => ({
      ...described(attribute),
      ...typed(attribute),
      ...defaulted(attribute),
      fieldName: attribute.name ?? '',
    })),
    members: members.flatMap((member) => propertyOf(member, attributes)),
    // The analyzer takes the event without a name in `tell` for one.
    events: events.filter(({ name }) => name).map((event) => ({ ...described(event), ...typed(event) })),
    slots: slots.map(described),
    cssParts: cssParts.map(described),
    cssProperties: cssProperties.map((property) => ({ ...described(property), ...defaulted(property) })),
  };
}

function propertyOf(member: AnalysedItem, attributes: AnalysedItem[]): ElementProperty[] {
  const attribute = attributes.find(({ name }) => name === member.name);
  const own = { kind: 'field', privacy: 'public' } as const;
  if (!attribute) return alone.includes(member.name ?? '') ? [{ ...own, ...described(member), ...typed(member) }] : [];
  const { name = '', description = '' } = attribute;
  return [
    { ...own, ...described({ ...member, description }), ...typed(member), ...defaulted(attribute), attribute: name },
  ];
}

/** Of several paragraphs the first: what follows is for who works on the element. */
function described({ name = '', description, inheritedFrom }: AnalysedItem) {
  if (!description) throw new Error(`${name || 'A slot'} has no description in its docblock`);
  const from: Reference = { name: base, module: classes };
  return {
    name,
    description:
      description
        .split(/\n\s*\n/)[0]
        ?.replace(/\s+/g, ' ')
        .trim() ?? '',
    ...(inheritedFrom && { inheritedFrom: from }),
  };
}

function typed({ name, type }: AnalysedItem) {
  if (!type) throw new Error(`${name} has no type in its docblock`);
  return { type: { text: type.text.replace(/\s+/g, ' ') } };
}

const defaulted = (item: AnalysedItem) => (item.default === undefined ? {} : { default: item.default });

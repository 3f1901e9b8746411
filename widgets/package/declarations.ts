// TypeScript's declarations, from the manifest: nothing in them refers to our workspace.
import { type ElementDeclaration, elementsOf, type Manifest } from '../hosted/manifest.ts';
import { elementSources, source, sourcesIn } from './element-sources.ts';
import { moduleOf } from './manifest.ts';

export type TaggedElement = ElementDeclaration & { readonly tagName: string };

/** `LeerkringSignUpReceivedEvent` for `leerkring-sign-up-received`. */
export const eventTypeOf = (event: string) =>
  `${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Event`;

export const docblock = (text: string, indent = '') => `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;

/** Files by name. */
export function declarations(manifest: Manifest): Record<string, string> {
  const elements = elementsOf(manifest);
  const registered = elements.map(({ tagName }) => [moduleOf(tagName).replace('.js', '.d.ts'), registering(tagName)]);
  return {
    'events.d.ts': events(elements),
    'classes.d.ts': classes(manifest, elements),
    ...Object.fromEntries(registered),
    'index.d.ts':
      elements.map(({ tagName }) => `import './${moduleOf(tagName)}';\n`).join('') +
      "export type * from './classes.js';\nexport type * from './events.js';\n",
    'leerkring.d.ts': "import './index.js';\n",
  };
}

function events(elements: TaggedElement[]): string {
  const shapes = new Map(
    elements.flatMap(({ events }) => events.map(({ name, type, description }) => [name, { type, description }])),
  );
  const types = [...shapes].map(
    ([name, { type, description }]) => `${docblock(description)}export type ${eventTypeOf(name)} = ${type.text};\n`,
  );
  const map = [...shapes.keys()].map((name) => `    '${name}': ${eventTypeOf(name)};\n`);
  return `${types.join('\n')}
declare global {
  /** What elements, document and window hear: the events bubble and cross shadow roots. */
  interface GlobalEventHandlersEventMap {
${map.join('')}  }
}
`;
}

function classes(manifest: Manifest, elements: TaggedElement[]): string {
  const [base, ...rest] = manifest.modules.flatMap(({ declarations }) => declarations);
  if (!base || rest.length !== elements.length) throw new Error('The first class is the one that all elements share');
  const properties = (element: ElementDeclaration) =>
    element.members
      .filter(({ inheritedFrom }) => !inheritedFrom)
      .map(
        ({ name, description, type, attribute }) =>
          `${docblock(description, '  ')}  ${attribute ? '' : 'readonly '}${name}: ${type.text};\n`,
      )
      .join('');
  return `${typeSources([base, ...rest])}${docblock(base.description)}export declare abstract class ${base.name} extends HTMLElement {
  static get observedAttributes(): string[];
${properties(base)}}
${rest
  .map(
    (element) =>
      `\n${docblock(element.description)}export declare class ${element.name} extends ${base.name} {\n${properties(element)}}\n`,
  )
  .join('')}`;
}

/** Names of types of ours that a property has. */
export function namedTypes(elements: readonly ElementDeclaration[]): string[] {
  const texts = elements.flatMap(({ members }) => members.map(({ type }) => type.text));
  return [...new Set(texts.flatMap((text) => text.match(/\b[A-Z]\w+/g) ?? []))].filter((name) => name !== 'Promise');
}

/** As their source declares them. */
function typeSources(elements: readonly ElementDeclaration[]): string {
  const sources = elementSources()
    .map(({ folder }) => sourcesIn(folder))
    .join('\n');
  return namedTypes(elements)
    .map((name) => {
      // Up to the empty line behind it.
      const [text] =
        new RegExp(`(?:/\\*\\*.*\\*/\n)?export (?:interface|type) ${name}\\b(?:.+\n)*`).exec(sources) ?? [];
      if (!text) throw new Error(`No type ${name} to declare`);
      return `${text}\n`;
    })
    .join('');
}

function registering(tag: string): string {
  const { className, folder } = elementSources().find((element) => element.tag === tag) ?? {};
  const inner = [...source(`${folder}/register.ts`).matchAll(/^import '\.\.\/([\w-]+)\/register\.ts';$/gm)];
  const tags = inner.flatMap(([, name]) => elementSources().find((other) => other.folder === name)?.tag ?? []);
  return `import type { ${className} } from './classes.js';
import './events.js';
${tags.map((other) => `import './${moduleOf(other)}';\n`).join('')}
declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
}

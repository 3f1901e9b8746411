// Typings for who writes the elements in JSX or in Vue's templates.
import { docblock, eventTypeOf, namedTypes, type TaggedElement } from './declarations.ts';

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** @param more names besides those of properties' types */
const fromClasses = (elements: TaggedElement[], more: string[]) => [...more, ...namedTypes(elements)].join(', ');
const eventTypes = (elements: TaggedElement[]) =>
  [...new Set(elements.flatMap(({ events }) => events.map(({ name }) => eventTypeOf(name))))].join(', ');

/** @param handler the name of what hears an event */
function props({ attributes, members, events }: TaggedElement, handler: (event: string) => string): string {
  const own = attributes.map(({ name, fieldName, description, type }) => {
    const required = name === 'endpoint';
    // What is no text, a page may also give as the property takes it.
    const property = members.find((member) => member.name === fieldName)?.type.text ?? 'string';
    const text = property.startsWith('string | null') ? `${type.text} | undefined` : property;
    return `${docblock(description, '  ')}  ${fieldName}${required ? '' : '?'}: ${required ? type.text : text};\n`;
  });
  const heard = events.map(
    ({ name, description }) =>
      `${docblock(description, '  ')}  '${handler(name)}'?: ((event: ${eventTypeOf(name)}) => void) | undefined;\n`,
  );
  return own.concat(heard).join('');
}

/** React 19 hands properties and listeners of custom elements on as they are: `onleerkring-…` in small letters. */
export function react(elements: TaggedElement[]): string {
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${fromClasses(
    elements,
    elements.map(({ name }) => name),
  )} } from './classes.js';
import type { ${eventTypes(elements)} } from './events.js';

${elements.map((element) => `export interface ${element.name}Props {\n${props(element, (event) => `on${event}`)}}\n`).join('\n')}
type Html<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Html<${name}> & ${name}Props;\n`).join('')}    }
  }
}
`;
}

/** Vue calls what hears \`@leerkring-sign-up-received\` \`onLeerkringSignUpReceived\`. */
export function vue(elements: TaggedElement[]): string {
  return `import type { HTMLAttributes, ReservedProps } from 'vue';
import type { ${fromClasses(elements, [])} } from './classes.js';
import type { ${eventTypes(elements)} } from './events.js';

${elements.map((element) => `export interface ${element.name}Props {\n${props(element, (event) => camel(`on-${event}`))}}\n`).join('\n')}
type Component<Props> = new () => { $props: HTMLAttributes & ReservedProps & Props };

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tagName, name }) => `    '${tagName}': Component<${name}Props>;\n`).join('')}  }
}
`;
}

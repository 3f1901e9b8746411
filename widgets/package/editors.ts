// What editors know of the elements: VS Code's custom data and JetBrains' web-types, both from the manifest.
import type { ElementAttribute } from '../hosted/manifest.ts';
import type { TaggedElement } from './declarations.ts';

/** `'nl' | 'en'` has two values to choose from. */
const choices = (type: string) => [...type.matchAll(/'([^']*)'/g)].map(([, choice = '']) => choice);

const lines = (heading: string, list: readonly { name: string; description: string }[]) =>
  list.length ? `\n\n**${heading}**\n${list.map((each) => `- \`${each.name}\`: ${each.description}`).join('\n')}` : '';

/** code.visualstudio.com/api/extension-guides/custom-data-extension, version 1.1 */
export function vscodeData(elements: TaggedElement[]): object {
  const described = ({ description, default: fallback }: ElementAttribute) => ({
    kind: 'markdown',
    value: description + (fallback === undefined ? '' : ` (default: \`${fallback}\`)`),
  });
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, events, cssParts, cssProperties }) => ({
      name: tagName,
      description: {
        kind: 'markdown',
        value:
          description + lines('Events', events) + lines('Parts', cssParts) + lines('Custom properties', cssProperties),
      },
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: described(attribute),
        values: choices(attribute.type.text).map((name) => ({ name })),
      })),
    })),
  };
}

/** github.com/JetBrains/web-types, its schema of 2024 */
export function webTypes(elements: TaggedElement[], version: string): object {
  const named = (list: readonly { name: string; description: string }[]) =>
    list.map(({ name, description }) => ({ name, description }));
  const typed = (list: readonly { name: string; description: string; type: { text: string } }[]) =>
    list.map(({ name, description, type }) => ({ name, description, type: type.text }));
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@leerkring/widgets',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(
          ({ tagName, description, attributes, members, events, slots, cssParts, cssProperties }) => ({
            name: tagName,
            description,
            attributes: attributes.map((attribute) => ({
              name: attribute.name,
              description: attribute.description,
              required: attribute.name === 'endpoint',
              ...(attribute.default !== undefined && { default: attribute.default }),
              value: { type: attribute.type.text },
            })),
            slots: named(slots),
            js: { properties: typed(members), events: typed(events) },
            css: { parts: named(cssParts), properties: named(cssProperties) },
          }),
        ),
      },
    },
  };
}

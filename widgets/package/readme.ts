// The README of the package: introduction, recipes, and every element with what it takes, tells and lets be styled.
import { type ElementDeclaration, elementsOf, type Manifest } from '../hosted/manifest.ts';
import { recipes } from '../hosted/recipes.ts';
import { source } from './element-sources.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |\n`;
  return `${line(heading)}${line(heading.map(() => '---'))}${rows.map(line).join('')}\n`;
}

function reference({ tagName, description, attributes, events, slots, cssParts }: ElementDeclaration): string {
  const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  return `### \`<${tagName}>\`

${description}

${attributeTable(own)}${table(
  ['event', 'detail', ''],
  events.map(({ name, type, description: about }) => [
    code(name),
    code(type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
    about,
  ]),
)}${table(
  ['part', ''],
  cssParts.map(({ name, description: about }) => [code(name), about]),
)}What stands inside: ${slots.map(({ description: about }) => about).join('; ')}.
`;
}

const attributeTable = (attributes: ElementDeclaration['attributes']) =>
  table(
    ['attribute, property', 'type', ''],
    attributes.map(({ name, type, default: fallback, description }) => [
      code(name),
      code(type.text),
      description + (fallback === undefined ? '' : ` (default: ${code(fallback)})`),
    ]),
  );

export function readme(manifest: Manifest): string {
  const [shared] = manifest.modules.flatMap(({ declarations }) => declarations);
  if (!shared) throw new Error('The manifest has no classes');
  const recipe = recipes.map(
    ({ framework, files, notes }) => `## ${framework}

${files.map(({ path, language, code: text }) => `${code(path)}\n\n\`\`\`${language}\n${text}\`\`\``).join('\n\n')}

${notes.map((note) => `- ${note}`).join('\n')}
`,
  );
  return `${source('package/introduction.md')}
${recipe.join('\n')}
## Elements

All of them take:

${attributeTable(shared.attributes)}${elementsOf(manifest).map(reference).join('\n')}
## Looks

Font and text size are the page's. Two custom properties are enough, accent and text; the rest is derived from them and may be set.
Dark where the page's own \`color-scheme\` is.

${table(
  ['custom property', 'default', ''],
  shared.cssProperties.map(({ name, default: fallback, description }) => [
    code(name),
    fallback === undefined ? '' : code(fallback),
    description,
  ]),
)}`;
}

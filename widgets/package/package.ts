// The npm package `@leerkring/widgets`, as it is published.
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsOf } from '../hosted/manifest.ts';
import { declarations } from './declarations.ts';
import { vscodeData, webTypes } from './editors.ts';
import { widgets } from './element-sources.ts';
import { react, vue } from './frameworks.ts';
import { manifest } from './manifest.ts';
import { buildModules, classFiles } from './modules.ts';
import { packageJson, version } from './package-json.ts';
import { readme } from './readme.ts';

export const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * @param built where the script is, with its parts
 * @param into is emptied first
 */
export async function buildPackage(built: string, into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  await buildModules(into);
  for (const [name, text] of Object.entries(texts())) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), text);
  }
  for (const name of ['leerkring.js', 'leerkring.js.LICENSE.txt']) copyFileSync(join(built, name), join(into, name));
  cpSync(join(built, 'parts'), join(into, 'parts'), { recursive: true });
  copyFileSync(join(widgets, '../LICENSE'), join(into, 'LICENSE'));
}

/** What is written, not bundled. */
function texts(): Record<string, string> {
  const described = manifest();
  const elements = elementsOf(described);
  return {
    'package.json': json(packageJson(described)),
    'README.md': readme(described),
    'custom-elements.json': json(described),
    'vscode.html-custom-data.json': json(vscodeData(elements)),
    'web-types.json': json(webTypes(elements, version())),
    ...declarations(described),
    'react.d.ts': react(elements),
    'vue.d.ts': vue(elements),
    'server/empty.js': '// On a server there are no elements.\nexport {};\n',
    'server/classes.js': `// On a server there are no elements.\n${classFiles()
      .map(({ className }) => `export class ${className} {}\n`)
      .join('')}`,
  };
}

// Where the public elements stand: `leerkring.ts` names their folders, `register.ts` in each the tag and the class.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const widgets = join(import.meta.dirname, '..');

interface ElementSource {
  tag: string;
  className: string;
  /** Relative to the widgets' folder. */
  folder: string;
  /** The class's file, relative to the widgets' folder. */
  file: string;
}

/** @throws when a `register.ts` is not written like the others */
export function elementSources(): ElementSource[] {
  const folders = source('leerkring.ts').matchAll(/^import '\.\/([\w-]+)\/register\.ts';$/gm);
  return [...folders].map(([, folder = '']) => {
    const text = source(`${folder}/register.ts`);
    const [, tag, className] = /^define\('(leerkring-[\w-]+)', (\w+)\);$/m.exec(text) ?? [];
    const [, file] = new RegExp(`^import \\{ ${className} \\} from '\\./([\\w.-]+)';$`, 'm').exec(text) ?? [];
    if (!tag || !className || !file) throw new Error(`${folder}/register.ts: no class that is defined`);
    return { tag, className, folder, file: `${folder}/${file}` };
  });
}

export function source(file: string): string {
  return readFileSync(join(widgets, file), 'utf8');
}

/** Everything that an element is made of but its tests, as one text. */
export function sourcesIn(folder: string): string {
  return readdirSync(join(widgets, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => source(`${folder}/${name}`))
    .join('\n');
}

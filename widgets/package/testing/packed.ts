// The package as a developer gets it: packed by npm, unpacked in a project of its own outside this repository.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildPackage } from '../package.ts';

const require = createRequire(import.meta.url);

/** What a project has installed besides; found here, so that nothing comes over the network. */
const installed = ['@types/react', 'react', 'react-dom', 'vite', 'vue'];

/** The part of `@vitejs/plugin-vue` that a recipe needs; that package is not installed here. */
const vuePlugin = `import { compileScript, parse } from 'vue/compiler-sfc';
export default ({ template }) => ({
  name: 'vue',
  transform(code, id, { ssr } = {}) {
    if (!id.endsWith('.vue')) return;
    const { descriptor } = parse(code, { filename: id });
    const templateOptions = { ...template, ssr, ssrCssVars: [] };
    const { content } = compileScript(descriptor, { id, inlineTemplate: true, templateOptions });
    return { code: content, moduleType: 'ts' };
  },
});
`;

export interface Project {
  folder: string;
  /** The unpacked package. */
  package: string;
  /** Files by path in the project. */
  write(files: Record<string, string>): void;
  /** @returns what it printed @throws when the command fails */
  run(command: string, ...args: string[]): string;
  remove(): void;
}

/** @param built where the built script is */
export async function projectWithPackage(built: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-project-'));
  const modules = join(folder, 'node_modules');
  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  await buildPackage(built, join(folder, 'built'));
  const unpacked = join(modules, '@leerkring/widgets');
  write({ 'package.json': '{ "type": "module" }' });
  mkdirSync(unpacked, { recursive: true });
  run('npm', 'pack', './built', '--offline', '--no-update-notifier');
  run('sh', '-c', `tar -xzf leerkring-widgets-*.tgz -C ${unpacked} --strip-components=1`);
  rmSync(join(folder, 'built'), { recursive: true });
  for (const name of installed) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(dirname(require.resolve(`${name}/package.json`)), link);
  }
  write({
    'node_modules/@vitejs/plugin-vue/package.json': '{ "type": "module", "main": "index.js" }',
    'node_modules/@vitejs/plugin-vue/index.js': vuePlugin,
  });
  return { folder, package: unpacked, write, run, remove: () => rmSync(folder, { recursive: true }) };
}

// What a page seldom needs is loaded when it does: a file of its own for every `*.part.ts`.
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

const folder = 'parts';
const loading = /\(\) => import\('(\.[\w./-]+\.part\.ts)'\)/g;

/**
 * Of Lit only the shape of a template, for `render.ts` to show: in the first file, and in the parts. A part shares no
 * module with the first file, which may be on the page under several addresses; it brings its own copy of small things.
 */
export const templateShape: Plugin = {
  name: 'template-shape',
  enforce: 'pre',
  resolveId: { filter: { id: /^lit\/html\.js$/ }, handler: (id) => `\0${id}` },
  load: {
    filter: { id: /^\0lit\/html\.js$/ },
    handler: () => `
      export const html = (strings, ...values) => ({ _$litType$: 1, strings, values });
      export const nothing = Symbol.for('lit-nothing');`,
  },
};

/** @param plugins what parts go through, as the first file does */
export function loadedParts(plugins: Plugin[]): Plugin {
  const whole = { resolve: { conditions: ['module', 'browser'] }, plugins: [templateShape, ...plugins] };
  return {
    name: 'loaded-parts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { code: loading },
      async handler(code, id) {
        const files = new Map<string, string>();
        for (const [, specifier = ''] of code.matchAll(loading)) {
          const source = await bundle(resolve(dirname(id), specifier), whole);
          // 48 bits tell apart every build there will be; more would weigh on the first file, which names each part.
          const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
          const fileName = `${folder}/${basename(specifier, '.part.ts')}-${hash}.js`;
          this.emitFile({ type: 'asset', fileName, source });
          files.set(specifier, fileName);
        }
        return code.replace(
          loading,
          (_, specifier) => `(again) => import(/* @vite-ignore */ \`./${files.get(specifier)}\${again}\`)`,
        );
      },
    },
    /** The API serves what stands in this list; the parts of earlier builds go. */
    writeBundle({ dir = '' }, bundle) {
      writeFileSync(resolve(dir, 'files.json'), `${JSON.stringify(Object.keys(bundle).sort())}\n`);
      for (const name of readdirSync(resolve(dir, folder)))
        if (!(`${folder}/${name}` in bundle)) rmSync(resolve(dir, folder, name));
    },
  };
}

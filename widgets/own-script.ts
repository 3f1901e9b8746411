import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

/** Puts a script that our own pages load beside the first file. What it may weigh stands in `budget.ts`. */
export function ownScript(fileName: string, entry: URL): Plugin {
  return {
    name: `own-script-${fileName}`,
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await bundle(fileURLToPath(entry)) });
    },
  };
}

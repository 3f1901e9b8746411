import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Puts a script that our own pages load beside the first file. What it may weigh stands in `budget.ts`. */
export function ownScript(fileName: string, entry: URL): Plugin {
  return {
    name: `own-script-${fileName}`,
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        build: {
          target: 'es2022',
          write: false,
          lib: { entry: fileURLToPath(entry), formats: ['es'] },
          rolldownOptions: { output: { minify: true, comments: false } },
        },
      });
      const [{ output } = { output: [] }] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
      const [chunk] = output;
      if (chunk?.type !== 'chunk') throw new Error(`${entry.pathname} gave no script`);
      this.emitFile({ type: 'asset', fileName, source: chunk.code });
    },
  };
}

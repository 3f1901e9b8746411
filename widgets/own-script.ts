import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

/** Puts a script that our own pages load beside the first file. @param budget in bytes of brotli */
export function ownScript(fileName: string, entry: URL, budget: number): Plugin {
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
      const weight = brotliCompressSync(chunk.code).length;
      if (weight > budget) this.error(`${fileName} weighs ${weight} bytes brotli, more than ${budget}`);
      this.emitFile({ type: 'asset', fileName, source: chunk.code });
    },
  };
}

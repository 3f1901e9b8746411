import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

/** Bytes of brotli: it runs on every framed page, and does one thing. */
const budget = 1024;

/** Puts `frame.js`, which framed pages load, beside the first file. */
export const frameScript: Plugin = {
  name: 'frame-script',
  apply: 'build',
  async generateBundle() {
    const built = await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        target: 'es2022',
        write: false,
        lib: { entry: fileURLToPath(new URL('frame.ts', import.meta.url)), formats: ['es'] },
        rolldownOptions: { output: { minify: true, comments: false } },
      },
    });
    const [{ output } = { output: [] }] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
    const [chunk] = output;
    if (chunk?.type !== 'chunk') throw new Error('frame.ts gave no script');
    const weight = brotliCompressSync(chunk.code).length;
    if (weight > budget) this.error(`frame.js weighs ${weight} bytes brotli, more than ${budget}`);
    this.emitFile({ type: 'asset', fileName: 'frame.js', source: chunk.code });
  },
};

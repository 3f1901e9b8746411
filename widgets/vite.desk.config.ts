import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** Minifying drops Lit's licence banners; they travel beside the file. */
const notices: Plugin = {
  name: 'licence-notices',
  apply: 'build',
  generateBundle() {
    const lit = readFileSync(new URL('LICENSE', import.meta.resolve('lit/html.js')), 'utf8');
    this.emitFile({
      type: 'asset',
      fileName: 'desk.js.LICENSE.txt',
      source: `desk.js is part of Leerkring, licensed under the EUPL-1.2.\nIt contains parts of Lit (https://lit.dev):\n\n${lit}`,
    });
  },
};

/** The desk: one file, which its page at /desk loads. */
export default defineConfig({
  resolve: { conditions: ['module', 'browser'] },
  plugins: [notices],
  build: {
    target: 'es2022',
    outDir: 'dist/desk',
    lib: { entry: 'desk/desk.ts', formats: ['es'], fileName: () => 'desk.js' },
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
  },
});

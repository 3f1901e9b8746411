import { defineConfig } from 'vite';

/** What the page at /embed does more where scripts run: one file. */
export default defineConfig({
  build: {
    target: 'es2022',
    outDir: 'dist/embed',
    lib: { entry: 'embed/embed.ts', formats: ['es'], fileName: () => 'embed.js' },
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
  },
});

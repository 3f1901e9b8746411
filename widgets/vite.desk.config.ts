import { defineConfig } from 'vite';
import { licenceNotices } from './licence-notices.ts';

/** The desk: one file, which its page at /desk loads. */
export default defineConfig({
  resolve: { conditions: ['module', 'browser'] },
  plugins: [licenceNotices('desk.js', 'desk.js is', ['lit'])],
  build: {
    target: 'es2022',
    outDir: 'dist/desk',
    lib: { entry: 'desk/desk.ts', formats: ['es'], fileName: () => 'desk.js' },
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
  },
});

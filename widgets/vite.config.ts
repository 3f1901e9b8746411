import { transform } from 'lightningcss';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { frameScript } from './frame/frame-script.ts';
import { hostedFormScript } from './hosted-form/hosted-form-script.ts';
import { licenceNotices } from './licence-notices.ts';
import { loadedParts, templateShape } from './loaded-parts.ts';

/** What custom properties hold is left as it was written, but for the spaces. */
const smallestCss = (css: string) =>
  `${transform({ filename: '', code: Buffer.from(css), minify: true }).code}`.replaceAll(', ', ',');

/** Templates and styles are strings to the minifier: their indentation would travel to every page. */
const tighten: Plugin = {
  name: 'tighten-templates',
  apply: 'build',
  transform: {
    filter: { id: /widgets\/(?!node_modules).*\.ts$/ },
    handler: (code, id) =>
      id.endsWith('.css.ts')
        ? code.replace(/`(\n[^`]*)`/g, (_, css) => `\`${smallestCss(css)}\``)
        : code
            .replace(/\s*\n\s*/g, '\n')
            .replace(/\n(?=[.?@]?[\w-]+=["$])/g, ' ')
            .replace(/(?<=>)\n(?=<|\$\{)|(?<=\})\n(?=<)/g, '')
            // A value without quotes would take the slash along.
            .replace(/(?<!\}) \/>/g, '/>'),
  },
};

/** The generated documents carry their text in a class; the browser sends ids and needs neither. */
const idsOnly: Plugin = {
  name: 'document-ids-only',
  apply: 'build',
  transform: {
    filter: { id: /generated\/graphql\.ts$/ },
    handler: (code) =>
      code.replace(/export class[\s\S]*?\n}\n/, '').replace(/export const \w+FragmentDoc = [\s\S]*?`, \{.*\n/g, ''),
  },
};

/** A second minifier finds what the first one leaves: 270 bytes of brotli. */
const smallest: Plugin = {
  name: 'smallest',
  apply: 'build',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, unsafe_arrows: true, hoist_funs: true },
      });
      if (code) chunk.code = code;
    }
  },
};

export default defineConfig({
  // Without `development`, also when a test builds: Lit as partners get it.
  resolve: { conditions: ['module', 'browser'] },
  plugins: [
    templateShape,
    loadedParts([idsOnly, tighten]),
    idsOnly,
    tighten,
    smallest,
    frameScript,
    hostedFormScript,
    licenceNotices('leerkring.js', 'leerkring.js, form.js and the files in parts/ are', ['altcha']),
  ],
  build: {
    target: 'es2022',
    // The desk's file stands in a folder of it, from a build of its own.
    emptyOutDir: false,
    lib: { entry: 'leerkring.ts', formats: ['es'], fileName: () => 'leerkring.js' },
    // Without its own minify the ES output of a library keeps its whitespace.
    rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
  },
});

// The package's JavaScript: ES modules that a bundler takes apart and puts together again.
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { licenceNotices } from '../licence-notices.ts';
import config from '../vite.config.ts';
import { elementSources, widgets } from './element-sources.ts';
import { moduleOf } from './manifest.ts';

/** Of the plugins of the script those that change modules; parts stay imports here, and a site has its own minifier. */
const kept = ['template-shape', 'document-ids-only', 'tighten-templates'];

const inWidgets = (file: string) => JSON.stringify(join(widgets, file));

/** The names that `classes.js` exports, with the files that have them. */
export const classFiles = () => [
  { className: 'LeerkringElement', file: 'element.ts' },
  ...elementSources().map(({ className, file }) => ({ className, file })),
];

/** Source texts by the path where they would stand. */
function entries(): Record<string, string> {
  const elements = elementSources();
  const requireEndpoint = `import ${inWidgets('package/require-endpoint.ts')};\n`;
  const register = (folder: string) => `import ${inWidgets(`${folder}/register.ts`)};\n`;
  const sources = {
    index: elements.map(({ folder }) => register(folder)).join(''),
    classes: classFiles()
      .map(({ className, file }) => `export { ${className} } from ${inWidgets(file)};\n`)
      .join(''),
    ...Object.fromEntries(elements.map(({ tag, folder }) => [moduleOf(tag).replace('.js', ''), register(folder)])),
  };
  return Object.fromEntries(
    Object.entries(sources).map(([name, text]) => [join(widgets, name), requireEndpoint + text]),
  );
}

function entryModules(sources: Record<string, string>): Plugin {
  return {
    name: 'entry-modules',
    enforce: 'pre',
    resolveId: (id) => (id in sources ? id : undefined),
    load: (id) => sources[id],
  };
}

/** There is no such origin, and nothing that could be asked there: a request fails before it leaves. */
const noOrigin: Plugin = {
  name: 'no-script-origin',
  enforce: 'pre',
  load: { filter: { id: /\/script-origin\.ts$/ }, handler: () => `export const scriptOrigin = 'endpoint-required:';` },
};

/** @param outDir an empty folder */
export async function buildModules(outDir: string): Promise<void> {
  const plugins = (config.plugins as Plugin[]).filter(({ name }) => kept.includes(name));
  if (plugins.length !== kept.length) throw new Error('The script is built with other plugins than this knows');
  const sources = entries();
  await build({
    configFile: false,
    publicDir: false,
    root: widgets,
    logLevel: 'error',
    resolve: config.resolve ?? {},
    plugins: [
      entryModules(sources),
      noOrigin,
      ...plugins,
      licenceNotices('THIRD-PARTY', 'The modules of this package are', ['altcha']),
    ],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: { entry: Object.keys(sources), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' } },
    },
  });
}

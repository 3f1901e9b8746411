// What npm and bundlers read of the package.
import { elementsOf, type Manifest } from '../hosted/manifest.ts';
import { source } from './element-sources.ts';
import { moduleOf } from './manifest.ts';

/** Places without HTMLElement: there the modules are empty. A test in a made-up DOM asks for `browser`. */
const servers = ['node', 'deno', 'bun', 'edge-light', 'workerd', 'worker'];

interface Shared {
  version: string;
  license: string;
}

export function version(): string {
  return (JSON.parse(source('package.json')) as Shared).version;
}

function exported(module: string, server: string): Record<string, string> {
  return {
    types: `./${module.replace('.js', '.d.ts')}`,
    browser: `./${module}`,
    ...Object.fromEntries(servers.map((condition) => [condition, `./${server}`])),
    default: `./${module}`,
  };
}

export function packageJson(manifest: Manifest): object {
  const { license } = JSON.parse(source('package.json')) as Shared;
  const modules = elementsOf(manifest).map(({ tagName }) => moduleOf(tagName));
  const registering = ['index.js', ...modules];
  return {
    name: '@leerkring/widgets',
    version: version(),
    description: 'Cards of learning networks, a sign-up form and more of Leerkring, as elements for any website',
    license,
    type: 'module',
    keywords: ['custom-elements', 'web-components', 'leerkring', 'learning-networks'],
    types: './index.d.ts',
    exports: {
      '.': exported('index.js', 'server/empty.js'),
      ...Object.fromEntries(modules.map((module) => [`./${module}`, exported(module, 'server/empty.js')])),
      './classes.js': exported('classes.js', 'server/classes.js'),
      './leerkring.js': exported('leerkring.js', 'server/empty.js'),
      './parts/*': './parts/*',
      './react': { types: './react.d.ts', default: './server/empty.js' },
      './vue': { types: './vue.d.ts', default: './server/empty.js' },
      './custom-elements.json': './custom-elements.json',
      './vscode.html-custom-data.json': './vscode.html-custom-data.json',
      './web-types.json': './web-types.json',
      './package.json': './package.json',
    },
    sideEffects: [...registering.map((module) => `./${module}`), './chunks/*', './leerkring.js', './parts/*'],
    customElements: './custom-elements.json',
    'web-types': './web-types.json',
    files: ['**/*.js', '**/*.d.ts', '*.json', '*.txt'],
    peerDependencies: { '@types/react': '>=19', vue: '>=3.5' },
    peerDependenciesMeta: { '@types/react': { optional: true }, vue: { optional: true } },
  };
}

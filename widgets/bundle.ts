import { build, type InlineConfig } from 'vite';

/**
 * One module with everything that it imports, minified.
 * @throws when something of it would stay outside
 */
export async function bundle(
  entry: string,
  { plugins, resolve }: Pick<InlineConfig, 'plugins' | 'resolve'> = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: resolve ?? {},
    plugins: plugins ?? [],
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false, codeSplitting: false } },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk' || chunk.imports.length) throw new Error(`${entry} does not stand alone`);
  return chunk.code;
}

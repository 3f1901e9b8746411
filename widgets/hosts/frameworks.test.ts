// Applications in a framework, on a page that has our script tag. How they use the npm package is tested in ../package.
import { join } from 'node:path';
import { build } from 'vite';
import { expect } from 'vitest';
import * as fixtures from '../testing/fixtures.ts';
import { card, openForm, page, script, signUpIn, slug } from './testing/pages.ts';
import { onSite, startSites } from './testing/site.ts';

startSites();

/** @param mode development is where React mounts twice */
async function bundled(file: string, mode: 'development' | 'production'): Promise<string> {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, 'apps', file), formats: ['es'] } },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error(`${file} makes no script`);
  return chunk.code;
}

const apps = {
  'React 19, in StrictMode': { file: 'react.js', mode: 'development', globals: [] },
  'Vue 3, with KeepAlive': {
    file: 'vue.js',
    mode: 'production',
    globals: ['__VUE__', '__VUE_INSTANCE_SETTERS__', '__VUE_SSR_SETTERS__'],
  },
} as const;

const orders = {
  'our script first': (ours: string, app: string) => ours + app,
  // Until an element is known a framework writes attributes, where properties were meant.
  'our script after the application': (ours: string, app: string) => app + ours,
};

for (const [name, { file, mode, globals }] of Object.entries(apps))
  for (const [order, scripts] of Object.entries(orders)) {
    const files: Record<string, string> = {};
    onSite(
      `${name}, ${order}: a parent that renders again, keys that change places, a view that goes and comes back`,
      {
        globals,
        files,
        prepare: async () => {
          files['app.js'] = await bundled(file, mode);
        },
        html: ({ url }) =>
          page(
            `<style>#app { min-height: 400vh }</style>${scripts(script(url), '<script type="module" src="app.js"></script>')}`,
            '<div id="app"></div>',
          ),
      },
      async ({ page, asked, api }) => {
        const heard = page.locator('output');
        const first = page.locator('main > leerkring-network').first();
        const list = page.locator('leerkring-networks');
        await expect.poll(() => page.getByRole('article').count()).toBe(3 + fixtures.all.length);
        expect(
          await first.evaluate((element) => [Reflect.get(element, 'slug'), Reflect.get(element, 'endpoint') ?? null]),
        ).toEqual(['een', null]);

        await openForm(first);
        await first.getByLabel('Je naam').fill('Sanne de Boer');
        for (let time = 0; time < 3; time++) await page.getByRole('button', { name: 'Teken opnieuw' }).click();
        await page.getByRole('button', { name: 'Draai om' }).click();
        const last = page.locator('main > leerkring-network').last();
        expect(await last.getByLabel('Je naam').inputValue()).toBe('Sanne de Boer');
        expect(await last.getByLabel('Je e-mailadres').inputValue()).toBe('sanne@example.org');

        await page.getByRole('button', { name: 'Verberg' }).click();
        await list.waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Toon' }).click();
        await card(list).waitFor();

        await signUpIn(last);
        await expect
          .poll(() => heard.textContent())
          .toBe(`leerkring-sign-up-opened ${slug}, leerkring-sign-up-received ${slug}`);
        expect(api.sent).toHaveLength(1);
        const times = (operation: string) => asked.filter((one) => one === operation).length;
        expect([times('Networks'), times('SignUpForm')]).toEqual([1, 1]);
      },
      30_000,
    );
  }

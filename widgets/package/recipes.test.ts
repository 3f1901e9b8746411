import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recipes } from '../hosted/recipes.ts';
import { type BuiltWidgets, serveBuiltWidgets } from '../testing/built-widgets.ts';
import { chromium } from '../testing/chromium.ts';
import * as fixtures from '../testing/fixtures.ts';
import { type Project, projectWithPackage } from './testing/packed.ts';
import { page as html, visit } from './testing/site.ts';

let api: BuiltWidgets;
let project: Project;
let browser: Browser;

beforeAll(async () => {
  api = await serveBuiltWidgets();
  project = await projectWithPackage(api.folder);
  browser = await playwright.launch(await chromium());
}, 60_000);

afterAll(async () => {
  await browser?.close();
  project?.remove();
  api?.stop();
});

const props = JSON.stringify({
  programme: 'waardigheid-en-trots',
  employee: { name: 'Sanne', email: 'sanne@example.org' },
});

/** What an application has besides the recipe: the file that puts it on the page. */
const mains: Record<string, string> = {
  'React 19': `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Networks } from './networks.tsx';
createRoot(document.getElementById('app')).render(createElement(Networks, ${props}));
`,
  'Vue 3': `import { createApp } from 'vue';
import LearningNetworks from './LearningNetworks.vue';
createApp(LearningNetworks, ${props}).mount('#app');
`,
};

const filesOf = (name: string) =>
  Object.fromEntries(
    recipes.find(({ framework }) => framework === name)?.files.map(({ path, code }) => [path, code]) ?? [],
  );

/** @returns the folder with \`main.js\` */
async function buildApp(name: string, ssr?: 'server'): Promise<string> {
  const files = filesOf(name);
  const source = ssr ? { 'server.ts': servers[name] ?? '' } : { 'main.ts': mains[name] ?? '' };
  project.write({ ...files, ...source });
  const outDir = join(project.folder, `dist-${ssr ?? 'site'}`);
  await build({
    root: project.folder,
    configFile: 'vite.config.ts' in files ? join(project.folder, 'vite.config.ts') : false,
    logLevel: 'error',
    mode: 'production',
    // Under a test runner Vite takes it for development.
    oxc: { jsx: { development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: ['@leerkring/widgets'] },
    build: {
      outDir,
      emptyOutDir: true,
      ssr: Boolean(ssr),
      rolldownOptions: {
        input: join(project.folder, Object.keys(source)[0] ?? ''),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return outDir;
}

const servers: Record<string, string> = {
  'React 19': `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Networks } from './networks.tsx';
console.log(renderToString(createElement(Networks, ${props})));
`,
  'Vue 3': `import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import LearningNetworks from './LearningNetworks.vue';
console.log(await renderToString(createSSRApp(LearningNetworks, ${props})));
`,
};

async function signUp(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Aanmelden / })
    .first()
    .click();
  await page.getByLabel('Je e-mailadres').waitFor();
  expect(await page.getByLabel('Je e-mailadres').inputValue()).toBe('sanne@example.org');
  await page.getByRole('combobox', { name: 'Je organisatie' }).fill('De Wierde');
  await page.getByLabel('Op welke locatie werk je?').fill('De Wilg');
  await page.getByLabel('Elke maand').check();
  await page.getByLabel('Nee', { exact: true }).check();
  await page.locator('leerkring-sign-up').getByRole('button', { name: 'Aanmelden' }).click();
}

describe.each(['React 19', 'Vue 3'])('the recipe for %s', (name) => {
  test('shows cards, sets properties and hears of a sign-up', async () => {
    const folder = await buildApp(name);
    const { page, errors } = await visit(browser, api, { pages: { '/': html('/main.js') }, folder, path: '/' });
    await page.getByRole('heading', { name: fixtures.open.title }).waitFor();
    const networks = page.locator('leerkring-networks');
    expect(
      await networks.evaluate((element) => [Reflect.get(element, 'limit'), Reflect.get(element, 'programme')]),
    ).toEqual([6, 'waardigheid-en-trots']);
    await signUp(page);
    await page.getByText(`You signed up for ${fixtures.open.slug}.`).waitFor();
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('gives on the server what stands inside the element', async () => {
    const folder = await buildApp(name, 'server');
    const rendered = project.run(process.execPath, join(folder, 'server.js'));
    expect(rendered).toContain('<leerkring-networks endpoint="https://leerkring.example"');
    expect(rendered).toContain('<a href="https://leerkring.example/p/waardigheid-en-trots">All networks</a>');
    expect(rendered).not.toContain('[object Object]');
  }, 60_000);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltWidgets, serveBuiltWidgets } from '../testing/built-widgets.ts';
import { chromium } from '../testing/chromium.ts';
import * as fixtures from '../testing/fixtures.ts';
import { elementSources } from './element-sources.ts';
import { moduleOf } from './manifest.ts';
import { type Project, projectWithPackage } from './testing/packed.ts';
import { page as html, siteUrl, visit } from './testing/site.ts';

/** Entries of a site that imports the package, each in its own way. */
const entries: Record<string, string> = {
  classes: `import * as classes from '@leerkring/widgets/classes.js';
document.title = Object.values(classes).length + ' classes';
`,
  twice: `import '@leerkring/widgets/network.js';
import '@leerkring/widgets';
`,
  all: "import '@leerkring/widgets';\n",
};
const tags = elementSources().map(({ tag }) => tag);
const networks = '<leerkring-networks><a href="/elders">Bekijk de netwerken</a></leerkring-networks>';
const card = '<leerkring-network slug="x" endpoint="https://leerkring.example"></leerkring-network>';
const theScript = '<script type="module" src="https://leerkring.example/widgets/v1/leerkring.js"></script>';

const pages = {
  '/classes': html('/classes.js', networks),
  '/twice': html('/twice.js', theScript + card),
  '/nowhere': html('/all.js', `${networks}${networks}<leerkring-outcome></leerkring-outcome>`),
  '/part': html('/all.js', card),
  '/self-hosted': html('/leerkring.js', card),
};

let api: BuiltWidgets;
let project: Project;
let browser: Browser;
let site: string;

beforeAll(async () => {
  api = await serveBuiltWidgets();
  project = await projectWithPackage(api.folder);
  browser = await playwright.launch(await chromium());
  site = join(project.folder, 'dist');
  const names = Object.keys(entries);
  project.write(Object.fromEntries(names.map((name) => [`${name}.ts`, entries[name] ?? ''])));
  await build({
    root: project.folder,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: site,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: names.map((name) => join(project.folder, `${name}.ts`)),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  project?.remove();
  api?.stop();
});

const open = (path: keyof typeof pages, folder = site) => visit(browser, api, { pages, folder, path });

describe('on a page', () => {
  test('the classes register nothing', async () => {
    const { page, errors } = await open('/classes');
    await page.waitForFunction(() => document.title !== 'Site');
    expect(await page.title()).toBe(`${tags.length + 1} classes`);
    expect(await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('imported twice, and beside the script tag, an element is registered once', async () => {
    const { page, errors } = await open('/twice');
    await page.getByRole('heading', { name: fixtures.open.title }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('without endpoint it shows what stands inside, asks nothing, and says once for each tag what to set', async () => {
    const { page, errors, asked } = await open('/nowhere');
    await expect.poll(() => errors).toHaveLength(2);
    for (const [index, tag] of ['leerkring-networks', 'leerkring-outcome'].entries())
      expect(errors[index]).toContain(`Set endpoint, as an attribute or a property: <${tag} `);
    expect(await page.getByRole('link', { name: 'Bekijk de netwerken' }).count()).toBe(2);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(asked.filter((url) => !/\.js$|\/nowhere$/.test(url))).toEqual([]);
    await page
      .locator('leerkring-networks')
      .first()
      .evaluate((element) => {
        Reflect.set(element, 'endpoint', 'https://leerkring.example');
      });
    await page.getByRole('heading', { name: fixtures.open.title }).waitFor();
    expect(await page.getByRole('link', { name: 'Bekijk de netwerken' }).count()).toBe(1);
    expect(errors).toHaveLength(2);
  });

  test('what is seldom needed comes when it is, from the site itself', async () => {
    const { page, asked, errors } = await open('/part');
    await page.getByRole('button', { name: /Meer weten/ }).waitFor();
    expect(asked.filter((url) => url.includes('network-details'))).toEqual([]);
    await page.getByRole('button', { name: /Meer weten/ }).click();
    await page.getByText('om de beurt bij een van de leden').waitFor();
    expect(asked.filter((url) => url.includes('network-details'))).toEqual([expect.stringContaining(siteUrl)]);
    expect(errors).toEqual([]);
  });

  test('the file that a site hosts itself asks the API at endpoint, and its parts at the site', async () => {
    const { page, asked, errors } = await open('/self-hosted', project.package);
    await page.getByRole('button', { name: /Meer weten/ }).click();
    await page.getByText('om de beurt bij een van de leden').waitFor();
    expect(asked.filter((url) => url.includes('/parts/'))).toEqual([expect.stringContaining(`${siteUrl}/parts/`)]);
    expect(errors).toEqual([]);
  });
});

describe('in Node', () => {
  const modules = ['', 'classes.js', 'leerkring.js', ...tags.map(moduleOf), 'react', 'vue'];

  test.each(modules)('importing /%s of the package throws nothing', (module) => {
    const specifier = join('@leerkring/widgets', module);
    const printed = project.run(
      process.execPath,
      '--input-type=module',
      '--eval',
      `console.log(Object.keys(await import(${JSON.stringify(specifier)})).length)`,
    );
    expect(Number(printed)).toBe(module === 'classes.js' ? tags.length + 1 : 0);
  });
});

describe('what is packed', () => {
  const json = (name: string) => JSON.parse(readFileSync(join(project.package, name), 'utf8'));

  test('depends on nothing, and carries its licence and those of what is in it', () => {
    expect(json('package.json')).not.toHaveProperty('dependencies');
    expect(json('package.json')).not.toHaveProperty('private');
    expect(readdirSync(project.package)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY.LICENSE.txt', 'leerkring.js.LICENSE.txt']),
    );
  });

  test('has every file that its exports name', () => {
    const named = JSON.stringify(json('package.json').exports).match(/"\.\/[^"*]+\.[\w.]+"(?!:)/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    for (const file of new Set(named))
      expect(() => readFileSync(join(project.package, JSON.parse(file)))).not.toThrow();
  });

  test('knows no origin of its own', () => {
    const chunks = readdirSync(join(project.package, 'chunks')).map((name) => join(project.package, 'chunks', name));
    for (const chunk of chunks) expect(readFileSync(chunk, 'utf8')).not.toContain('import.meta.url');
  });

  test.each([
    ['vscode.html-custom-data.json', (data: { tags: object[] }) => data.tags],
    ['web-types.json', (data: { contributions: { html: { elements: object[] } } }) => data.contributions.html.elements],
  ])('%s tells editors of every element', (name, elementsIn) => {
    expect(elementsIn(json(name)).map((element) => Reflect.get(element, 'name'))).toEqual(tags);
  });
});

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';

/** Ways in which people read a page, in both languages. `bypassCSP`: its own policy would keep axe out. */
export const looks: [name: string, options: BrowserContextOptions, language: 'nl' | 'en'][] = [
  ['1280', { bypassCSP: true, viewport: { width: 1280, height: 800 } }, 'nl'],
  ['320-dark', { bypassCSP: true, viewport: { width: 320, height: 700 }, colorScheme: 'dark' }, 'en'],
  ['360-forced', { bypassCSP: true, viewport: { width: 360, height: 700 }, forcedColors: 'active' }, 'nl'],
];

const ibm = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'), 'utf8');
interface IbmReport {
  results: { ruleId: string; value: [policy: string, confidence: string]; message: string; snippet: string }[];
}

/**
 * What does not hold for axe, or for IBM's equal-access engine by WCAG 2.2 AA (of the latter only what it is sure of), and
 * whether it gets wider than the window when its text is spaced out.
 *
 * @param page opened with `bypassCSP`
 */
export async function faultsIn(page: Page): Promise<{ id: string; html: string[] }[]> {
  await page.evaluate(`${axe.source}; ${ibm}; 0`);
  const { violations }: AxeResults = await page.evaluate("axe.run({ rules: { 'target-size': { enabled: true } } })");
  const { results }: IbmReport = await page.evaluate(`new ace_ibma.Checker().check(document, 'WCAG_2_2').then(
    ({ results }) => ({ results: results.map(({ ruleId, value, message, snippet }) => ({ ruleId, value, message, snippet })) }))`);
  const spaced = await tooWideSpaced(page);
  return [
    ...(spaced > 0 ? [{ id: 'text-spacing', html: [`${spaced} pixels too wide`] }] : []),
    ...violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) })),
    ...results
      .filter(({ value: [policy, confidence] }) => policy === 'VIOLATION' && confidence === 'FAIL')
      .map(({ ruleId, message, snippet }) => ({ id: ruleId, html: [message, snippet] })),
  ];
}

// As text: its types are a browser's, and this package has none of those.
const guidelines = stripTypeScriptTypes(
  readFileSync(fileURLToPath(import.meta.resolve('@leerkring/widgets/testing/form-guidelines.ts')), 'utf8'),
).replace('export ', '');

/** What the form on a page does not keep of the form guidelines. @param page opened with `bypassCSP` */
export function againstGuidelines(page: Page): Promise<string[]> {
  return page.evaluate(`(() => { ${guidelines}; return againstGuidelines(document); })()`);
}

/** By how many pixels it is wider than the window; 0 or less: it fits. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

/** The same with the text spacing that readers may set (WCAG 2.2, 1.4.12). */
function tooWideSpaced(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(\`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }\`);
    document.adoptedStyleSheets = [spacing];
    const width = document.documentElement.scrollWidth - innerWidth;
    document.adoptedStyleSheets = [];
    return width;
  })()`);
}

/** To look at it oneself: in the folder that the environment names in PICTURES, if it does. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name.replace(/[^\w-]+/g, '-')}.png`, fullPage: true });
}

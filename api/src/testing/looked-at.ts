import { mkdirSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';

/** Ways in which people read a page, in both languages. `bypassCSP`: its own policy would keep axe out. */
export const looks: [name: string, options: BrowserContextOptions, language: 'nl' | 'en'][] = [
  ['1280', { bypassCSP: true, viewport: { width: 1280, height: 800 } }, 'nl'],
  ['320-dark', { bypassCSP: true, viewport: { width: 320, height: 700 }, colorScheme: 'dark' }, 'en'],
  ['360-forced', { bypassCSP: true, viewport: { width: 360, height: 700 }, forcedColors: 'active' }, 'nl'],
];

/** What does not hold for axe. @param page opened with `bypassCSP` */
export async function faultsIn(page: Page): Promise<{ id: string; html: string[] }[]> {
  await page.evaluate(axe.source);
  const { violations }: AxeResults = await page.evaluate('axe.run()');
  return violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }));
}

/** By how many pixels it is wider than the window; 0 or less: it fits. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - innerWidth');
}

/** To look at it oneself: in the folder that the environment names in PICTURES, if it does. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name.replace(/[^\w-]+/g, '-')}.png`, fullPage: true });
}

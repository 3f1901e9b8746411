import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright';

/** What does not hold for axe. @param page opened with `bypassCSP`: its own policy would keep axe out */
export async function faultsIn(page: Page): Promise<{ id: string; html: string[] }[]> {
  await page.evaluate(axe.source);
  const { violations }: AxeResults = await page.evaluate('axe.run()');
  return violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }));
}

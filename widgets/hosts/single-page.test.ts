// Applications that take our elements away again: what they leave in memory.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { countersOf, instances } from './testing/memory.ts';
import { card, network, networks, page, script, signUp } from './testing/pages.ts';
import { onSite, startSites } from './testing/site.ts';

startSites();

/** A router: puts a view on the page and takes it away once its list is there, as often as it is told to. */
const router = `addEventListener('navigate', async ({ detail: { view, times } }) => {
  for (let time = 0; time < times; time++) {
    const root = document.createElement('section');
    root.innerHTML = view;
    document.querySelector('main').replaceChildren(root);
    while (!root.querySelector('leerkring-networks').shadowRoot?.querySelector('leerkring-network'))
      await new Promise(requestAnimationFrame);
    root.remove();
  }
  document.title = times + ' times';
});`;

/** Whose size does not depend on what is in it. */
const pane = '<style>main { height: 300px; overflow: auto }</style>';
const ours = ['leerkring-networks', 'leerkring-network', 'leerkring-sign-up'];

async function navigate(page: Page, times: number): Promise<void> {
  const detail = { view: networks + network + signUp, times };
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('navigate', { detail })), detail);
  await expect.poll(() => page.title(), { timeout: 30_000 }).toBe(`${times} times`);
}

onSite(
  'single-page app that mounts and unmounts 100 times: nothing stays behind, nothing is asked twice',
  {
    files: { 'app.js': router },
    html: ({ url }) => page(`${pane}<script src="app.js"></script>${script(url)}`, '<main></main>'),
  },
  async ({ page, asked, api, requests }) => {
    const cdp = await page.context().newCDPSession(page);
    await navigate(page, 5);
    const start = performance.now();
    const before = await countersOf(cdp);
    await navigate(page, 100);
    // An answer holds for five seconds.
    const rounds = 2 + Math.floor((performance.now() - start) / 5000);
    for (const operation of new Set(asked))
      expect([operation, asked.filter((one) => one === operation).length <= rounds]).toEqual([operation, true]);
    expect(requests.filter((request) => request.url().startsWith(`${api.url}/widgets/`)).length).toBeLessThanOrEqual(3);
    // Longer than the elements wait for an answer (transport.ts): until then a question under way may hold who asked it.
    for (const name of ours)
      await expect.poll(async () => [name, await instances(cdp, name)], { timeout: 30_000 }).toEqual([name, 0]);
    const after = await countersOf(cdp);
    expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.usedSize - before.usedSize).toBeLessThan(500_000);
  },
  150_000,
);

onSite(
  'single-page app that takes elements away while time stands still: an answer that is kept does not keep who asked',
  {
    prepare: (page) =>
      page.addInitScript(() => {
        const { setTimeout } = window;
        // What is said is said within a third of a second; an answer holds for five.
        const soon = (act: () => void, wait: number) => setTimeout(act, wait > 1000 ? 1e9 : wait);
        Object.assign(window, { setTimeout: soon });
      }),
    html: ({ url }) => page(pane + script(url), `<main>${networks}${network}${signUp}</main>`),
  },
  async ({ page }) => {
    const cdp = await page.context().newCDPSession(page);
    await card(page.locator('main > leerkring-network')).waitFor();
    await card(page.locator('leerkring-networks')).waitFor();
    await page.getByLabel('Op welke locatie werk je?').waitFor();
    await page.locator('main').evaluate((main) => main.replaceChildren());
    for (const name of ours) await expect.poll(async () => [name, await instances(cdp, name)]).toEqual([name, 0]);
  },
);

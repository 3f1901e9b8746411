import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Answer } from './answers.ts';
import { page } from './pages.ts';
import { onSite, startSites } from './site.ts';
import { watched } from './watch.ts';

startSites();

const shift = async (page: Page) => (await page.evaluate(watched)).shift;

/** Waits until the answer stands there and is over. */
async function over(page: Page): Promise<void> {
  await page.locator('#room[style]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => {
    const answers: Answer[] = Reflect.get(document, Symbol.for('answers'));
    return answers.every(({ to }) => to < Infinity);
  });
}

onSite(
  'what moves as an answer to a click does not count; once that is over it does, however soon',
  {
    ownShift: true,
    html: () => page('', `<button onclick="room.style.height = '200px'">Meer</button><div id="room"></div>`),
  },
  async ({ page }) => {
    await page.getByRole('button').click();
    await over(page);
    expect(await shift(page)).toBe(0);
    await page.locator('#room').evaluate((room) => {
      room.style.height = '400px';
    });
    await expect.poll(() => shift(page)).toBeGreaterThan(0.05);
  },
);

onSite(
  'an answer lasts for as long as what it asks takes',
  {
    ownShift: true,
    files: { slow: '{}' },
    prepare: (page) =>
      page.route('**/slow', async (route) => {
        // Long after the click has been painted.
        await page.evaluate(async () => {
          for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
        });
        await route.fallback();
      }),
    html: () =>
      page(
        '',
        `<button onclick="fetch('slow').then((answer) => answer.json()).then(() => room.style.height = '400px')">Meer</button>
        <div id="room"></div>`,
      ),
  },
  async ({ page }) => {
    await page.getByRole('button').click();
    await over(page);
    expect(await shift(page)).toBe(0);
  },
);

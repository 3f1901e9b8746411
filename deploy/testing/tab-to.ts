import type { Page } from 'playwright';

/** Presses Tab until what has focus answers to `name`. */
export async function tabTo(page: Page, name: RegExp, inCard = '') {
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      const around = [];
      while (element?.shadowRoot?.activeElement) {
        around.push(element);
        element = element.shadowRoot.activeElement;
      }
      const labels =
        element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return {
        name: [...labels, element?.textContent].join(' ').trim(),
        card: around.at(-1)?.shadowRoot?.textContent ?? '',
      };
    });
    if (name.test(focused.name) && focused.card.includes(inCard)) return;
  }
  throw new Error(`nothing called ${name} can be reached with Tab`);
}

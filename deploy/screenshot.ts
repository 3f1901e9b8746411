/** `npm run screenshot -w deploy`: the README's picture, of the demo page of a system that runs. */
import { fileURLToPath } from 'node:url';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { chromium as playwright } from 'playwright';
import { readEnvironment } from './environment.ts';

const browser = await playwright.launch(await chromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 960 } });
await page.goto(`http://localhost:${readEnvironment().ports.demo}`);
await page.getByText(/^\d+ netwerken/).waitFor();
await page.screenshot({ path: fileURLToPath(new URL('../docs/demo-page.png', import.meta.url)) });
await browser.close();

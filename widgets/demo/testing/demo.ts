// The demo page as a process of its own, and visits to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright';

const serve = join(import.meta.dirname, '../serve.ts');

/** Starts the demo page. @returns its process, what it prints first, and the address in that: '' when there is none */
export async function startDemo(env: Record<string, string>) {
  const child = spawn(process.execPath, [serve], { env: { ...process.env, ...env }, stdio: 'pipe' });
  const [first] = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  const said = String(first);
  return { child, said, url: /http:\S+/.exec(said)?.[0] ?? '' };
}

/** Opens a page; whatever the browser complains about ends up in `complaints`. */
export async function visit(browser: Browser, address: URL, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address.href);
  return { page, complaints };
}

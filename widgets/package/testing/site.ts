// A site on an origin of its own, in a real browser; the API of the recipes answers from the built widgets.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright';

export const siteUrl = 'https://site.example';
/** As in the recipes. */
const apiUrl = 'https://leerkring.example';

const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html; charset=utf-8' };

export const page = (script: string, body = '') =>
  `<!doctype html><html lang="nl"><title>Site</title><link rel="icon" href="data:,"><body><div id="app"></div>${body}<script type="module" src="${script}"></script>`;

/** @param pages html by path @param folder files at all other paths */
export async function visit(
  browser: Browser,
  api: { url: string },
  { pages, folder, path }: { pages: Record<string, string>; folder: string; path: string },
): Promise<{ page: Page; errors: string[]; asked: string[] }> {
  const context = await browser.newContext();
  const opened = await context.newPage();
  const errors: string[] = [];
  const asked: string[] = [];
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
  opened.on('request', (request) => asked.push(request.url()));
  await context.route(`${apiUrl}/**`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(apiUrl, api.url) });
    await route.fulfill({ response });
  });
  await context.route(`${siteUrl}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(folder, pathname);
    const body = pages[pathname] ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (body === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body, contentType: types[extname(pathname)] ?? 'text/html; charset=utf-8' });
  });
  await opened.goto(siteUrl + path);
  return { page: opened, errors, asked };
}

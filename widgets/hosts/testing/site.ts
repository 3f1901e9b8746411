// Partners' sites on origins of their own, in a real browser, and what may never happen to one of them.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright, type Request } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operationOf } from '../../testing/asked.ts';
import { type BuiltWidgets, serveBuiltWidgets } from '../../testing/built-widgets.ts';
import { chromium } from '../../testing/chromium.ts';
import { startAnswering } from './answers.ts';
import { startWatching, watched } from './watch.ts';

export interface Site {
  html(api: BuiltWidgets): string;
  headers?(api: BuiltWidgets): Record<string, string>;
  /** What the page loads of its own, by name. */
  files?: Record<string, string | ((api: BuiltWidgets) => string)>;
  /** Another name of this machine, which a browser does not trust like this one's own. */
  name?: string;
  context?: BrowserContextOptions;
  /** Storage and cookies throw, as where a browser's settings forbid them. */
  withoutStorage?: boolean;
  /** The API asks proof of work, so whoever sends within two seconds waits until these are over. */
  asksProof?: boolean;
  /** Before the page opens. */
  prepare?(page: Page, api: BuiltWidgets): Promise<unknown>;
  /** The page's own styles move things, or the test does. */
  ownShift?: boolean;
  /** Globals that the page's own scripts make. */
  globals?: readonly string[];
  /** What the browser itself says in its console of a line that fails. */
  failing?: RegExp;
}

export interface Visit {
  page: Page;
  api: BuiltWidgets;
  /** Names of the operations that the page asked of the API, in order. */
  asked: string[];
  /** Everything that the page got from the API. */
  requests: Request[];
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** For an answer that a test gives instead of the API. */
export const anyOrigin = { 'access-control-allow-origin': '*' };

/** The most that may move by itself (web.dev/articles/cls counts 0.1 as good); asked for in this project: half of it. */
const mostShift = 0.05;

let api: BuiltWidgets;
let browser: Browser;
let origins: Awaited<ReturnType<typeof serveSites>>;

/** One API, one browser and one server of sites for the tests of a file. */
export function startSites(): void {
  beforeAll(async () => {
    api = await serveBuiltWidgets();
    origins = await serveSites();
    const options = await chromium();
    const args = [...options.args, '--host-resolver-rules=MAP *.example 127.0.0.1'];
    browser = await playwright.launch({ ...options, args });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    origins?.stop();
    api?.stop();
  });
}

/** A test on a site, which ends with what holds on every site. */
export function onSite(name: string, site: Site, look: (visit: Visit) => Promise<void>, timeout = 20_000): void {
  test(
    name,
    async () => {
      api.sent.length = 0;
      const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...site.context });
      try {
        // Sooner than the test itself, so that it is told what did not come.
        context.setDefaultTimeout(8000);
        await visit(await context.newPage(), site, look);
      } finally {
        await context.close();
      }
    },
    timeout,
  );
}

async function visit(page: Page, site: Site, look: (visit: Visit) => Promise<void>): Promise<void> {
  const url = origins.add(site.name ?? '127.0.0.1', site);
  const complaints: string[] = [];
  const strays: string[] = [];
  const asked: string[] = [];
  const requests: Request[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin === api.url) {
      requests.push(request);
      const operation = operationOf(new URL(request.url()), request.postDataJSON() ?? undefined);
      if (operation) asked.push(operation);
    } else if (origin !== new URL(url).origin && protocol !== 'data:' && protocol !== 'about:') {
      strays.push(request.url());
    }
  });
  await page.addInitScript(startAnswering);
  await page.addInitScript(startWatching, site.withoutStorage ?? false);
  if (!site.asksProof)
    await page.route('**/sign-up-challenge', (route) => route.fulfill({ json: {}, headers: anyOrigin }));
  await site.prepare?.(page, api);
  await page.goto(url);
  await look({ page, api, asked, requests });

  const seen = await Promise.all(page.frames().map((frame) => frame.evaluate(watched)));
  expect({
    complaints: complaints.filter((complaint) => !site.failing?.test(complaint)),
    strays,
    cookies: await page.context().cookies(),
    sentCookies: requests.filter((request) => request.headers().cookie).map((request) => request.url()),
    storage: seen.flatMap(({ touched }) => touched),
    globals: seen.flatMap(({ globals }) => globals).filter((global) => !site.globals?.includes(global)),
  }).toEqual({ complaints: [], strays: [], cookies: [], sentCookies: [], storage: [], globals: [] });
  if (site.ownShift) return;
  for (const { shift, moved } of seen)
    expect(shift, `layout shift: ${moved.join('; ')}`).toBeLessThanOrEqual(mostShift);
}

async function serveSites() {
  const sites: Site[] = [];
  const server = createServer((request, response) => {
    const [, number, name = ''] = new URL(request.url ?? '/', 'http://site').pathname.split('/');
    const site = sites[Number(number)];
    const file = name ? site?.files?.[name] : site?.html;
    const body = typeof file === 'function' ? file(api) : file;
    if (body === undefined) return response.writeHead(204).end();
    response.setHeader('content-type', types[extname(name)] ?? 'text/html; charset=utf-8');
    for (const [header, value] of Object.entries(site?.headers?.(api) ?? {})) response.setHeader(header, value);
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  return {
    /** @returns the address of its page */
    add: (name: string, site: Site) => `http://${name}:${port}/${sites.push(site) - 1}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

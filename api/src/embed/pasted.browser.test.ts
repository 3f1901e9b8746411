import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let browser: Browser;
let origin: string;
let host: Server;
let hostOrigin: string;
/** What the web master pasted, and the policy that their administrator made of the text. */
let pasted = { html: '', css: '', policy: '' };

beforeAll(async () => {
  host = createServer((request, response) => {
    if (request.url === '/style.css') return response.setHeader('content-type', 'text/css').end(pasted.css);
    return response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', pasted.policy)
      .end(
        `<!doctype html><html lang="nl"><head><title>Intranet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head><body><main><h1>Leren</h1>${pasted.html}</main></body></html>`,
      );
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const port = await freePort();
  origin = `http://localhost:${port}`;
  api = await startApi({ PUBLIC_URL: origin });
  await publish(api.database, {
    programmes: [{ slug: 'waardigheid', title: 'Waardigheid' }],
    networks: [{ slug: 'noord', programme: 'waardigheid', title: 'Kwaliteit "Noord" & co', organisations: ['Zorg A'] }],
    partnerSites: [{ key: 'pk_intranet', origins: [hostOrigin] }],
  });
  await api.app.listen({ host: '127.0.0.1', port });
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await api.close();
});

/** Copies with the buttons of the builder, as somebody does. */
async function copied(query: string, piece: 'html' | 'frame'): Promise<typeof pasted> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(
    `${origin}/embed?element=network&network=noord&partner=pk_intranet&accent=7a1f5c&site=${encodeURIComponent(hostOrigin)}&${query}`,
  );
  const copy = async (what: string) => {
    await page.locator(`[data-copy=code-${what}]`).click();
    await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();
    return String(await page.evaluate('navigator.clipboard.readText()'));
  };
  const html = await copy(piece);
  const css = piece === 'html' ? await copy('css') : '';
  const letter = await copy('letter');
  expect(letter).toContain(`${hostOrigin} toevoegen`);
  // What the page allowed already, as strict as can be; the lines of the text are added to it.
  const policy = new Map([
    ['default-src', "'none'"],
    ['style-src', "'self'"],
    ['img-src', 'data:'],
    ['require-trusted-types-for', "'script'"],
  ]);
  for (const [, directive = '', value = ''] of letter.matchAll(/^ {2}([a-z]+-[a-z]+) (\S.*)$/gm))
    policy.set(directive, `${policy.get(directive) ?? ''} ${value}`.trim());
  await context.close();
  return { html, css, policy: [...policy].map((line) => line.join(' ')).join('; ') };
}

/** Opens the page of the partner; what the browser complains about ends up in `complaints`. */
async function visit(address = hostOrigin) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

test.each(['system=html', 'system=wordpress&locale=nl', 'system=drupal&pin=yes'])(
  'what was copied works on another origin with exactly the policy of the text, to the end: %s',
  async (query) => {
    pasted = await copied(query, 'html');
    expect(pasted.html).toMatch(
      query.includes('pin') ? /leerkring-[\w-]{10}\.js" integrity="sha384-/ : /leerkring\.js">/,
    );
    const { page, complaints } = await visit();
    const button = page.getByRole('button', { name: /^Aanmelden/ });
    await button.click();
    const colour = `getComputedStyle(document.querySelector('leerkring-network').shadowRoot.querySelector('[part~=action]')).backgroundColor`;
    expect(await page.evaluate(colour)).toBe('rgb(122, 31, 92)');
    const before = await api.database.signUp.count();
    await page.getByLabel('Je naam').fill('Sanne Voorbeeld');
    await page.getByLabel('Je e-mailadres').fill(`sanne${before}@example.org`);
    await page.getByRole('combobox', { name: 'Je organisatie' }).fill('Zorg A');
    await page.locator('leerkring-sign-up').getByRole('button', { name: 'Aanmelden' }).click();
    await page.getByText('ontvangen').first().waitFor();
    expect(await api.database.signUp.count()).toBe(before + 1);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test.each(['script-src', 'connect-src', 'trusted-types'])(
  'the text asks for nothing too much: without %s it does not work',
  async (directive) => {
    pasted = await copied('system=html', 'html');
    pasted = {
      ...pasted,
      policy: pasted.policy.replace(
        new RegExp(`; ${directive} [^;]*`),
        directive === 'trusted-types' ? "; trusted-types 'none'" : '',
      ),
    };
    const { page, complaints } = await visit();
    await expect
      .poll(() => complaints.join('\n'), { timeout: 10_000 })
      .toMatch(/Content Security Policy|TrustedTypePolicy|Trusted/i);
    expect(await page.getByRole('button', { name: /^Aanmelden/ }).count()).toBe(0);
    // The link is still there, or what the element says itself.
    expect(await page.locator('leerkring-network').textContent()).toContain('Lees meer over Kwaliteit "Noord" & co');
    await page.close();
  },
);

test('a frame stands on the page of the partner with its one line, and on no other', async () => {
  pasted = await copied('system=sharepoint', 'frame');
  expect(pasted.policy).toContain(`; frame-src ${origin}`);
  expect(pasted.policy).not.toContain('script-src');
  const { page } = await visit();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Kwaliteit "Noord" & co' }).first().waitFor();
  await page.close();
  const other = await visit(hostOrigin.replace('127.0.0.1', 'localhost'));
  await expect.poll(() => other.complaints.join('\n')).toContain('frame-ancestors');
  await other.page.close();
});

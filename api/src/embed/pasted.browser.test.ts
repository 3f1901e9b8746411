import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { trustedDocument } from '../graphql-http/trusted-documents.ts';
import { publish } from '../testing/publish.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';

let api: VisitedApi;
let host: Server;
let hostOrigin: string;
/** What the web master pasted, and the policy that their administrator made of the text. */
let pasted = { html: '', css: '', script: '', policy: '' };

beforeAll(async () => {
  host = createServer((request, response) => {
    if (request.url === '/style.css') return response.setHeader('content-type', 'text/css').end(pasted.css);
    if (request.url === '/site.js') return response.setHeader('content-type', 'text/javascript').end(pasted.script);
    return response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', pasted.policy)
      .end(
        `<!doctype html><html lang="nl"><head><title>Intranet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">${pasted.script && '<script src="/site.js"></script>'}</head><body><main><h1>Leren</h1>${pasted.html}</main></body></html>`,
      );
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  api = await startVisitedApi({}, 'localhost');
  await publish(api.database, {
    programmes: [{ slug: 'waardigheid', title: 'Waardigheid' }],
    networks: [{ slug: 'noord', programme: 'waardigheid', title: 'Kwaliteit "Noord" & co', organisations: ['Zorg A'] }],
    partnerSites: [{ key: 'pk_intranet', origins: [hostOrigin] }],
  });
});
afterAll(async () => {
  host?.close();
  await api.close();
});

/** Copies with the buttons of the builder, as somebody does. */
async function copied(query: string, piece: 'html' | 'frame', script?: 'height'): Promise<typeof pasted> {
  const context = await api.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const usual = { element: 'network', network: 'noord', partner: 'pk_intranet', accent: '7a1f5c', site: hostOrigin };
  const chosen = new URLSearchParams({ ...usual, ...Object.fromEntries(new URLSearchParams(query)) });
  await page.goto(`${api.origin}/embed?${chosen}`);
  const copy = async (what: string) => {
    const button = page.locator(`[data-copy=code-${what}]`);
    if (!(await button.isVisible())) await page.getByText('Mag je geen script plaatsen?').click();
    await button.click();
    await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();
    return String(await page.evaluate('navigator.clipboard.readText()'));
  };
  const html = await copy(piece);
  const css = piece === 'html' ? await copy('css') : '';
  const own = script ? await copy(script) : '';
  const letter = await copy('letter');
  expect(letter).toContain(`${hostOrigin} toevoegen`);
  // What the page allowed already, as strict as can be; the lines of the text are added to it.
  const policy = new Map([
    ['default-src', "'none'"],
    ['style-src', "'self'"],
    ['img-src', 'data:'],
    ['require-trusted-types-for', "'script'"],
  ]);
  for (const [, directive = '', value = ''] of letter.matchAll(/^ {2}([a-z]+-src|trusted-types) (\S.*)$/gm))
    policy.set(directive, `${policy.get(directive) ?? ''} ${value}`.trim());
  await context.close();
  return { html, css, script: own, policy: [...policy].map((line) => line.join(' ')).join('; ') };
}

/** Opens the page of the partner; what the browser complains about ends up in `complaints`. */
async function visit(address = hostOrigin) {
  const page = await api.browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'GET' && asked.push(request.url()));
  await page.goto(address);
  /** Addresses of the questions to the API, decoded. */
  const questions = () => asked.filter((url) => url.startsWith(`${api.origin}/graphql?`)).map(decodeURIComponent);
  return { page, complaints, questions };
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

test.each([
  ['system=html', 'network(', 1],
  ['system=html&element=networks&programme=waardigheid', 'networks(', 2],
  ['system=html&locale=en', 'network(', 1],
])('the page asks once, before the script is there: %s', async (query, field, count) => {
  pasted = await copied(query, 'html');
  const { page, complaints, questions } = await visit();
  await page.getByRole('heading', { name: 'Kwaliteit "Noord" & co' }).waitFor();
  // The list asks for its filters too.
  await expect.poll(() => questions().length).toBe(count);
  const [first] = questions();
  expect(pasted.html).toContain(`<link rel="preload" as="fetch" crossorigin href="${api.origin}/graphql?`);
  expect(trustedDocument(new URL(first ?? '').searchParams.get('documentId') ?? '')).toContain(field);
  expect(new Set(questions()).size).toBe(count);
  // Browsers complain of what was preloaded in vain some seconds after the page was there.
  await expect.poll(() => page.evaluate('performance.now()'), { timeout: 10_000 }).toBeGreaterThan(6000);
  expect(complaints).toEqual([]);
  await page.close();
});

test('what was preloaded for another language is not used: a word in the console, and all works', async () => {
  pasted = await copied('system=html', 'html');
  pasted = { ...pasted, html: pasted.html.replace('%22NL%22', '%22EN%22') };
  const { page, complaints, questions } = await visit();
  await page.getByRole('heading', { name: 'Kwaliteit "Noord" & co' }).waitFor();
  await expect.poll(() => complaints.join(), { timeout: 10_000 }).toContain('was preloaded');
  expect(questions().map((question) => /"locale":"(..)"/.exec(question)?.[1])).toEqual(['EN', 'NL']);
  await page.close();
});

test('with the listener a frame is as high as what is in it, whoever else says something', async () => {
  pasted = await copied('system=html', 'frame', 'height');
  pasted = {
    ...pasted,
    policy: `${pasted.policy.replace('script-src', "script-src 'self'")}; frame-src ${api.origin}`,
  };
  const { page, complaints } = await visit();
  const frame = page.locator('iframe');
  await page.frameLocator('iframe').getByRole('heading', { name: 'Kwaliteit "Noord" & co' }).first().waitFor();
  const content = () =>
    page.frames()[1]?.evaluate('Math.ceil(document.body.getBoundingClientRect().height)') as Promise<number>;
  await expect.poll(async () => (await frame.getAttribute('height')) === String(await content())).toBe(true);
  await page.evaluate(`(async () => {
    const heard = new Promise((done) => addEventListener('message', done, { once: true }));
    postMessage({ type: 'leerkring-height', height: 1 });
    postMessage(null);
    await heard;
  })()`);
  expect(await frame.getAttribute('height')).toBe(String(await content()));
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(async () => (await frame.getAttribute('height')) === String(await content())).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

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
  expect(pasted.policy).toContain(`; frame-src ${api.origin}`);
  expect(pasted.policy).not.toContain('script-src');
  const { page } = await visit();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Kwaliteit "Noord" & co' }).first().waitFor();
  await page.close();
  const other = await visit(hostOrigin.replace('127.0.0.1', 'localhost'));
  await expect.poll(() => other.complaints.join('\n')).toContain('frame-ancestors');
  await other.page.close();
});

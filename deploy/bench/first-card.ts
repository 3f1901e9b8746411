// What somebody with a cheap phone on a slow line waits for on a partner's page: the page itself, and our first card on it, pasted as the
// builder writes it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openSession } from '@leerkring/prisma/session.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { piecesOf } from '@leerkring/widgets/embed/snippet.ts';
import { AS_PAGE, readChoices } from '@leerkring/widgets/hosted/embed-choices.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, chromium as playwright } from 'playwright';
import { makeSecrets } from '../secrets.ts';
import { api } from './contenders.ts';
import { fill } from './fill.ts';
import { networks } from './networks.ts';

const VISITS = 9;

/** Slow 4G as Lighthouse has it, bytes a second and milliseconds, and a processor four times slower. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8 };
const TIMES_SLOWER = 4;

/** The first card is there before the empty page's first paint has passed this many times. */
const BOUND = 2.2;

const pageWith = (body: string) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Intranet</title></head>
<body><h1>Leren en ontwikkelen</h1><p>Leer met collega’s van andere organisaties.</p>${body}</body></html>`;

/** Medians of visits with an empty cache, in turns: the empty page, and the same page with what the builder gives. */
export async function benchFirstCard(say: (text: string) => void): Promise<void> {
  const database = await createTestDatabase();
  const lost = (error: Error) => console.error(`PostgreSQL went away: ${error.message}`);
  const session = await openSession(database.url, lost);
  say('Filling a database for the first card …');
  await fill(session);
  const [contender] = await api(database.url, makeSecrets());
  if (!contender) throw new Error('The API did not start');
  const { origin } = contender;
  const pages: Record<string, string> = {
    '/empty': pageWith(''),
    '/plain': pageWith(snippetFor(AS_PAGE, origin)),
    '/preloaded': pageWith(snippetFor('', origin)),
  };
  const host = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[url] ?? '');
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const browser = await playwright.launch(await chromium());
  try {
    const times = { empty: [] as number[], plain: [] as number[], preloaded: [] as number[] };
    for (let visit = 0; visit < VISITS; visit++) {
      times.empty.push(await visited(browser, `${hostOrigin}/empty`, paintedFirst));
      times.plain.push(await visited(browser, `${hostOrigin}/plain`, cardPainted));
      times.preloaded.push(await visited(browser, `${hostOrigin}/preloaded`, cardPainted));
    }
    const ratio = (card: readonly number[]) => (median(card) / median(times.empty)).toFixed(2);
    say(`
First card on slow 4G with a processor ${TIMES_SLOWER} times slower, medians of ${VISITS} visits with an empty cache
First paint of the empty page : first card visible
  default snippet of every system with a script tag, which preloads the answer     1 : ${ratio(times.preloaded)} (bound ${BOUND})
  with "language: as your page", or where the editor took out the line that preloads  1 : ${ratio(times.plain)}`);
  } finally {
    await browser.close();
    host.close();
    await contender.process.stop();
    await session.end();
    await database.drop();
  }
}

/** @param locale as chosen; empty: not */
function snippetFor(locale: string, origin: string): string {
  const { choices } = readChoices({ element: 'network', locale });
  const subject = { slug: networks[0]?.slug ?? '', title: networks[0]?.title ?? '' };
  const [html] = piecesOf(choices, subject, { origin, pinned: null, language: 'nl' });
  if (Boolean(html?.code.includes('rel="preload"')) !== (locale === '')) throw new Error('The wrong snippet preloads');
  return html?.code ?? '';
}

/** @param moment in the page @returns milliseconds from when the page was asked for until that */
async function visited(browser: Browser, url: string, moment: () => Promise<number>): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  await page.goto(url, { waitUntil: 'commit' });
  const milliseconds = await page.evaluate(moment);
  await context.close();
  return milliseconds;
}

/** In the page: right after the frame in which the card came was painted. */
const cardPainted = () =>
  new Promise<number>((seen) => {
    const look = () => {
      if (!document.querySelector('leerkring-network')?.shadowRoot?.querySelector('.card'))
        return requestAnimationFrame(look);
      // A message posted in a frame arrives when it was painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => seen(performance.now());
      port2.postMessage('painted');
    };
    requestAnimationFrame(look);
  });

const paintedFirst = () =>
  new Promise<number>((seen) => {
    new PerformanceObserver((list) => seen(list.getEntries()[0]?.startTime ?? Number.NaN)).observe({
      type: 'paint',
      buffered: true,
    });
  });

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

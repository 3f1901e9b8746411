import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BuiltWidgets, serveBuiltWidgets } from './testing/built-widgets.ts';
import { chromium } from './testing/chromium.ts';

/** Not localhost and without https: to a browser, no secure context. */
const intranet = 'intranet.example';
const script = '<script type="module" src="/widgets/v1/leerkring.js"></script>';
const page = (body: string) => `<!doctype html><html lang="nl"><link rel="icon" href="data:,">${body}`;
const form = '<leerkring-sign-up network="x" partner="pk_demo"><a href="/elders">Bij Leerkring</a></leerkring-sign-up>';

let api: BuiltWidgets;
let browser: Browser;

beforeAll(async () => {
  api = await serveBuiltWidgets({
    '/form': page(script + form),
    '/start': page(`${script}<leerkring-sign-up programme="x"></leerkring-sign-up>`),
    '/card': page(`${script}<leerkring-network slug="x"></leerkring-network>`),
    '/work-forms': page(`${script}<leerkring-work-forms></leerkring-work-forms>`),
    '/twice': page(script + form + script.replace('.js', '.js?again') + form),
  });
  const options = await chromium();
  const args = [...options.args, `--host-resolver-rules=MAP ${intranet} 127.0.0.1`];
  browser = await playwright.launch({ ...options, args });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  api?.stop();
});

beforeEach(() => {
  api.sent.length = 0;
});

/** Opens a page; what it loads of the parts and what it throws is kept. @param lost a part that does not come */
async function visit(path: string, { lost = /^$/, host = 'localhost' } = {}) {
  const page = await browser.newPage();
  const loaded: string[] = [];
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  page.on('requestfinished', (request) => {
    const [, name] = /parts\/([\w-]+)-[\w-]{8}\.js/.exec(request.url()) ?? [];
    if (name) loaded.push(name);
  });
  await page.route(lost, (route) => route.abort());
  await page.goto(`http://${host}:${api.port}${path}`);
  return { page, loaded, thrown, find: () => page.unroute(lost) };
}

async function fillIn(page: Awaited<ReturnType<typeof visit>>['page']) {
  await page.getByLabel('Je naam').fill('Sanne');
  await page.getByLabel('Je e-mailadres').fill('sanne@example.org');
  await page
    .getByRole('combobox', { name: 'Je organisatie' })
    .or(page.getByLabel('Je organisatie'))
    .first()
    .fill('De Wierde');
  await page.getByLabel('Op welke locatie werk je?').fill('De Wilg');
  await page.getByLabel('Elke maand').check();
  await page.getByLabel('Nee', { exact: true }).check();
  await page.getByRole('button', { name: 'Aanmelden' }).click();
}

describe('a part', () => {
  test('is loaded when it is needed, not before', async () => {
    const { page, loaded, thrown } = await visit('/card');
    await page.getByRole('button', { name: /Meer weten/ }).waitFor();
    expect(loaded).toEqual([]);
    await page.getByRole('button', { name: /Meer weten/ }).click();
    await page.getByText('om de beurt bij een van de leden').waitFor();
    expect(loaded).toEqual(['network-details']);
    await page.getByRole('button', { name: /Aanmelden/ }).click();
    await page.getByLabel('Op welke locatie werk je?').waitFor();
    expect(loaded.sort()).toEqual(['choice', 'network-details', 'questions']);
    await page.getByLabel('Je naam').fill('S');
    await expect.poll(() => loaded).toContain('proof');
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('comes once, also when the script is there twice and under another address', async () => {
    const { page, loaded, thrown } = await visit('/twice');
    await page.getByLabel('Op welke locatie werk je?').nth(1).waitFor();
    expect(loaded.sort()).toEqual(['choice', 'questions']);
    expect(thrown).toEqual([]);
    await page.close();
  });

  test.each([
    ['questions', '/form', 'Op welke locatie werk je?'],
    ['start', '/start', 'Waar moet het netwerk over gaan?'],
    ['work-forms', '/work-forms', 'Meeloopdag'],
  ])('%s that does not come is told, and comes at another try', async (name, path, shown) => {
    const { page, thrown, find } = await visit(path, { lost: new RegExp(`parts/${name}-`) });
    await page.getByText('We kunnen dit nu niet laten zien.').last().waitFor();
    await find();
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByText(shown).first().waitFor();
    expect(thrown).toEqual([]);
    await page.close();
  });

  test('with what to know more does not come: told on the card, and asked again there', async () => {
    const { page, find } = await visit('/card', { lost: /parts\/network-details-/ });
    await page.getByRole('button', { name: /Meer weten/ }).click();
    await page.getByText('We kunnen dit nu niet laten zien.').last().waitFor();
    await find();
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await page.getByText('om de beurt bij een van de leden').waitFor();
    await page.close();
  });

  test('with suggestions or proof of work does not come: the form does without', async () => {
    const { page, thrown } = await visit('/form', { lost: /parts\/(choice|proof)-/ });
    await fillIn(page);
    await page.getByRole('heading', { name: 'Je aanmelding is ontvangen' }).waitFor();
    expect(api.sent).toMatchObject([{ organisation: { name: 'De Wierde' } }]);
    expect(api.sent[0]).not.toHaveProperty('proof');
    expect(thrown).toEqual([]);
    await page.close();
  });
});

test('a part that hangs holds nothing up for longer than ten seconds', async () => {
  const page = await browser.newPage();
  await page.clock.install();
  await page.route(/parts\/choice-/, () => undefined);
  const asked = page.waitForRequest(/parts\/choice-/);
  await page.goto(`http://localhost:${api.port}/form`);
  await asked;
  await page.clock.fastForward(9000);
  expect(await page.getByLabel('Je organisatie').count()).toBe(0);
  await page.clock.fastForward(2000);
  await page.getByRole('textbox', { name: 'Je organisatie' }).waitFor();
  await page.close();
});

describe('a sign-up from a page', () => {
  test('in a secure context carries proof of work', async () => {
    const { page } = await visit('/form');
    await fillIn(page);
    await page.getByRole('heading', { name: 'Je aanmelding is ontvangen' }).waitFor();
    const { challenge, solution } = JSON.parse(Buffer.from(String(api.sent[0]?.proof), 'base64').toString());
    expect(challenge.parameters.algorithm).toBe('PBKDF2/SHA-256');
    expect(solution.counter).toBe(3);
    await page.close();
  });

  test('of an intranet without https goes without: there is no crypto.subtle', async () => {
    const { page, loaded, thrown } = await visit('/form', { host: intranet });
    expect(await page.evaluate(() => crypto.subtle)).toBeUndefined();
    await fillIn(page);
    await page.getByRole('heading', { name: 'Je aanmelding is ontvangen' }).waitFor();
    expect(api.sent[0]).not.toHaveProperty('proof');
    expect(loaded).not.toContain('proof');
    expect(thrown).toEqual([]);
    await page.close();
  });
});

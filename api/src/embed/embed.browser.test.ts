import type { BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { organisationNamed, publish } from '../testing/publish.ts';
import { startVisitedApi, type VisitedApi } from '../testing/visited-api.ts';

let api: VisitedApi;

beforeAll(async () => {
  api = await startVisitedApi();
  await publish(api.database, {
    programmes: [
      { slug: 'waardigheid', title: 'Waardigheid en trots' },
      { slug: 'samen', title: 'Samen delen' },
    ],
    networks: [
      {
        slug: 'kwaliteit',
        programme: 'waardigheid',
        title: 'Kwaliteitsverpleegkundigen Noord',
        summary: 'Leer van elkaars aanpak bij zorgleefplannen, incidenten en scholing.',
        organisations: ['Zorg A', 'Zorg B'],
        maximumOrganisations: 10,
      },
      { slug: 'trauma', programme: 'waardigheid', title: 'Trauma en hechting', organisations: ['Zorg A'] },
      { slug: 'welzijn', programme: 'samen', title: 'Welzijn', organisations: ['Zorg A'] },
    ],
  });
  await publishFacts();
});
afterAll(() => api.close());

/** A convenant and two outcomes. */
async function publishFacts() {
  await publish(api.database, {
    networks: [{ slug: 'drents', title: 'Drents', programme: 'samen', regions: ['drenthe'] }],
    outcomes: [
      {
        slug: 'aanraden',
        title: 'zou de bijeenkomsten aanraden',
        value: 98,
        n: 60,
        nLabel: 'professionals',
        programme: 'samen',
      },
      { slug: 'ideeen', title: 'nieuwe ideeën', unit: 'COUNT', value: 15, programme: 'samen', network: 'welzijn' },
    ],
  });
  const days = { signedOn: new Date('2026-01-31'), startsOn: new Date('2026-02-01') };
  const { id: organisationId } = await organisationNamed(api.database, 'Zorg A');
  for (const [slug, title] of [
    ['opleiden', 'Samen opleiden in het Noorden'],
    ['wijk', 'Anders werken in de wijk'],
  ] as const)
    await api.database.convenant.create({
      data: {
        slug,
        title,
        summary: 'Zorgaanbieders en scholen leiden samen op.',
        regions: ['drenthe'],
        ...days,
        parties: { create: { organisationId, kind: 'CARE_PROVIDER', signedOn: days.signedOn } },
      },
    });
}

/** Opens the builder; what the browser complains about ends up in `complaints`. */
async function open(query = '', options: BrowserContextOptions = {}) {
  const context = await api.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${api.origin}/embed${query}`);
  return { page, context, complaints };
}

const chosen = '?element=network&network=kwaliteit&partner=pk_demo&site=intranet.example.nl&accent=%237a1f5c';

describe.each(looks)('at %s', (look, options, language) => {
  test.each([
    ['fresh', ''],
    ['chosen', chosen],
    ['mistaken', '?element=sign-up&partner=nee&accent=blauw&site=%3F'],
    ['sharepoint', `${chosen}&system=sharepoint`],
    ['vue', `${chosen}&system=vue&pin=yes`],
    ['convenants', '?element=convenants&region=drenthe'],
    ['outcome', '?element=outcome&outcome=aanraden&system=wordpress&partner=pk_demo'],
  ])('the page holds for axe and fits: %s', async (name, query) => {
    const { page, context } = await open(`${query}${query ? '&' : '?'}lang=${language}`, options);
    if (name !== 'sharepoint') await page.getByRole('heading', { level: 3 }).first().waitFor();
    await picture(page, `embed-${name}-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('so does the reference', async () => {
    const page = await api.browser.newPage(options);
    await page.goto(`${api.origin}/embed/reference?lang=${language}`);
    await picture(page, `embed-reference-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('everything is chosen by keyboard, shows at once, and is copied with an answer that is heard', async () => {
  const { page, context, complaints } = await open();
  await page.getByRole('radio', { name: 'Een lijst met netwerken' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: 'Eén netwerk' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  // The list of networks stands there instead of that of programmes.
  expect(await page.evaluate('document.activeElement.id')).toBe('network');
  await page.keyboard.type('Trauma');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('pk_demo');
  await page.keyboard.press('Tab');
  await page.locator('#stage').getByRole('heading', { name: 'Trauma en hechting' }).waitFor();
  await page.getByText('Voeg een blok Aangepaste HTML toe').waitFor();
  const copy = page.getByRole('button', { name: 'Kopieer: De code' });
  await expect.poll(() => page.locator('#code-html').textContent()).toContain('partner="pk_demo"');
  await copy.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await page.locator('#code-html').textContent());
  expect(new URL(page.url()).searchParams.get('network')).toBe('trauma');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Put networks on your own website' }).waitFor();
  expect(await page.locator('#code-html').textContent()).toContain('slug="trauma" partner="pk_demo"');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a colour is seen in the preview at once, with whether it can be read', async () => {
  const { page, context, complaints } = await open('?element=network&network=kwaliteit');
  const button = page.locator('#stage').getByRole('button', { name: /Aanmelden/ });
  await button.waitFor();
  await page.getByLabel('Kleur van knoppen en links').first().fill('#ffd200');
  await page.keyboard.press('Tab');
  await page.getByText('Knoppen krijgen deze kleur, met zwarte letters.').waitFor();
  await page.getByLabel('Kleur van de tekst').first().fill('#888888');
  await page.keyboard.press('Tab');
  await page.getByText('Slecht te lezen').waitFor();
  await page.getByLabel('Kleur van de tekst').first().fill('#ffffff');
  await page.keyboard.press('Tab');
  await page.getByText('Slecht te lezen').waitFor({ state: 'detached' });
  await page.getByLabel('Kleur van de tekst').first().fill('');
  await page.getByLabel('Kies de kleur van knoppen en links').fill('#7a1f5c');
  await page.locator('#accent-verdict').getByText('Goed te lezen').waitFor();
  const background = `getComputedStyle(document.querySelector('#stage leerkring-network').shadowRoot.querySelector('[part~=action]')).backgroundColor`;
  await expect.poll(() => page.evaluate(background)).toBe('rgb(122, 31, 92)');
  await expect.poll(() => page.locator('#code-css').textContent()).toContain('--leerkring-accent: #7a1f5c;');
  expect(await page.getByLabel('Kleur van knoppen en links').first().inputValue()).toBe('#7a1f5c');
  expect(complaints).toEqual([]);
  await context.close();
});

test('what does not hold is told at its field while everything else goes on', async () => {
  const { page, context } = await open();
  const key = page.getByLabel('Je partnersleutel');
  await key.fill('sleutel');
  await page.keyboard.press('Tab');
  await page.getByText('Een sleutel begint met pk_, met').waitFor();
  expect(await key.getAttribute('aria-invalid')).toBe('true');
  expect(await key.inputValue()).toBe('sleutel');
  await context.close();
});

test('nobody signs up in the preview', async () => {
  const { page, context } = await open('?element=sign-up&network=kwaliteit&partner=pk_demo');
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  const stage = page.locator('#stage');
  await stage.getByLabel('Je naam').fill('Sanne');
  await stage.getByLabel('Je e-mailadres').fill('sanne@example.org');
  await stage.getByRole('combobox', { name: 'Je organisatie' }).fill('Zorg A');
  await stage.getByRole('button', { name: 'Aanmelden' }).click();
  // At the form, where it covers nothing.
  await page.locator('#not-sent').filter({ hasText: 'Er is niets verstuurd' }).waitFor();
  expect(await page.evaluate(`getComputedStyle(document.getElementById('not-sent')).position`)).toBe('static');
  await stage.getByLabel('Je naam').press('Enter');
  expect(sent).toEqual([]);
  // Also where the guard is passed, as a script could: the API knows no such key.
  await stage.locator('leerkring-sign-up').evaluate((element) => {
    element.shadowRoot?.querySelector('form')?.requestSubmit();
  });
  await expect.poll(() => sent.length, { timeout: 10_000 }).toBe(1);
  await stage.locator('#refusal').waitFor();
  expect(await api.database.signUp.count()).toBe(0);
  await context.close();
});

test('for SharePoint the preview is the frame, of the height that it will have', async () => {
  const { page, context } = await open(`${chosen}&system=sharepoint`);
  const frame = page.frameLocator('#stage iframe');
  await frame.getByRole('heading', { name: 'Kwaliteitsverpleegkundigen Noord' }).first().waitFor();
  expect((await page.locator('#stage iframe').boundingBox())?.height).toBe(480);
  await page.getByRole('radio', { name: 'WordPress' }).check();
  await page.locator('#stage leerkring-network').waitFor();
  await context.close();
});

test('convenants are of all regions or of one, an outcome is chosen by what it says', async () => {
  const { page, context, complaints } = await open();
  await page.getByRole('radio', { name: 'Convenanten' }).check();
  const html = page.locator('#code-html');
  await expect.poll(() => html.textContent()).toContain('<leerkring-convenants locale="nl">');
  await page.locator('#stage').getByRole('heading', { name: 'Anders werken in de wijk' }).waitFor();
  await page.getByLabel('Welke regio?').selectOption('Drenthe');
  await expect.poll(() => html.textContent()).toContain('<leerkring-convenants region="drenthe" locale="nl">');
  expect(await page.locator('#code-link').textContent()).toContain('/convenants?region=drenthe&amp;lang=nl">');
  await page.getByRole('radio', { name: 'Een resultaat' }).check();
  await page.getByLabel('Welk resultaat?').selectOption('98% zou de bijeenkomsten aanraden');
  await page.locator('#stage').getByRole('figure', { name: '98%' }).waitFor();
  expect(await html.textContent()).toContain('Bekijk het resultaat: 98% zou de bijeenkomsten aanraden</a>');
  expect(complaints).toEqual([]);
  await context.close();
});

test('without JavaScript it is a form like any other', async () => {
  const { page, context } = await open('', { javaScriptEnabled: false, permissions: [] });
  await page.getByRole('radio', { name: 'Eén netwerk' }).check();
  await page.locator('#network').selectOption('welzijn');
  expect(await page.locator('#programme').isVisible()).toBe(false);
  await page.getByLabel('Je partnersleutel').fill('pk_demo');
  await page.getByRole('button', { name: 'Toon de code' }).click();
  await page.waitForURL(/network=welzijn/);
  expect(await page.locator('#code-html').textContent()).toContain(
    '<leerkring-network slug="welzijn" partner="pk_demo" locale="nl">',
  );
  expect(await page.getByRole('button', { name: /^Kopieer/ }).count()).toBe(0);
  expect(await page.locator('#stage').textContent()).toContain('Welzijn');
  await context.close();
});

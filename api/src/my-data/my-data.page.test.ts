import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { transact } from '@leerkring/prisma/transaction.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMail } from '../mail/outbox.store.ts';
import { appoint } from '../memberships/add-member.store.ts';
import { startApi } from '../testing/api.ts';
import { dataLink } from '../testing/data-link.ts';
import { faultsIn, looks, picture, tooWide } from '../testing/looked-at.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';

let api: Awaited<ReturnType<typeof startApi>>;
let browser: Browser;
let origin: string;
let path: string;
let pathOfSeveral: string;
let pathOfOld: string;
let pathOfManager: string;
let pathOfWaiting: string;

beforeAll(async () => {
  api = await startApi({ LIMIT_ADDRESS: '1' });
  const { database, keys } = api;
  const title = 'Arbeidsmarktcommunicatiespecialisten in ouderenzorgorganisaties';
  await publish(database, {
    programmes: [{ slug: 'programma' }],
    networks: [{ slug: 'netwerk', title, programme: 'programma' }],
  });
  const organisation = await organisationNamed(database, 'Zorggroep De Linde');
  const email = `${randomUUID()}.met-een-heel-lang-adres@organisatie.example.org`;
  const person = { name: 'Ada Voorbeeld', email };
  const { id: signUpId, personId } = await signedUp(database, keys, {
    network: 'netwerk',
    status: 'ACCEPTED',
    person,
    organisation,
    jobTitle: 'Wijkverpleegkundige',
  });
  await transact(database, (transaction) =>
    addMail(transaction, keys, { kind: 'confirmSignUp', locale: 'NL', to: { personId }, signUpId }),
  );
  path = await linkFor(email);
  const several = 'samen@example.org';
  for (const name of ['Ada', 'Bo'])
    await signedUp(database, keys, { network: 'netwerk', status: 'IN_REVIEW', person: { name, email: several } });
  pathOfSeveral = await linkFor(several);
  const waiting = 'wacht@example.org';
  const cy = { name: 'Cy', email: waiting };
  await signedUp(database, keys, { network: 'netwerk', status: 'IN_REVIEW', person: cy });
  pathOfWaiting = await linkFor(waiting);
  const old = await dataLink(api, email);
  await database.link.update({ where: { id: old.id }, data: { usedAt: new Date() } });
  pathOfOld = old.path;
  await api.app.inject({ method: 'POST', url: pathOfOld, payload: { action: 'newLink' } });
  const appointed = await appoint(database, keys, {
    networkId: documentIdOf('NETWORK', 'netwerk'),
    person: { name: 'Mo Voorbeeld', email: 'manager@example.org', jobTitle: null },
    organisation,
    unitName: 'Team wijkverpleging en palliatieve zorg Zuidoost',
    role: 'NETWORK_MANAGER',
    locale: 'NL',
    by: 'STAFF',
  });
  expect(appointed.outcome).toBe('added');
  pathOfManager = await linkFor('manager@example.org');
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
  const body = new URLSearchParams({ address: 'vaak@example.org' });
  await fetch(`${origin}/mijn-gegevens`, { method: 'POST', body });
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  await api.close();
});

const linkFor = async (address: string) => (await dataLink(api, address)).path;
async function send(page: Page, address: string) {
  await page.getByRole('textbox').fill(address);
  await Promise.all([page.waitForEvent('load'), page.getByRole('textbox').press('Enter')]);
}
const press = (page: Page, index: number) =>
  Promise.all([page.waitForEvent('load'), page.getByRole('button').nth(index).click()]);

const pages: Record<string, { from?: () => string; act?: (page: Page) => Promise<unknown> }> = {
  asks: {},
  'asks again after a mistake': { act: (page) => send(page, 'geen adres') },
  'was asked too often': { act: (page) => send(page, 'vaak@example.org') },
  'sent a mail': { act: (page) => send(page, `${randomUUID()}@example.org`) },
  'offers what can be done': { from: () => path, act: (page) => page.locator('summary').last().click() },
  'tells whom to ask': { from: () => pathOfSeveral },
  'is told what does not hold when correcting': {
    from: () => path,
    act: async (page) => {
      await press(page, 0);
      await page.locator('input[name^=name-]').fill('');
      await Promise.all([page.waitForEvent('load'), page.locator('button[value=correct]').click()]);
    },
  },
  'shows everything': { from: () => path, act: (page) => press(page, 0) },
  'shows a sign-up that is still open': { from: () => pathOfWaiting, act: (page) => press(page, 0) },
  'mailed the link to it': { from: () => `${pathOfWaiting}?done=linkSent` },
  'has a link that nobody knows': { from: () => '/mijn-gegevens/oud' },
  'has an old link': { from: () => pathOfOld },
  'asked too often for a new link': { from: () => pathOfOld, act: (page) => press(page, 0) },
  'says that they left': { from: () => `${path}?done=left` },
  'asks a network manager once more': {
    from: () => pathOfManager,
    act: (page) => page.locator('summary').first().click(),
  },
};

describe.each(Object.entries(pages))('the page that %s', (name, { from = () => '/mijn-gegevens', act }) => {
  test.each(looks)('holds for axe and fits: %s', async (look, options, language) => {
    const page = await browser.newPage(options);
    await page.goto(`${origin}${from()}${from().includes('?') ? '&' : '?'}lang=${language}`);
    await act?.(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await picture(page, `data-${name}-${look}`);
    // Text twice as large (WCAG 1.4.4).
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('without a script and with the keyboard alone somebody asks, is told of a mistake, and asks again', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}/mijn-gegevens`);
  await page.getByRole('textbox', { name: 'Je e-mailadres' }).focus();
  await page.keyboard.type('ada@');
  await page.keyboard.press('Enter');
  const summary = page.getByRole('alert', { name: 'Er klopt nog één ding niet' });
  await summary.waitFor();
  // The summary has the focus, so that it is read first.
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Je e-mailadres' });
  expect(await page.locator(':focus').getAttribute('id')).toBe('address');
  expect(await field.inputValue()).toBe('ada@');
  await page.keyboard.press('End');
  await page.keyboard.type('zorg.example');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor();
  await page.close();
});

test('without a script somebody downloads, sees and erases their data', async () => {
  const address = `${randomUUID()}@example.org`;
  const { personId } = await signedUp(api.database, api.keys, {
    network: 'netwerk',
    person: { name: 'Bo Voorbeeld', email: address },
  });
  const page = await browser.newPage({ javaScriptEnabled: false, acceptDownloads: true });
  await page.goto(origin + (await linkFor(address)));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download (JSON)' }).click();
  expect((await downloading).suggestedFilename()).toBe('mijn-gegevens.json');
  await page.getByRole('button', { name: 'Laat mijn gegevens zien' }).click();
  await page.getByText('Bo Voorbeeld').waitFor();
  await page.getByRole('link', { name: 'Terug' }).click();
  await page.getByText('Wis mijn gegevens').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Je gegevens zijn gewist' }).waitFor();
  expect(await api.database.person.count({ where: { id: personId } })).toBe(0);
  await page.close();
});

test('without a script and with the keyboard alone somebody who was added leaves, after being asked once more', async () => {
  const address = `${randomUUID()}@example.org`;
  const added = await appoint(api.database, api.keys, {
    networkId: documentIdOf('NETWORK', 'netwerk'),
    person: { name: 'Cy Voorbeeld', email: address, jobTitle: null },
    organisation: null,
    unitName: null,
    role: 'LEAD_EXPERT',
    locale: 'NL',
    by: 'STAFF',
  });
  if (added.outcome !== 'added') throw new Error(added.outcome);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin + (await linkFor(address)));
  const sure = page.getByRole('button', { name: 'Ja, ik stop' });
  expect(await sure.isVisible()).toBe(false);
  await page.getByText('Ik ben geen leadexpert meer').focus();
  await page.keyboard.press('Enter');
  await sure.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Gelukt: dit is gestopt.').waitFor();
  const { until } = await api.database.membership.findUniqueOrThrow({ where: { id: added.membershipId } });
  expect(until).not.toBeNull();
  await page.close();
});

test('without a script and with the keyboard alone somebody corrects their name, after being told what does not hold', async () => {
  const address = `${randomUUID()}@example.org`;
  const { personId } = await signedUp(api.database, api.keys, {
    network: 'netwerk',
    status: 'IN_REVIEW',
    person: { name: 'Bo Voorbeld', email: address },
  });
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(origin + (await linkFor(address)));
  await page.getByRole('button', { name: 'Laat mijn gegevens zien' }).click();
  const field = page.getByRole('textbox', { name: 'Je naam' });
  expect(await field.inputValue()).toBe('Bo Voorbeld');
  await field.fill('');
  await page.keyboard.press('Enter');
  await page.getByRole('alert', { name: 'Er klopt nog één ding niet' }).waitFor();
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bo Voorbeeld');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('Gelukt: je gegevens zijn aangepast.').waitFor();
  const { nameSealed, keyId } = await api.database.person.findUniqueOrThrow({ where: { id: personId } });
  expect(api.keys.open(nameSealed, keyId)).toBe('Bo Voorbeeld');
  await page.close();
});

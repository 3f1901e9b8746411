import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecrets } from './secrets.ts';
import { ownEnvironment, System } from './testing/system.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-story-'));
// PostgreSQL may run under another account than ours.
chmodSync(folder, 0o711);
const environment = await ownEnvironment(folder);
const urls = {
  api: `http://localhost:${environment.API_PORT}`,
  cms: `http://localhost:${environment.CMS_PORT}`,
  partnerPage: `http://localhost:${environment.DEMO_PORT}`,
};
const secrets = readSecrets(folder, {});
const database = openDatabase(
  `postgresql://postgres:${secrets.postgres.PG_PASSWORD}@127.0.0.1:${environment.PG_PORT}/leerkring`,
);
const network = { title: 'Een rustig dagritme', slug: 'een-rustig-dagritme' };

let system = new System(environment);
let browser: Browser;

async function newPage() {
  const page = await browser.newPage({ locale: 'nl-NL' });
  page.setDefaultTimeout(30_000);
  return page;
}

beforeAll(async () => {
  browser = await playwright.launch(await chromium());
  await system.ready();
});

afterAll(async () => {
  await browser?.close();
  system.signal('SIGTERM');
  await system.ended;
  rmSync(folder, { recursive: true, force: true });
});

/** Calls the CMS's admin API as an administrator does by hand. */
async function administrator(page: Page) {
  const logIn = { email: secrets.cms.CMS_ADMIN_EMAIL, password: secrets.cms.CMS_ADMIN_PASSWORD };
  const { data } = await (await page.request.post(`${urls.cms}/admin/login`, { data: logIn })).json();
  return async (method: 'GET' | 'POST', path: string, body: object = {}) => {
    const answer = await page.request.fetch(`${urls.cms}/${path}`, {
      method,
      headers: { authorization: `Bearer ${data.token}` },
      ...(method === 'POST' ? { data: body } : {}),
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  };
}

type Call = Awaited<ReturnType<typeof administrator>>;

async function createEditor(call: Call) {
  const { data: roles } = await call('GET', 'admin/roles');
  const editor = roles.find((role: { code: string }) => role.code === 'strapi-editor');
  const account = { email: 'redacteur@example.org', firstname: 'Redacteur' };
  const { data: user } = await call('POST', 'admin/users', { ...account, roles: [editor.id] });
  const password = 'Een-lang-wachtwoord-1';
  const userInfo = { firstname: account.firstname, password };
  await call('POST', 'admin/register', { registrationToken: user.registrationToken, userInfo });
  return { email: account.email, password };
}

/** In the programme of the learning networks; published by hand in the test. */
async function createDraft(call: Call): Promise<string> {
  const collection = 'content-manager/collection-types';
  const programme = '?locale=nl&filters[slug][$eq]=waardigheid-en-trots';
  const { results } = await call('GET', `${collection}/api::programme.programme${programme}`);
  const { data } = await call('POST', `${collection}/api::network.network?locale=nl`, {
    ...network,
    summary: 'Hoe geef je de dag ritme voor mensen die thuis wonen?',
    kind: 'LEARNING',
    phase: 'ACTIVE',
    visibility: 'PUBLIC',
    programme: { connect: [{ documentId: results[0].documentId, locale: 'nl' }] },
    signUp: {
      approval: 'NONE',
      counts: 'ORGANISATION',
      minimumOrganisations: 2,
      maximumOrganisations: 8,
      seatsPerOrganisation: 3,
    },
  });
  return data.documentId;
}

async function logIn(page: Page, account: { email: string; password: string }) {
  await page.goto(`${urls.cms}/admin`);
  await page.locator('input[name=email]').fill(account.email);
  await page.locator('input[name=password]').fill(account.password);
  await page.keyboard.press('Enter');
  await page.getByText('Hallo').waitFor();
}

/** Presses Tab until what has focus answers to `name`. */
async function tabTo(page: Page, name: RegExp, inCard = '') {
  for (let step = 0; step < 250; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      const around = [];
      while (element?.shadowRoot?.activeElement) {
        around.push(element);
        element = element.shadowRoot.activeElement;
      }
      const labels =
        element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
      return {
        name: [...labels, element?.textContent].join(' ').trim(),
        card: around.at(-1)?.shadowRoot?.textContent ?? '',
      };
    });
    if (name.test(focused.name) && focused.card.includes(inCard)) return;
  }
  throw new Error(`nothing called ${name} can be reached with Tab`);
}

const cardOf = (page: Page) => page.locator('leerkring-network', { hasText: network.title }).first();

test('an editor publishes, a professional signs up on a partner page, and the ring has one more', {
  timeout: 90_000,
}, async () => {
  const admin = await newPage();
  const call = await administrator(admin);
  const editor = await createEditor(call);
  const documentId = await createDraft(call);
  const partner = await newPage();
  const faults: string[] = [];
  partner.on('pageerror', (error) => faults.push(String(error)));
  partner.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await partner.goto(urls.partnerPage);
  await partner.getByRole('searchbox').first().fill('dagritme');
  await partner.getByRole('heading', { name: 'We vonden geen netwerk dat hierbij past' }).waitFor();

  await logIn(admin, editor);
  await admin.goto(
    `${urls.cms}/admin/content-manager/collection-types/api::network.network/${documentId}?plugins[i18n][locale]=nl`,
  );
  await admin.getByRole('button', { name: 'Publiceer' }).click();
  await admin.getByText('Gepubliceerd', { exact: true }).first().waitFor();

  await expect
    .poll(
      async () => {
        await partner.reload();
        await partner.getByRole('searchbox').first().fill('dagritme');
        await partner
          .getByText(/^(1 netwerk|We vonden geen)/)
          .first()
          .waitFor();
        return cardOf(partner).getByText('0 van 8 organisaties').isVisible();
      },
      { timeout: 30_000 },
    )
    .toBe(true);

  await tabTo(partner, /^Aanmelden$/, network.title);
  await partner.keyboard.press('Enter');
  await cardOf(partner).getByLabel('Je naam').waitFor();
  await tabTo(partner, /Je naam/);
  await partner.keyboard.type('Demi Voorbeeld');
  await tabTo(partner, /e-mailadres/);
  await partner.keyboard.type('demi@zorggroep.example.org');
  await tabTo(partner, /Je organisatie/);
  await partner.keyboard.type('Hunze');
  await partner.getByRole('option', { name: /Hunzehof/ }).waitFor();
  await partner.keyboard.press('ArrowDown');
  await partner.keyboard.press('Enter');
  await tabTo(partner, /^Aanmelden$/);
  await partner.keyboard.press('Enter');
  await cardOf(partner).getByRole('paragraph').filter({ hasText: 'Kijk in je mail' }).waitFor();
  const signUp = () =>
    database.signUp.findFirstOrThrow({ where: { networkId: documentId }, include: { organisation: true } });
  expect(await signUp()).toMatchObject({ status: 'RECEIVED', organisation: { name: 'Hunzehof' } });
  expect((await signUp()).partnerSiteId).not.toBeNull();
  await cardOf(partner).getByText('0 van 8 organisaties').waitFor();

  const mine = await openMailed('Bevestig je aanmelding');
  await tabTo(mine, /^Bevestig mijn aanmelding$/);
  await mine.keyboard.press('Enter');
  await mine.getByText('Je doet mee').waitFor();
  expect(await signUp()).toMatchObject({ status: 'ACCEPTED' });
  await partner.reload();
  await partner.getByRole('searchbox').first().fill('dagritme');
  await cardOf(partner).getByText('1 van 8 organisaties').waitFor();
  expect(faults).toEqual([]);
});

/** Opens the newest mail of this subject in the demo's mailbox, and follows its link. */
async function openMailed(subject: string): Promise<Page> {
  const page = await newPage();
  const mail = page.getByRole('link', { name: subject }).first();
  await expect
    .poll(
      async () => {
        await page.goto(`${urls.api}/mailbox`);
        return mail.isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await mail.click();
  await page.getByRole('link', { name: /^http/ }).first().click();
  return page;
}

test('somebody types an organisation; a manager of networks matches it, accepts, and takes that back', {
  timeout: 60_000,
}, async () => {
  const { documentId } = await database.slug.findFirstOrThrow({ where: { kind: 'NETWORK', slug: network.slug } });
  const partner = await newPage();
  await partner.goto(urls.partnerPage);
  await partner.getByRole('searchbox').first().fill('dagritme');
  await cardOf(partner).getByRole('button', { name: 'Aanmelden' }).click();
  await cardOf(partner).getByLabel('Je naam').fill('Bo Voorbeeld');
  await cardOf(partner).getByLabel('Je e-mailadres').fill('bo@nieuw.example.org');
  await cardOf(partner).getByRole('combobox', { name: 'Je organisatie' }).fill('Zorghuis De Nieuwe Horizon');
  await cardOf(partner).getByRole('button', { name: 'Aanmelden' }).last().click();
  await cardOf(partner).getByRole('paragraph').filter({ hasText: 'Kijk in je mail' }).waitFor();
  const mine = await openMailed('Bevestig je aanmelding');
  await mine.getByRole('button', { name: 'Bevestig mijn aanmelding' }).click();
  await mine.getByText('Wacht op een besluit').waitFor();

  const asking = await newPage();
  await asking.goto(`${urls.api}/desk?lang=nl`);
  await asking.getByLabel('Je e-mailadres').fill(secrets.cms.CMS_ADMIN_EMAIL);
  await asking.keyboard.press('Enter');
  await asking.getByText('Kijk in je mail').first().waitFor();
  const desk = await openMailed('Inloggen');
  await desk.getByRole('button').click();
  await desk.getByRole('link', { name: network.title, exact: true }).click();
  await desk.getByRole('link', { name: 'Bo Voorbeeld' }).click();
  await desk.getByLabel('Het is een nieuwe organisatie').check();
  await desk.getByRole('button', { name: 'Koppelen' }).click();
  await desk.getByRole('button', { name: 'Accepteren' }).click();
  await desk.getByText('Geaccepteerd').first().waitFor();
  const facts = () => database.network.findUniqueOrThrow({ where: { documentId } });
  expect(await facts()).toMatchObject({ organisationCount: 2, participantCount: 2 });
  await desk.getByRole('button', { name: 'Ongedaan maken' }).click();
  await desk.getByRole('button', { name: 'Accepteren' }).waitFor();
  expect(await facts()).toMatchObject({ organisationCount: 1, participantCount: 1 });
});

test('every page of the demo opens for who has no script', async () => {
  const query =
    '{ programmes(first: 100) { nodes { slug } } networks(first: 100) { nodes { slug } } outcomes(first: 100) { nodes { slug } } }';
  const answer = await fetch(`${urls.api}/graphql?query=${encodeURIComponent(query)}`);
  const { data } = await answer.json();
  const under = (letter: string, { nodes }: { nodes: { slug: string }[] }) =>
    nodes.map(({ slug }) => `/${letter}/${slug}`);
  const networks = under('n', data.networks);
  const pages = [
    ...['/', '/embed', '/embed/reference', '/toegankelijkheid', '/convenants'],
    ...[...networks, ...under('p', data.programmes)].flatMap((path) => [path, `${path}/sign-up`]),
    ...under('o', data.outcomes),
  ];
  expect(networks.length).toBeGreaterThan(30);
  for (const path of pages) expect([path, (await fetch(urls.api + path)).status]).toEqual([path, 200]);
});

test('after kill -9 of everything the next start works, and what was there is there', {
  timeout: 120_000,
}, async () => {
  for (const pid of system.pids()) process.kill(pid, 'SIGKILL');
  await system.ended;
  system = new System(environment);
  await system.ready();
  expect(await database.signUp.count({ where: { status: 'ACCEPTED' } })).toBe(1);
  const answer = await fetch(`${urls.api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ network(slug: "${network.slug}") { organisationCount participantCount } }` }),
  });
  expect(await answer.json()).toEqual({ data: { network: { organisationCount: 1, participantCount: 1 } } });
});

test('SIGTERM ends every child and leaves nothing running', async () => {
  await database.$disconnect();
  system.signal('SIGTERM');
  expect(await system.ended).toBe(0);
  expect(system.pids()).toEqual([]);
});

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSecrets } from './secrets.ts';
import { administrator, createDraft, createEditor, logIn } from './testing/cms-by-hand.ts';
import { ownEnvironment, System } from './testing/system.ts';
import { tabTo } from './testing/tab-to.ts';

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

const cardOf = (page: Page, title = network.title) => page.locator('leerkring-network', { hasText: title }).first();

test('an editor publishes, a professional signs up on a partner page, and the ring has one more', {
  timeout: 90_000,
}, async () => {
  const admin = await newPage();
  const call = await administrator(admin, urls.cms, {
    email: secrets.cms.CMS_ADMIN_EMAIL,
    password: secrets.cms.CMS_ADMIN_PASSWORD,
  });
  const editor = await createEditor(call);
  const documentId = await createDraft(call, network);
  const partner = await newPage();
  const faults: string[] = [];
  partner.on('pageerror', (error) => faults.push(String(error)));
  partner.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await partner.goto(urls.partnerPage);
  await partner.getByRole('searchbox').first().fill('dagritme');
  await partner.getByRole('heading', { name: 'We vonden geen netwerk dat hierbij past' }).waitFor();

  await logIn(admin, urls.cms, editor);
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

  const mine = await openMailed('demi@zorggroep.example.org', 'Bevestig je aanmelding');
  await tabTo(mine, /^Bevestig mijn aanmelding$/);
  await mine.keyboard.press('Enter');
  await mine.getByText('Je doet mee').waitFor();
  expect(await signUp()).toMatchObject({ status: 'ACCEPTED' });
  await partner.reload();
  await partner.getByRole('searchbox').first().fill('dagritme');
  await cardOf(partner).getByText('1 van 8 organisaties').waitFor();
  expect(faults).toEqual([]);
});

/** Opens the newest mail to this address with this subject in the demo's mailbox, and follows its link. */
async function openMailed(to: string, subject: string, page?: Page): Promise<Page> {
  const reader = page ?? (await newPage());
  const mail = reader.getByRole('listitem').filter({ hasText: to }).getByRole('link', { name: subject }).first();
  await expect
    .poll(
      async () => {
        await reader.goto(`${urls.api}/mailbox`);
        return mail.isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await mail.click();
  await reader.getByRole('link', { name: /^http/ }).first().click();
  return reader;
}

interface Professional {
  readonly name: string;
  readonly email: string;
  /** One that is known is chosen from the list. */
  readonly organisation: { readonly known: string } | { readonly typed: string };
}

/** On a partner page, and confirmed by the link in the mail, to where somebody has to decide. */
async function signUpToReview(title: string, { name, email, organisation }: Professional) {
  const partner = await newPage();
  await partner.goto(urls.partnerPage);
  await partner.getByRole('searchbox').first().fill(title);
  const card = cardOf(partner, title);
  await card.getByRole('button', { name: 'Aanmelden' }).click();
  await card.getByLabel('Je naam').fill(name);
  await card.getByLabel('Je e-mailadres').fill(email);
  const where = card.getByRole('combobox', { name: 'Je organisatie' });
  if ('typed' in organisation) await where.fill(organisation.typed);
  else {
    await where.fill(organisation.known);
    await card.getByRole('option', { name: organisation.known }).click();
  }
  await card.getByRole('button', { name: 'Aanmelden' }).last().click();
  await card.getByRole('paragraph').filter({ hasText: 'Kijk in je mail' }).waitFor();
  const mine = await openMailed(email, 'Bevestig je aanmelding');
  await mine.getByRole('button', { name: 'Bevestig mijn aanmelding' }).click();
  await mine.getByText('Wacht op een besluit').waitFor();
}

/** Asks for the mail to log in on the page where somebody stands, and logs in by it in the same browser. */
async function logInByMail(page: Page, address: string) {
  await page.getByLabel('Je e-mailadres').fill(address);
  await page.keyboard.press('Enter');
  await page.getByText('Kijk in je mail').first().waitFor();
  await openMailed(address, 'Inloggen bij Mijn netwerken', page);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
}

test('the manager of a network follows a mail to one sign-up, logs in there, and decides', {
  timeout: 60_000,
}, async () => {
  const managed = await database.slug.findFirstOrThrow({ where: { kind: 'NETWORK', slug: 'roosteren-in-eigen-hand' } });
  const { person } = await database.membership.findFirstOrThrow({
    where: { networkId: managed.documentId, role: 'NETWORK_MANAGER', until: null },
    include: { person: true },
  });
  const keys = openKeys({ keys: secrets.api.PRIVACY_KEYS, hashKey: secrets.api.PRIVACY_HASH_KEY });
  const manager = keys.open(person.addressSealed, person.keyId);
  await signUpToReview('Roosteren in eigen hand', {
    name: 'Kim Voorbeeld',
    email: 'kim@hunzehof.example.org',
    organisation: { known: 'Hunzehof' },
  });
  const signUp = () =>
    database.signUp.findFirstOrThrow({
      where: { networkId: managed.documentId, status: { not: 'WAITLISTED' } },
      include: { membership: true, events: { orderBy: { at: 'asc' } } },
    });
  const { id, status } = await signUp();
  expect(status).toBe('IN_REVIEW');

  const desk = await openMailed(manager, 'Nieuwe aanmelding voor Roosteren in eigen hand');
  const one = `/desk/aanmeldingen/${id}`;
  await desk.getByRole('heading', { name: 'Inloggen' }).waitFor();
  expect(new URL(desk.url()).pathname).toBe(one);
  expect(await desk.getByText('Kim Voorbeeld').count()).toBe(0);
  await logInByMail(desk, manager);
  await desk.getByRole('heading', { name: 'Kim Voorbeeld' }).waitFor();
  expect(new URL(desk.url()).pathname).toBe(one);
  const parts = desk.getByRole('navigation', { name: 'Onderdelen' });
  expect(await parts.getByRole('link').allTextContents()).toEqual([
    expect.stringContaining('Netwerken'),
    expect.stringContaining('Instellingen'),
  ]);
  await desk.getByRole('button', { name: 'Accepteren' }).click();
  await desk.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
  const after = await signUp();
  expect(after).toMatchObject({ id, status: 'ACCEPTED', membership: { networkId: managed.documentId, until: null } });
  expect(after.events.at(-1)).toMatchObject({ to: 'ACCEPTED', by: 'NETWORK_MANAGER' });
});

test('somebody types an organisation where there is no manager; staff match it, accept, and take that back', {
  timeout: 60_000,
}, async () => {
  const { documentId } = await database.slug.findFirstOrThrow({ where: { kind: 'NETWORK', slug: network.slug } });
  await signUpToReview(network.title, {
    name: 'Bo Voorbeeld',
    email: 'bo@nieuw.example.org',
    organisation: { typed: 'Zorghuis De Nieuwe Horizon' },
  });

  const desk = await newPage();
  await desk.goto(`${urls.api}/desk?lang=nl`);
  await logInByMail(desk, secrets.cms.CMS_ADMIN_EMAIL);
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
  // Demi's, and Kim's.
  expect(await database.signUp.count({ where: { status: 'ACCEPTED' } })).toBe(2);
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

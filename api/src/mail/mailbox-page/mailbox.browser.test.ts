import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { chromium } from '@leerkring/widgets/testing/chromium.ts';
import { type Browser, chromium as playwright } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../../testing/api.ts';
import { faultsIn, looks, picture, tooWide } from '../../testing/looked-at.ts';
import { ownerId, publish } from '../../testing/publish.ts';
import { addMail } from '../outbox.store.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-mail-'));
let api: Awaited<ReturnType<typeof startApi>>;
let browser: Browser;
let origin: string;
let id: string;

beforeAll(async () => {
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  api = await startApi({ PUBLIC_URL: origin, SMTP_URL: undefined, MAIL_FOLDER: folder });
  await publish(api.database, {});
  const address = 'iemand.met.een.heel.lang.adres@ouderenzorgorganisaties.example.org';
  const link = { kind: 'DATA', address, hours: 1 } as const;
  const mail = { kind: 'dataLink', to: { address }, ownerId, link } as const;
  for (const locale of ['EN', 'NL'] as const)
    id = await transact(api.database, (transaction) => addMail(transaction, api.keys, { ...mail, locale }));
  expect(await api.runJobs()).toEqual([]);
  await api.app.listen({ host: '127.0.0.1', port });
  browser = await playwright.launch(await chromium());
});
afterAll(async () => {
  await browser?.close();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(looks)('at %s', (look, options) => {
  test.each([
    ['list', (): string => '/mailbox'],
    ['mail', (): string => `/mailbox/${id}`],
    ['mail that is not there', (): string => '/mailbox/weg'],
  ] as const)('the %s holds for axe and fits', async (name, path) => {
    const page = await browser.newPage(options);
    await page.goto(origin + path());
    await picture(page, `mailbox-${name}-${look}`);
    expect(await faultsIn(page)).toEqual([]);
    expect(await tooWide(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('a mail is opened from the list, and its link beside it', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/mailbox`);
  await page.getByRole('link', { name: 'Wat we van je hebben' }).click();
  const inFrame = page.frameLocator('iframe').getByRole('link', { name: 'Bekijk mijn gegevens' });
  const opening = page.waitForEvent('popup');
  await inFrame.click();
  await (await opening).getByRole('heading', { name: 'Je gegevens' }).waitFor();
  await page.close();
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../../testing/api.ts';
import { privacySecrets } from '../../testing/privacy-secrets.ts';
import { ownerId, publish } from '../../testing/publish.ts';
import { addMail } from '../outbox.store.ts';

const folder = mkdtempSync(join(tmpdir(), 'leerkring-mail-'));
const { variables, keys } = privacySecrets();
const inFolder = { ...variables, SMTP_URL: undefined, MAIL_FOLDER: join(folder, 'mail') };

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi(inFolder);
  await publish(api.database, {});
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = { host: 'localhost:4000' }, remoteAddress = '127.0.0.1') =>
  api.app.inject({ url, headers, remoteAddress });

test('without a mail server a mail lies in the folder and is shown, as text and with its looks', async () => {
  expect((await get('/mailbox')).body).toContain('Er is nog geen mail');
  const id = await transact(api.database, (transaction) =>
    addMail(transaction, keys, {
      kind: 'dataLink',
      locale: 'NL',
      to: { address: '"<b>"@zorg.example' },
      ownerId,
      link: { kind: 'DATA', address: 'wie@zorg.example', hours: 1 },
    }),
  );
  expect(await api.runJobs()).toEqual([]);
  expect(await api.database.mail.findUnique({ where: { id } })).toMatchObject({ sentAt: expect.any(Date) });

  const list = await get('/mailbox');
  expect(list.body).toContain(`href="/mailbox/${id}"`);
  expect(list.body).toContain('Wat we van je hebben');
  expect(list.body).not.toContain('<b>"@');
  const mail = await get(`/mailbox/${id}`);
  expect(mail.body).toMatch(/<a href="https:\/\/api\.example\.org\/mijn-gegevens\/[\w-]{43}">/);
  expect(mail.body).toContain('netwerken@example.org');
  expect(mail.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
  expect(mail.headers['content-security-policy']).toContain("default-src 'none'");
  const html = await get(`/mailbox/${id}/html`);
  expect(html.body).toContain('Bekijk mijn gegevens');
  expect(html.headers['content-security-policy']).toMatch(/default-src 'none'; style-src 'unsafe-inline'; sandbox/);

  expect((await get('/mailbox/..%2F..%2Fetc%2Fpasswd')).statusCode).toBe(404);
  expect((await get('/mailbox/00000000-0000-4000-8000-000000000000')).statusCode).toBe(404);
});

test('only this machine sees them, by its own name', async () => {
  for (const host of ['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'localhost'])
    expect((await get('/mailbox', { host })).statusCode).toBe(200);
  for (const host of ['leerkring.example.org', 'localhost.example.org', 'evil@localhost', '127.0.0.1.nip.io'])
    expect((await get('/mailbox', { host })).statusCode).toBe(404);
  expect((await get('/mailbox', { host: 'localhost' }, '192.0.2.7')).statusCode).toBe(404);
  expect((await get('/mailbox', { host: 'localhost', 'x-forwarded-for': '192.0.2.7' })).statusCode).toBe(404);
});

test('an API that others can reach, or that has a mail server, has no such page', async () => {
  for (const variables of [
    { ...inFolder, API_HOST: '0.0.0.0' },
    { ...inFolder, SMTP_URL: 'smtp://127.0.0.1:9' },
  ]) {
    const other = await startApi(variables);
    const answer = await other.app.inject({
      url: '/mailbox',
      headers: { host: 'localhost' },
      remoteAddress: '127.0.0.1',
    });
    expect(answer.statusCode).toBe(404);
    await other.close();
  }
});

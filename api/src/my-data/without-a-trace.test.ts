import { randomBytes } from 'node:crypto';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { expect, test } from 'vitest';
import { startApiProcess } from '../testing/api-process.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { linkIn, openMailbox } from '../testing/mailbox.ts';
import { publish, questionIdOf } from '../testing/publish.ts';
import { filledIn, signUpMutation } from '../testing/sign-up-form.ts';

test('after erasure neither a full dump nor the log of a process holds a trace of somebody', async () => {
  const { url, drop } = await createTestDatabase();
  const database = openDatabase(url, 2);
  const secrets = { keys: `test:${randomBytes(32).toString('base64')}`, hashKey: randomBytes(32).toString('base64') };
  const why = { label: 'Wat breng je?' };
  await publish(database, {
    programmes: [{ slug: 'programma' }],
    networks: [{ slug: 'netwerk', programme: 'programma', questions: [why] }],
  });
  const mailbox = await openMailbox();
  const api = await startApiProcess({
    PRIVACY_KEYS: secrets.keys,
    PRIVACY_HASH_KEY: secrets.hashKey,
    DATABASE_URL: url,
    SMTP_URL: mailbox.url,
    WORKER: 'true',
    LOG_LEVEL: 'info',
  });
  const press = (link: string, fields: Record<string, string>) =>
    fetch(link, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

  const email = 'philomena.quispel@zwaardecroon.example';
  const person = { name: 'Philomena Quispel-Zwaardecroon', email, jobTitle: 'Zandkastelenbouwer' };
  const answers = [{ question: questionIdOf('netwerk', why), text: 'Schelpenkennis' }];
  const input = filledIn('netwerk', { person, organisation: { name: 'Stichting Kwikkelaar' }, answers });
  const personal = /philomena|quispel|zwaardecroon|zandkasteel|zandkastelen|schelpenkennis|kwikkelaar/i;
  const hash = Buffer.from(openKeys(secrets).addressHash(email)).toString('hex');
  try {
    expect((await api.ask(signUpMutation, { input })).data.signUp.type).toBe('SignUpReceived');
    const toConfirm = linkIn(await mailbox.next(email), '/aanmelding/');
    expect((await press(toConfirm, { action: 'confirm' })).status).toBe(303);
    const status = linkIn(await mailbox.next(email), '/aanmelding/');
    expect(await (await press(status, { action: 'show' })).text()).toMatch(personal);
    await press(`${api.url}/mijn-gegevens`, { address: email });
    const toData = linkIn(await mailbox.next(email), '/mijn-gegevens/');
    expect(await (await press(toData, { action: 'download' })).text()).toMatch(personal);
    // The scan finds what is there.
    expect(await databaseDump(database)).toContain(hash);

    expect(await (await press(toData, { action: 'erase' })).text()).toContain('Je gegevens zijn gewist');
    for (const link of [toConfirm, status, toData]) expect((await fetch(link)).status).toBe(404);

    const dump = await databaseDump(database);
    expect(dump).toContain('-- public.person');
    expect(dump).not.toMatch(personal);
    expect(dump).not.toContain(hash);
    const asHexadecimal = Buffer.from('Philomena').toString('hex');
    expect(dump).not.toContain(asHexadecimal);

    const log = () => api.output.join('\n');
    // Lines travel through a pipe of their own, behind the answers.
    await expect.poll(() => log().match(/"answered"/g)?.length).toBe(9);
    expect(log()).toContain('"path":"/mijn-gegevens/:token"');
    expect(log()).toContain('a mail left');
    expect(log()).not.toMatch(personal);
    expect(log()).not.toContain(hash);
    for (const link of [toConfirm, status, toData])
      expect(log()).not.toContain(new URL(link).pathname.split('/').pop() ?? '/');
  } finally {
    await api.kill('SIGTERM');
    await mailbox.close();
    await database.$disconnect();
    await drop();
  }
});

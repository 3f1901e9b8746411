import { transact } from '@leerkring/prisma/transaction.ts';
import { parseCronItems } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cron } from '../jobs/cron.ts';
import { jobs } from '../jobs/tasks.ts';
import { startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { isSevenInAmsterdam } from './desk-digest.job.ts';
import { addMail, type NewMail } from './outbox.store.ts';

const { variables: secrets, keys } = privacySecrets();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'noord', programme: 'p', title: 'Noord' },
      { slug: 'zuid', programme: 'p', title: 'Zuid' },
    ],
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});
beforeEach(() => api.database.mail.deleteMany());

const add = (mail: NewMail) => transact(api.database, (transaction) => addMail(transaction, keys, mail));
/** As the clock puts it in the queue. */
const enqueue = (task: string, at: string) =>
  api.database.$executeRaw`
    SELECT graphile_worker.add_job(${task}::text, json_build_object('_cron', json_build_object('ts', ${at}::text, 'backfilled', false)))`;

test('everything that the clock asks for is a job that there is', () => {
  expect(
    parseCronItems(cron)
      .map(({ task }) => task)
      .filter((task) => !(task in jobs)),
  ).toEqual([]);
});

test('seven o’clock in Amsterdam is asked for once a day, in summer and in winter', () => {
  const [item] = parseCronItems(cron.filter(({ task }) => task === 'deskDigest'));
  // Both days on which the clocks change too.
  for (const day of ['2026-01-15', '2026-07-15', '2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
    const instants = Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
    const asked = instants.filter((instant) => {
      const at = new Date(instant);
      return item?.match({
        min: 0,
        hour: at.getUTCHours(),
        date: at.getUTCDate(),
        month: at.getUTCMonth() + 1,
        dow: at.getUTCDay(),
      });
    });
    expect(asked.filter(isSevenInAmsterdam)).toHaveLength(1);
  }
  expect(isSevenInAmsterdam('2026-07-15T05:00:00.000Z')).toBe(true);
  expect(isSevenInAmsterdam('2026-01-15T06:00:00.000Z')).toBe(true);
});

test('a manager who wants one mail a day gets the numbers of their own networks, when there are any', async () => {
  const { database } = api;
  const manager = async (networks: string[], deskMail: 'DAILY' | 'AT_ONCE') => {
    const { personId, email } = await signedUp(database, keys, { network: 'noord', status: 'WITHDRAWN' });
    await database.person.update({ where: { id: personId }, data: { deskMail } });
    for (const network of networks)
      await database.membership.create({
        data: { networkId: documentIdOf('NETWORK', network), personId, role: 'NETWORK_MANAGER' },
      });
    return email;
  };
  const both = await manager(['noord', 'zuid'], 'DAILY');
  await manager(['noord', 'zuid'], 'AT_ONCE');
  await manager([], 'DAILY');
  await enqueue('deskDigest', '2026-07-15T05:00:00.000Z');
  expect(await api.runJobs()).toEqual([]);
  expect(await database.mail.count()).toBe(0);

  const waiting = await Promise.all(
    ['noord', 'noord', 'zuid'].map((network) => signedUp(database, keys, { network, status: 'IN_REVIEW' })),
  );
  await enqueue('deskDigest', '2026-07-15T06:00:00.000Z');
  expect(await api.runJobs()).toEqual([]);
  expect(await database.mail.count()).toBe(0);
  // The queue may do a job twice.
  for (let time = 0; time < 2; time++) await enqueue('deskDigest', '2026-07-15T05:00:00.000Z');
  expect(await api.runJobs()).toEqual([]);
  expect(await database.mail.count()).toBe(1);
  const { subject, text = '' } = await mailbox.next(both);
  expect(subject).toBe('3 aanmeldingen om over te beslissen');
  expect(text).toContain('- Noord: 2 aanmeldingen\n- Zuid: 1 aanmelding');
  for (const { name, email } of waiting) expect(text).not.toMatch(new RegExp(`${name}|${email}`));
});

test('mails that left long ago and links that showed an address are swept away, links of sign-ups stay', async () => {
  const { database } = api;
  const { id: signUpId, personId } = await signedUp(database, keys, { network: 'noord', status: 'WITHDRAWN' });
  const about: NewMail = {
    kind: 'withdrawn',
    locale: 'NL',
    to: { personId },
    signUpId,
    link: { kind: 'SIGN_UP', signUpId, hours: 1 },
  };
  const asked: NewMail = {
    kind: 'dataLink',
    locale: 'NL',
    to: { address: 'wie@zorg.example' },
    ownerId,
    link: { kind: 'DATA', address: 'wie@zorg.example', hours: 1 },
  };
  const old = [await add(about), await add(asked)];
  const mere = await add(asked);
  const young = await add(about);
  expect(await api.runJobs()).toEqual([]);
  await database.$executeRaw`UPDATE "mail" SET "sentAt" = now() - interval '91 days' WHERE "id" = ANY(${old}::uuid[])`;
  await database.$executeRaw`UPDATE "mail" SET "sentAt" = now() - interval '89 days' WHERE "id" = ${young}::uuid`;
  await database.$executeRaw`UPDATE "mail" SET "sentAt" = now() - interval '25 hours' WHERE "id" = ${mere}::uuid`;
  await database.$executeRaw`UPDATE "link" SET "expiresAt" = now() - interval '25 hours'`;
  // Of who was added by hand: it works for a month.
  const month = await add({
    ...asked,
    kind: 'added',
    to: { personId },
    link: { kind: 'DATA', address: 'wie@zorg.example', hours: 720 },
  });
  const { linkId } = await database.mail.findUniqueOrThrow({ where: { id: month } });
  await database.$executeRaw`UPDATE "mail" SET "sentAt" = now() - interval '91 days' WHERE "id" = ${month}::uuid`;
  await database.$executeRaw`UPDATE "link" SET "usedAt" = now(), "expiresAt" = now() - interval '23 hours' WHERE "id" = ${linkId}::uuid`;
  await enqueue('sweep', '2026-07-15T01:30:00.000Z');
  expect(await api.runJobs()).toEqual([]);
  expect(await database.mail.findMany({ select: { id: true } })).toEqual([{ id: young }]);
  const kinds = (await database.link.findMany()).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['DATA', 'SIGN_UP', 'SIGN_UP']);
});

test('a mail whose job was lost gets another one', async () => {
  const { database } = api;
  const address = 'forgotten@zorg.example';
  const id = await add({ kind: 'dataUnknown', locale: 'NL', to: { address } });
  await database.$executeRaw`UPDATE "mail" SET "notBefore" = now() - interval '2 hours' WHERE "id" = ${id}::uuid`;
  await database.$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = 'sendMail:' || ${id}`;
  expect(await api.runJobs()).toEqual([]);
  expect((await database.mail.findUniqueOrThrow({ where: { id } })).sentAt).toBeNull();
  await enqueue('sweep', '2026-07-15T01:30:00.000Z');
  expect(await api.runJobs()).toEqual([]);
  expect((await mailbox.next(address)).messageId).toContain(id);
});

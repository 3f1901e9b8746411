import { Prisma } from '@leerkring/prisma/client.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addStaff, appoint } from '../desk/testing/roles.ts';
import { loggedIn } from '../desk/testing/visitor.ts';
import { erasePeople } from '../privacy/erase.store.ts';
import { publicUrl, startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';

const { variables: secrets, keys } = privacySecrets();
const environmentStaff = 'omgeving@example.org';
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
const networkId = documentIdOf('NETWORK', 'noord');

beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url, DESK_STAFF: environmentStaff });
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
beforeEach(async () => {
  await api.database.mail.deleteMany();
  await api.database.membership.deleteMany();
  await api.database.deskNewsReader.deleteMany();
  await api.database.signUp.deleteMany();
  await inLog(Prisma.sql`DELETE FROM "audit_entry"`);
});

/** The log is append-only for everybody else. */
const inLog = (statement: Prisma.Sql) =>
  api.database.$transaction([
    api.database.$executeRaw`SET LOCAL session_replication_role = replica`,
    api.database.$executeRaw(statement),
  ]);
const organisation = () => organisationNamed(api.database, `Zorg ${Math.random()}`);
const takesPart = async (network = 'noord') =>
  signedUp(api.database, keys, { network, status: 'ACCEPTED', organisation: { id: (await organisation()).id } });
/** Noon of so many days ago, in Amsterdam. */
const noon = (days: number) => Prisma.sql`(date_trunc('day', now() AT TIME ZONE 'Europe/Amsterdam')
  - make_interval(days => ${days}::int) + interval '12 hours') AT TIME ZONE 'Europe/Amsterdam'`;
const since = (personId: string, days: number) => api.database.$executeRaw`
  UPDATE "membership" SET "since" = ${noon(days)} WHERE "personId" = ${personId}::uuid`;
const until = (personId: string, days: number) => api.database.$executeRaw`
  UPDATE "membership" SET "until" = ${noon(days)} WHERE "personId" = ${personId}::uuid`;
/** Seven o'clock, once more each time: the queue may do a job twice. */
async function morning() {
  for (let time = 0; time < 2; time++)
    await api.database.$executeRaw`
      SELECT graphile_worker.add_job('deskDigest', json_build_object('_cron', json_build_object('ts', '2026-07-15T05:00:00.000Z', 'backfilled', false)))`;
  expect(await api.runJobs()).toEqual([]);
}
const count = () => api.database.mail.count();

test('a manager who hears of sign-ups at once hears the next morning who joined and left, once, in numbers', async () => {
  const { database } = api;
  await appoint(api, 'manager@example.org', 'noord');
  await appoint(api, 'manager@example.org', 'zuid');
  const [joined, left, longAgo, today] = [await takesPart(), await takesPart(), await takesPart(), await takesPart()];
  for (const [{ personId }, days] of [
    [joined, 1],
    [left, 30],
    [longAgo, 2],
  ] as const)
    await since(personId, days);
  await until(left.personId, 1);
  await until(longAgo.personId, 0);
  const withdrew = await signedUp(database, keys, { network: 'noord', status: 'WITHDRAWN' });
  await database.$executeRaw`UPDATE "sign_up" SET "closedAt" = ${noon(1)} WHERE "id" = ${withdrew.id}::uuid`;

  await morning();
  expect(await count()).toBe(1);
  const { subject, text = '' } = await mailbox.next('manager@example.org');
  expect(subject).toBe('1 nieuwe deelnemer, 2 afmeldingen');
  expect(text).toContain(
    `- Noord: 1 nieuwe deelnemer, 2 afmeldingen\n  ${publicUrl}/desk/netwerken/${networkId}/deelnemers\n`,
  );
  // Of both who left, their organisations go on.
  expect(text).toContain('- Noord: 2 organisaties zonder deelnemers\n');
  expect(text).not.toContain('Zuid');
  expect(text).not.toContain('beslissing');
  for (const { name, email } of [joined, left, longAgo, today, withdrew])
    expect(text).not.toMatch(new RegExp(`${name}|${email}`));
});

test('who was erased is counted, though nobody knows any more who it was', async () => {
  await appoint(api, 'wist@example.org', 'noord');
  const member = await takesPart();
  const waiting = await signedUp(api.database, keys, { network: 'noord', status: 'IN_REVIEW' });
  await transact(api.database, (transaction) =>
    erasePeople(transaction, [member.personId, waiting.personId], 'PERSON'),
  );
  await morning();
  expect(await count()).toBe(0);
  await inLog(Prisma.sql`UPDATE "audit_entry" SET "at" = ${noon(1)}`);
  await morning();
  expect((await mailbox.next('wist@example.org')).subject).toBe('2 afmeldingen');
});

test('moving to another organisation is neither coming nor going', async () => {
  await appoint(api, 'verhuist@example.org', 'noord');
  const { personId } = await takesPart();
  await since(personId, 30);
  await until(personId, 1);
  await api.database.$executeRaw`
    INSERT INTO "membership" ("networkId", "personId", "since") VALUES (${networkId}, ${personId}::uuid, ${noon(1)})`;
  await morning();
  expect(await count()).toBe(0);
});

test('a manager who wants no news gets none; what waits still comes once a day', async () => {
  await appoint(api, 'stil@example.org', 'noord');
  const manager = await loggedIn(api, 'stil@example.org');
  const set = async (variables: string) =>
    (await manager.ask(`mutation { setDeskMail(${variables}) { deskMail deskNews } }`)).data.setDeskMail;
  expect((await manager.ask('{ viewer { deskNews } }')).data.viewer.deskNews).toBe(true);
  expect(await set('news: false')).toEqual({ deskMail: 'AT_ONCE', deskNews: false });
  await since((await takesPart()).personId, 1);
  await morning();
  expect(await api.database.mail.count({ where: { kind: 'deskDigest' } })).toBe(0);

  expect(await set('pace: DAILY')).toEqual({ deskMail: 'DAILY', deskNews: false });
  await signedUp(api.database, keys, { network: 'noord', status: 'IN_REVIEW' });
  await morning();
  const { subject, text } = await mailbox.next('stil@example.org');
  expect(subject).toBe('1 aanmelding om over te beslissen');
  expect(text).not.toMatch(/nieuwe deelnemer|zonder deelnemers/);
});

test.each(['account@example.org', environmentStaff])(
  'staff (%s) hear it of all networks, only when asked for',
  async (address) => {
    if (address !== environmentStaff) await addStaff(api, address, ownerId);
    const staff = await loggedIn(api, address);
    expect((await staff.ask('{ viewer { deskNews } }')).data.viewer.deskNews).toBe(false);
    await since((await takesPart()).personId, 1);
    await since((await takesPart('zuid')).personId, 1);
    const digests = () => api.database.mail.count({ where: { kind: 'deskDigest' } });
    await morning();
    expect(await digests()).toBe(0);

    const set = 'mutation ($news: Boolean) { setDeskMail(news: $news, locale: EN) { deskMail deskNews } }';
    expect((await staff.ask(set, { news: true })).data.setDeskMail).toEqual({ deskMail: null, deskNews: true });
    expect((await staff.ask('{ viewer { deskNews } }')).data.viewer.deskNews).toBe(true);
    await morning();
    expect(await digests()).toBe(1);
    const { subject, text } = await mailbox.next(address);
    expect(subject).toBe('2 new participants');
    expect(text).toContain('- Noord: 1 new participant\n');
    expect(text).toContain('- Zuid: 1 new participant\n');

    await api.database.mail.deleteMany();
    expect((await staff.ask(set, { news: false })).data.setDeskMail.deskNews).toBe(false);
    await morning();
    expect(await digests()).toBe(0);
  },
);

test('staff without news get nothing, and who works there no more is forgotten', async () => {
  await addStaff(api, 'vertrekt@example.org', ownerId);
  const staff = await loggedIn(api, 'vertrekt@example.org');
  await staff.ask('mutation { setDeskMail(news: true) { deskNews } }');
  await morning();
  expect(await api.database.mail.count({ where: { kind: 'deskDigest' } })).toBe(0);
  expect(await api.database.deskNewsReader.count()).toBe(1);
  await api.database.staffAccount.updateMany({ data: { until: new Date() } });
  await morning();
  expect(await api.database.deskNewsReader.count()).toBe(0);
});

import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { LOGIN_HOURS } from '../links/link.store.ts';
import { startApi } from '../testing/api.ts';
import { type Answer, linkIn, openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addMail, dropMailsNotLeft, type NewMail } from './outbox.store.ts';

const { variables: secrets, keys } = privacySecrets();

/** What the server says to an address. */
const answers = new Map<string, Answer>();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox(0, (address) => answers.get(address));
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'n', programme: 'p' }] });
});
afterEach(() => answers.clear());
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

const add = (mail: NewMail) => transact(api.database, (transaction) => addMail(transaction, keys, mail));
const mailOf = (id: string) => api.database.mail.findUniqueOrThrow({ where: { id } });
/** A mail about nothing but itself. */
const plain = (address: string, more: Partial<NewMail> = {}) =>
  add({ kind: 'dataUnknown', locale: 'NL', to: { address }, ownerId, ...more });

const jobsOf = (id: string) =>
  api.database.$queryRaw<{ attempts: number; seconds: number; error: string | null }[]>`
    SELECT j.attempts, extract(epoch FROM j.run_at - now())::int AS "seconds", p.last_error AS "error"
    FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p USING (id) WHERE j.key = 'sendMail:' || ${id}`;
const makeDue = (id: string) =>
  api.database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = 'sendMail:' || ${id}`;

test('a server that says "not now" is asked again, and nobody reads in the queue who it was for', async () => {
  const address = 'not-now@zorg.example';
  answers.set(address, { code: 451, message: `4.7.1 <${address}> come back later` });
  const id = await plain(address);
  expect(await api.runJobs()).toHaveLength(1);
  expect(await mailOf(id)).toMatchObject({ sentAt: null, refusedAt: null });
  const [job] = await jobsOf(id);
  expect(job).toMatchObject({ attempts: 1, error: 'LetterRefused 451 4.7.1' });

  answers.clear();
  await makeDue(id);
  expect(await api.runJobs()).toEqual([]);
  expect((await mailbox.next(address)).messageId).toBe(`<${id}@api.example.org>`);
  expect(await mailOf(id)).toMatchObject({ sentAt: expect.any(Date), refusal: null });
  expect(await jobsOf(id)).toEqual([]);
});

test('the attempts of a mail are three days', async () => {
  const id = await plain('three-days@zorg.example', { afterMinutes: 60 });
  const [{ days } = { days: 0 }] = await api.database.$queryRaw<{ days: number }[]>`
    SELECT sum(exp(least(n, 10)))::float / 86400 AS "days" FROM graphile_worker.jobs, generate_series(1, max_attempts - 1) n
    WHERE key = 'sendMail:' || ${id}`;
  expect(days).toBeGreaterThan(2.9);
  expect(days).toBeLessThan(3.1);
});

test('a "never" is recorded by its codes, and not asked again', async () => {
  const address = 'nobody@zorg.example';
  answers.set(address, { code: 550, message: `5.1.1 <${address}> no such user` });
  const id = await plain(address);
  expect(await api.runJobs()).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ sentAt: null, refusedAt: expect.any(Date), refusal: '550 5.1.1' });
  expect(await jobsOf(id)).toEqual([]);
});

test('the last attempt that fails is a refusal too', async () => {
  const address = 'full@zorg.example';
  answers.set(address, { code: 452, message: '4.2.2 mailbox full' });
  const id = await plain(address);
  await api.database
    .$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = 20 WHERE key = 'sendMail:' || ${id}`;
  expect(await api.runJobs()).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ refusedAt: expect.any(Date), refusal: '452 4.2.2' });
});

test('an owner without a mailbox is refused, so that the desk can show it', async () => {
  const { documentId } = await api.database.owner.create({ data: { documentId: 'owner-without-mailbox' } });
  const { id: signUpId } = await signedUp(api.database, keys, { network: 'n', status: 'IN_REVIEW' });
  const id = await add({ kind: 'deskSignUp', locale: 'NL', to: { ownerId: documentId }, signUpId });
  expect(await api.runJobs()).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ refusal: 'no mailbox' });
});

test('while the mail server is down sign-ups go on, and their mails follow', async () => {
  const { port } = mailbox;
  await mailbox.close();
  const signUp = await signedUp(api.database, keys, { network: 'n' });
  const id = await add({
    kind: 'confirmSignUp',
    locale: 'NL',
    to: { personId: signUp.personId },
    signUpId: signUp.id,
    networkId: documentIdOf('NETWORK', 'n'),
    link: { kind: 'SIGN_UP', signUpId: signUp.id, hours: 168 },
    isAsked: true,
  });
  expect(await api.runJobs()).toHaveLength(1);
  expect(await mailOf(id)).toMatchObject({ sentAt: null, refusedAt: null, droppedAt: null });
  mailbox = await openMailbox(port, (address) => answers.get(address));
  await makeDue(id);
  expect(await api.runJobs()).toEqual([]);
  const mail = await mailbox.next(signUp.email);
  expect(linkIn(mail, '/aanmelding/')).toBe(
    `https://api.example.org/aanmelding/${keys.token((await mailOf(id)).linkId ?? '')}`,
  );
});

test('three mails that strangers ask for leave per hour and address, the others later, also with two workers at once', async () => {
  const address = 'busy@zorg.example';
  const ids = await Promise.all(Array.from({ length: 8 }, () => plain(address, { isAsked: true })));
  const other = await plain('quiet@zorg.example', { isAsked: true });
  const own = await plain(address);
  const sent = () => api.database.mail.count({ where: { id: { in: ids }, sentAt: { not: null } } });
  expect((await Promise.all([api.runJobs(), api.runJobs()])).flat()).toEqual([]);
  expect(await sent()).toBe(3);
  // Neither another address nor a mail that nobody asked for waits.
  expect(await mailOf(other)).toMatchObject({ sentAt: expect.any(Date) });
  expect(await mailOf(own)).toMatchObject({ sentAt: expect.any(Date) });
  const waiting = (await Promise.all(ids.map(jobsOf))).flat();
  expect(waiting).toHaveLength(5);
  for (const { attempts, seconds } of waiting) {
    expect(attempts).toBe(0);
    expect(seconds).toBeGreaterThan(3500);
    expect(seconds).toBeLessThanOrEqual(3600);
  }

  for (const expected of [6, 8]) {
    await api.database
      .$executeRaw`UPDATE "mail" SET "sentAt" = "sentAt" - interval '61 minutes' WHERE "id" = ANY(${ids}::uuid[])`;
    for (const id of ids) await makeDue(id);
    expect((await Promise.all([api.runJobs(), api.runJobs()])).flat()).toEqual([]);
    expect(await sent()).toBe(expected);
  }
  expect(mailbox.all.filter(({ to }) => to?.[0]?.address === address)).toHaveLength(9);
});

test('mails that strangers ask for keep nobody from logging in, and the link counts from when its mail leaves', async () => {
  const address = 'manager@zorg.example';
  const logIn = () =>
    plain(address, {
      kind: 'deskLogin',
      isAsked: true,
      usefulHours: 1,
      link: { kind: 'LOGIN', address, hours: LOGIN_HOURS },
    });
  for (let n = 0; n < 3; n++) await plain(address, { isAsked: true });
  expect(await api.runJobs()).toEqual([]);
  const ids = await Promise.all([logIn(), logIn(), logIn(), logIn()]);
  expect(await api.runJobs()).toEqual([]);
  // They have a limit of their own.
  const mails = await Promise.all(ids.map(mailOf));
  expect(mails.filter(({ sentAt }) => sentAt !== null)).toHaveLength(3);
  const [late] = mails.filter(({ sentAt }) => sentAt === null);
  if (!late?.linkId) throw new Error('One waits, with a link.');

  await api.database
    .$executeRaw`UPDATE "mail" SET "sentAt" = "sentAt" - interval '61 minutes' WHERE "sentAt" IS NOT NULL`;
  await api.database.link.update({ where: { id: late.linkId }, data: { expiresAt: new Date(Date.now() - 60_000) } });
  await makeDue(late.id);
  expect(await api.runJobs()).toEqual([]);
  const [{ left } = { left: 0 }] = await api.database.$queryRaw<{ left: number }[]>`
    SELECT extract(epoch FROM l."expiresAt" - m."sentAt")::int AS "left" FROM "mail" m JOIN "link" l ON l."id" = m."linkId"
    WHERE m."id" = ${late.id}::uuid`;
  expect(left).toBeGreaterThan(890);
  expect(left).toBeLessThanOrEqual(900);
});

test('many workers send each mail once', async () => {
  const ids = await Promise.all(Array.from({ length: 30 }, (_, n) => plain(`once-${n}@zorg.example`)));
  const failed = await Promise.all([api.runJobs(), api.runJobs(), api.runJobs()]);
  expect(failed.flat()).toEqual([]);
  const arrived = mailbox.all.map(({ messageId }) => messageId).filter((id) => ids.some((one) => id?.includes(one)));
  expect(arrived).toHaveLength(30);
  expect(new Set(arrived).size).toBe(30);
});

test('what is no longer true does not leave', async () => {
  const { database } = api;
  const about = async (
    status: 'RECEIVED' | 'IN_REVIEW' | 'ACCEPTED',
    mail: Partial<NewMail> & Pick<NewMail, 'kind'>,
  ) => {
    const signUp = await signedUp(database, keys, {
      network: 'n',
      status: status === 'ACCEPTED' ? 'IN_REVIEW' : status,
    });
    const id = await add({
      locale: 'NL',
      to: { personId: signUp.personId },
      signUpId: signUp.id,
      networkId: documentIdOf('NETWORK', 'n'),
      link: { kind: 'SIGN_UP', signUpId: signUp.id, hours: 168 },
      ...mail,
    });
    return { id, signUp };
  };
  const confirmed = await about('IN_REVIEW', { kind: 'confirmSignUp' });
  const noOffer = await about('IN_REVIEW', { kind: 'offer' });
  const stale = await about('IN_REVIEW', { kind: 'inReview', usefulHours: 1 });
  await database.mail.update({ where: { id: stale.id }, data: { staleAt: new Date(0) } });
  const used = await about('RECEIVED', { kind: 'confirmSignUp' });
  await database.link.updateMany({ where: { signUpId: used.signUp.id }, data: { usedAt: new Date() } });
  const nothing = await add({ kind: 'deskDigest', locale: 'NL', to: { personId: confirmed.signUp.personId } });
  const undone = await about('IN_REVIEW', { kind: 'inReview', afterMinutes: 10 });
  await transact(database, (transaction) => dropMailsNotLeft(transaction, undone.signUp.id));
  await makeDue(undone.id);
  const erased = await about('IN_REVIEW', { kind: 'inReview' });
  await database.signUp.delete({ where: { id: erased.signUp.id } });
  await database.person.delete({ where: { id: erased.signUp.personId } });

  const before = mailbox.all.length;
  expect(await api.runJobs()).toEqual([]);
  expect(mailbox.all).toHaveLength(before);
  for (const id of [confirmed.id, noOffer.id, stale.id, used.id, nothing, undone.id])
    expect(await mailOf(id)).toMatchObject({ droppedAt: expect.any(Date), sentAt: null });
  expect(await database.mail.count({ where: { id: erased.id } })).toBe(0);
  expect(await jobsOf(erased.id)).toEqual([]);
});

test('a mail after a decision waits until it cannot be undone any more', async () => {
  const id = await plain('later@zorg.example', { afterMinutes: 10 });
  expect(await api.runJobs()).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ sentAt: null });
  await makeDue(id);
  expect(await api.runJobs()).toEqual([]);
  expect(await mailOf(id)).toMatchObject({ sentAt: expect.any(Date) });
});

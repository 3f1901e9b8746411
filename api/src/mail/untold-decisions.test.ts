import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Decision, decided } from '../places/places.store.ts';
import { tellPerson } from '../places/step-mails.store.ts';
import { startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import type { MailKind } from './mail-kinds.ts';

const { variables: secrets, keys } = privacySecrets();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, { programmes: [{ slug: 'p', title: 'Samen leren' }] });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

/** Somebody on whom was decided a moment ago. */
async function decidedOn(
  decision: Decision,
  from: 'IN_REVIEW' | 'WAITLISTED',
  what: 'JOIN' | 'START' = 'JOIN',
  rules: { maximumOrganisations?: number } = {},
) {
  const network = `n-${randomUUID()}`;
  await publish(api.database, {
    networks: [{ slug: network, programme: 'p', title: 'Noord', approval: 'EVERYONE', ...rules }],
  });
  const target = what === 'START' ? { programme: 'p' } : { network };
  const organisation = await organisationNamed(api.database, `Zorg ${network}`);
  const signUp = await signedUp(api.database, keys, { ...target, organisation, status: from });
  const signUpId = signUp.id;
  await transact(api.database, (transaction) =>
    decided(transaction, keys, { signUpId, decision, text: 'Dit schreef de manager.', by: 'NETWORK_MANAGER' }),
  );
  const about = {
    ...signUp,
    locale: 'NL' as const,
    networkId: what === 'JOIN' ? documentIdOf('NETWORK', network) : null,
    programmeId: what === 'START' ? documentIdOf('PROGRAMME', 'p') : null,
  };
  const tell = (kind: MailKind) => transact(api.database, (transaction) => tellPerson(transaction, keys, about, kind));
  return { ...signUp, tell };
}
/** So that what waits for the end of those minutes is due. */
async function minutesPass(signUpId: string, minutes = 10) {
  const { database } = api;
  await database.$executeRaw`
    UPDATE "sign_up" SET "undoUntil" = "undoUntil" - make_interval(mins => ${minutes}::int) WHERE "id" = ${signUpId}::uuid`;
  await database.$executeRaw`
    UPDATE "mail" SET "notBefore" = "notBefore" - make_interval(mins => ${minutes}::int) WHERE "signUpId" = ${signUpId}::uuid AND "notBefore" > now()`;
  await database.$executeRaw`
    UPDATE graphile_worker._private_jobs SET run_at = run_at - make_interval(mins => ${minutes}::int) WHERE run_at > now()`;
}
async function leaves(email: string) {
  expect(await api.runJobs()).toEqual([]);
  const { subject = '', text = '' } = await mailbox.next(email);
  return { subject, text };
}

describe('until a decision leaves', () => {
  test.each([
    ['ACCEPT', 'IN_REVIEW', 'JOIN', 'We hebben je aanmelding voor Noord al en bekijken die.'],
    ['WAITLIST', 'IN_REVIEW', 'JOIN', 'We hebben je aanmelding voor Noord al en bekijken die.'],
    ['DECLINE', 'IN_REVIEW', 'JOIN', 'We hebben je aanmelding voor Noord al en bekijken die.'],
    ['ACCEPT', 'WAITLISTED', 'JOIN', 'Je bent al nummer 1 op de wachtlijst van Noord.'],
    ['DECLINE', 'WAITLISTED', 'JOIN', 'Je bent al nummer 1 op de wachtlijst van Noord.'],
    ['ACCEPT', 'IN_REVIEW', 'START', 'We hebben je aanvraag voor een nieuw netwerk'],
  ] as const)('%s from %s (%s): who asks again reads what they knew', async (decision, from, what, knew) => {
    const { email, tell } = await decidedOn(decision, from, what);
    await tell('alreadyKnown');
    const { text } = await leaves(email);
    expect(text).toContain(knew);
    expect(text).not.toMatch(/doe al mee|schreef de manager/);
    if (from === 'IN_REVIEW') expect(text).toMatch(/al en bekijken die/);
  });

  test('what they wait for is told as if nothing was decided', async () => {
    const { email, tell } = await decidedOn('DECLINE', 'IN_REVIEW');
    await tell('inReview');
    expect((await leaves(email)).subject).toBe('We bekijken je aanmelding voor Noord');
  });
});

test.each([
  ['ACCEPT', 'Welkom bij Noord'],
  ['DECLINE', 'Over je aanmelding voor Noord'],
] as const)('%s is told by its own mail, with what the manager wrote', async (decision, subject) => {
  const { id, email } = await decidedOn(decision, 'IN_REVIEW');
  await minutesPass(id);
  const mail = await leaves(email);
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain('Dit schreef de manager.');
});

test('who asked again and was declined since is not told that they are known', async () => {
  const { id, email, tell } = await decidedOn('DECLINE', 'IN_REVIEW');
  await minutesPass(id);
  await tell('alreadyKnown');
  await leaves(email);
  const { droppedAt } = await api.database.mail.findFirstOrThrow({ where: { signUpId: id, kind: 'alreadyKnown' } });
  expect(droppedAt).not.toBeNull();
});

test('who decides is not asked for a decision that was taken', async () => {
  const { id, tell } = await decidedOn('DECLINE', 'IN_REVIEW');
  await tell('deskSignUp');
  expect(await api.runJobs()).toEqual([]);
  const { droppedAt } = await api.database.mail.findFirstOrThrow({ where: { signUpId: id, kind: 'deskSignUp' } });
  expect(droppedAt).not.toBeNull();
});

describe('who was put on the waiting list', () => {
  const sent = async (signUpId: string) => {
    const mails = await api.database.mail.findMany({ where: { signUpId, sentAt: { not: null } } });
    return mails.map(({ kind }) => kind);
  };

  test('and is offered a place as soon as that stands hears of the place only, whichever job comes first', async () => {
    const { id, email } = await decidedOn('WAITLIST', 'IN_REVIEW');
    expect(await api.runJobs()).toEqual([]);
    await minutesPass(id);
    await api.database.$executeRaw`
      UPDATE graphile_worker._private_jobs SET run_at = now() + interval '1 minute' WHERE "key" = ${`offerPlaces:${id}`}`;
    expect((await leaves(email)).subject).toBe('Er is een plek voor je bij Noord');
    await minutesPass(id, 5);
    expect(await api.runJobs()).toEqual([]);
    expect(await sent(id)).toEqual(['offer']);
  });

  test('and is offered none hears that they wait', async () => {
    const { id, email } = await decidedOn('WAITLIST', 'IN_REVIEW', 'JOIN', { maximumOrganisations: 0 });
    await minutesPass(id);
    const { subject, text } = await leaves(email);
    expect(subject).toBe('Je staat op de wachtlijst van Noord');
    expect(text).toContain('Je bent nummer 1 op de wachtlijst van Noord.');
    expect(text).toContain('Dit schreef de manager.');
    expect(await sent(id)).toEqual(['waitingList']);
  });
});

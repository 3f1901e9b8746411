import type { Locale } from '@leerkring/prisma/generated/enums.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, expect, test } from 'vitest';
import { everyFiveMinutes } from '../places/every-five-minutes.job.ts';
import { organisationNamed, ownerId } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { addMail } from './outbox.store.ts';
import { startTelling } from './testing/told.ts';

const { api, mailbox, keys, told, close } = await startTelling();
afterAll(close);

test('who waits reads why: no place for them, or an organisation that is not found yet', async () => {
  const organisation = await organisationNamed(api.database, 'Zorg C');
  const waiting = { network: 'vol', status: 'WAITLISTED' } as const;
  const known = await signedUp(api.database, keys, { ...waiting, organisation });
  const typed = await signedUp(api.database, keys, { ...waiting, organisation: { name: 'Zorg Z' } });
  const mailTo = ({ id, personId }: typeof known, locale: Locale) =>
    told('waitingList', { signUpId: id, personId, network: 'vol' }, locale);
  const { text } = await mailTo(known, 'NL');
  expect(text).toContain('Het netwerk is vol, of alle plekken van je organisatie zijn bezet.');
  expect(text).toContain('Je bent nummer 1 op de wachtlijst van Vol.');
  const other = await mailTo(typed, 'NL');
  expect(other.text).toContain('Je bent nummer 2 op de wachtlijst van Vol.');
  expect(other.text).toContain('Het netwerk kijkt eerst welke organisatie het is.');
  expect(other.text).not.toContain('zijn bezet');
  expect((await mailTo(typed, 'EN')).text).toContain('The network first looks which organisation it is.');
});

test('who let an offer pass and is the only one waiting gets one mail: the same place, for the last time', async () => {
  const { database } = api;
  const organisation = await organisationNamed(database, 'Zorg D');
  const { id, email } = await signedUp(database, keys, { network: 'een', status: 'OFFERED', organisation });
  const lapse = async () => {
    await database.signUp.update({ where: { id }, data: { offerExpiresAt: new Date(0) } });
    await everyFiveMinutes({}, { database, keys });
    await database.$executeRaw`UPDATE "mail" SET "notBefore" = now() - interval '1 second' WHERE "signUpId" = ${id}::uuid`;
    await database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE run_at > now() AND locked_at IS NULL`;
    expect(await api.runJobs()).toEqual([]);
  };
  await lapse();
  const last = await mailbox.next(email);
  expect(last.subject).toBe('Laatste keer: er is een plek voor je bij Een');
  expect(last.text).toMatch(
    /Je reageerde niet op tijd\. Er is nog plek\. We bieden hem je nog één keer aan, tot .* uur\./,
  );
  await lapse();
  expect((await mailbox.next(email)).subject).toBe('Je staat niet meer op de wachtlijst van Een');
  expect(mailbox.all.filter(({ to }) => to?.[0]?.address === email)).toHaveLength(2);
});

test('who let an offer pass that goes to somebody else reads that they waited too long', async () => {
  const { id, personId } = await signedUp(api.database, keys, {
    network: 'vol',
    status: 'WAITLISTED',
    organisation: await organisationNamed(api.database, 'Zorg E'),
  });
  const about = { signUpId: id, personId, network: 'vol' };
  expect((await told('offerLapsed', about, 'NL')).subject).toBe('Je hebt de plek bij Vol niet op tijd aangenomen');
  expect((await told('offerLapsed', about, 'EN')).subject).toBe('You did not take the place in Vol in time');
});

test('the owner’s mailbox reads what waits too long, that nobody else decides on requests, and with which address to log in', async () => {
  const { database } = api;
  const waits = async (target: { network: string } | { programme: string }) => {
    const { id } = await signedUp(database, keys, { ...target, status: 'IN_REVIEW' });
    await database.signUp.update({ where: { id }, data: { escalatedAt: new Date() } });
  };
  const escalation = async (locale: Locale) => {
    await transact(database, (transaction) =>
      addMail(transaction, keys, { kind: 'deskEscalation', locale, to: { ownerId } }),
    );
    expect(await api.runJobs()).toEqual([]);
    return mailbox.next('netwerken@example.org');
  };
  await waits({ programme: 'p' });
  const alone = await escalation('NL');
  expect(alone.subject).toBe('Wacht al 5 werkdagen: 1 aanvraag');
  expect(alone.text).toContain(': 1 aanvraag voor een nieuw netwerk\n');
  expect(alone.text).not.toContain('netwerkmanager');
  expect(alone.text).toContain('Log in met je eigen e-mailadres, niet met dat van dit postvak.');
  await waits({ network: 'n' });
  const both = await escalation('EN');
  expect(both.subject).toBe('Waiting for 5 working days: 1 sign-up and 1 request');
  expect(both.text).toContain('you can also ask that person.');
});

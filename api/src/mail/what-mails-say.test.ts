import { randomUUID } from 'node:crypto';
import type { Locale, MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyFiveMinutes } from '../places/every-five-minutes.job.ts';
import { withdrawn } from '../places/places.store.ts';
import { publicUrl, startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import type { MailKind } from './mail-kinds.ts';
import { addMail } from './outbox.store.ts';

const { variables: secrets, keys } = privacySecrets();
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [
      { slug: 'n', programme: 'p', title: 'Noord', contacts: ['Wil de Wit'], retentionMonths: 36 },
      { slug: 'vol', programme: 'p', title: 'Vol', maximumOrganisations: 0, seatsPerOrganisation: 1 },
      { slug: 'een', programme: 'p', title: 'Een', maximumOrganisations: 1, seatsPerOrganisation: 1 },
    ],
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

async function told(kind: MailKind, about: { signUpId?: string; personId: string; network: string }, locale: Locale) {
  const { email } = { email: await addressOf(about.personId) };
  const { signUpId, personId } = about;
  const networkId = documentIdOf('NETWORK', about.network);
  await transact(api.database, (transaction) =>
    addMail(transaction, keys, { kind, locale, to: { personId }, networkId, ...(signUpId ? { signUpId } : {}) }),
  );
  expect(await api.runJobs()).toEqual([]);
  const { subject, text = '' } = await mailbox.next(email);
  return { subject, text };
}

async function addressOf(personId: string) {
  const { addressSealed, keyId } = await api.database.person.findUniqueOrThrow({ where: { id: personId } });
  return keys.open(addressSealed, keyId);
}

async function member(role: MembershipRole, more: { organisationId?: string; jobTitle?: string } = {}) {
  const address = `${randomUUID()}@example.org`;
  const { sealed, keyId } = keys.seal(address);
  const name = keys.seal('Philomena Quispel');
  const person = await api.database.person.create({
    data: {
      ownerId,
      locale: 'NL',
      addressSealed: sealed,
      nameSealed: name.sealed,
      keyId,
      addressHash: keys.addressHash(address),
      nameHash: keys.addressHash(address),
    },
  });
  const networkId = documentIdOf('NETWORK', 'n');
  await api.database.membership.create({ data: { networkId, personId: person.id, role, ...more } });
  return { personId: person.id, network: 'n' };
}

describe('who is added', () => {
  test.each([
    ['NETWORK_MANAGER', 'Je bent netwerkmanager. Op Mijn netwerken beslis je', 'On My networks you decide on sign-ups'],
    [
      'LEAD_EXPERT',
      'Je bent leadexpert. Op Mijn netwerken zie je wie',
      'You are a lead expert. On My networks you see',
    ],
  ] as const)('as %s reads what that is, and where', async (role, dutch, english) => {
    const somebody = await member(role);
    for (const [locale, words] of [['NL', dutch] as const, ['EN', english] as const]) {
      const { text } = await told('added', somebody, locale);
      expect(text).toContain(words);
      expect(text).toContain(`: ${publicUrl}/desk${locale === 'EN' ? '?lang=en' : ''}\n`);
    }
  });

  test('as process facilitator is led to no desk', async () => {
    const somebody = await member('PROCESS_FACILITATOR');
    const { text } = await told('added', somebody, 'NL');
    expect(text).toContain('Je bent procesbegeleider.');
    expect(text).not.toContain('/desk');
    expect((await told('added', somebody, 'EN')).text).toContain('You are a process facilitator.');
  });

  test('reads what is kept of them, and no more', async () => {
    const { id: organisationId } = await organisationNamed(api.database, 'Zorg A');
    const bare = await member('LEAD_EXPERT');
    expect((await told('added', bare, 'NL')).text).toContain('bewaart voor dit netwerk je naam en je mailadres.');
    const known = await member('LEAD_EXPERT', { organisationId, jobTitle: 'Arts' });
    expect((await told('added', known, 'NL')).text).toContain('je naam, je mailadres, je organisatie en je functie.');
    expect((await told('added', known, 'EN')).text).toMatch(
      /your name, your mail address, your organisation,? and your job title\./,
    );
    expect((await told('added', known, 'NL')).text).toContain('dan halen we je eraf.');
  });
});

describe('of a network that ended, who', () => {
  test.each([
    ['PARTICIPANT', 'je deelname', 'your membership'],
    ['LEAD_EXPERT', 'je rol', 'your role'],
  ] as const)('was %s reads that %s is over', async (role, dutch, english) => {
    const somebody = await member(role);
    expect((await told('networkEnded', somebody, 'NL')).text).toContain(`Daarmee is ook ${dutch} afgelopen.`);
    expect((await told('networkEnded', somebody, 'EN')).text).toContain(`With it, ${english} has ended too.`);
  });

  test('took part reads how long that network keeps it; who never did, 3 months', async () => {
    const somebody = await member('PARTICIPANT');
    expect((await told('networkEnded', somebody, 'NL')).text).toContain('wissen we vanzelf, na 36 maanden.');
    expect((await told('networkEnded', somebody, 'EN')).text).toContain('by ourselves, after 36 months.');
    const { id: signUpId, personId } = await signedUp(api.database, keys, { network: 'n', status: 'EXPIRED' });
    const { text } = await told('networkEnded', { signUpId, personId, network: 'n' }, 'NL');
    expect(text).toContain('wissen we vanzelf, na 3 maanden.');
  });

  test('still waited reads that of their sign-up', async () => {
    const { id: signUpId, personId } = await signedUp(api.database, keys, { network: 'n', status: 'EXPIRED' });
    const { text } = await told('networkEnded', { signUpId, personId, network: 'n' }, 'NL');
    expect(text).toContain('Daarmee is ook je aanmelding afgelopen.');
  });
});

describe('whose membership ended', () => {
  const ended = async (role: MembershipRole, staysAs: MembershipRole[] = []) => {
    const somebody = await member(role);
    const of = { networkId: documentIdOf('NETWORK', 'n'), personId: somebody.personId };
    await api.database.membership.updateMany({ where: of, data: { until: new Date() } });
    for (const stays of staysAs) await api.database.membership.create({ data: { ...of, role: stays } });
    return somebody;
  };

  test.each([
    ['PARTICIPANT', 'Je deelname aan Noord is beëindigd', 'De netwerkmanager heeft je deelname aan Noord beëindigd.'],
    ['LEAD_EXPERT', 'Je bent geen leadexpert meer van Noord', 'Zorgkring heeft je rol als leadexpert'],
    ['NETWORK_MANAGER', 'Je bent geen netwerkmanager meer van Noord', 'Je beslist niet meer over aanmeldingen'],
    [
      'PROCESS_FACILITATOR',
      'Je bent geen procesbegeleider meer van Noord',
      'Zorgkring heeft je rol als procesbegeleider',
    ],
  ] as const)('as %s reads "%s"', async (role, subject, words) => {
    const mail = await told('participationEnded', await ended(role), 'NL');
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
    expect(mail.text).toContain('Je gegevens wissen we vanzelf');
    if (role !== 'PARTICIPANT') expect(mail.subject + mail.text).not.toContain('deelname');
  });

  test.each([
    ['PARTICIPANT', 'Your membership of Noord has ended', 'The network manager ended your membership of Noord.'],
    ['LEAD_EXPERT', 'You are no longer a lead expert of Noord', 'ended your role as a lead expert of Noord.'],
    ['NETWORK_MANAGER', 'You are no longer a network manager of Noord', 'You no longer decide on sign-ups'],
    ['PROCESS_FACILITATOR', 'You are no longer a process facilitator of Noord', 'ended your role as a process'],
  ] as const)('as %s reads in English "%s"', async (role, subject, words) => {
    const mail = await told('participationEnded', await ended(role), 'EN');
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(words);
    if (role !== 'PARTICIPANT') expect(mail.subject + mail.text).not.toContain('membership');
  });

  test('in one of their roles reads which they keep, and nothing of the end', async () => {
    const somebody = await ended('LEAD_EXPERT', ['PARTICIPANT', 'NETWORK_MANAGER']);
    const { subject, text } = await told('participationEnded', somebody, 'NL');
    expect(subject).toBe('Je bent geen leadexpert meer van Noord');
    expect(text).toContain('Je blijft wel deelnemer en netwerkmanager.');
    expect(text).not.toMatch(/geen uitnodigingen|niet meer op Mijn netwerken|wissen we vanzelf/);
    const english = await told('participationEnded', somebody, 'EN');
    expect(english.text).toContain('You are still a participant and a network manager.');
    expect(english.text).not.toMatch(/not get invitations|no longer on My networks|erase your data by ourselves/);
  });
});

test.each([
  ['PARTICIPANT', 'Je doet niet meer mee met Noord', 'You no longer take part in Noord'],
  ['NETWORK_MANAGER', 'Je bent geen netwerkmanager meer van Noord', 'You are no longer a network manager of Noord'],
] as const)('who ended their part as %s by themselves reads so, and for how long it is kept', async (role, nl, en) => {
  const somebody = await member(role);
  const of = { networkId: documentIdOf('NETWORK', 'n'), personId: somebody.personId };
  await api.database.membership.updateMany({ where: of, data: { until: new Date() } });
  const dutch = await told('left', somebody, 'NL');
  expect(dutch.subject).toBe(nl);
  expect(dutch.text).toContain('Je hebt zelf aangegeven dat je');
  expect(dutch.text).toContain('We bewaren je gegevens nog 36 maanden.');
  expect(dutch.text).not.toContain('beëindigd');
  expect((await told('left', somebody, 'EN')).subject).toBe(en);
});

test('who leaves a network reads how long that network keeps it; who only signed up, 3 months', async () => {
  const organisation = await organisationNamed(api.database, 'Zorg B');
  for (const [status, months] of [['ACCEPTED', 36] as const, ['IN_REVIEW', 3] as const]) {
    const { id, email } = await signedUp(api.database, keys, { network: 'n', status, organisation });
    await transact(api.database, (transaction) => withdrawn(transaction, keys, id, 'PERSON'));
    expect(await api.runJobs()).toEqual([]);
    const { text } = await mailbox.next(email);
    expect(text).toContain(`We bewaren je gegevens nog ${months} maanden. Daarna wissen we ze.`);
  }
});

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

test('who took part in a network that ended is thanked for that; who led it, for what they did', async () => {
  for (const [role, dutch, english] of [
    ['PARTICIPANT', 'Bedankt dat je meedeed.', 'Thank you for taking part.'],
    ['LEAD_EXPERT', 'Bedankt voor je inzet.', 'Thank you for all you did.'],
  ] as const) {
    const somebody = await member(role);
    expect((await told('networkEnded', somebody, 'NL')).text).toContain(dutch);
    expect((await told('networkEnded', somebody, 'EN')).text).toContain(english);
  }
  const { id: signUpId, personId } = await signedUp(api.database, keys, { network: 'n', status: 'EXPIRED' });
  const { text } = await told('networkEnded', { signUpId, personId, network: 'n' }, 'NL');
  expect(text).toContain('Bedankt dat je mee wilde doen.');
});

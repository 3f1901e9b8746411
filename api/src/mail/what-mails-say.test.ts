import type { MembershipRole } from '@leerkring/prisma/generated/enums.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { withdrawn } from '../places/places.store.ts';
import { publicUrl } from '../testing/api.ts';
import { documentIdOf, organisationNamed } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { startTelling } from './testing/told.ts';

const { api, mailbox, keys, told, member, close } = await startTelling();
afterAll(close);

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

import { randomBytes } from 'node:crypto';
import type { SignUpStatus } from '@leerkring/prisma/generated/enums.ts';
import { Locale } from '@leerkring/prisma/generated/enums.ts';
import { transact } from '@leerkring/prisma/transaction.ts';
import type { Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { openMailbox } from '../testing/mailbox.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { type MailKind, mailKinds } from './mail-kinds.ts';
import { addMail, type NewMail } from './outbox.store.ts';

const { variables: secrets, keys } = privacySecrets();
const name = 'Philomena Quispel';
const ownersMailbox = 'netwerken@example.org';

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ ...secrets, SMTP_URL: mailbox.url });
  await publish(api.database, {
    programmes: [{ slug: 'waardig', title: 'Waardig & trots', contacts: ['Programma'] }],
    networks: [
      {
        slug: 'noord',
        programme: 'waardig',
        title: 'Kwaliteit <Noord> & co',
        english: { title: 'Quality <North> & co' },
        contacts: ['Wil de Wit'],
        afterSignUp: 'Je krijgt een uitnodiging voor de startdag.',
        organisations: ['Zorg A'],
      },
    ],
  });
});
afterAll(async () => {
  await api.close();
  await mailbox.close();
});

const toDesk = new Set<MailKind>(['deskSignUp', 'deskDigest', 'deskEscalation', 'deskLogin']);
const aboutData = new Set<MailKind>([
  'dataLink',
  'dataUnknown',
  'dataByOwner',
  'addressChanged',
  'addressLeft',
  'staffAdded',
]);

/** Where the sign-up stands that a mail is about. */
const statuses: Partial<Record<MailKind, SignUpStatus>> = {
  confirmSignUp: 'RECEIVED',
  confirmReminder: 'RECEIVED',
  alreadyKnown: 'WAITLISTED',
  waitingList: 'WAITLISTED',
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  offer: 'OFFERED',
  offerReminder: 'OFFERED',
  offerLapsed: 'WAITLISTED',
  offerExpired: 'EXPIRED',
  withdrawn: 'WITHDRAWN',
  networkEnded: 'EXPIRED',
  added: 'ACCEPTED',
  moved: 'ACCEPTED',
};

/** Adds a mail as its feature would. @returns what to look for in it */
async function causeMail(kind: MailKind, locale: Locale, target: { network: string } | { programme: string }) {
  const { database } = api;
  const { id: organisationId } = await organisationNamed(database, 'Zorg A');
  const status = statuses[kind] ?? 'IN_REVIEW';
  const address = `${kind.toLowerCase()}-${locale.toLowerCase()}-${randomBytes(3).toString('hex')}@zorg.example`;
  const signUp = await signedUp(database, keys, {
    ...target,
    status,
    locale,
    // A typed name is offered no place: the waiting list stays as it is.
    organisation: status === 'WAITLISTED' ? { name: 'Zorg Z' } : { id: organisationId },
    person: { name, email: address },
  });
  const sealed = keys.seal('Er zijn al drie deelnemers van jullie.\nProbeer het in maart opnieuw.');
  await database.signUp.update({
    where: { id: signUp.id },
    data: { decisionTextSealed: sealed.sealed, decisionKeyId: sealed.keyId },
  });
  if (kind === 'deskEscalation')
    await database.signUp.update({ where: { id: signUp.id }, data: { escalatedAt: new Date() } });
  if (kind === 'deskDigest')
    await database.membership.create({
      data: { networkId: documentIdOf('NETWORK', 'noord'), personId: signUp.personId, role: 'NETWORK_MANAGER' },
    });
  const about =
    'network' in target
      ? { networkId: documentIdOf('NETWORK', 'noord') }
      : { programmeId: documentIdOf('PROGRAMME', 'waardig') };
  const mail = (): NewMail => {
    if (kind === 'deskEscalation') return { kind, locale, to: { ownerId } };
    if (kind === 'deskSignUp')
      return { kind, locale, to: { personId: signUp.personId }, signUpId: signUp.id, ...about };
    if (kind === 'deskDigest') return { kind, locale, to: { personId: signUp.personId } };
    if (kind === 'deskLogin')
      return { kind, locale, to: { address }, link: { kind: 'LOGIN', address, hours: 0.25 }, isAsked: true };
    if (kind === 'dataLink' || kind === 'addressChanged')
      return {
        kind,
        locale,
        to: kind === 'dataLink' ? { address } : { personId: signUp.personId },
        link: { kind: 'DATA', address, hours: 24 },
        ownerId,
      };
    if (aboutData.has(kind)) return { kind, locale, to: { address }, ownerId };
    const link = { kind: 'SIGN_UP', signUpId: signUp.id, hours: 168 } as const;
    return { kind, locale, to: { personId: signUp.personId }, link, signUpId: signUp.id, ...about };
  };
  const id = await transact(database, (transaction) => addMail(transaction, keys, mail()));
  const { linkId } = await database.mail.findUniqueOrThrow({ where: { id } });
  const to = kind === 'deskEscalation' ? ownersMailbox : address;
  return { id, to, address, signUp, token: linkId === null ? null : keys.token(linkId) };
}

const linksOf = (text: string) => [...new Set(text.match(/https?:\/\/[^\s"<]+/g) ?? [])];
const inHtml = ({ html = '' }: Email) => [
  ...new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '')),
];
const readable = (text: string) =>
  text
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const header = (mail: Email, key: string) => mail.headers.find((one) => one.key === key)?.value;

describe.each(mailKinds)('%s', (kind) => {
  test.each(Object.values(Locale))('arrives in %s, whole', async (locale) => {
    const status = statuses[kind];
    const { id, to, address, signUp, token } = await causeMail(kind, locale, { network: 'noord' });
    expect(await api.runJobs()).toEqual([]);
    const mail = await mailbox.next(to);
    const { text = '', html = '' } = mail;
    expect(await api.database.mail.findUnique({ where: { id } })).toMatchObject({
      sentAt: expect.any(Date),
      droppedAt: null,
      refusedAt: null,
    });

    expect(mail.messageId).toBe(`<${id}@api.example.org>`);
    expect(mail.from).toMatchObject({ name: 'Leerkring', address: 'noreply@api.example.org' });
    expect(header(mail, 'auto-submitted')).toBe('auto-generated');
    expect(header(mail, 'content-language')).toBe(locale.toLowerCase());
    expect(html).toContain(`<html lang="${locale.toLowerCase()}">`);
    for (const words of [mail.subject ?? '', text, readable(html)]) {
      expect(words.trim()).not.toBe('');
      expect(words).not.toMatch(/undefined|null|\[object|NaN|Invalid Date|\$\{/);
    }
    // The same links, and every word of the text stands in the HTML too.
    expect(inHtml(mail).sort()).toEqual(linksOf(text).sort());
    for (const word of text
      .replace(/^[->] /gm, '')
      .replaceAll(':\n', '\n')
      .split(/\s+/)
      .filter((one) => one !== '' && !one.startsWith('http')))
      expect(readable(html)).toContain(word);

    if (toDesk.has(kind)) {
      const all = mail.subject + text + html;
      expect(all).not.toContain(name);
      expect(all).not.toContain(address);
      expect(all).not.toContain('drie deelnemers');
    } else if (!aboutData.has(kind)) {
      // Who did not confirm may never have heard of us, nor typed that name.
      if (status === 'RECEIVED') expect(text + html).not.toContain(name);
      else expect(text).toContain(locale === 'NL' ? `Beste ${name},` : `Dear ${name},`);
      expect(mail.subject + text).toContain(locale === 'NL' ? 'Kwaliteit <Noord> & co' : 'Quality <North> & co');
      const own = linksOf(text).filter((link) => link.startsWith(`${publicUrl}/aanmelding/`));
      expect(own).toEqual([`${publicUrl}/aanmelding/${token}${locale === 'EN' ? '?lang=en' : ''}`]);
      expect(mail.replyTo?.[0]?.address).toBe('contact@example.org');
    }
    if (kind === 'deskLogin')
      expect(linksOf(text)).toEqual([`${publicUrl}/desk/login/${token}${locale === 'EN' ? '?lang=en' : ''}`]);
    if (kind === 'dataLink' || kind === 'addressChanged')
      expect(linksOf(text)).toEqual([`${publicUrl}/mijn-gegevens/${token}${locale === 'EN' ? '?lang=en' : ''}`]);
    const inEnglish = locale === 'EN' ? '?lang=en' : '';
    if (kind === 'deskEscalation') expect(linksOf(text)).toEqual([`${publicUrl}/desk${inEnglish}`]);
    if (kind === 'deskSignUp')
      expect(linksOf(text)).toEqual([`${publicUrl}/desk/aanmeldingen/${signUp.id}${inEnglish}`]);
    if (kind === 'staffAdded') {
      expect(mail.subject + text).toContain('Zorgkring');
      expect(linksOf(text)).toEqual([`${publicUrl}/desk${inEnglish}`]);
      expect(mail.replyTo?.[0]?.address).toBe(ownersMailbox);
    }
    // The former address may be somebody else's.
    if (kind === 'addressLeft') expect(mail.subject + text + html).not.toContain(name);
    if (kind === 'accepted') expect(text).toMatch(/uitnodiging voor de startdag[\s\S]*\/n\/noord/);
    if (kind === 'declined' || kind === 'waitingList')
      expect(text).toContain('> Er zijn al drie deelnemers van jullie.\n> Probeer het in maart opnieuw.');
    else if (kind !== 'accepted') expect(text).not.toContain('drie deelnemers');
  });
});

test.each([
  'confirmSignUp',
  'inReview',
  'accepted',
  'declined',
  'withdrawn',
  'alreadyKnown',
  'newLink',
  'deskSignUp',
] as const)('%s reads well for somebody who wants to start a network', async (kind) => {
  for (const locale of Object.values(Locale)) {
    const { to } = await causeMail(kind, locale, { programme: 'waardig' });
    expect(await api.runJobs()).toEqual([]);
    const { subject, text = '' } = await mailbox.next(to);
    expect(subject).toMatch(/aanvraag|netwerk|voordracht|request|network/);
    expect(text).toContain('Waardig & trots');
    expect(text).not.toMatch(/netwerkmanager|network manager|undefined|null/);
  }
});

test('a network that is not published any more is called by its last address, and answers go to the owner', async () => {
  const { database } = api;
  const documentId = documentIdOf('NETWORK', 'zorg-in-de-wijk');
  await publish(database, { networks: [{ slug: 'zorg-in-de-wijk', programme: 'waardig', contacts: ['Wil de Wit'] }] });
  await database.contentNetwork.delete({ where: { documentId } });
  await database.contentNetworkText.deleteMany({ where: { documentId } });
  await database.contentLink.deleteMany({ where: { fromId: documentId } });
  const signUp = await signedUp(database, keys, { network: 'zorg-in-de-wijk', status: 'WITHDRAWN' });
  await transact(database, (transaction) =>
    addMail(transaction, keys, {
      kind: 'withdrawn',
      locale: 'NL',
      to: { personId: signUp.personId },
      signUpId: signUp.id,
      networkId: documentId,
    }),
  );
  expect(await api.runJobs()).toEqual([]);
  const mail = await mailbox.next(signUp.email);
  expect(mail.subject).toBe('Je bent afgemeld voor Zorg in de wijk');
  expect(mail.replyTo?.[0]?.address).toBe(ownersMailbox);
});

test('who was added by hand gets a link to what we have of them', async () => {
  const { database } = api;
  const { personId, email } = await signedUp(database, keys, { network: 'noord', status: 'WITHDRAWN' });
  const networkId = documentIdOf('NETWORK', 'noord');
  for (const kind of ['added', 'participationEnded', 'networkEnded', 'alreadyKnown'] as const) {
    const link = { kind: 'DATA', address: email, hours: 24 } as const;
    const id = await transact(database, (transaction) =>
      addMail(transaction, keys, { kind, locale: 'NL', to: { personId }, networkId, link }),
    );
    expect(await api.runJobs()).toEqual([]);
    const { text = '' } = await mailbox.next(email);
    const { linkId } = await database.mail.findUniqueOrThrow({ where: { id } });
    expect(text).toContain(`Mijn gegevens:\n${publicUrl}/mijn-gegevens/${keys.token(linkId ?? '')}\n`);
    expect(text).not.toContain('/aanmelding/');
  }
});

import { randomBytes } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLink } from '../links/link.store.ts';
import { decided } from '../places/places.store.ts';
import { publicUrl, startApi } from '../testing/api.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { postForm } from '../testing/form-page.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';

const { variables, keys } = privacySecrets();
let api: Awaited<ReturnType<typeof startApi>>;

beforeAll(async () => {
  api = await startApi(variables);
  await publish(api.database, {
    programmes: [{ slug: 'programma' }],
    networks: [
      {
        slug: 'open',
        programme: 'programma',
        approval: 'NONE',
        contacts: ['Netwerkmanager welzijn'],
        afterSignUp: 'Je krijgt een uitnodiging.',
      },
      { slug: 'beslist', programme: 'programma', approval: 'EVERYONE' },
    ],
  });
});
afterAll(() => api.close());

type State = Parameters<typeof signedUp>[2];

async function withLink(wanted: State, hours = 24) {
  const signUp = await signedUp(api.database, keys, wanted);
  return { ...signUp, token: await tokenFor(signUp.id, hours) };
}
async function tokenFor(signUpId: string, hours = 24) {
  return keys.token(
    await transact(api.database, (transaction) => addLink(transaction, keys, { kind: 'SIGN_UP', signUpId, hours })),
  );
}
async function somebody(status: NonNullable<State['status']>, network = 'open') {
  const organisation = await organisationNamed(api.database, `Organisatie ${randomBytes(4).toString('hex')}`);
  return withLink({ network, status, organisation });
}
const get = (path: string) => api.app.inject({ method: 'GET', url: path });
const press = (token: string, action: string, more: Record<string, string> = {}) =>
  postForm(api.app, `/aanmelding/${token}`, { action, ...more });
const statusOf = async (id: string) => (await api.database.signUp.findUnique({ where: { id } }))?.status;

describe('the link in a mail', () => {
  test('shows what stands and what to do, and changes nothing however often it is asked', async () => {
    const { id, token } = await somebody('RECEIVED');
    const before = await databaseDump(api.database);
    for (const method of ['GET', 'HEAD', 'GET'] as const) {
      const answer = await api.app.inject({ method, url: `/aanmelding/${token}` });
      expect(answer.statusCode).toBe(200);
    }
    expect(await databaseDump(api.database)).toBe(before);
    const { body, headers } = await get(`/aanmelding/${token}`);
    expect(body).toContain('Bevestig mijn aanmelding');
    expect(body).toContain('Netwerkmanager welzijn');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(await statusOf(id)).toBe('RECEIVED');
  });

  test('confirms once, by its button; a second press shows what stands', async () => {
    const { id, token } = await somebody('RECEIVED');
    const first = await press(token, 'confirm');
    expect(first.statusCode).toBe(303);
    expect(first.headers.location).toBe(`/aanmelding/${token}?lang=nl&done=confirmed`);
    expect(await statusOf(id)).toBe('ACCEPTED');
    const second = await press(token, 'confirm');
    expect(second.statusCode).toBe(303);
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain('Je doet mee');
    expect(body).toContain('Mail mij een nieuwe link');
    expect(await api.database.membership.count({ where: { signUpId: id } })).toBe(1);
  });

  test('pressed many times at once does one thing', async () => {
    const { id, token } = await somebody('RECEIVED');
    const answers = await Promise.all(Array.from({ length: 8 }, () => press(token, 'confirm')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(303));
    expect(await api.database.membership.count({ where: { signUpId: id } })).toBe(1);
    expect(await api.database.mail.count({ where: { signUpId: id, kind: 'accepted' } })).toBe(1);
  });

  test('past its term only shows, without anything personal, and mails a new one', async () => {
    const signUp = await withLink({
      network: 'open',
      status: 'RECEIVED',
      person: { name: 'Ada Voorbeeld' },
      organisation: { name: 'Zorg' },
    });
    await api.database.link.updateMany({ where: { signUpId: signUp.id }, data: { expiresAt: new Date(0) } });
    for (const action of ['confirm', 'erase']) await press(signUp.token, action);
    const shown = await press(signUp.token, 'show');
    expect(shown.statusCode).toBe(303);
    expect(await statusOf(signUp.id)).toBe('RECEIVED');
    const { body } = await get(`/aanmelding/${signUp.token}`);
    expect(body).toContain('al gebruikt of te oud');
    expect(body).not.toContain('Ada Voorbeeld');
    await press(signUp.token, 'newLink');
    const mail = await api.database.mail.findFirstOrThrow({ where: { signUpId: signUp.id, kind: 'newLink' } });
    expect(mail).toMatchObject({ isAsked: true, personId: signUp.personId });
    await press(keys.token(mail.linkId ?? ''), 'confirm');
    expect(await statusOf(signUp.id)).not.toBe('RECEIVED');
  });

  test.each(['nergens', 'x'.repeat(43), '%00', '../../etc'])('that nobody got (%s) is told kindly', async (token) => {
    const answer = await get(`/aanmelding/${encodeURIComponent(token)}`);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toContain('Deze link kennen we niet');
    expect((await press(encodeURIComponent(token), 'confirm')).statusCode).toBe(404);
  });
});

describe('in each state', () => {
  test.each([
    ['RECEIVED', 'Nog niet bevestigd', ['confirm', 'withdraw']],
    ['IN_REVIEW', 'Wacht op een besluit', ['withdraw']],
    ['WAITLISTED', 'Op de wachtlijst', ['withdraw']],
    ['OFFERED', 'Er is een plek voor je', ['accept', 'withdraw']],
    ['ACCEPTED', 'Je doet mee', ['withdraw']],
    ['DECLINED', 'Niet toegelaten', []],
    ['WITHDRAWN', 'Afgemeld', []],
    ['EXPIRED', 'Verlopen', []],
  ] as const)('%s: %s, and its actions', async (status, words, steps) => {
    const { token } = await somebody(status);
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain(words);
    const offered = [...body.matchAll(/name="action" value="(\w+)"/g)].map(([, name]) => name);
    expect(offered.filter((name) => ['confirm', 'accept', 'withdraw'].includes(name ?? ''))).toEqual(steps);
    expect(offered).toContain('erase');
  });

  test('the offered place is taken by its button', async () => {
    const { id, token } = await somebody('OFFERED');
    expect((await press(token, 'accept')).headers.location).toContain('done=accepted');
    expect(await statusOf(id)).toBe('ACCEPTED');
  });

  test('an offer whose term passed is told as such, and the link is not used up', async () => {
    const { id, token } = await somebody('OFFERED');
    await api.database.signUp.update({ where: { id }, data: { offerExpiresAt: new Date(0) } });
    expect((await press(token, 'accept')).headers.location).toContain('done=offerOver');
    expect((await press(token, 'withdraw')).headers.location).toContain('done=withdrawn');
  });

  test('a decision shows only when its mail leaves', async () => {
    const { id, token } = await somebody('IN_REVIEW', 'beslist');
    await transact(api.database, (transaction) =>
      decided(transaction, keys, { signUpId: id, decision: 'DECLINE', text: 'Vol hart, geen plek.', by: 'STAFF' }),
    );
    const during = await get(`/aanmelding/${token}`);
    expect(during.body).toContain('Wacht op een besluit');
    expect(during.body).not.toMatch(/Vol hart|niet toegelaten/);
    await api.database
      .$executeRaw`UPDATE "sign_up" SET "undoUntil" = now() - interval '1 second' WHERE "id" = ${id}::uuid`;
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain('Niet toegelaten');
    expect(body).toContain('Vol hart, geen plek.');
  });

  test('nor does it show by what is missing: a place in the row, or a membership that ended since', async () => {
    const { id, token } = await somebody('WAITLISTED', 'beslist');
    await transact(api.database, (transaction) =>
      decided(transaction, keys, { signUpId: id, decision: 'ACCEPT', by: 'STAFF' }),
    );
    const { waitingSince, networkId } = await api.database.signUp.findUniqueOrThrow({ where: { id } });
    const before = await api.database.signUp.count({
      where: { networkId, status: 'WAITLISTED', waitingSince: { lt: waitingSince ?? new Date() } },
    });
    const position = `Je bent nummer ${before + 1} op de wachtlijst.`;
    expect((await get(`/aanmelding/${token}`)).body).toContain(position);
    await api.database.membership.updateMany({ where: { signUpId: id }, data: { until: new Date('2100-01-01') } });
    const { body } = await get(`/aanmelding/${token}`);
    expect(body).toContain(position);
    expect(body).toContain('Afmelden');
    expect(body).not.toContain('Je doet niet meer mee');
  });

  test.each([
    ['IN_REVIEW', 'Waiting for a decision'],
    ['ACCEPTED', 'Your request is approved'],
    ['DECLINED', 'Your request is declined'],
  ] as const)('a request to start a network, %s, reads as one', async (status, words) => {
    const { token } = await withLink({ programme: 'programma', status });
    const { body } = await get(`/aanmelding/${token}?lang=en`);
    expect(body).toContain('Your request for a new network in Programma');
    expect(body).toContain(words);
    expect(body).not.toMatch(/You take part|Not admitted|withdraw me|\/n\//);
  });

  test.each(['DECLINED', 'WITHDRAWN', 'EXPIRED'] as const)('%s: tells when it is erased', async (status) => {
    const { id, token } = await somebody(status);
    await api.database.signUp.update({ where: { id }, data: { closedAt: new Date('2026-01-31T12:00:00Z') } });
    expect((await get(`/aanmelding/${token}`)).body).toContain('We bewaren dit nog tot donderdag 30 april 2026.');
  });

  test.each(['ACCEPTED', 'WITHDRAWN', 'EXPIRED'] as const)(
    '%s: leads to the page of a public network',
    async (status) => {
      const { token } = await somebody(status);
      const address = `href="${publicUrl}/n/open?lang=nl"`;
      expect((await get(`/aanmelding/${token}`)).body).toContain(address);
      const these = { where: { documentId: documentIdOf('NETWORK', 'open') } };
      await api.database.network.update({ ...these, data: { visibility: 'INTERNAL' } });
      expect((await get(`/aanmelding/${token}`)).body).not.toContain('/n/open');
      await api.database.network.update({ ...these, data: { visibility: 'PUBLIC' } });
    },
  );
});

test.each([
  ['confirmed', 'Je aanmelding is bevestigd.', 'RECEIVED', 'ACCEPTED'],
  ['accepted', 'de plek is van jou', 'OFFERED', 'ACCEPTED'],
  ['withdrawn', 'Je bent afgemeld.', 'ACCEPTED', 'WITHDRAWN'],
  ['full', 'Er is toch geen plek meer.', 'ACCEPTED', 'WAITLISTED'],
  ['offerOver', 'Je bent net te laat', 'ACCEPTED', 'WAITLISTED'],
] as const)('that somebody %s is said only where it is so', async (done, words, otherwise, so) => {
  const shown = async (status: NonNullable<State['status']>) =>
    (await get(`/aanmelding/${(await somebody(status)).token}?done=${done}`)).body;
  expect(await shown(otherwise)).not.toContain(words);
  expect(await shown(so)).toContain(words);
});

test('who signed up sees and erases what is known; afterwards the link leads nowhere', async () => {
  const signUp = await withLink({
    network: 'open',
    status: 'ACCEPTED',
    person: { name: 'Bea Voorbeeld' },
    organisation: await organisationNamed(api.database, 'Zorg B'),
  });
  const shown = await press(signUp.token, 'show');
  expect(shown.body).toContain('Bea Voorbeeld');
  expect(shown.body).toContain(signUp.email);
  expect(shown.body).toContain('Zorg B');
  expect((await press(signUp.token, 'erase')).body).toContain('Je gegevens zijn gewist');
  expect((await get(`/aanmelding/${signUp.token}`)).statusCode).toBe(404);
  const dump = await databaseDump(api.database);
  expect(dump).not.toContain(signUp.personId);
  expect(dump).not.toContain(Buffer.from(keys.addressHash(signUp.email)).toString('hex'));
});

test('consent to an extra is taken back by its button', async () => {
  await api.database.question.create({
    data: {
      id: 'extra',
      networkId: documentIdOf('NETWORK', 'open'),
      kind: 'CONSENT',
      required: false,
      labelNl: 'Mogen we je vaker mailen?',
    },
  });
  const { id, token } = await somebody('ACCEPTED');
  const yes = keys.seal('true');
  await api.database.signUpAnswer.create({ data: { signUpId: id, questionId: 'extra', ...yes } });
  expect((await get(`/aanmelding/${token}`)).body).toContain('Mogen we je vaker mailen?');
  await api.database.link.updateMany({ where: { signUpId: id }, data: { usedAt: new Date() } });
  const refused = await press(token, 'takeBack', { question: 'extra' });
  expect(refused.headers.location).not.toContain('done=');
  await api.database.link.updateMany({ where: { signUpId: id }, data: { usedAt: null } });
  expect((await get(`/aanmelding/${token}`)).body).toContain('Mogen we je vaker mailen?');
  expect((await press(token, 'takeBack', { question: 'extra' })).headers.location).toContain('done=consent');
  expect((await get(`/aanmelding/${token}`)).body).not.toContain('Mogen we je vaker mailen?');
});

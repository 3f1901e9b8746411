import { afterAll, describe, expect, test } from 'vitest';
import { databaseDump } from '../testing/database-dump.ts';
import { documentIdOf, organisationNamed } from '../testing/publish.ts';
import { startLinked } from './testing/linked.ts';

const { api, keys, withLink, somebody, get, press, statusOf } = await startLinked();
afterAll(() => api.close());

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

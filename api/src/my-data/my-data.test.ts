import { randomUUID } from 'node:crypto';
import { transact } from '@leerkring/prisma/transaction.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addLink } from '../links/link.store.ts';
import { findOrAddPerson } from '../people/person.store.ts';
import { startApi } from '../testing/api.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { signedUp } from '../testing/sign-up-states.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const otherOwnerId = 'owner-andere-kring';

beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  await publish(database, { programmes: [{ slug: 'p' }], networks: [{ slug: 'netwerk', programme: 'p' }] });
  await database.owner.create({ data: { documentId: otherOwnerId } });
  await database.contentOwner.createMany({
    data: (['NL', 'EN'] as const).map((locale) => ({
      documentId: otherOwnerId,
      locale,
      servedLocale: locale,
      name: 'Andere kring',
      privacyStatementUrl: 'https://andere.example/privacy',
      dataProtectionContact: 'fg@andere.example',
    })),
  });
});
afterAll(() => api.close());

const someAddress = () => `${randomUUID()}@example.org`;
const get = (url: string) => api.app.inject({ method: 'GET', url });
const post = (url: string, fields: Record<string, string>) =>
  api.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
const ask = (address: string, language = 'nl') => post(`/mijn-gegevens?lang=${language}`, { address });
const mailsTo = (address: string) =>
  api.database.mail.findMany({ where: { personId: null, addressHash: api.keys.addressHash(address) } });
const isKnown = (email: string, name = 'Ada Voorbeeld') =>
  signedUp(api.database, api.keys, { network: 'netwerk', status: 'IN_REVIEW', person: { name, email } });
const isKnownElsewhere = (email: string, name: string) =>
  transact(api.database, async (transaction) => {
    const personId = await findOrAddPerson(transaction, api.keys, otherOwnerId, { name, email, locale: 'NL' });
    const networkId = documentIdOf('NETWORK', 'netwerk');
    await transaction.membership.create({ data: { networkId, personId, role: 'LEAD_EXPERT' } });
    return personId;
  });
const isThere = async (personId: string) => (await api.database.person.count({ where: { id: personId } })) === 1;
async function linkFor(address: string, hours = 24) {
  const link = { kind: 'DATA', address, hours } as const;
  const id = await transact(api.database, (transaction) => addLink(transaction, api.keys, link));
  return { id, path: `/mijn-gegevens/${api.keys.token(id)}` };
}

describe('asking', () => {
  test('is answered the same, for the same statements, whether or not somebody is known', async () => {
    const [known, twice, unknown] = [someAddress(), someAddress(), someAddress()];
    await isKnown(known);
    await isKnown(twice);
    await isKnown(twice, 'Bo Voorbeeld');
    const answers: { statusCode: number; body: string }[] = [];
    const statements = (address: string) =>
      statementsDuring(api.url, async () => {
        const { statusCode, body, headers } = await ask(address);
        expect(headers['cache-control']).toBe('no-store');
        answers.push({ statusCode, body });
      });
    const ofUnknown = await statements(unknown);
    expect(await statements(known)).toEqual(ofUnknown);
    expect(await statements(twice)).toEqual(ofUnknown);
    expect(ofUnknown.length).toBeGreaterThan(3);
    expect(answers[0]).toMatchObject({ statusCode: 200, body: expect.stringContaining('Kijk in je mail') });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  test.each([
    ['nobody', [], 'dataUnknown', null],
    ['one name', ['Ada'], 'dataLink', ownerId],
    ['several names', ['Ada', 'Bo'], 'dataByOwner', ownerId],
  ] as const)('for an address of %s is answered by the mail %s', async (_, names, kind, owner) => {
    const address = someAddress();
    for (const name of names) await isKnown(address, name);
    await ask(address.toUpperCase(), 'en');
    const mails = await mailsTo(address);
    expect(mails).toMatchObject([{ kind, locale: 'EN', isAsked: true, ownerId: owner, sentAt: null }]);
    const link = await api.database.link.findUniqueOrThrow({ where: { id: mails[0]?.linkId ?? '' } });
    expect(link).toMatchObject({ kind: 'DATA', usedAt: null });
    expect((link.expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
  });

  test('of several owners gives a link, also when each knows several names: the page tells whom to ask', async () => {
    const address = someAddress();
    for (const name of ['Ada', 'Bo']) {
      await isKnown(address, name);
      await isKnownElsewhere(address, name);
    }
    await ask(address);
    expect((await mailsTo(address)).map(({ kind }) => kind)).toEqual(['dataLink']);
    const { body } = await get((await linkFor(address)).path);
    for (const words of ['Zorgkring', 'privacy@example.org', 'Andere kring', 'fg@andere.example'])
      expect(body).toContain(words);
    expect(body).not.toContain('name="action"');
  });

  test.each(['', 'geen adres', 'ada@', '<script>alert(1)</script>@x', `${'a'.repeat(300)}@example.org`])(
    'with %j is asked again, and says what to do',
    async (typed) => {
      const before = await api.database.mail.count();
      const { statusCode, body } = await ask(typed);
      expect(statusCode).toBe(422);
      expect(body).toContain('<title>Er klopt nog één ding niet');
      expect(body).toContain('Vul een e-mailadres in, zoals naam@organisatie.nl.');
      expect(body).toContain('aria-invalid="true"');
      expect(body).not.toContain('<script>');
      expect(await api.database.mail.count()).toBe(before);
    },
  );

  test('without a form is a mistake like any other', async () => {
    const answer = await api.app.inject({ method: 'POST', url: '/mijn-gegevens' });
    expect(answer.statusCode).toBe(422);
  });

  test('too often is told, and mails nothing more', async () => {
    const limited = await startApi({ LIMIT_ADDRESS: '2' });
    try {
      const address = someAddress();
      const send = () =>
        limited.app.inject({
          method: 'POST',
          url: '/mijn-gegevens',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams({ address }).toString(),
        });
      expect([await send(), await send()].map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      const third = await send();
      expect(third.statusCode).toBe(429);
      expect(third.body).toContain('te vaak gevraagd');
      expect(third.body).not.toContain(address);
      expect(await limited.database.mail.count()).toBe(2);
    } finally {
      await limited.close();
    }
  });
});

describe('behind the link', () => {
  test('GET shows nothing personal and changes nothing, however often it is asked', async () => {
    const address = someAddress();
    await isKnown(address);
    const { path } = await linkFor(address);
    const before = await databaseDump(api.database);
    for (const method of ['HEAD', 'GET', 'GET'] as const) {
      const answer = await api.app.inject({ method, url: path });
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
      for (const personal of [address, 'Ada', 'Netwerk']) expect(answer.body).not.toContain(personal);
    }
    expect(await databaseDump(api.database)).toBe(before);
  });

  test('a button shows everything, and another downloads the same; the link still works', async () => {
    const address = someAddress();
    const organisation = await organisationNamed(api.database, 'Zorg B');
    const person = { name: 'Ada Voorbeeld', email: address };
    await signedUp(api.database, api.keys, { network: 'netwerk', status: 'ACCEPTED', person, organisation });
    await ask(address);
    const { path } = await linkFor(address);
    const { body } = await post(`${path}?lang=en`, { action: 'show' });
    for (const known of ['Ada Voorbeeld', address, 'Zorg B', 'Your membership of Netwerk', 'admitted'])
      expect(body).toContain(known);
    const file = await post(path, { action: 'download' });
    expect(file.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mijn-gegevens.json"',
      'cache-control': 'no-store',
    });
    expect(file.json()).toMatchObject([
      { name: 'Ada Voorbeeld', address, memberships: [{ network: 'Netwerk', organisation: 'Zorg B' }] },
    ]);
    expect((await get(path)).statusCode).toBe(200);
  });

  test('another button erases everything, once', async () => {
    const address = someAddress();
    const { personId } = await isKnown(address);
    const elsewhere = await isKnownElsewhere(address, 'Ada Voorbeeld');
    await ask(address);
    const { path } = await linkFor(address);
    const erased = await post(path, { action: 'erase' });
    expect(erased.body).toContain('Je gegevens zijn gewist');
    expect([await isThere(personId), await isThere(elsewhere)]).toEqual([false, false]);
    const dump = await databaseDump(api.database);
    expect(dump).not.toContain(Buffer.from(api.keys.addressHash(address)).toString('hex'));
    for (const answer of [
      await get(path),
      await post(path, { action: 'erase' }),
      await post(path, { action: 'show' }),
    ]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('Deze link werkt niet meer');
    }
  });

  test('pressed many times at once erases once', async () => {
    const address = someAddress();
    await isKnown(address);
    const { path } = await linkFor(address);
    const count = () => api.database.auditEntry.count({ where: { action: 'ERASED' } });
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 6 }, () => post(path, { action: 'erase' })));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await count()).toBe(before + 1);
  });

  test('of several names under one owner nothing can be seen or erased; whom to ask is told', async () => {
    const address = someAddress();
    const people = [await isKnown(address, 'Ada Voorbeeld'), await isKnown(address, 'Bo Voorbeeld')];
    const { path } = await linkFor(address);
    const { body } = await get(path);
    expect(body).toContain('Zorgkring kent meer mensen op dit e-mailadres.');
    expect(body).toContain('privacy@example.org');
    expect(body).not.toContain('name="action"');
    for (const action of ['show', 'download', 'erase']) {
      const answer = await post(path, { action });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `${path}?lang=nl`]);
    }
    for (const { personId } of people) expect(await isThere(personId)).toBe(true);
  });

  test('of two owners, one of whom knows several names, the rest can be seen and erased', async () => {
    const address = someAddress();
    const [one, other] = [await isKnown(address, 'Ada Voorbeeld'), await isKnown(address, 'Bo Voorbeeld')];
    const elsewhere = await isKnownElsewhere(address, 'Ada Voorbeeld');
    const { path } = await linkFor(address);
    const shown = await post(path, { action: 'show' });
    expect(shown.body).toContain('Andere kring');
    expect(shown.body).not.toContain('Bo Voorbeeld');
    const erased = await post(path, { action: 'erase' });
    expect(erased.body).toContain('Wat op dit adres van meer mensen is, staat er nog.');
    expect(await isThere(elsewhere)).toBe(false);
    expect([await isThere(one.personId), await isThere(other.personId)]).toEqual([true, true]);
  });

  test('what was erased meanwhile is told as nothing', async () => {
    const { path } = await linkFor(someAddress());
    expect((await get(path)).body).toContain('Er staan geen gegevens van je in dit systeem.');
    expect((await post(path, { action: 'show' })).statusCode).toBe(303);
  });

  test('that is used, past its term, of another kind or nobody’s, offers to ask for a new one', async () => {
    const address = someAddress();
    const { id: signUpId, personId } = await isKnown(address);
    const [used, past] = [await linkFor(address), await linkFor(address)];
    await api.database.link.update({ where: { id: used.id }, data: { usedAt: new Date() } });
    await api.database.link.update({ where: { id: past.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    const ofSignUp = await transact(api.database, (transaction) =>
      addLink(transaction, api.keys, { kind: 'SIGN_UP', signUpId, hours: 1 }),
    );
    const tokens = [api.keys.token(ofSignUp), 'x'.repeat(43), 'nergens', '%00'];
    for (const path of [used.path, past.path, ...tokens.map((token) => `/mijn-gegevens/${token}`)])
      for (const answer of [await get(path), await post(path, { action: 'erase' })]) {
        expect(answer.statusCode).toBe(404);
        expect(answer.body).toContain('Vraag een nieuwe mail');
      }
    expect(await isThere(personId)).toBe(true);
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweepMails } from '../mail/mail.store.ts';
import { databaseDump } from '../testing/database-dump.ts';
import { organisationNamed } from '../testing/publish.ts';
import { signedUp, signUpToken } from '../testing/sign-up-states.ts';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
beforeAll(async () => {
  api = await startMyData();
});
afterAll(() => api.close());

const someAddress = () => `${randomUUID()}@example.org`;

describe('behind the link', () => {
  test('GET shows nothing personal and changes nothing, however often it is asked', async () => {
    const address = someAddress();
    await api.isKnown(address);
    const { path } = await api.linkFor(address);
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
    await api.askFor(address);
    const { path } = await api.linkFor(address);
    const { body } = await api.post(`${path}?lang=en`, { action: 'show' });
    for (const known of ['Ada Voorbeeld', address, 'Zorg B', 'Your membership of Netwerk', 'admitted'])
      expect(body).toContain(known);
    const file = await api.post(path, { action: 'download' });
    expect(file.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="mijn-gegevens.json"',
      'cache-control': 'no-store',
    });
    expect(file.json()).toMatchObject([
      { name: 'Ada Voorbeeld', address, memberships: [{ network: 'Netwerk', organisation: 'Zorg B' }] },
    ]);
    expect((await api.get(path)).statusCode).toBe(200);
  });

  test('another button erases everything, once', async () => {
    const address = someAddress();
    const { personId } = await api.isKnown(address);
    const elsewhere = await api.isKnownElsewhere(address, 'Ada Voorbeeld');
    await api.askFor(address);
    const { path } = await api.linkFor(address);
    const erased = await api.post(path, { action: 'erase' });
    expect(erased.body).toContain('Je gegevens zijn gewist');
    expect([await api.isThere(personId), await api.isThere(elsewhere)]).toEqual([false, false]);
    const dump = await databaseDump(api.database);
    expect(dump).not.toContain(Buffer.from(api.keys.addressHash(address)).toString('hex'));
    for (const answer of [
      await api.get(path),
      await api.post(path, { action: 'erase' }),
      await api.post(path, { action: 'show' }),
    ]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('Deze link werkt niet meer');
    }
  });

  test('pressed many times at once erases once', async () => {
    const address = someAddress();
    await api.isKnown(address);
    const { path } = await api.linkFor(address);
    const count = () => api.database.auditEntry.count({ where: { action: 'ERASED' } });
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 6 }, () => api.post(path, { action: 'erase' })));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(await count()).toBe(before + 1);
  });

  test('of several names under one owner nothing can be seen or erased; whom to ask is told', async () => {
    const address = someAddress();
    const people = [await api.isKnown(address, 'Ada Voorbeeld'), await api.isKnown(address, 'Bo Voorbeeld')];
    const { path } = await api.linkFor(address);
    const { body } = await api.get(path);
    expect(body).toContain('Zorgkring kent meer mensen op dit e-mailadres.');
    expect(body).toContain('privacy@example.org');
    expect(body).not.toContain('name="action"');
    for (const action of ['show', 'download', 'erase']) {
      const answer = await api.post(path, { action });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `${path}?lang=nl`]);
    }
    for (const { personId } of people) expect(await api.isThere(personId)).toBe(true);
  });

  test('of two owners, one of whom knows several names, the rest can be seen and erased', async () => {
    const address = someAddress();
    const [one, other] = [await api.isKnown(address, 'Ada Voorbeeld'), await api.isKnown(address, 'Bo Voorbeeld')];
    const elsewhere = await api.isKnownElsewhere(address, 'Ada Voorbeeld');
    const { path } = await api.linkFor(address);
    const shown = await api.post(path, { action: 'show' });
    expect(shown.body).toContain('Andere kring');
    expect(shown.body).not.toContain('Bo Voorbeeld');
    const erased = await api.post(path, { action: 'erase' });
    expect(erased.body).toContain('Wat op dit adres van meer mensen is, staat er nog.');
    expect(await api.isThere(elsewhere)).toBe(false);
    expect([await api.isThere(one.personId), await api.isThere(other.personId)]).toEqual([true, true]);
  });

  test('what was erased meanwhile is told as nothing', async () => {
    const { path } = await api.linkFor(someAddress());
    expect((await api.get(path)).body).toContain('Er staan geen gegevens van je in dit systeem.');
    expect((await api.post(path, { action: 'show' })).statusCode).toBe(303);
  });

  test('that is of another kind or nobody’s, offers to ask for a new mail, and says that the data may be erased', async () => {
    const address = someAddress();
    const { id: signUpId, personId } = await api.isKnown(address);
    const ofSignUp = await signUpToken(api.database, api.keys, signUpId);
    for (const path of [ofSignUp, 'x'.repeat(43), 'nergens', '%00'].map((token) => `/mijn-gegevens/${token}`))
      for (const answer of [await api.get(path), await api.post(path, { action: 'erase' })]) {
        expect(answer.statusCode).toBe(404);
        expect(answer.body).toContain('Vraag een nieuwe mail');
        expect(answer.body).toContain('Misschien zijn de gegevens gewist');
      }
    expect(await api.isThere(personId)).toBe(true);
  });
});

describe('behind a link that was used or is past its term', () => {
  async function oldLinks() {
    const address = someAddress();
    const { personId } = await api.isKnown(address);
    const [used, past] = [await api.linkFor(address), await api.linkFor(address)];
    await api.database.link.update({ where: { id: used.id }, data: { usedAt: new Date() } });
    await api.database.link.update({ where: { id: past.id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    return { address, personId, paths: [used.path, past.path] };
  }
  const mailsTo = (address: string) =>
    api.database.mail.findMany({ where: { personId: null, addressHash: api.keys.addressHash(address) } });

  test('nothing of anybody stands and nothing is done; a button mails a new one to the same address', async () => {
    const { address, personId, paths } = await oldLinks();
    for (const path of paths) {
      for (const action of ['show', 'download', 'erase', 'leave', undefined]) {
        const answer = await (action === undefined ? api.get(path) : api.post(path, { action }));
        expect(answer.statusCode).toBe(200);
        expect(answer.body).toContain('Mail mij een nieuwe link');
        for (const personal of [address, 'Ada', 'Netwerk']) expect(answer.body).not.toContain(personal);
      }
    }
    expect(await api.isThere(personId)).toBe(true);
    expect(await mailsTo(address)).toEqual([]);
    const { body, statusCode } = await api.post(`${paths[1]}?lang=en`, { action: 'newLink' });
    expect([statusCode, body.includes('Look in your mail')]).toEqual([200, true]);
    expect(body).not.toContain(address);
    expect(await mailsTo(address)).toMatchObject([{ kind: 'dataLink', locale: 'EN', isAsked: true }]);
  });

  test('it still stands so a year later, as long as we know who got it', async () => {
    const { paths } = await oldLinks();
    const nobody = await api.linkFor(someAddress());
    await api.database.$executeRaw`UPDATE "link" SET "expiresAt" = now() - interval '1 year' WHERE "usedAt" IS NULL`;
    await sweepMails(api.database);
    for (const path of paths) expect((await api.get(path)).statusCode).toBe(200);
    expect((await api.get(nobody.path)).statusCode).toBe(404);
  });

  test('asked too often it says when to try again, and mails nothing more', async () => {
    const limited = await startMyData({ LIMIT_ADDRESS: '1' });
    try {
      const address = someAddress();
      await limited.isKnown(address);
      const { id, path } = await limited.linkFor(address);
      await limited.database.link.update({ where: { id }, data: { usedAt: new Date() } });
      expect((await limited.post(path, { action: 'newLink' })).statusCode).toBe(200);
      const second = await limited.post(path, { action: 'newLink' });
      expect(second.statusCode).toBe(429);
      expect(Number(second.headers['retry-after'])).toBeGreaterThan(3590);
      expect(second.body).toContain('Probeer het over 60 minuten opnieuw.');
      expect(await limited.database.mail.count()).toBe(1);
    } finally {
      await limited.close();
    }
  });
});

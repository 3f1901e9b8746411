import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownerId } from '../testing/publish.ts';
import { statementsDuring } from '../testing/statements.ts';
import { type MyData, startMyData } from './testing/my-data.ts';

let api: MyData;
beforeAll(async () => {
  api = await startMyData();
});
afterAll(() => api.close());

const someAddress = () => `${randomUUID()}@example.org`;
const mailsTo = (address: string) =>
  api.database.mail.findMany({ where: { personId: null, addressHash: api.keys.addressHash(address) } });

describe('asking', () => {
  test('is answered the same, for the same statements, whether or not somebody is known', async () => {
    const [known, twice, unknown] = [someAddress(), someAddress(), someAddress()];
    await api.isKnown(known);
    await api.isKnown(twice);
    await api.isKnown(twice, 'Bo Voorbeeld');
    const answers: { statusCode: number; body: string }[] = [];
    const statements = (address: string) =>
      statementsDuring(api.url, async () => {
        const { statusCode, body, headers } = await api.askFor(address);
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
    for (const name of names) await api.isKnown(address, name);
    await api.askFor(address.toUpperCase(), 'en');
    const mails = await mailsTo(address);
    expect(mails).toMatchObject([{ kind, locale: 'EN', isAsked: true, ownerId: owner, sentAt: null }]);
    const link = await api.database.link.findUniqueOrThrow({ where: { id: mails[0]?.linkId ?? '' } });
    expect(link).toMatchObject({ kind: 'DATA', usedAt: null });
    expect((link.expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(24, 1);
  });

  test.each([
    ['letters that we take for others', '\u212aelvin'],
    ['capitals', 'KELVIN'],
    ['something that nobody sees', '\u200bkel\u00advin'],
  ])('with %s is answered to the address that we know, not to the one that was typed', async (_, typed) => {
    const domain = `${randomUUID()}.example.org`;
    const address = `kelvin@${domain}`;
    await api.isKnown(address);
    await api.askFor(`${typed}@${domain}`);
    const [mail] = await mailsTo(address);
    const link = await api.database.link.findUniqueOrThrow({ where: { id: mail?.linkId ?? '' } });
    for (const sealed of [mail, link]) expect(api.keys.openOrNull(sealed?.addressSealed, sealed?.keyId)).toBe(address);
  });

  test('of several owners gives a link, also when each knows several names: the page tells whom to ask', async () => {
    const address = someAddress();
    for (const name of ['Ada', 'Bo']) {
      await api.isKnown(address, name);
      await api.isKnownElsewhere(address, name);
    }
    await api.askFor(address);
    expect((await mailsTo(address)).map(({ kind }) => kind)).toEqual(['dataLink']);
    const { body } = await api.get((await api.linkFor(address)).path);
    for (const words of ['Zorgkring', 'privacy@example.org', 'Andere kring', 'fg@andere.example'])
      expect(body).toContain(words);
    expect(body).not.toContain('name="action"');
  });

  test.each(['', 'geen adres', 'ada@', '<script>alert(1)</script>@x', `${'a'.repeat(300)}@example.org`])(
    'with %j is asked again, and says what to do',
    async (typed) => {
      const before = await api.database.mail.count();
      const { statusCode, body } = await api.askFor(typed);
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
    const limited = await startMyData({ LIMIT_ADDRESS: '2' });
    try {
      const address = someAddress();
      const send = () => limited.post('/mijn-gegevens', { address });
      expect([await send(), await send()].map(({ statusCode }) => statusCode)).toEqual([200, 200]);
      const third = await send();
      expect(third.statusCode).toBe(429);
      expect(third.body).toContain('te vaak gevraagd. Probeer het over 60 minuten opnieuw.');
      expect(Number(third.headers['retry-after'])).toBeGreaterThan(3590);
      expect(third.body).not.toContain(address);
      expect(await limited.database.mail.count()).toBe(2);
    } finally {
      await limited.close();
    }
  });
});

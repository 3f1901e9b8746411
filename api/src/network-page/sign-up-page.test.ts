import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organisationNamed, questionIdOf } from '../testing/publish.ts';
import { secret } from '../testing/secrets.ts';
import { idOf, questions, type Site, startSignUpSite } from './testing/site.ts';

let site: Site;
beforeAll(async () => {
  site = await startSignUpSite();
});
afterAll(() => site.close());

describe('the form', () => {
  test('asks what the network asks, and ticks nothing', async () => {
    const { body, statusCode, headers } = await site.get('/n/vragen/sign-up');
    expect(statusCode).toBe(200);
    for (const name of ['name', 'email', 'organisation', 'jobTitle', ...questions.map((_, index) => idOf(index))])
      expect(body).toContain(`name="${name}"`);
    expect(body).not.toMatch(/<(input|option)[^>]* (checked|selected)[ >]/);
    for (const token of ['name', 'email', 'organization', 'organization-title'])
      expect(body).toContain(`autocomplete="${token}"`);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^;]+; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
  });

  test.each([
    ['dicht', 'Aanmelding gesloten'],
    ['straks', 'Nog niet open'],
    ['gestopt', 'Gestopt'],
  ])('of %s is none: it says why, and whom to ask', async (slug, words) => {
    const { body, statusCode } = await site.get(`/n/${slug}/sign-up`);
    expect(statusCode).toBe(200);
    expect(body).toContain(words);
    expect(body).not.toContain('<form');
    if (slug === 'dicht') expect(body).toContain('Balie');
  });

  test('of a full network is one for the waiting list', async () => {
    const { body } = await site.get('/n/vol/sign-up');
    expect(body).toContain('<button>Op de wachtlijst</button>');
    expect(body).toContain('Je kunt je aanmelden voor de wachtlijst.');
  });

  test('of what is not public is not there, to look at or to send', async () => {
    for (const slug of ['geheim-intern', 'geheim-binnen', 'geheim-weg', 'nergens', '<script>', '%00']) {
      for (const answer of [
        await site.get(`/n/${slug}/sign-up`),
        await site.post(`/n/${slug}/sign-up`, { name: 'Ada' }),
      ]) {
        expect([400, 404]).toContain(answer.statusCode);
        expect(answer.body.toLowerCase()).not.toContain(secret);
      }
    }
  });

  test('under an old slug sends on to the present one, with what the address said', async () => {
    const { documentId } = await site.database.contentNetwork.findFirstOrThrow({ where: { slug: 'noord' } });
    await site.database.slug.create({
      data: { kind: 'NETWORK', slug: 'oud-noord', documentId, since: new Date('2020-01-01') },
    });
    for (const [from, to] of [
      ['/n/oud-noord', '/n/noord'],
      ['/n/oud-noord/sign-up', '/n/noord/sign-up'],
    ]) {
      const { statusCode, headers } = await site.get(`${from}?lang=en&partner=pk_partner&other=x`);
      expect([statusCode, headers.location]).toEqual([301, `${to}?lang=en&partner=pk_partner`]);
    }
  });
});

describe('sent', () => {
  test('stores a sign-up with all answers, and shows what happens next at an address that sends nothing', async () => {
    const form = await site.open('/n/vragen/sign-up');
    const answer = await form.send({
      name: 'Ada',
      email: 'ada@example.org',
      organisation: 'zorggroep  de linde',
      [idOf(0)]: 'Om te leren\r\nen te delen',
      [idOf(1)]: 'Dinsdag',
      [idOf(2)]: ['Wonden', 'Medicatie'],
      [idOf(3)]: 'no',
      [idOf(4)]: 'yes',
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/n/vragen/sign-up?received=']);
    const [stored] = await site.signUpsOf('vragen');
    const linde = await organisationNamed(site.database, 'Zorggroep De Linde');
    expect(stored).toMatchObject({
      status: 'RECEIVED',
      organisationId: linde.id,
      organisationName: null,
      acceptsWaitingList: false,
    });
    const answers = await site.database.signUpAnswer.findMany({ where: { signUpId: stored?.id ?? '' } });
    const plain = new Map(
      answers.map(({ questionId, sealed, keyId }) => [questionId, JSON.parse(site.keys.open(sealed, keyId))]),
    );
    expect(questions.map((one) => plain.get(questionIdOf('vragen', one)))).toEqual([
      'Om te leren\nen te delen',
      [1],
      [0, 2],
      false,
      true,
      undefined,
    ]);
    const received = await site.get('/n/vragen/sign-up?received=');
    expect(received.body).toContain('Je aanmelding is ontvangen');
    expect(received.body).not.toContain('ada@');
  });

  test('twice, also at the same time, is one sign-up and one answer', async () => {
    const form = await site.open('/n/noord/sign-up?lang=en');
    const filled = { name: 'Bo', email: 'bo@example.org', organisation: 'Nieuw' };
    const answers = [...(await Promise.all([form.send(filled), form.send(filled)])), await form.send(filled)];
    expect(new Set(answers.map(({ headers }) => headers.location))).toEqual(
      new Set(['/n/noord/sign-up?received=&lang=en']),
    );
    expect(await site.signUpsOf('noord')).toHaveLength(1);
    const received = await site.get('/n/noord/sign-up?received=&lang=en');
    expect(received.body).toContain('We received your sign-up');
    expect(received.body).toContain('Je wordt gebeld.');
  });

  test('again with something else in it, asks whether that is meant, and then sends it', async () => {
    const form = await site.open('/n/noord/sign-up');
    await form.send({ name: 'Cy', email: 'cy@example.org', organisation: 'Nieuw' });
    const other = await form.send({ name: 'Cy', email: 'cy2@example.org', organisation: 'Nieuw' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('al een keer verstuurd');
    expect((await site.in(other).send({})).statusCode).toBe(303);
  });

  test('by who fills in everything, says received and stores nothing', async () => {
    const before = await site.database.signUp.count();
    const form = await site.open('/n/noord/sign-up');
    const bait = { name: 'Bot', email: 'bot@example.org', organisation: 'Nieuw', website: 'x' };
    expect((await form.send(bait)).statusCode).toBe(303);
    expect(await site.database.signUp.count()).toBe(before);
  });

  test('through a partner keeps the partner in every address, and with the sign-up', async () => {
    const network = await site.get('/n/noord?partner=pk_partner');
    expect(network.body).toContain('href="/n/noord/sign-up?partner=pk_partner"');
    const form = await site.open('/n/noord/sign-up?partner=pk_partner');
    const answer = await form.send({ name: 'Di', email: 'di@example.org', organisation: 'Nieuw' });
    expect(answer.headers.location).toBe('/n/noord/sign-up?received=&partner=pk_partner');
    const stored = await site.signUpsOf('noord');
    expect(stored.filter(({ partnerSiteId }) => partnerSiteId === 'partner_site-pk-partner')).toHaveLength(1);
  });
});

test('the longest answers come through, with accents', async () => {
  const form = await site.open('/n/vragen/sign-up');
  const answer = await form.send({
    name: 'é'.repeat(120),
    email: 'lang@example.org',
    organisation: 'ë'.repeat(160),
    [idOf(0)]: 'ü'.repeat(2000),
    [idOf(1)]: 'Maandag',
  });
  expect(answer.statusCode).toBe(303);
});

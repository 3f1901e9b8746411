import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { type FormPages, formPages } from '../testing/form-page.ts';
import { documentIdOf, organisationNamed, publish, questionIdOf } from '../testing/publish.ts';
import type { PublishedQuestion } from '../testing/published.ts';
import { publishSecrets, secret } from '../testing/secrets.ts';

const questions: PublishedQuestion[] = [
  { label: 'Waarom?', kind: 'LONG_TEXT', required: true },
  { label: 'Welke dag?', kind: 'ONE_CHOICE', options: ['Maandag', 'Dinsdag'], required: true },
  { label: 'Welke thema’s?', kind: 'SEVERAL_CHOICES', options: ['Wonden', 'Vallen', 'Medicatie'] },
  { label: 'Was je er al bij?', kind: 'YES_NO' },
  { label: 'Mag je naam in de lijst?', kind: 'CONSENT' },
  { label: 'In het kort?', kind: 'SHORT_TEXT' },
];
const idOf = (index: number) => `answer-${questionIdOf('vragen', questions[index] ?? { label: '' })}`;

let api: Awaited<ReturnType<typeof startApi>>;
let pages: FormPages;
beforeAll(async () => {
  api = await startApi();
  pages = formPages(api.app);
  await publishSecrets(api.database);
  await publish(api.database, {
    networks: [
      {
        slug: 'noord',
        programme: 'open',
        title: 'Noord <&> "co"',
        english: { title: 'North' },
        afterSignUp: 'Je wordt gebeld.',
      },
      {
        slug: 'vragen',
        programme: 'open',
        questions,
      },
      { slug: 'vol', programme: 'open', maximumOrganisations: 0, seatsPerOrganisation: 1 },
      { slug: 'vol-voor-nieuwe', programme: 'open', maximumOrganisations: 0 },
      { slug: 'dicht', programme: 'open', closesAt: new Date('2026-01-01T00:00:00Z'), contacts: ['Balie'] },
      { slug: 'straks', programme: 'open', opensAt: new Date('2099-01-01T00:00:00Z') },
      { slug: 'gestopt', programme: 'open', phase: 'ENDED' },
      { slug: 'binnen', programme: 'open', hostOrganisationKvk: '12345678', hostOrganisationName: 'De Linde' },
    ],
    partnerSites: [
      { key: 'pk_partner', origins: ['https://partner.example.nl'] },
      { key: 'pk_stopped', origins: ['https://partner.example.nl'], stopped: true },
    ],
  });
  await organisationNamed(api.database, 'Zorggroep De Linde');
  await organisationNamed(api.database, 'Zorggroep De Eik');
  await api.database.organisation.update({
    where: { id: (await organisationNamed(api.database, 'De Linde')).id },
    data: { kvkNumber: '12345678', units: { create: { name: 'Team Rood' } } },
  });
});
afterAll(() => api.close());

const signUps = (slug: string) => api.database.signUp.findMany({ where: { networkId: documentIdOf('NETWORK', slug) } });

describe('the form', () => {
  test('asks what the network asks, and ticks nothing', async () => {
    const { body, statusCode, headers } = await pages.get('/n/vragen/sign-up');
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
    const { body, statusCode } = await pages.get(`/n/${slug}/sign-up`);
    expect(statusCode).toBe(200);
    expect(body).toContain(words);
    expect(body).not.toContain('<form');
    if (slug === 'dicht') expect(body).toContain('Balie');
  });

  test('of a full network is one for the waiting list', async () => {
    const { body } = await pages.get('/n/vol/sign-up');
    expect(body).toContain('<button>Op de wachtlijst</button>');
    expect(body).toContain('Je kunt je aanmelden voor de wachtlijst.');
  });

  test('of what is not public is not there, to look at or to send', async () => {
    for (const slug of ['geheim-intern', 'geheim-binnen', 'geheim-weg', 'nergens', '<script>', '%00']) {
      for (const answer of [
        await pages.get(`/n/${slug}/sign-up`),
        await pages.post(`/n/${slug}/sign-up`, { name: 'Ada' }),
      ]) {
        expect([400, 404]).toContain(answer.statusCode);
        expect(answer.body.toLowerCase()).not.toContain(secret);
      }
    }
  });

  test('under an old slug sends on to the present one, with what the address said', async () => {
    const { documentId } = await api.database.contentNetwork.findFirstOrThrow({ where: { slug: 'noord' } });
    await api.database.slug.create({
      data: { kind: 'NETWORK', slug: 'oud-noord', documentId, since: new Date('2020-01-01') },
    });
    for (const [from, to] of [
      ['/n/oud-noord', '/n/noord'],
      ['/n/oud-noord/sign-up', '/n/noord/sign-up'],
    ]) {
      const { statusCode, headers } = await pages.get(`${from}?lang=en&partner=pk_partner&other=x`);
      expect([statusCode, headers.location]).toEqual([301, `${to}?lang=en&partner=pk_partner`]);
    }
  });
});

describe('sent', () => {
  test('stores a sign-up with all answers, and shows what happens next at an address that sends nothing', async () => {
    const form = await pages.open('/n/vragen/sign-up');
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
    const [stored] = await signUps('vragen');
    const linde = await organisationNamed(api.database, 'Zorggroep De Linde');
    expect(stored).toMatchObject({
      status: 'RECEIVED',
      organisationId: linde.id,
      organisationName: null,
      acceptsWaitingList: false,
    });
    const answers = await api.database.signUpAnswer.findMany({ where: { signUpId: stored?.id ?? '' } });
    const plain = new Map(
      answers.map(({ questionId, sealed, keyId }) => [questionId, JSON.parse(api.keys.open(sealed, keyId))]),
    );
    expect(questions.map((one) => plain.get(questionIdOf('vragen', one)))).toEqual([
      'Om te leren\nen te delen',
      [1],
      [0, 2],
      false,
      true,
      undefined,
    ]);
    const received = await pages.get('/n/vragen/sign-up?received=');
    expect(received.body).toContain('Je aanmelding is ontvangen');
    expect(received.body).not.toContain('ada@');
  });

  test('twice, also at the same time, is one sign-up and one answer', async () => {
    const form = await pages.open('/n/noord/sign-up?lang=en');
    const filled = { name: 'Bo', email: 'bo@example.org', organisation: 'Nieuw' };
    const answers = [...(await Promise.all([form.send(filled), form.send(filled)])), await form.send(filled)];
    expect(new Set(answers.map(({ headers }) => headers.location))).toEqual(
      new Set(['/n/noord/sign-up?received=&lang=en']),
    );
    expect(await signUps('noord')).toHaveLength(1);
    const received = await pages.get('/n/noord/sign-up?received=&lang=en');
    expect(received.body).toContain('We received your sign-up');
    expect(received.body).toContain('Je wordt gebeld.');
  });

  test('again with something else in it, asks whether that is meant, and then sends it', async () => {
    const form = await pages.open('/n/noord/sign-up');
    await form.send({ name: 'Cy', email: 'cy@example.org', organisation: 'Nieuw' });
    const other = await form.send({ name: 'Cy', email: 'cy2@example.org', organisation: 'Nieuw' });
    expect(other.statusCode).toBe(409);
    expect(other.body).toContain('al een keer verstuurd');
    expect((await pages.in(other).send({})).statusCode).toBe(303);
  });

  test('by who fills in everything, says received and stores nothing', async () => {
    const before = await api.database.signUp.count();
    const form = await pages.open('/n/noord/sign-up');
    const bait = { name: 'Bot', email: 'bot@example.org', organisation: 'Nieuw', website: 'x' };
    expect((await form.send(bait)).statusCode).toBe(303);
    expect(await api.database.signUp.count()).toBe(before);
  });

  test('through a partner keeps the partner in every address, and with the sign-up', async () => {
    const network = await pages.get('/n/noord?partner=pk_partner');
    expect(network.body).toContain('href="/n/noord/sign-up?partner=pk_partner"');
    const form = await pages.open('/n/noord/sign-up?partner=pk_partner');
    const answer = await form.send({ name: 'Di', email: 'di@example.org', organisation: 'Nieuw' });
    expect(answer.headers.location).toBe('/n/noord/sign-up?received=&partner=pk_partner');
    const stored = await signUps('noord');
    expect(stored.filter(({ partnerSiteId }) => partnerSiteId === 'partner_site-pk-partner')).toHaveLength(1);
  });
});

describe('faults come back', () => {
  test('above the form and at the field, with all that was typed', async () => {
    const form = await pages.open('/n/vragen/sign-up');
    const answer = await form.send({
      name: ' ',
      email: 'geen "adres"',
      organisation: 'x',
      jobTitle: '<b>',
      [idOf(2)]: ['Vallen'],
      [idOf(4)]: 'yes',
      [idOf(5)]: 'kort'.repeat(60),
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toMatch(/<title>Fout: Meld je aan voor /);
    expect(answer.body).toContain('Er kloppen 6 dingen nog niet');
    for (const field of ['name', 'email', 'organisation', idOf(0), idOf(1), idOf(5)])
      expect(answer.body).toContain(`href="#${field}"`);
    for (const id of ['name', 'email', 'organisation', idOf(0), idOf(1), idOf(5)])
      expect(answer.body).toContain(`id="${id}"`);
    expect(answer.body).toContain('geen &quot;adres&quot;');
    expect(answer.body).toContain('&lt;b&gt;');
    expect(pages.in(answer).values).toMatchObject({
      [idOf(2)]: 'Vallen',
      [idOf(4)]: 'yes',
      [idOf(5)]: 'kort'.repeat(60),
    });
    expect(pages.in(answer).values.key).toBe(form.values.key);
  });

  test.each([
    ['nothing at all', '', 422],
    ['a key that is none', 'key=x&name=Ada&email=ada%40example.org&organisation=Nieuw', 422],
    ['a name twice', 'name=Ada&name=Bo&name[x]=1&__proto__=x', 422],
    ['a choice that is not in the list', `answer-x=1&${idOf(1)}=Zondag`, 422],
    ['a field of a megabyte', `name=${'a'.repeat(1_000_000)}`, 413],
  ])('%s', async (_, payload, status) => {
    const answer = await pages.raw('/n/vragen/sign-up', payload);
    expect(answer.statusCode).toBe(status);
  });

  test('in English', async () => {
    const form = await pages.open('/n/noord/sign-up?lang=en');
    const answer = await form.send({ name: '', email: '', organisation: '' });
    expect(answer.body).toMatch(/<title>Error: Sign up for North<\/title>/);
    expect(answer.body).toContain('3 things are not right yet');
    expect(answer.body).toContain('<html lang="en">');
  });

  test('a changed privacy notice is shown, to be read and sent again', async () => {
    const form = await pages.open('/n/noord/sign-up');
    const answer = await form.send({ name: 'Ed', email: 'ed@example.org', organisation: 'Nieuw', notice: 'old' });
    expect(answer.body).toContain('href="#privacy"');
    expect((await pages.in(answer).send({})).statusCode).toBe(303);
  });
});

describe('an organisation', () => {
  const person = { name: 'Fay', email: 'fay@example.org' };

  test('that resembles known ones is asked after once, and a picked one counts', async () => {
    const form = await pages.open('/n/noord/sign-up');
    const asked = await form.send({ ...person, organisation: 'zorggroep' });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('Bedoel je een van deze organisaties?');
    expect(asked.body).toMatch(/<title>Nog niet verstuurd: /);
    const eik = await organisationNamed(api.database, 'Zorggroep De Eik');
    const answer = await pages.in(asked).send({ organisationId: factId('Organisation', eik.id) });
    expect(answer.statusCode).toBe(303);
    expect((await signUps('noord')).map(({ organisationId }) => organisationId)).toContain(eik.id);
  });

  test.each([['' /* none of these */], [undefined /* left open */]])(
    'that is none of them (%j) goes as it was typed',
    async (organisationId) => {
      const form = await pages.open('/n/noord/sign-up');
      const email = `gus${organisationId}@example.org`;
      const asked = await form.send({ ...person, email, organisation: 'Zorggroep De' });
      const answer = await pages.in(asked).send(organisationId === undefined ? {} : { organisationId });
      expect(answer.statusCode).toBe(303);
      expect((await signUps('noord')).map(({ organisationName }) => organisationName)).toContain('Zorggroep De');
    },
  );

  test('is asked after beside other faults, and then no more', async () => {
    const form = await pages.open('/n/noord/sign-up');
    const faulty = await form.send({ name: '', email: 'hal@example.org', organisation: 'zorggroep' });
    expect(faulty.body).toContain('Bedoel je een van deze organisaties?');
    expect((await pages.in(faulty).send({ name: 'Hal' })).statusCode).toBe(303);
  });

  test('that is not there any more is a fault at its field', async () => {
    const form = await pages.open('/n/noord/sign-up');
    const asked = await form.send({ ...person, organisation: 'zorggroep' });
    const gone = factId('Organisation', '00000000-0000-4000-8000-000000000000');
    const answer = await pages.in(asked).send({ organisationId: gone });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#organisation"');
  });

  test('with signs that no list holds goes to the API, which says so', async () => {
    for (const organisation of ['Zorg\0', '%', 'z'.repeat(500), '🂡'.repeat(90)]) {
      const form = await pages.open('/n/noord/sign-up');
      expect((await form.send({ ...person, organisation })).statusCode).toBe(422);
    }
  });

  test('is not asked for inside one organisation: a unit is, from the list or typed', async () => {
    const form = await pages.open('/n/binnen/sign-up');
    expect(form.values).not.toHaveProperty('organisation');
    const nothing = await form.send({ ...person, unitId: '', unit: '' });
    expect(nothing.body).toContain('href="#unitId"');
    const unit = await api.database.unit.findFirstOrThrow({ where: { name: 'Team Rood' } });
    expect((await form.send({ ...person, unitId: factId('Unit', unit.id), unit: '' })).statusCode).toBe(303);
    const typed = await pages.open('/n/binnen/sign-up');
    expect((await typed.send({ ...person, email: 'ivy@example.org', unitId: '', unit: 'Team Blauw' })).statusCode).toBe(
      303,
    );
    expect((await signUps('binnen')).map(({ unitId, unitName }) => unitId ?? unitName).sort()).toEqual(
      [unit.id, 'Team Blauw'].sort(),
    );
  });
});

describe('a "no" stands on the page, with the form as it was filled in', () => {
  const person = { name: 'Jo', email: 'jo@example.org', organisation: 'Nieuw' };

  test('full for who comes anew: offers the waiting list', async () => {
    const form = await pages.open('/n/vol-voor-nieuwe/sign-up');
    expect(form.values).not.toHaveProperty('waiting');
    const full = await form.send(person);
    expect(full.statusCode).toBe(409);
    expect(full.body).toContain('<button>Op de wachtlijst</button>');
    expect(pages.in(full).values).toMatchObject({ name: 'Jo', email: 'jo@example.org' });
    const answer = await pages.in(full).send({});
    expect(answer.headers.location).toBe('/n/vol-voor-nieuwe/sign-up?received=waitingList');
    expect(await signUps('vol-voor-nieuwe')).toMatchObject([{ acceptsWaitingList: true }]);
    expect((await pages.get('/n/vol-voor-nieuwe/sign-up?received=waitingList')).body).toContain(
      'nummer op de wachtlijst',
    );
  });

  test('closed meanwhile', async () => {
    await publish(api.database, { networks: [{ slug: 'gaat-dicht', programme: 'open' }] });
    const form = await pages.open('/n/gaat-dicht/sign-up');
    await api.database.network.update({
      where: { documentId: 'network-gaat-dicht' },
      data: { closesAt: new Date('2026-01-01T00:00:00Z') },
    });
    const answer = await form.send(person);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('De aanmelding is gesloten');
  });

  test.each([
    ['pk_unknown', 'https://api.example.org', 'waar je vandaan komt'],
    ['pk_stopped', 'https://api.example.org', 'waar je vandaan komt'],
  ])('through %s from %s', async (partner, origin, words) => {
    const form = await pages.open(`/n/noord/sign-up?partner=${partner}`);
    const answer = await form.send(person, { origin });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain('value="jo@example.org"');
    expect(answer.body).toMatch(/<title>Fout: /);
    expect(answer.body).toContain(words);
  });
});

test.each([
  ['', 'https://elders.example.org'],
  ['', 'null'],
  ['?partner=pk_partner', 'https://partner.example.nl'],
])('what another site filled in%s is neither sent nor shown (%s)', async (query, origin) => {
  const form = await pages.open(`/n/vragen/sign-up${query}`);
  const answer = await form.send({ name: 'Kwaad', email: 'kwaad@example.org', [idOf(4)]: 'yes' }, { origin });
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain('Dit formulier is op een andere website ingevuld.');
  expect(answer.body.toLowerCase()).not.toContain('kwaad');
  expect(answer.body).not.toMatch(/<(input|option)[^>]* (checked|selected)[ >]/);
  expect(pages.in(answer).values.key).not.toBe(form.values.key);
});

test('a partner that may send nothing is left out when the form is sent once more', async () => {
  const form = await pages.open('/n/noord/sign-up?lang=en&partner=pk_stopped');
  const refused = await form.send({ name: 'Mo', email: 'mo@example.org', organisation: 'Nieuw' });
  expect(refused.statusCode).toBe(403);
  const answer = await pages.in(refused).send({});
  expect(answer.headers.location).toBe('/n/noord/sign-up?received=&lang=en');
});

test('what no form sends gets a page that says what to do', async () => {
  const tooLarge = await pages.raw('/n/noord/sign-up', `name=${'a'.repeat(200_000)}`);
  expect([tooLarge.statusCode, tooLarge.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8']);
  expect(tooLarge.body).toContain('Er staat te veel tekst in het formulier.');
  const noForm = await pages.raw('/n/noord/sign-up?lang=en', '<x/>', { 'content-type': 'text/xml' });
  expect([noForm.statusCode, noForm.headers['content-type']]).toEqual([415, 'text/html; charset=utf-8']);
  expect(noForm.body).toContain('The form did not arrive whole.');
});

test('when something breaks on our side, the page keeps what was typed and sends it again', async () => {
  const form = await pages.open('/n/noord/sign-up?lang=en');
  await api.database.$executeRaw`ALTER TABLE "idempotency_key" RENAME TO "gone"`;
  const broken = await form.send({ name: 'Nel "N"', email: 'nel@example.org', organisation: 'Nieuw' });
  await api.database.$executeRaw`ALTER TABLE "gone" RENAME TO "idempotency_key"`;
  expect([broken.statusCode, broken.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8']);
  expect(broken.body).not.toMatch(/idempotency_key|Prisma/);
  const answer = await pages.in(broken).send({});
  expect(answer.headers.location).toBe('/n/noord/sign-up?received=&lang=en');
});

test("what breaks inside a partner's frame is shown in it", async () => {
  const form = await pages.open('/n/noord/sign-up?frame&partner=pk_partner');
  await api.database.$executeRaw`ALTER TABLE "idempotency_key" RENAME TO "gone"`;
  const broken = await form.send({ name: 'Nel', email: 'nel@example.org', organisation: 'Nieuw' });
  await api.database.$executeRaw`ALTER TABLE "gone" RENAME TO "idempotency_key"`;
  expect(broken.statusCode).toBe(500);
  expect(broken.headers['content-security-policy']).toContain('frame-ancestors https://partner.example.nl');
  expect(broken.body).toContain('<body class="bare">');
});

test('the longest answers come through, with accents', async () => {
  const form = await pages.open('/n/vragen/sign-up');
  const answer = await form.send({
    name: 'é'.repeat(120),
    email: 'lang@example.org',
    organisation: 'ë'.repeat(160),
    [idOf(0)]: 'ü'.repeat(2000),
    [idOf(1)]: 'Maandag',
  });
  expect(answer.statusCode).toBe(303);
});

test('too often: says when to try again, and keeps what was typed', async () => {
  const strict = await startApi({ LIMIT_BLOCK_WITHOUT_PROOF: '1' });
  try {
    await publish(strict.database, {
      programmes: [{ slug: 'open' }],
      networks: [{ slug: 'noord', programme: 'open' }],
    });
    const form = await formPages(strict.app).open('/n/noord/sign-up');
    await form.send({ name: 'Kai', email: 'kai@example.org', organisation: 'Nieuw' });
    const again = await formPages(strict.app).open('/n/noord/sign-up');
    const answer = await again.send({ name: 'Lee', email: 'lee@example.org', organisation: 'Nieuw' });
    expect(answer.statusCode).toBe(429);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.body).toContain('value="lee@example.org"');
  } finally {
    await strict.close();
  }
});

import type { SignUpInput } from '@leerkring/schema/generated/graphql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factId } from '../nodes/global-id.ts';
import { publicUrl, startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { chosen, filledIn, signUpMutation } from '../testing/sign-up-form.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const intranet = 'https://intranet.example.nl';
const hour = 3_600_000;
const fromNow = (hours: number) => new Date(Date.now() + hours * hour);

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }, { slug: 'binnen', visibility: 'INTERNAL' }],
    networks: [
      {
        slug: 'open',
        programme: 'p',
        title: 'Welzijn',
        afterSignUp: 'We bellen je.',
        english: { title: 'Welfare' },
        approval: 'NONE',
      },
      { slug: 'internal', programme: 'p', visibility: 'INTERNAL' },
      { slug: 'in-internal', programme: 'binnen' },
      { slug: 'ownerless' },
      { slug: 'ended', programme: 'p', phase: 'ENDED', contacts: ['Netwerkmanager welzijn'] },
      { slug: 'ended-by-date', programme: 'p', endsAt: fromNow(-1) },
      { slug: 'later', programme: 'p', opensAt: new Date('2100-01-31T23:00:00Z') },
      { slug: 'over', programme: 'p', closesAt: new Date('2018-02-18T22:59:59.999Z') },
      { slug: 'now', programme: 'p', opensAt: fromNow(-1), closesAt: fromNow(1) },
      {
        slug: 'full',
        programme: 'p',
        approval: 'NONE',
        maximumOrganisations: 1,
        seatsPerOrganisation: 1,
        organisations: ['Vol'],
      },
      { slug: 'half-full', programme: 'p', approval: 'EVERYONE', maximumOrganisations: 1, organisations: ['Vol'] },
      { slug: 'hosted', programme: 'p', hostOrganisationKvk: '90000001', hostOrganisationName: 'Het Kompas' },
    ],
    partnerSites: [
      { key: 'pk_partner', origins: [`${intranet}/`] },
      { key: 'pk_stopped', origins: [intranet], stopped: true },
      { key: 'pk_revoked', origins: [intranet], revokedOn: fromNow(-48) },
      { key: 'pk_until_next_week', origins: [intranet], revokedOn: fromNow(7 * 24) },
    ],
  });
  const vol = await organisationNamed(api.database, 'Vol');
  const { id: participationId } = await api.database.participation.findFirstOrThrow({
    where: { networkId: documentIdOf('NETWORK', 'full') },
  });
  await api.database.participation.update({ where: { id: participationId }, data: { seatsTaken: 1 } });
  await api.database.slug.create({
    data: { kind: 'NETWORK', slug: 'vroeger', documentId: documentIdOf('NETWORK', 'open') },
  });
  await api.database.organisation.create({
    data: { name: 'Het Kompas', kind: 'CARE_PROVIDER', kvkNumber: '90000001' },
  });
  expect(vol.id).toBeTruthy();
});
afterAll(() => api.close());

async function answer(input: SignUpInput, headers: Record<string, string> = {}) {
  const { data, errors } = await api.ask(signUpMutation, { input }, headers);
  expect(errors).toBeUndefined();
  return data.signUp;
}
const signUpsOf = (slug: string) => api.database.signUp.count({ where: { networkId: documentIdOf('NETWORK', slug) } });

test('a sign-up is received, in the words of the network', async () => {
  expect(await answer(filledIn('open'))).toEqual({
    type: 'SignUpReceived',
    message:
      'Kijk in je mail. We stuurden je een bericht over je aanmelding voor Welzijn. Pas als je daarin op de knop drukt, gaat je aanmelding door.',
    afterSignUp: { html: '<p>We bellen je.</p>', text: 'We bellen je.' },
  });
  expect(await answer(filledIn('open', { locale: 'EN' }))).toMatchObject({
    message:
      'Look in your mail. We sent you a message about your sign-up for Welfare. It only goes on when you press the button in it.',
  });
});

test('a slug that the network had before still finds it', async () => {
  expect(await answer(filledIn('vroeger'))).toMatchObject({
    type: 'SignUpReceived',
    message: expect.stringContaining('Welzijn'),
  });
});

describe('no such network', () => {
  test.each(['nergens', 'internal', 'in-internal', '', "' OR 1=1 --", 'open\0', 'x'.repeat(5000), '../open', 'OPEN'])(
    '%j',
    async (slug) => {
      expect(await answer(filledIn(slug))).toEqual({
        type: 'NetworkNotFound',
        message: 'Dit netwerk vinden we niet. Kijk in de lijst met netwerken welke er nu zijn.',
      });
    },
  );
});

describe('closed', () => {
  test.each([
    ['ended', 'Dit netwerk is gestopt. Je kunt je niet meer aanmelden.', {}],
    ['ended-by-date', 'Dit netwerk is gestopt. Je kunt je niet meer aanmelden.', {}],
    ['later', 'Je kunt je nog niet aanmelden. Dat kan vanaf 1 februari 2100.', { opensAt: '2100-01-31T23:00:00.000Z' }],
    [
      'over',
      'De aanmelding is gesloten: dat kon t/m 18 februari 2018. Heb je een vraag? Stel die aan het netwerk.',
      { closesAt: '2018-02-18T22:59:59.999Z' },
    ],
    ['ownerless', expect.stringContaining('hoe met je gegevens wordt omgegaan'), {}],
  ])('%s', async (slug, message, instants) => {
    expect(await answer(filledIn(slug))).toEqual(
      expect.objectContaining({ type: 'SignUpClosed', message, opensAt: null, closesAt: null, ...instants }),
    );
    expect(await signUpsOf(slug)).toBe(0);
  });

  test('says whom to ask', async () => {
    expect((await answer(filledIn('ended'))).contacts).toEqual([
      { name: 'Netwerkmanager welzijn', email: 'contact@example.org' },
    ]);
  });

  test('and open between its instants', async () => {
    expect(await answer(filledIn('now'))).toMatchObject({ type: 'SignUpReceived' });
  });
});

describe('what does not hold is told at once', () => {
  const paths = async (input: SignUpInput) => {
    const { type, faults, message } = await answer(input);
    expect(type).toBe('InvalidSignUp');
    expect(message).toMatch(faults.length === 1 ? /nog één ding / : new RegExp(`nog ${faults.length} dingen `));
    return faults.map(({ path }: { path: string[] }) => path.join('.'));
  };

  test('in the order of the form', async () => {
    const wrong = {
      person: { name: '', email: 'ada@', jobTitle: 'x'.repeat(1000) },
      organisation: { id: factId('Organisation', '00000000-0000-4000-8000-000000000000') },
      privacyNoticeVersion: '2019-1',
      idempotencyKey: 'te kort',
    };
    expect(await paths(filledIn('open', wrong))).toEqual([
      'person.name',
      'person.email',
      'organisation.id',
      'person.jobTitle',
      'privacyNoticeVersion',
      'idempotencyKey',
    ]);
  });

  test.each([
    ['no organisation', { organisation: null }, ['organisation']],
    [
      'an id that is not of an organisation',
      { organisation: { id: factId('Unit', '00000000-0000-4000-8000-000000000000') } },
      ['organisation.id'],
    ],
    ['an id that we never gave out', { organisation: { id: "'; DROP TABLE person; --" } }, ['organisation.id']],
    ['a very long id', { organisation: { id: 'x'.repeat(9000) } }, ['organisation.id']],
    ['a very long notice version', { privacyNoticeVersion: 'x'.repeat(9000) }, ['privacyNoticeVersion']],
    ['a null character', { person: { name: 'A\0', email: 'a@example.org' } }, ['person.name']],
  ] satisfies [string, Partial<SignUpInput>, string[]][])('%s', async (_, change, expected) => {
    expect(await paths(filledIn('open', change))).toEqual(expected);
  });

  test('inside one organisation a unit of that organisation is asked', async () => {
    const elsewhere = await api.database.unit.create({
      data: { name: 'Team Elders', organisationId: (await organisationNamed(api.database, 'Elders')).id },
    });
    expect(await paths(filledIn('hosted', {}))).toEqual(['unit']);
    expect(await paths(filledIn('hosted', { unit: { id: factId('Unit', elsewhere.id) } }))).toEqual(['unit.id']);
    expect(await answer(filledIn('hosted', { organisation: null, unit: { name: 'Team Noord' } }))).toMatchObject({
      type: 'SignUpReceived',
    });
  });
});

describe('full, and no yes to the waiting list', () => {
  test('the whole network', async () => {
    expect(await answer(filledIn('full'))).toEqual({
      type: 'NetworkFull',
      message: 'Dit netwerk is vol. Je kunt op de wachtlijst: je hoort het als er een plek vrijkomt.',
      isFullForNewOrganisationsOnly: false,
      waitingListCount: 0,
    });
    expect(await signUpsOf('full')).toBe(0);
  });

  test('only for new organisations', async () => {
    expect(await answer(filledIn('half-full'))).toMatchObject({
      type: 'NetworkFull',
      message: expect.stringContaining('Doet je organisatie al mee?'),
      isFullForNewOrganisationsOnly: true,
    });
    const inside = await organisationNamed(api.database, 'Vol');
    expect(await answer(filledIn('half-full', chosen(inside)))).toMatchObject({ type: 'SignUpReceived' });
  });
});

describe('who may send it', () => {
  test.each([
    ['no key and no page', undefined, undefined, 'SignUpReceived'],
    ['our own page', undefined, publicUrl, 'SignUpReceived'],
    ['another page without a key', undefined, intranet, 'OriginNotAllowed'],
    ['a file on disk', undefined, 'null', 'OriginNotAllowed'],
    ['the partner’s page', 'pk_partner', intranet, 'SignUpReceived'],
    ['a key that is revoked later', 'pk_until_next_week', intranet, 'SignUpReceived'],
    ['the partner’s key on another page', 'pk_partner', 'https://elders.example', 'OriginNotAllowed'],
    ['the partner’s key and no page', 'pk_partner', undefined, 'OriginNotAllowed'],
    ['an unknown key', 'pk_unknown', intranet, 'UnknownPartnerSite'],
    ['a revoked key', 'pk_revoked', intranet, 'UnknownPartnerSite'],
    ['a stopped site', 'pk_stopped', intranet, 'UnknownPartnerSite'],
    ['a hostile key', "pk' OR true --\0", intranet, 'UnknownPartnerSite'],
    ['an empty key', '', intranet, 'UnknownPartnerSite'],
  ])('%s', async (_, partnerKey, origin, type) => {
    const input = filledIn('open', partnerKey === undefined ? {} : { partnerKey });
    expect(await answer(input, origin === undefined ? {} : { origin })).toMatchObject({ type });
  });

  test('from elsewhere the visitor reads where it does work, and who manages the website what to do', async () => {
    const elsewhere = 'https://elders.example';
    const input = filledIn('open', { partnerKey: 'pk_partner' });
    expect(await answer(input, { origin: elsewhere })).toEqual({
      type: 'OriginNotAllowed',
      message: 'Via deze website kun je je nu niet aanmelden. Dat kan wel op de pagina van het netwerk.',
      advice: expect.stringContaining(`Laat ${elsewhere} in het CMS toevoegen`),
      origin: elsewhere,
    });
    expect(await answer({ ...input, locale: 'EN' }, { origin: elsewhere })).toMatchObject({
      message: 'You cannot sign up through this website right now. You can on the page of the network.',
      advice: expect.stringContaining(`Have ${elsewhere} added in the CMS`),
    });
  });

  test('the sign-up keeps its partner site', async () => {
    const input = filledIn('open', { partnerKey: 'pk_partner' });
    await answer(input, { origin: intranet });
    const last = await api.database.signUp.findFirstOrThrow({ orderBy: { receivedAt: 'desc' } });
    expect(last.partnerSiteId).toBe(documentIdOf('PARTNER_SITE', 'pk_partner'));
  });

  test('a stopped site points to the contact of the network', async () => {
    const input = filledIn('ended', { partnerKey: 'pk_stopped' });
    expect(await answer(input, { origin: intranet })).toMatchObject({
      message:
        'Via deze website kun je je niet meer aanmelden. Dat kan wel op de pagina van het netwerk. Vragen? Netwerkmanager welzijn, contact@example.org',
      advice: expect.stringContaining('is gestopt'),
    });
  });
});

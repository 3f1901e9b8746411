import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loggedIn } from '../desk/testing/visitor.ts';
import { factId, factKey } from '../nodes/global-id.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, ownerId, publish } from '../testing/publish.ts';
import { convenantTexts } from './convenant.texts.ts';

const fields = `type: __typename
  ... on Refusal { message }
  ... on InvalidConvenant { faults { path message } }
  ... on ConvenantSuperseded { by { slug } }
  ... on DeskConvenant { id slug title summary regions version signedOn startsOn endsOn
    parties { organisation { name } kind signedOn } networks { id } supersedes { slug } }`;
const add = `mutation ($owner: ID!, $convenant: ConvenantInput!) { addConvenant(owner: $owner, convenant: $convenant) { ${fields} } }`;
const supersede = `mutation ($id: ID!, $convenant: ConvenantInput!) { supersedeConvenant(id: $id, convenant: $convenant) { ${fields} } }`;
const end = `mutation ($id: ID!, $endsOn: String!) { endConvenant(id: $id, endsOn: $endsOn) { ${fields} } }`;
const texts = convenantTexts.NL;

let api: Awaited<ReturnType<typeof startApi>>;
let staff: Awaited<ReturnType<typeof loggedIn>>;
let organisations: string[];
beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'p' }],
    networks: [{ slug: 'n', programme: 'p', regions: ['drenthe', 'groningen'] }, { slug: 'of-nobody' }],
  });
  await api.database.owner.create({ data: { documentId: 'another-owner' } });
  staff = await loggedIn(api, 'staff@example.org', [ownerId]);
  organisations = [];
  for (const name of ['Academie', 'Zorg A'])
    organisations.push(factId('Organisation', (await organisationNamed(api.database, name)).id));
});
afterAll(() => api.close());

const input = (change: object = {}) => ({
  title: 'Samen leren in Drenthe!',
  summary: 'Zo doen we het.\nSamen.',
  regions: ['drenthe'],
  signedOn: '2026-01-31',
  startsOn: '01-02-2026',
  endsOn: null,
  parties: organisations.map((organisation) => ({ organisation, kind: 'CARE_PROVIDER', signedOn: '2026-01-31' })),
  networks: [documentIdOf('NETWORK', 'n')],
  ...change,
});
const added = async (change: object = {}) =>
  (await staff.ask(add, { owner: ownerId, convenant: input(change) })).data.addConvenant;

test('staff add a convenant with its parties, days, regions and networks, and everybody can read it', async () => {
  const convenant = await added();
  expect(convenant).toEqual({
    type: 'DeskConvenant',
    id: expect.any(String),
    slug: 'samen-leren-in-drenthe',
    title: 'Samen leren in Drenthe!',
    summary: 'Zo doen we het.\nSamen.',
    regions: ['drenthe'],
    version: 1,
    signedOn: '2026-01-31',
    startsOn: '2026-02-01',
    endsOn: null,
    parties: ['Academie', 'Zorg A'].map((name) => ({
      organisation: { name },
      kind: 'CARE_PROVIDER',
      signedOn: '2026-01-31',
    })),
    networks: [{ id: documentIdOf('NETWORK', 'n') }],
    supersedes: null,
  });
  const read = await api.ask('{ convenant(slug: "samen-leren-in-drenthe") { title networks { nodes { slug } } } }');
  expect(read.data.convenant).toEqual({ title: 'Samen leren in Drenthe!', networks: { nodes: [{ slug: 'n' }] } });
  // A second click adds nothing.
  expect((await added()).faults).toEqual([{ path: ['convenant', 'slug'], message: texts.slugTaken }]);
});

test('twice at once adds one', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => added({ slug: 'een-keer' })));
  expect(answers.map(({ type }) => type).toSorted()).toEqual(['DeskConvenant', 'InvalidConvenant', 'InvalidConvenant']);
});

test('every fault of the input at once, then every one of what it names', async () => {
  const invalid = await added({
    title: '!',
    summary: ' ',
    slug: 'Niet Goed',
    signedOn: '31-02-2026',
    startsOn: '2026-03-01',
    endsOn: '2026-02-28',
    parties: [
      { organisation: 'x', kind: 'OTHER', signedOn: 'ooit' },
      ...[1, 2].map(() => ({ organisation: organisations[0], kind: 'OTHER', signedOn: '2026-01-01' })),
    ],
    networks: Array(101).fill('x'),
  });
  expect(invalid.faults.map(({ path }: { path: string[] }) => path.slice(1).join('.')).toSorted()).toEqual(
    [
      'slug',
      'title',
      'summary',
      'signedOn',
      'endsOn',
      'networks',
      'parties.0.organisation',
      'parties.0.signedOn',
      'parties.2.organisation',
    ].toSorted(),
  );
  const unknown = await added({
    slug: 'samen-leren-in-drenthe',
    regions: ['drenthe', 'atlantis'],
    parties: [{ organisation: factId('Organisation', crypto.randomUUID()), kind: 'OTHER', signedOn: '2026-01-01' }],
    networks: ['network-onbekend', documentIdOf('NETWORK', 'of-nobody')],
  });
  expect(unknown.faults).toEqual([
    { path: ['convenant', 'slug'], message: texts.slugTaken },
    { path: ['convenant', 'regions', '1'], message: texts.region },
    { path: ['convenant', 'parties', '0', 'organisation'], message: texts.organisation },
    { path: ['convenant', 'networks', '0'], message: texts.network },
    { path: ['convenant', 'networks', '1'], message: texts.network },
  ]);
  expect((await added({ parties: [] })).faults).toEqual([{ path: ['convenant', 'parties'], message: texts.parties }]);
});

describe('a next version', () => {
  test('supersedes once, keeps the address of the one before, and begins later', async () => {
    const first = await added({ slug: 'met-versies' });
    const next = async (id: string, change: object = {}) =>
      (await staff.ask(supersede, { id, convenant: input({ startsOn: '2026-03-01', ...change }) })).data
        .supersedeConvenant;
    expect((await next(first.id, { startsOn: '2026-02-01' })).faults).toEqual([
      { path: ['convenant', 'startsOn'], message: texts.startsBeforeLast },
    ]);
    const answers = await Promise.all([next(first.id), next(first.id)]);
    const second = answers.find(({ type }) => type === 'DeskConvenant');
    expect(second).toMatchObject({ slug: 'met-versies-versie-2', version: 2, supersedes: { slug: 'met-versies' } });
    expect(answers.find(({ type }) => type !== 'DeskConvenant')).toMatchObject({
      type: 'ConvenantSuperseded',
      by: { slug: 'met-versies-versie-2' },
    });
    expect(await next(second.id, { startsOn: '2026-04-01' })).toMatchObject({
      slug: 'met-versies-versie-3',
      version: 3,
    });
    expect((await api.ask('{ convenant(slug: "met-versies") { version } }')).data.convenant).toEqual({ version: 1 });
  });
});

test('its last day can be set, and again, but not before its first', async () => {
  const { id } = await added({ slug: 'eindigt' });
  const ended = async (endsOn: string) => (await staff.ask(end, { id, endsOn })).data.endConvenant;
  expect(await ended('2026-12-31')).toMatchObject({ endsOn: '2026-12-31' });
  expect(await ended('31-12-2027')).toMatchObject({ endsOn: '2027-12-31' });
  expect(await ended('2026-01-31')).toMatchObject({ faults: [{ path: ['endsOn'], message: texts.endsBeforeStart }] });
  expect(await ended('ooit')).toMatchObject({ type: 'InvalidConvenant', faults: [{ path: ['endsOn'] }] });
});

test('one from before convenants had owners is of the owner of all its networks; one of nobody is nobody’s to change', async () => {
  const day = new Date('2026-01-01');
  const create = (slug: string, networkIds: string[]) =>
    api.database.convenant.create({
      data: {
        slug,
        title: slug,
        summary: '',
        regions: [],
        signedOn: day,
        startsOn: day,
        networks: { create: networkIds.map((networkId) => ({ networkId })) },
      },
    });
  const [n, ofNobody] = ['n', 'of-nobody'].map((slug) => documentIdOf('NETWORK', slug));
  const old = await create('oud', [n ?? '']);
  const endIt = ({ id }: { id: string }) => staff.ask(end, { id: factId('Convenant', id), endsOn: '2026-12-31' });
  expect((await endIt(old)).data.endConvenant).toMatchObject({ endsOn: '2026-12-31' });
  for (const convenant of [await create('los', []), await create('gemengd', [n ?? '', ofNobody ?? ''])])
    expect((await endIt(convenant)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('another owner’s staff change nothing, and cannot tell what is there', async () => {
  const { id } = await added({ slug: 'van-ons' });
  const others = await loggedIn(api, 'other@example.org', ['another-owner']);
  const answers = [
    await others.ask(add, { owner: ownerId, convenant: input({ slug: 'niet-van-ons' }) }),
    await others.ask(supersede, { id, convenant: input({ startsOn: '2026-03-01' }) }),
    await others.ask(end, { id, endsOn: '2026-12-31' }),
    await others.ask(end, { id: factId('Convenant', crypto.randomUUID()), endsOn: '2026-12-31' }),
    await others.ask(end, { id: 'x', endsOn: '2026-12-31' }),
  ];
  expect(new Set(answers.map(({ errors }) => errors?.[0]?.message)).size).toBe(1);
  expect(await api.database.convenant.findUnique({ where: { id: factKey('Convenant', id) ?? '' } })).toMatchObject({
    endsOn: null,
  });
  const theirs = await others.ask(add, { owner: 'another-owner', convenant: input({ slug: 'van-hen' }) });
  expect(theirs.data.addConvenant.faults).toEqual([{ path: ['convenant', 'networks', '0'], message: texts.network }]);
});

test.each(["'; DROP TABLE convenant; --", '<script>', '{x}', 'É é'])('a title is only a title: %s', async (title) => {
  const convenant = await added({ title: `${title} ok`, summary: title.length > 3 ? title : `${title} x` });
  expect(convenant).toMatchObject({ type: 'DeskConvenant', title: `${title} ok` });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  await publish(database, {
    networks: [
      { slug: 'open', regions: ['drenthe'] },
      { slug: 'intern', visibility: 'INTERNAL', regions: ['groningen'] },
    ],
  });
  const parties = [];
  for (const name of ['Zorg B', 'Academie', 'Zorg A'])
    parties.push({
      organisationId: (await organisationNamed(database, name)).id,
      kind: 'CARE_PROVIDER' as const,
      signedOn: new Date('2026-02-01'),
    });
  const days = { signedOn: new Date('2026-01-31'), startsOn: new Date('2026-02-01') };
  const old = await database.convenant.create({
    data: {
      slug: 'drenthe-1',
      title: 'Drenthe',
      summary: 'Samen',
      regions: ['drenthe'],
      ...days,
      endsOn: new Date('2026-12-31'),
    },
  });
  await database.convenant.create({
    data: {
      slug: 'drenthe-2',
      title: 'Drenthe',
      summary: 'Samen',
      regions: ['drenthe', 'onbekend'],
      version: 2,
      supersedesId: old.id,
      ...days,
      parties: { createMany: { data: parties } },
      networks: { createMany: { data: [{ networkId: 'network-open' }, { networkId: 'network-intern' }] } },
    },
  });
  await database.convenant.create({
    data: {
      slug: 'later',
      title: 'Groningen later',
      summary: '',
      regions: ['groningen'],
      signedOn: days.signedOn,
      startsOn: new Date('2999-01-01'),
    },
  });
});
afterAll(() => api.close());

test('a convenant shows its days, its regions, its parties by name and its public networks', async () => {
  const { data } = await api.ask(`{ convenant(slug: "drenthe-2") {
    title version signedOn startsOn endsOn regions(locale: EN) { name }
    parties(first: 2) { totalCount nodes { kind signedOn organisation { name } } pageInfo { hasNextPage } }
    networks { totalCount nodes { slug convenants { nodes { slug } } } }
  } }`);
  expect(data.convenant).toEqual({
    title: 'Drenthe',
    version: 2,
    signedOn: '2026-01-31',
    startsOn: '2026-02-01',
    endsOn: null,
    regions: [{ name: 'Drenthe (en)' }],
    parties: {
      totalCount: 3,
      nodes: [
        { kind: 'CARE_PROVIDER', signedOn: '2026-02-01', organisation: { name: 'Academie' } },
        { kind: 'CARE_PROVIDER', signedOn: '2026-02-01', organisation: { name: 'Zorg A' } },
      ],
      pageInfo: { hasNextPage: true },
    },
    networks: { totalCount: 1, nodes: [{ slug: 'open', convenants: { nodes: [{ slug: 'drenthe-2' }] } }] },
  });
});

test('lists leave out a version that was followed up; its link keeps working', async () => {
  const { data } = await api.ask(
    '{ all: convenants { totalCount nodes { slug } } drenthe: convenants(where: { region: "drenthe" }) { nodes { slug } } convenant(slug: "drenthe-1") { version endsOn } }',
  );
  expect(data).toEqual({
    all: { totalCount: 2, nodes: [{ slug: 'drenthe-2' }, { slug: 'later' }] },
    drenthe: { nodes: [{ slug: 'drenthe-2' }] },
    convenant: { version: 1, endsOn: '2026-12-31' },
  });
});

const dayFromToday = async (days: number) => {
  const [row] = await api.database.$queryRaw<{ day: Date }[]>`
    SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date + ${days}::int AS "day"`;
  return row?.day ?? new Date();
};
const slugsIn = (answer: { convenants: { nodes: { slug: string }[] } }) =>
  answer.convenants.nodes.map(({ slug }) => slug);

test('one whose last day is past leaves the lists, on its last day it still stands there; its link and id keep working', async () => {
  const { database } = api;
  for (const [slug, days] of [
    ['laatste-dag', 0],
    ['afgelopen', -1],
  ] as const)
    await database.convenant.create({
      data: {
        slug,
        title: slug,
        summary: 'Samen',
        regions: ['limburg'],
        signedOn: new Date('2026-01-31'),
        startsOn: new Date('2026-02-01'),
        endsOn: await dayFromToday(days),
        networks: { create: { networkId: 'network-open' } },
      },
    });
  const limburg = (more = '') =>
    api.ask(`{ convenants(where: { region: "limburg" ${more} }) { totalCount nodes { slug } } }`);
  expect((await limburg()).data.convenants).toEqual({ totalCount: 1, nodes: [{ slug: 'laatste-dag' }] });
  expect(slugsIn((await limburg('withEnded: true')).data)).toEqual(['afgelopen', 'laatste-dag']);
  expect(slugsIn((await limburg('withEnded: null')).data)).toEqual(['laatste-dag']);
  const { data } = await api.ask('{ network(slug: "open") { convenants { nodes { slug } } } }');
  expect(slugsIn(data.network)).toEqual(['drenthe-2', 'laatste-dag']);
  const read = (await api.ask('{ convenant(slug: "afgelopen") { id endsOn } }')).data.convenant;
  const endsOn = (await dayFromToday(-1)).toISOString().slice(0, 10);
  expect(read.endsOn).toBe(endsOn);
  const node = await api.ask('query ($id: ID!) { node(id: $id) { ... on Convenant { slug endsOn } } }', {
    id: read.id,
  });
  expect(node.data.node).toEqual({ slug: 'afgelopen', endsOn });
});

test('what an ended version followed up stays history', async () => {
  const old = await api.database.convenant.findUniqueOrThrow({ where: { slug: 'drenthe-2' } });
  await api.database.convenant.update({ where: { id: old.id }, data: { endsOn: await dayFromToday(-1) } });
  const { data } = await api.ask('{ convenants(where: { region: "drenthe", withEnded: true }) { nodes { slug } } }');
  expect(slugsIn(data)).toEqual(['drenthe-2']);
  expect(slugsIn((await api.ask('{ convenants(where: { region: "drenthe" }) { nodes { slug } } }')).data)).toEqual([]);
});

test('is read in English where somebody wrote that, else in Dutch, and says which it is', async () => {
  const texts = `title(locale: EN) summary(locale: EN) servedLocale(locale: EN) dutch: title dutchLocale: servedLocale`;
  const read = async (slug: string) => (await api.ask(`{ convenant(slug: "${slug}") { ${texts} } }`)).data.convenant;
  const dutch = { dutch: 'Groningen later', dutchLocale: 'NL' };
  await api.database.convenant.update({ where: { slug: 'later' }, data: { summary: 'Later' } });
  expect(await read('later')).toEqual({ ...dutch, title: 'Groningen later', summary: 'Later', servedLocale: 'NL' });
  const english = { titleEn: 'Groningen in time', summaryEn: 'In time' };
  await api.database.convenant.update({ where: { slug: 'later' }, data: english });
  expect(await read('later')).toEqual({
    ...dutch,
    title: 'Groningen in time',
    summary: 'In time',
    servedLocale: 'EN',
  });
});

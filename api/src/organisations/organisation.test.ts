import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { organisationNamed, publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  const top = await database.organisation.create({
    data: { name: 'Zorggroep Noord', kind: 'CARE_PROVIDER', kvkNumber: '90000001', place: 'Assen' },
  });
  await database.organisation.create({
    data: {
      name: 'Élan Wonen',
      kind: 'WELFARE',
      level: 'LOCATION',
      parentId: top.id,
      vestigingsnummer: '000012345678',
    },
  });
  await database.organisation.create({ data: { name: 'Academie voor Zorg', kind: 'EDUCATION' } });
  await publish(database, {
    networks: [
      { slug: 'een', counts: 'LOCATION', organisations: ['Zorggroep Noord', 'Élan Wonen'], seatsPerOrganisation: 3 },
      { slug: 'twee', organisations: ['Zorggroep Noord'], english: { title: 'Two' } },
      { slug: 'intern', organisations: ['Zorggroep Noord'], visibility: 'INTERNAL' },
      { slug: 'voorbij', organisations: ['Zorggroep Noord'] },
    ],
  });
  await database.participation.updateMany({ where: { networkId: 'network-voorbij' }, data: { until: new Date() } });
  await database.participation.updateMany({
    where: { networkId: 'network-een', organisationId: top.id },
    // Already the next day in Amsterdam.
    data: { seatsTaken: 2, since: new Date('2026-01-31T23:30:00Z') },
  });
});
afterAll(() => api.close());

const names = async (where: string) =>
  (await api.ask(`{ organisations(where: { ${where} }) { totalCount nodes { name } } }`)).data.organisations.nodes.map(
    ({ name }: { name: string }) => name,
  );

test.each([
  ['', ['Academie voor Zorg', 'Élan Wonen', 'Zorggroep Noord']],
  ['search: "zorg"', ['Zorggroep Noord', 'Academie voor Zorg']],
  ['search: "ELAN"', ['Élan Wonen']],
  ['search: "élan w"', ['Élan Wonen']],
  ['search: "noord zorg"', ['Zorggroep Noord']],
  ['search: "%"', []],
  ['search: "!!!"', []],
  ['kind: EDUCATION', ['Academie voor Zorg']],
  ['level: LOCATION', ['Élan Wonen']],
  ['level: LOCATION, search: "zorg"', []],
])('where %s', async (where, expected) => {
  expect(await names(where)).toEqual(expected);
});

test.each(['Søren zorg', 'Želiv', 'Zorg²', 'Ğül', 'Ísland', 'Ærø', 'Ο Φάρος', 'İzmir'])(
  '%s is found by its own name',
  async (name) => {
    const { id } = await api.database.organisation.create({ data: { name, kind: 'OTHER' } });
    for (const search of [name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD')])
      expect(await names(`search: ${JSON.stringify(search)}`)).toContain(name);
    await api.database.organisation.delete({ where: { id } });
  },
);

test('search pages by what is found first', async () => {
  const page = async (after: string) =>
    (
      await api.ask(
        `{ organisations(first: 1, ${after} where: { search: "zorg" }) { nodes { name } pageInfo { endCursor hasNextPage } } }`,
      )
    ).data.organisations;
  const first = await page('');
  const second = await page(`after: "${first.pageInfo.endCursor}",`);
  expect([first.nodes[0].name, second.nodes[0].name, second.pageInfo.hasNextPage]).toEqual([
    'Zorggroep Noord',
    'Academie voor Zorg',
    false,
  ]);
});

test('an organisation tells its place in the tree and the public networks it takes part in now', async () => {
  const { id } = await organisationNamed(api.database, 'Élan Wonen');
  const globalId = Buffer.from(`Organisation:${id}`).toString('base64url');
  const { data } = await api.ask(
    `{ organisation(id: "${globalId}") { kind level kvkNumber parent { name kvkNumber place parent { id } networks(locale: EN) { totalCount nodes { title locale } } } } }`,
  );
  expect(data.organisation).toEqual({
    kind: 'WELFARE',
    level: 'LOCATION',
    kvkNumber: null,
    parent: {
      name: 'Zorggroep Noord',
      kvkNumber: '90000001',
      place: 'Assen',
      parent: null,
      networks: {
        totalCount: 2,
        nodes: [
          { title: 'Een', locale: 'NL' },
          { title: 'Two', locale: 'EN' },
        ],
      },
    },
  });
});

test('a network tells who takes part since which day, and what seats are left', async () => {
  const { data } = await api.ask(`{ networks(where: { search: "een" }) { nodes { organisationCount organisations {
    totalCount edges { since seatsLeft node { name } }
  } } } }`);
  const [network] = data.networks.nodes;
  expect(network.organisationCount).toBe(2);
  expect(network.organisations).toEqual({
    totalCount: 2,
    edges: [
      { since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), seatsLeft: 3, node: { name: 'Élan Wonen' } },
      { since: '2026-02-01', seatsLeft: 1, node: { name: 'Zorggroep Noord' } },
    ],
  });
});

test('organisations under several networks are paged each by itself', async () => {
  const { data } = await api.ask(
    '{ networks { nodes { slug organisations(first: 1) { totalCount nodes { name } pageInfo { hasNextPage } } } } }',
  );
  expect(data.networks.nodes.map(({ organisations }: { organisations: unknown }) => organisations)).toEqual([
    { totalCount: 2, nodes: [{ name: 'Élan Wonen' }], pageInfo: { hasNextPage: true } },
    { totalCount: 1, nodes: [{ name: 'Zorggroep Noord' }], pageInfo: { hasNextPage: false } },
    { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
  ]);
});

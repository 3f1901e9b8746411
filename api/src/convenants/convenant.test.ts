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

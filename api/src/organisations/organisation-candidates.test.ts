import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { startApi } from '../testing/api.ts';
import { documentIdOf, organisationNamed, publish } from '../testing/publish.ts';
import { candidatesFor } from './organisation-candidates.store.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  const { database } = api;
  await publish(database, { networks: [{ slug: 'n', organisations: ['Zorggroep De Linde'] }, { slug: 'm' }] });
  const linde = await organisationNamed(database, 'Zorggroep De Linde');
  const names = ['Stichting RIBW Groningen', 'GGD', 'Zörg & Welzijn', 'Bakkerij Vers Brood', '100% Zorg_plus'];
  await database.organisation.createMany({ data: names.map((name) => ({ name, kind: 'OTHER' as const })) });
  await database.organisation.createMany({
    data: [
      { name: 'Iets heel anders', kind: 'OTHER', kvkNumber: '90000001' },
      { name: 'De Linde, locatie Noord', kind: 'OTHER', level: 'LOCATION', parentId: linde.id },
      ...Array.from({ length: 12 }, (_, index) => ({ name: `Thuiszorg Oost ${index}`, kind: 'OTHER' as const })),
    ],
  });
});
afterAll(() => api.close());

const context = () => ({ database: api.database }) as Context;
const found = async (name: string, network = 'n') =>
  (await candidatesFor({ networkId: documentIdOf('NETWORK', network), name }, context())).map((candidate) => ({
    ...candidate,
    organisation: candidate.organisation.name,
  }));

test.each([
  ['zorggroep de linde', 'Zorggroep De Linde'],
  ['Stichting Zorggroep De Linde', 'Zorggroep De Linde'],
  ['ZORGGROEP DE LINDE B.V.', 'Zorggroep De Linde'],
  ['RIBW Groningen', 'Stichting RIBW Groningen'],
  ['Vereniging GGD', 'GGD'],
  ['zorg en welzijn', 'Zörg & Welzijn'],
  ["Zorg+Wel'zijn, Coöperatie U.A.", 'Zörg & Welzijn'],
])('"%s" is the same name as "%s"', async (typed, name) => {
  expect((await found(typed))[0]).toMatchObject({ organisation: name, because: 'SAME_NAME', similarity: 1 });
});

test('a KvK number in what was typed comes first, whatever the name', async () => {
  expect(await found('Zorggroep De Linde (KvK 9000 0001)')).toMatchObject([
    { organisation: 'Iets heel anders', because: 'KVK' },
    { organisation: 'Zorggroep De Linde', because: 'SAME_NAME' },
  ]);
  expect(await found('90000001')).toMatchObject([{ organisation: 'Iets heel anders', because: 'KVK' }]);
  expect((await found('0690000001234'))[0]?.because).not.toBe('KVK');
});

test('names that look alike follow, the most alike first, with whether they take part', async () => {
  const [first, second] = await found('De Linde');
  expect(first).toMatchObject({ organisation: 'Zorggroep De Linde', because: 'SIMILAR_NAME', takesPart: true });
  expect(second).toMatchObject({ organisation: 'De Linde, locatie Noord', takesPart: true });
  expect(first?.similarity).toBeGreaterThan(second?.similarity ?? 1);
  expect((await found('Zorgroep de Lind', 'm'))[0]).toMatchObject({ takesPart: false });
});

test('there are at most eight, and none for what looks like nothing', async () => {
  expect(await found('Thuiszorg Oost')).toHaveLength(8);
  expect(await found('Xylofoon')).toEqual([]);
  expect(await found('')).toEqual([]);
});

test.each(["'; DROP TABLE organisation; --", '%', '_%_', '\\', '[[:alnum:]]+', '((((', 'B.V.', 'x'.repeat(160)])(
  'what was typed is only a name: %s',
  async (typed) => {
    expect((await found(typed)).length).toBeLessThanOrEqual(8);
    expect(await api.database.organisation.count()).toBeGreaterThan(18);
  },
);

test('a list of sign-ups costs one statement', async () => {
  const one = context();
  const names = ['GGD', 'RIBW Groningen', 'GGD'];
  const networkId = documentIdOf('NETWORK', 'n');
  const all = await Promise.all(names.map((name) => candidatesFor({ networkId, name }, one)));
  expect(all.map(([first]) => first?.organisation.name)).toEqual(['GGD', 'Stichting RIBW Groningen', 'GGD']);
});

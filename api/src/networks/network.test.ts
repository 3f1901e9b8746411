import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publishExample } from '../testing/example-networks.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishExample(api.database);
});
afterAll(() => api.close());

describe('one network', () => {
  test('comes in the asked locale, or in Dutch', async () => {
    const { data } = await api.ask(`{
      english: network(slug: "welzijn", locale: EN) { title locale kindLabel regions { name locale } programme { title locale } }
      dutch: network(slug: "kwaliteit", locale: EN) { title locale kindLabel regions { name locale } }
      own: network(slug: "dementie") { kindLabel }
    }`);
    expect(data).toEqual({
      english: {
        title: 'Wellbeing',
        locale: 'EN',
        kindLabel: 'Learning network',
        regions: [{ name: 'Groningen (en)', locale: 'EN' }],
        programme: { title: 'Waardigheid', locale: 'NL' },
      },
      dutch: {
        title: 'Kwaliteitsverpleegkundigen',
        locale: 'NL',
        kindLabel: 'Lerend netwerk',
        regions: [{ name: 'Drenthe', locale: 'NL' }],
      },
      own: { kindLabel: 'Kenniskring' },
    });
  });

  test('is found by every slug it ever had, and a present slug wins', async () => {
    await api.database.slug.createMany({
      data: [
        { kind: 'NETWORK', slug: 'oud', documentId: 'network-welzijn' },
        { kind: 'NETWORK', slug: 'kwaliteit', documentId: 'network-welzijn' },
        { kind: 'NETWORK', slug: 'oud-geheim', documentId: 'network-geheim' },
      ],
    });
    const { data } = await api.ask(
      '{ old: network(slug: "oud") { slug } present: network(slug: "kwaliteit") { slug } secret: network(slug: "oud-geheim") { slug } }',
    );
    expect(data).toEqual({ old: { slug: 'welzijn' }, present: { slug: 'kwaliteit' }, secret: null });
  });

  test('tells the places left and whether it is full', async () => {
    await publish(api.database, {
      networks: [
        {
          slug: 'vol',
          maximumOrganisations: 2,
          seatsPerOrganisation: 1,
          organisations: ['Zorg A', 'Zorg B'],
          minimumOrganisations: 1,
        },
      ],
    });
    await api.database.network.update({ where: { documentId: 'network-vol' }, data: { maximumOrganisations: 1 } });
    const seats = 'seats { maximumOrganisations organisationsLeft isFull isFullForNewOrganisations }';
    const { data } = await api.ask(
      `{ full: network(slug: "vol") { ${seats} } free: network(slug: "welzijn") { ${seats} } }`,
    );
    expect(data).toEqual({
      full: {
        seats: { maximumOrganisations: 1, organisationsLeft: 0, isFull: false, isFullForNewOrganisations: true },
      },
      free: {
        seats: { maximumOrganisations: null, organisationsLeft: null, isFull: false, isFullForNewOrganisations: false },
      },
    });
  });
});

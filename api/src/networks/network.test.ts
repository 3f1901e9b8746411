import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const past = new Date('2020-01-01T00:00:00Z');
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [{ slug: 'waardigheid' }, { slug: 'samen-delen' }, { slug: 'dicht', visibility: 'INTERNAL' }],
    networks: [
      {
        slug: 'welzijn',
        title: 'Éénzaamheid en welzijn',
        programme: 'waardigheid',
        alsoIn: ['samen-delen'],
        themes: ['welzijn'],
        regions: ['groningen'],
        createdAt: new Date('2026-03-01T00:00:00Z'),
        organisations: ['Zorg A', 'Zorg B', 'Zorg C'],
        closesAt: inDays(20),
        english: { title: 'Wellbeing', summary: 'About loneliness' },
      },
      {
        slug: 'kwaliteit',
        title: 'Kwaliteitsverpleegkundigen',
        body: 'Een casuïstiek\u00adbespreking per maand.',
        programme: 'waardigheid',
        targetGroups: ['verpleegkundigen'],
        regions: ['drenthe'],
        createdAt: new Date('2026-02-01T00:00:00Z'),
        organisations: ['Zorg A'],
        closesAt: inDays(3),
      },
      {
        slug: 'dementie',
        title: 'dementie',
        programme: 'samen-delen',
        kind: 'EXPERT',
        phase: 'IN_FORMATION',
        kindLabel: 'Kenniskring',
        createdAt: new Date('2026-04-01T00:00:00Z'),
      },
      {
        slug: 'afgelopen',
        title: 'Zelf beslissen',
        programme: null,
        createdAt: new Date('2025-01-01T00:00:00Z'),
        endsAt: past,
        closesAt: past,
        organisations: ['Zorg A', 'Zorg B'],
      },
      { slug: 'geheim', title: 'Geheim welzijn', programme: 'waardigheid', visibility: 'INTERNAL', themes: ['geheim'] },
      { slug: 'binnen', title: 'Binnen welzijn', programme: 'dicht' },
    ],
  });
});
afterAll(() => api.close());

async function slugs(options: string) {
  const { data, errors } = await api.ask(`{ networks${options && `(${options})`} { totalCount nodes { slug } } }`);
  expect(errors).toBeUndefined();
  expect(data.networks.totalCount).toBe(data.networks.nodes.length);
  return data.networks.nodes.map((node: { slug: string }) => node.slug);
}

describe('what a list shows', () => {
  test('public networks only, by title as a Dutch reader sorts', async () => {
    expect(await slugs('')).toEqual(['dementie', 'welzijn', 'kwaliteit', 'afgelopen']);
  });

  test.each([
    ['kind: EXPERT', ['dementie']],
    ['programme: "waardigheid"', ['welzijn', 'kwaliteit']],
    ['programme: "samen-delen"', ['dementie', 'welzijn']],
    ['programme: "dicht"', []],
    ['theme: "welzijn"', ['welzijn']],
    ['theme: "geheim"', []],
    ['region: "drenthe"', ['kwaliteit']],
    ['region: "welzijn"', []],
    ['targetGroup: "verpleegkundigen"', ['kwaliteit']],
    ['phase: ENDED', ['afgelopen']],
    ['phase: IN_FORMATION', ['dementie']],
    ['openForSignUp: true', ['dementie', 'welzijn', 'kwaliteit']],
    ['openForSignUp: false', ['afgelopen']],
    ['region: "groningen", programme: "samen-delen", openForSignUp: true', ['welzijn']],
    ['region: "groningen", programme: "samen-delen", openForSignUp: false', []],
    ['region: null, search: null', ['dementie', 'welzijn', 'kwaliteit', 'afgelopen']],
  ])('where %s', async (where, expected) => {
    expect(await slugs(`where: { ${where} }`)).toEqual(expected);
  });

  test.each([
    ['TITLE', ['dementie', 'welzijn', 'kwaliteit', 'afgelopen']],
    ['NEWEST', ['dementie', 'welzijn', 'kwaliteit', 'afgelopen']],
    ['MOST_ORGANISATIONS', ['welzijn', 'afgelopen', 'kwaliteit', 'dementie']],
    ['CLOSING_SOON', ['kwaliteit', 'welzijn', 'dementie', 'afgelopen']],
  ])('in order %s', async (order, expected) => {
    expect(await slugs(`orderBy: ${order}`)).toEqual(expected);
  });
});

describe('search', () => {
  test.each([
    ['verpleegkundigen', ['kwaliteit']],
    ['verpleegkundige', ['kwaliteit']],
    ['Kwaliteits', ['kwaliteit']],
    ['casuïstiekbesprekin', ['kwaliteit']],
    ['CASUISTIEKBESPREKING', ['kwaliteit']],
    ['besprekingen maand', ['kwaliteit']],
    ['maand besprek', ['kwaliteit']],
    ['eenzaamheid', ['welzijn']],
    ['de eenzaamheid', ['welzijn']],
    ['kenniskring', ['dementie']],
    ['kwaliteit eenzaamheid', []],
    ['%', ['dementie', 'welzijn', 'kwaliteit', 'afgelopen']],
    ['een_aamheid', []],
    ["'; DROP TABLE network; --", []],
    ["o'brien \\", []],
    ['geheim', []],
    ['   ', ['dementie', 'welzijn', 'kwaliteit', 'afgelopen']],
  ])('for %s', async (search, expected) => {
    expect(await slugs(`where: { search: ${JSON.stringify(search)} }`)).toEqual(expected);
  });

  test('looks through the text of the asked locale', async () => {
    expect(await slugs('locale: EN, where: { search: "lonely" }')).toEqual([]);
    expect(await slugs('locale: EN, where: { search: "wellbeings" }')).toEqual(['welzijn']);
    expect(await slugs('locale: EN, where: { search: "eenzaamheid" }')).toEqual([]);
    expect(await slugs('locale: EN, where: { search: "verpleegkundigen" }')).toEqual(['kwaliteit']);
  });

  test('of more than 100 characters is refused', async () => {
    const { errors } = await api.ask(
      'query ($search: String) { networks(where: { search: $search }) { totalCount } }',
      {
        search: 'a'.repeat(101),
      },
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('pages', () => {
  const page = async (options: string) => {
    const { data, errors } = await api.ask(
      `{ networks(${options}) { totalCount nodes { slug } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    return { errors, ...data?.networks, slugs: data?.networks.nodes.map((node: { slug: string }) => node.slug) };
  };

  test.each(['TITLE', 'NEWEST', 'MOST_ORGANISATIONS', 'CLOSING_SOON'])(
    'walk forward and backward through the same list in order %s',
    async (order) => {
      const all = await slugs(`orderBy: ${order}`);
      const forward: string[] = [];
      let after = '';
      for (let more = true; more; ) {
        const next = await page(`orderBy: ${order}, first: 1${after}`);
        expect(next.totalCount).toBe(all.length);
        expect(next.pageInfo.hasPreviousPage).toBe(forward.length > 0);
        forward.push(...next.slugs);
        after = `, after: "${next.pageInfo.endCursor}"`;
        more = next.pageInfo.hasNextPage;
      }
      expect(forward).toEqual(all);
      const backward: string[] = [];
      let before = '';
      for (let more = true; more; ) {
        const next = await page(`orderBy: ${order}, last: 3${before}`);
        expect(next.pageInfo.hasNextPage).toBe(backward.length > 0);
        backward.unshift(...next.slugs);
        before = `, before: "${next.pageInfo.startCursor}"`;
        more = next.pageInfo.hasPreviousPage;
      }
      expect(backward).toEqual(all);
    },
  );

  test('lie strictly between two cursors', async () => {
    const { edges } = await page('first: 4');
    const [first, , , last] = edges.map((edge: { cursor: string }) => edge.cursor);
    const between = await page(`after: "${first}", before: "${last}"`);
    expect(between.slugs).toEqual(['welzijn', 'kwaliteit']);
    expect((await page(`after: "${last}"`)).slugs).toEqual([]);
    expect((await page(`after: "${last}"`)).totalCount).toBe(4);
  });

  test('of 0 tell whether there is anything', async () => {
    expect(await page('first: 0')).toMatchObject({
      slugs: [],
      totalCount: 4,
      pageInfo: { hasNextPage: true, endCursor: null },
    });
  });

  test.each([
    ['first: 101', '`first` is 101; it must be from 0 to 100.'],
    ['last: 1000', '`last` is 1000; it must be from 0 to 100.'],
    ['first: -1', '`first` is -1; it must be from 0 to 100.'],
    ['first: 1, last: 1', 'Give `first` or `last`, not both.'],
    ['after: "garbage"', '`after` is not a cursor of this list in this order.'],
    ['before: "W10="', '`before` is not a cursor of this list in this order.'],
    [
      `orderBy: NEWEST, after: "${Buffer.from('["NEWEST","abc","x"]').toString('base64url')}"`,
      '`after` is not a cursor of this list in this order.',
    ],
    [
      `after: "${Buffer.from('["TITLE","a\\u0000","x"]').toString('base64url')}"`,
      '`after` is not a cursor of this list in this order.',
    ],
  ])('asked with %s are refused', async (options, message) => {
    const { errors } = await page(options);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('of another order are refused', async () => {
    const { pageInfo } = await page('first: 1');
    const { errors } = await page(`orderBy: NEWEST, after: "${pageInfo.endCursor}"`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

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
        kindLabel: 'Leernetwerk',
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

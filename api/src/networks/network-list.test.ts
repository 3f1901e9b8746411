import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { publishExample } from '../testing/example-networks.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await publishExample(api.database);
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
    ['NEWEST', ['welzijn', 'dementie', 'kwaliteit', 'afgelopen']],
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
    ['%', []],
    ['!!!', []],
    ['--- welzijn !!!', ['welzijn']],
    ['een eenzaamheid de het van en welzijn eenzaamheden geheim', ['welzijn']],
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

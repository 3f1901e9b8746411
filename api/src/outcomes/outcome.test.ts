import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi } from '../testing/api.ts';
import { documentIdOf, publish } from '../testing/publish.ts';
import { statementsDuring } from '../testing/statements.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const secondHalf = { periodStartsOn: '2022-07-01', periodEndsOn: '2022-12-31' };

beforeAll(async () => {
  api = await startApi();
  await publish(api.database, {
    programmes: [
      { slug: 'open', english: { title: 'Open in English' } },
      { slug: 'dicht', visibility: 'INTERNAL' },
    ],
    networks: [
      { slug: 'eigen', programme: 'open' },
      { slug: 'elders', programme: null, alsoIn: ['open', 'dicht'] },
      { slug: 'intern', programme: 'open', visibility: 'INTERNAL' },
      { slug: 'binnen', programme: 'dicht' },
      { slug: 'weg', programme: 'open' },
    ],
    outcomes: [
      {
        slug: 'cijfer',
        title: 'gemiddeld als cijfer',
        value: 8.2,
        unit: 'MARK',
        n: 60,
        nLabel: 'professionals',
        summary: 'Uit vragenlijsten.',
        sourceName: 'Onderzoek',
        sourceUrl: 'https://example.org/onderzoek',
        programme: 'open',
        english: { title: 'out of 10 on average' },
      },
      { slug: 'toegepast', title: 'b', value: 15, unit: 'COUNT', network: 'eigen' },
      { slug: 'in-proef', title: 'a', value: 9, unit: 'COUNT', network: 'eigen', ...secondHalf },
      { slug: 'gast', title: 'c', value: 100, network: 'elders', ...secondHalf },
      ...['intern', 'binnen', 'weg', 'nooit'].map((network) => ({ slug: `van-${network}`, network })),
      { slug: 'van-dicht', programme: 'dicht' },
      { slug: 'van-niets' },
    ],
  });
  await api.database.contentNetwork.delete({ where: { documentId: documentIdOf('NETWORK', 'weg') } });
  await api.database.slug.createMany({
    data: [
      { kind: 'OUTCOME', slug: 'oud', documentId: 'outcome-cijfer' },
      { kind: 'OUTCOME', slug: 'gast', documentId: 'outcome-cijfer' },
      { kind: 'NETWORK', slug: 'oud-netwerk', documentId: 'network-eigen' },
    ],
  });
});
afterAll(() => api.close());

const slugs = async (options = '') =>
  (await api.ask(`{ outcomes${options} { nodes { slug } } }`)).data.outcomes.nodes.map(
    ({ slug }: { slug: string }) => slug,
  );

test('an outcome tells its value, how many were asked, its period, its source and what it is of', async () => {
  const everything = `{
    slug title summary value unit n nLabel periodStartsOn periodEndsOn source { name url } locale updatedAt
    programme { slug title } network { slug programme { slug } }
  }`;
  const { data } = await api.ask(`{
    mark: outcome(slug: "cijfer", locale: EN) ${everything} count: outcome(slug: "toegepast", locale: EN) ${everything}
  }`);
  expect(data.mark).toEqual({
    slug: 'cijfer',
    title: 'out of 10 on average',
    summary: 'Uit vragenlijsten.',
    value: 8.2,
    unit: 'MARK',
    n: 60,
    nLabel: 'professionals',
    periodStartsOn: '2022-01-01',
    periodEndsOn: '2022-06-30',
    source: { name: 'Onderzoek', url: 'https://example.org/onderzoek' },
    locale: 'EN',
    updatedAt: '2026-01-01T00:00:00.000Z',
    programme: { slug: 'open', title: 'Open in English' },
    network: null,
  });
  expect(data.count).toMatchObject({
    title: 'b',
    summary: null,
    value: 15,
    unit: 'COUNT',
    n: null,
    nLabel: null,
    source: { name: 'Onderzoek', url: null },
    locale: 'NL',
    programme: { slug: 'open', title: 'Open' },
    network: { slug: 'eigen', programme: { slug: 'open' } },
  });
});

test('a slug of before leads to it, and a present slug first', async () => {
  const { data } = await api.ask(
    '{ old: outcome(slug: "oud") { slug } present: outcome(slug: "gast") { slug } no: outcome(slug: "x") { slug } }',
  );
  expect(data).toEqual({ old: { slug: 'cijfer' }, present: { slug: 'gast' }, no: null });
});

describe('the list', () => {
  test('begins with the latest period, then goes by title', async () => {
    expect(await slugs()).toEqual(['in-proef', 'gast', 'toegepast', 'cijfer']);
  });

  test.each([
    ['(programme: "open")', ['in-proef', 'gast', 'toegepast', 'cijfer']],
    ['(network: "eigen")', ['in-proef', 'toegepast']],
    ['(network: "oud-netwerk")', ['in-proef', 'toegepast']],
    ['(programme: "open", network: "elders")', ['gast']],
    ['(programme: "dicht")', []],
    ['(network: "intern")', []],
    ['(network: "x")', []],
  ])('%s', async (options, expected) => {
    expect(await slugs(options)).toEqual(expected);
  });

  test('pages forward and backward', async () => {
    const page = async (options: string) =>
      (
        await api.ask(
          `{ outcomes(${options}) { totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )
      ).data.outcomes;
    const first = await page('first: 3');
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await page(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect(rest.nodes).toEqual([{ slug: 'cijfer' }]);
    const back = await page(`last: 2, before: "${rest.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual([{ slug: 'gast' }, { slug: 'toegepast' }]);
    const { errors } = await api.ask('{ outcomes(first: 101) { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('what is of something INTERNAL, unpublished or of nothing', () => {
  test.each(['van-intern', 'van-binnen', 'van-weg', 'van-nooit', 'van-dicht', 'van-niets'])(
    '%s is found by no slug and no id',
    async (slug) => {
      const id = (locale: string) => Buffer.from(`Outcome:outcome-${slug}:${locale}`).toString('base64url');
      const { data } = await api.ask(
        'query ($slug: String!, $ids: [ID!]!) { outcome(slug: $slug) { slug } nodes(ids: $ids) { id } }',
        {
          slug,
          ids: [id('NL'), id('EN')],
        },
      );
      expect(data).toEqual({ outcome: null, nodes: [null, null] });
    },
  );

  test('is found once that is public', async () => {
    const documentId = documentIdOf('NETWORK', 'intern');
    await api.database.network.update({ where: { documentId }, data: { visibility: 'PUBLIC' } });
    expect(await slugs('(network: "intern")')).toEqual(['van-intern']);
    await api.database.network.update({ where: { documentId }, data: { visibility: 'INTERNAL' } });
  });
});

test('a page with programmes and networks costs as many statements for one as for all', async () => {
  const ask = (first: number) =>
    statementsDuring(api.url, async () => {
      const { data } = await api.ask(
        `{ outcomes(first: ${first}) { totalCount nodes { title value source { name } programme { title } network { title } } } }`,
      );
      expect(data.outcomes.nodes).toHaveLength(first);
    });
  expect(await ask(1)).toHaveLength(4);
  expect(await ask(4)).toHaveLength(4);
});

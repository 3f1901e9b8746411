import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { network, outcome } from './testing/documents.ts';
import { type Projection, startFilledProjection } from './testing/projection.ts';
import { rebuiltTheSame } from './testing/rebuilt.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;
const shown = async () =>
  (await rows('SELECT slug, locale FROM content.public_outcome ORDER BY 1, 2')).map(
    ({ slug, locale }) => `${slug} ${locale}`,
  );
const setAside = () => rows('SELECT "documentId", locale, reason FROM content.set_aside ORDER BY 1, 2');
const publish = (changes: object, documentId = 'outcome-1', locale = 'nl') =>
  projection.cms.publish('outcome', documentId, locale, outcome(changes));

beforeEach(async () => {
  projection = await startFilledProjection();
});
afterEach(() => projection.end());

describe('an outcome', () => {
  it('is stored as it was published: its numbers of the Dutch text, its words in each language', async () => {
    publish({ title: 'would recommend', value: 55, n: 61 }, 'outcome-1', 'en');
    await projection.caughtUp();
    expect(
      await rows(
        `SELECT locale, title, value, n, unit, "periodStartsOn"::text, "periodEndsOn"::text, "networkId", "programmeId"
         FROM content.public_outcome ORDER BY locale`,
      ),
    ).toEqual(
      [
        ['NL', 'zou de bijeenkomsten aanraden'],
        ['EN', 'would recommend'],
      ].map(([locale, title]) => ({
        locale,
        title,
        value: 54,
        n: 60,
        unit: 'PERCENT',
        periodStartsOn: '2022-01-01',
        periodEndsOn: '2022-06-30',
        networkId: 'network-1',
        programmeId: 'programme-1',
      })),
    );
    await rebuiltTheSame(projection);
  });

  it('vanishes when it is unpublished, and its slugs stay known', async () => {
    publish({ slug: 'anders' });
    await projection.caughtUp();
    for (const locale of ['nl', 'en']) projection.cms.unpublish('outcome', 'outcome-1', locale);
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
    expect(await rows(`SELECT slug FROM slug WHERE kind = 'OUTCOME' ORDER BY since`)).toEqual([
      { slug: 'aanraden' },
      { slug: 'anders' },
    ]);
    await rebuiltTheSame(projection);
  });

  it('is hidden with its network: when that becomes internal, is unpublished, or the CMS has dropped it', async () => {
    projection.cms.publish('network', 'network-1', 'nl', network({ visibility: 'INTERNAL' }));
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
    projection.cms.publish('network', 'network-1', 'nl', network());
    await projection.caughtUp();
    expect(await shown()).toEqual(['aanraden NL', 'aanraden EN']);
    publish({ network: null });
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
    expect(await setAside()).toEqual([]);
    publish({});
    for (const locale of ['nl', 'en']) projection.cms.unpublish('network', 'network-1', locale);
    await projection.caughtUp();
    expect(await shown()).toEqual([]);
  });
});

describe('an outcome that cannot be', () => {
  it.each([
    ['value', { value: 100.5 }],
    ['value', { value: -1 }],
    ['value', { unit: 'MARK', value: 0.5 }],
    ['value', { unit: 'MARK', value: 11 }],
    ['value', { unit: 'COUNT', value: 1.5 }],
    ['value', { unit: 'COUNT', value: 3_000_000_000 }],
    ['value', { value: '54' }],
    ['unit', { unit: 'EURO' }],
    ['n', { n: -60 }],
    ['n', { n: 0 }],
    ['n', { n: 1.5 }],
    ['periodEndsOn', { periodEndsOn: '2021-12-31' }],
    ['periodStartsOn', { periodStartsOn: '2022-02-30' }],
    ['sourceUrl', { sourceUrl: 'javascript:alert(1)' }],
    ['network', { programme: 'programme-1' }],
  ])('for its %s is set aside and not shown: %j', async (field, changes) => {
    publish({ slug: 'fout', ...changes }, 'outcome-2');
    await projection.caughtUp();
    expect(await setAside()).toEqual([
      { documentId: 'outcome-2', locale: 'nl', reason: expect.stringMatching(new RegExp(`^${field}: `)) },
    ]);
    expect(await shown()).toEqual(['aanraden NL', 'aanraden EN']);
  });

  it('is shown once it is mended', async () => {
    publish({ slug: 'fout', value: 154 }, 'outcome-2');
    await projection.caughtUp();
    publish({ slug: 'fout' }, 'outcome-2');
    await projection.caughtUp();
    expect(await setAside()).toEqual([]);
    expect(await shown()).toContain('fout NL');
  });
});

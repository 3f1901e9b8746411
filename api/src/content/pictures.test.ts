import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { image, network } from './testing/documents.ts';
import { one, type Projection, startFilledProjection, until } from './testing/projection.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;

beforeEach(async () => {
  projection = await startFilledProjection();
});
afterEach(() => projection.end());

describe('pictures', () => {
  const png = (bytes: number) => ({ mime: 'image/png', bytes: new Uint8Array(bytes) });
  const imageKey = () => one(projection.session, 'SELECT "imageKey" FROM content.network');
  const has = (key: string) => {
    projection.cms.files.set(`/uploads/small_${key}.png`, png(3));
    projection.cms.files.set(`/uploads/${key}.png`, png(4));
  };

  it('are kept here, are fetched once, and go when nobody shows them', async () => {
    has('een-1');
    has('twee-1');
    projection.cms.publish('network', 'network-1', 'nl', network({ image: image('een-1') }));
    await projection.caughtUp();
    expect(await imageKey()).toBe('een-1');
    expect(
      await rows('SELECT key, width, mime, length(bytes) AS bytes FROM content.image_file ORDER BY width'),
    ).toEqual([
      { key: 'een-1', width: 400, mime: 'image/png', bytes: 3 },
      { key: 'een-1', width: 800, mime: 'image/png', bytes: 4 },
    ]);
    projection.cms.publish('network', 'network-1', 'nl', network({ image: image('een-1'), title: 'Anders' }));
    await projection.caughtUp();
    expect(projection.cms.asked.filter((path) => path === '/uploads/een-1.png')).toHaveLength(1);
    projection.cms.publish('network', 'network-1', 'nl', network({ image: image('twee-1') }));
    await projection.caughtUp();
    expect(await imageKey()).toBe('twee-1');
    expect(await rows('SELECT DISTINCT key FROM content.image_file')).toEqual([{ key: 'twee-1' }]);
  });

  it.each([
    ['is not there', () => {}],
    [
      'is not a picture',
      () => projection.cms.files.set('/uploads/een-1.png', { mime: 'image/svg+xml', bytes: new Uint8Array(4) }),
    ],
    ['is too large', () => projection.cms.files.set('/uploads/een-1.png', png(10_000_001))],
  ])('a picture that %s does not hold up the text, and follows when it can', async (_what, arrange) => {
    projection.cms.files.set('/uploads/small_een-1.png', png(3));
    arrange();
    projection.cms.publish('network', 'network-1', 'nl', network({ image: image('een-1'), title: 'Met foto' }));
    await projection.caughtUp();
    expect(await imageKey()).toBeNull();
    expect(await one(projection.session, `SELECT title FROM content.network_text WHERE locale = 'NL'`)).toBe(
      'Met foto',
    );
    expect(await rows('SELECT * FROM content.image_file')).toEqual([]);
    has('een-1');
    await until(async () => (await imageKey()) === 'een-1');
  });

  it('never come from elsewhere', async () => {
    has('een-1');
    const [small] = image('een-1').files;
    const elsewhere = {
      ...image('een-1'),
      files: [{ ...small, url: `http://localhost:${new URL(projection.cms.url).port}/uploads/een-1.png` }],
    };
    projection.cms.publish('network', 'network-1', 'nl', network({ image: elsewhere }));
    await projection.caughtUp();
    expect(await imageKey()).toBeNull();
    expect(projection.cms.asked).not.toContain('/uploads/een-1.png');
  });
});

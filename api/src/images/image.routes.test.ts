import { openSession } from '@leerkring/prisma/session.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicUrl, startApi } from '../testing/api.ts';
import { publish } from '../testing/publish.ts';

let api: Awaited<ReturnType<typeof startApi>>;
const key = 'kring_ab12-1767225600000';
/** As long as the feed allows, of characters that an address writes with nine. */
const longKey = '…'.repeat(300);
beforeAll(async () => {
  api = await startApi();
  const file = (width: number) => ({
    key,
    width,
    height: width / 2,
    mime: 'image/webp',
    bytes: new Uint8Array([1, 2, width % 256]),
  });
  await api.database.contentImageFile.createMany({
    data: [file(640), file(320), { ...file(320), key: 'intern' }, { ...file(320), key: longKey }],
  });
  await publish(api.database, {
    networks: [
      { slug: 'a', image: key },
      { slug: 'b', image: 'not here yet' },
      { slug: 'c' },
      { slug: 'e', image: longKey, phase: 'ENDED' },
      { slug: 'd', visibility: 'INTERNAL', image: 'intern' },
    ],
  });
});
afterAll(() => api.close());

test('a picture lists its sizes, narrowest first, at addresses of our own', async () => {
  const { data } = await api.ask(
    '{ networks(where: { phase: ACTIVE }) { nodes { image { url alternativeText width height sources { url width height } } } } }',
  );
  const url = (width: number) => `${publicUrl}/images/${key}/${width}`;
  expect(data.networks.nodes.map((node: { image: unknown }) => node.image)).toEqual([
    {
      url: url(640),
      alternativeText: 'Een plaatje',
      width: 640,
      height: 320,
      sources: [
        { url: url(320), width: 320, height: 160 },
        { url: url(640), width: 640, height: 320 },
      ],
    },
    null,
    null,
  ]);
});

test('a file is kept for ever by whoever gets it', async () => {
  const response = await api.app.inject(`/images/${key}/320`);
  expect(response.statusCode).toBe(200);
  expect([...response.rawPayload]).toEqual([1, 2, 64]);
  expect(response.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  });
});

test.each([`/images/${key}/321`, `/images/${key}/x`, `/images/${key}/99999999999`, '/images/a%00b/320'])(
  '%s is not there',
  async (path) => {
    expect((await api.app.inject(path)).statusCode).toBe(404);
  },
);

test('a key may be as long as the feed allows', async () => {
  expect((await api.app.inject(`/images/${encodeURIComponent(longKey)}/320`)).statusCode).toBe(200);
});

test('what went wrong inside stays inside', async () => {
  const away = await startApi();
  const session = await openSession(away.url.replace(/\/[^/]*$/, '/postgres'), () => {});
  try {
    await session.query(`DROP DATABASE "${away.url.split('/').pop()}" WITH (FORCE)`);
    const response = await away.app.inject(`/images/${key}/320`);
    expect(response.statusCode).toBe(500);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.json()).toEqual({
      errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  } finally {
    await session.end();
    await away.app.close();
    await away.database.$disconnect();
  }
});

import { beforeEach, describe, expect, test } from 'vitest';
import { type Answer, ResponseCache } from './response-cache.ts';

let cache: ResponseCache;
let executions: number;
let untilNext: number;
let release: (() => void)[];

const answer = (body: string): Answer => ({
  status: 200,
  legacyStatus: 200,
  body: { plain: Buffer.from(body), br: Buffer.alloc(0), gzip: Buffer.alloc(0) },
  etag: body,
  keep: true,
});
/** Ends when it is let go. */
const slowly = () => {
  const name = `answer ${++executions}`;
  return new Promise<Answer>((resolve) => release.push(() => resolve(answer(name))));
};
const ask = (key = 'key', types = ['Network']) => cache.get(key, new Set(types), slowly);
const begun = (count: number) => expect.poll(() => release.length).toBe(count);

beforeEach(() => {
  executions = 0;
  untilNext = 60_000;
  release = [];
  cache = new ResponseCache({ untilNextInstant: async () => untilNext, mostEntries: 3, mostBytes: 10_000 });
  cache.follow(true);
});

test('equal questions at the same time are answered by one execution, later ones by none', async () => {
  const asked = Array.from({ length: 50 }, () => ask());
  await begun(1);
  release[0]?.();
  const bodies = await Promise.all(asked);
  expect(new Set(bodies.map(({ etag }) => etag))).toEqual(new Set(['answer 1']));
  expect((await ask()).etag).toBe('answer 1');
  expect(executions).toBe(1);
});

async function fill(key: string, types: string[]) {
  const before = release.length;
  const filled = ask(key, types);
  await begun(before + 1);
  release[before]?.();
  await filled;
}

describe('a change', () => {
  test('drops what it may have altered and nothing else', async () => {
    await fill('networks', ['Network', 'Theme']);
    await fill('organisations', ['Organisation']);
    cache.drop(['Theme']);
    await ask('organisations', ['Organisation']);
    expect(executions).toBe(2);
    await fill('networks', ['Network', 'Theme']);
    expect(executions).toBe(3);
  });

  test('while an answer is made leaves that answer to those who waited, and to nobody after', async () => {
    const early = ask();
    await begun(1);
    cache.drop(['Network']);
    const late = ask();
    await begun(2);
    release[0]?.();
    expect((await early).etag).toBe('answer 1');
    const together = ask();
    release[1]?.();
    expect((await late).etag).toBe('answer 2');
    expect((await together).etag).toBe('answer 2');
    expect((await ask()).etag).toBe('answer 2');
    expect(executions).toBe(2);
  });
});

test('an answer ends with the next instant at which something opens, closes or ends', async () => {
  untilNext = 30;
  await fill('key', ['Network']);
  await expect
    .poll(() => {
      void ask();
      return executions;
    })
    .toBeGreaterThan(1);
});

test('nothing is kept while nobody tells of changes', async () => {
  await fill('key', ['Network']);
  cache.follow(false);
  await fill('key', ['Network']);
  cache.follow(true);
  await fill('key', ['Network']);
  expect(executions).toBe(3);
});

test('an error is not kept', async () => {
  for (const _ of [1, 2]) {
    await cache.get('key', new Set(), async () => ({ ...answer(`${++executions}`), keep: false }));
  }
  expect(executions).toBe(2);
});

test('a failure reaches everyone who waited and is forgotten', async () => {
  const failing = () => cache.get('key', new Set(), () => Promise.reject(new Error(`no ${++executions}`)));
  const asked = [failing(), failing()];
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(executions).toBe(1);
  await fill('key', []);
});

test('it holds no more entries and bytes than it may', async () => {
  for (const key of ['a', 'b', 'c', 'd']) await fill(key, []);
  await ask('d', []);
  expect(executions).toBe(4);
  await fill('a', []);
  expect(executions).toBe(5);
  await cache.get('large', new Set(), async () => answer('x'.repeat(20_000)));
  await cache.get('large', new Set(), async () => answer(`${++executions}`));
  expect(executions).toBe(6);
});

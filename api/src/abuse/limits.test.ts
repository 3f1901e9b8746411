import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sweep } from '../privacy/retention.store.ts';
import { startApi } from '../testing/api.ts';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { type Attempt, Limits } from './limits.store.ts';

const { keys } = privacySecrets();
const perHour = { block: 30, blockWithoutProof: 20, address: 5, partner: 8, deskSearch: 3 };
const HOUR = 3_600_000;

let api: Awaited<ReturnType<typeof startApi>>;
let instances: Limits[];
beforeAll(async () => {
  api = await startApi();
  instances = [1, 2].map(() => new Limits(api.url, keys, perHour, api.app.log));
});
afterAll(async () => {
  await Promise.all(instances.map((limits) => limits.close()));
  await api.close();
});

/** @returns how many of so many at once, spread over the instances, may go on */
async function admitted(count: number, attempt: Attempt): Promise<number> {
  const outcomes = await Promise.all(Array.from({ length: count }, (_, index) => instances[index % 2]?.count(attempt)));
  return outcomes.filter((retryAt) => retryAt === null).length;
}
let blocks = 0;
const elsewhere = (): Attempt => ({ what: 'SIGN_UP', networkBlock: `192.0.${++blocks}.0/24` });

describe('limits, over two instances at once', () => {
  test('of an address', async () => {
    const address = 'ada@example.org';
    expect(await admitted(18, { ...elsewhere(), address })).toBe(5);
    // From anywhere, and however it is typed; not for something else.
    expect(await admitted(1, { ...elsewhere(), address: ' ADA@example.org' })).toBe(0);
    expect(await admitted(1, { ...elsewhere(), address: 'bea@example.org' })).toBe(1);
    expect(await admitted(1, { ...elsewhere(), what: 'DESK_LOGIN', address })).toBe(1);
  });

  test('of a network block, lower without a proof', async () => {
    const from = elsewhere();
    expect(await admitted(28, from)).toBe(20);
    // 28 were counted: two more of thirty.
    expect(await admitted(9, { ...from, isProven: true })).toBe(2);
    expect(await admitted(40, { ...elsewhere(), isProven: true })).toBe(30);
  });

  test('of a partner site', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 3 }, () => admitted(4, { ...elsewhere(), partnerKey: 'pk_demo' })),
    );
    expect(outcomes.reduce((sum, count) => sum + count)).toBe(8);
    expect(await admitted(1, { ...elsewhere(), partnerKey: 'pk_ander' })).toBe(1);
  });
});

test('a refusal tells when it may be tried again, and trying prolongs nothing', async () => {
  const attempt = { ...elsewhere(), address: 'eva@example.org' };
  await admitted(5, attempt);
  const [first, second] = [await instances[0]?.count(attempt), await instances[1]?.count(attempt)];
  expect(first?.getTime()).toBe(second?.getTime());
  expect(Math.abs(Number(first) - Date.now() - HOUR)).toBeLessThan(10_000);
  await api.database.rateLimit.updateMany({ data: { expire: Date.now() - 1 } });
  expect(await instances[0]?.count(attempt)).toBeNull();
});

test('nobody stands in the counts, and those of an hour that is over are swept', async () => {
  await admitted(1, { ...elsewhere(), address: 'fay@example.org', partnerKey: 'pk_fay' });
  const kept = await api.database.rateLimit.findMany();
  expect(kept.length).toBeGreaterThan(3);
  for (const { key } of kept) expect(key).toMatch(/^(block|blockWithoutProof|address|partner):[A-Za-z0-9_-]{43}$/);
  await api.database.rateLimit.updateMany({
    where: { key: { startsWith: 'address' } },
    data: { expire: Date.now() - 1 },
  });
  await sweep(api.database);
  expect((await api.database.rateLimit.findMany()).some(({ key }) => key.startsWith('address'))).toBe(false);
  expect(await api.database.rateLimit.count()).toBeGreaterThan(0);
});

test('while the database is away an instance counts by itself', async () => {
  const lost = new Limits('postgresql://nobody@127.0.0.1:9/none', keys, perHour, api.app.log);
  const outcomes = await Promise.all(
    Array.from({ length: 7 }, () => lost.count({ ...elsewhere(), address: 'gus@example.org' })),
  );
  expect(outcomes.filter((retryAt) => retryAt === null)).toHaveLength(5);
  await lost.close();
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningCms, startCms, TestDatabase } from '../../testing/running-cms.ts';

const database = new TestDatabase();
let cms: RunningCms;

beforeAll(async () => {
  await database.create();
  cms = await startCms(database, { CMS_DEMO: 'true' });
});

afterAll(async () => {
  await cms.stop();
  await database.drop();
});

async function restart(): Promise<void> {
  await cms.stop();
  cms = await startCms(database, { CMS_DEMO: 'true' });
}

const published = async () =>
  (await cms.readAll('')).items.map(({ type, documentId, locale, document }) => ({
    type,
    documentId,
    locale,
    slug: document?.slug,
  }));
const well = async () => (await published()).filter(({ type, slug }) => type === 'network' && slug === 'welzijn');
const marker = { type: 'core', name: 'leerkring', key: 'demo' } as const;

it('fills an empty system with the five practices', async () => {
  const { items } = await cms.readAll('');
  const of = (type: string) =>
    items.filter((item) => item.type === type && item.locale !== 'en').map(({ document }) => document);
  const networks = of('network');
  const kinds = Object.groupBy(networks, (network) => String(network?.kind));
  expect(Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list?.length]))).toEqual({
    EXPERT: 19,
    LEARNING: 19,
    EXPEDITION: 1,
    FRONTRUNNER: 1,
  });
  expect(networks.filter((network) => network?.visibility === 'INTERNAL').map((network) => network?.slug)).toEqual([
    'vraagbaak-schuldhulp',
  ]);
  expect(networks.every((network) => network?.image && network?.programme)).toBe(true);
  expect(of('programme').map((programme) => programme?.slug)).toEqual([
    'kennis-samen-delen',
    'waardigheid-en-trots',
    'expeditie-kipz',
    'sociale-dienst',
    'koplopernetwerk',
  ]);
  expect([of('owner').length, of('privacy-notice').length, of('partner-site').length]).toEqual([3, 3, 3]);
  expect(of('outcome').map((outcome) => [outcome?.value, outcome?.unit, outcome?.n])).toEqual([
    [8, 'MARK', 60],
    [100, 'PERCENT', 60],
    [54, 'PERCENT', 60],
    [15, 'COUNT', null],
    [9, 'COUNT', null],
  ]);
  expect(items.filter(({ locale }) => locale === 'en').length).toBeGreaterThan(items.length / 3);
});

it('agrees with the demo’s facts, which give every learning network seven to nine organisations', async () => {
  const networks = (await cms.readAll('')).items.filter(({ type, locale }) => type === 'network' && locale === 'nl');
  const forming = networks.flatMap(({ document }) => (document?.phase === 'IN_FORMATION' ? [document] : []));
  expect(forming.map(({ slug }) => slug).sort()).toEqual([
    'mondzorg-limburg',
    'nachtzorg',
    'vrijwilligerscoordinatoren',
  ]);
  for (const { signUp } of forming)
    expect(signUp).toMatchObject({ minimumOrganisations: 10, maximumOrganisations: 10 });
});

it('lies ahead: what is not of the past closes, opens or ends in the future', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const days = (await cms.readAll('')).items.flatMap(({ type, document }) => {
    if (type !== 'network' || document?.kind !== 'LEARNING') return [];
    const { opensOn, closesOn } = document.signUp as { opensOn: string | null; closesOn: string | null };
    return [opensOn, closesOn, document.endsOn].filter((day) => typeof day === 'string');
  });
  expect(days.length).toBeGreaterThan(4);
  for (const day of days) expect(day > today).toBe(true);
});

it('goes on where a killed start stopped, and doubles nothing', async () => {
  const before = await published();
  const lost = before.filter(({ type, locale }) => type === 'network' && locale === 'en').slice(-2);
  const [whole] = before.filter(({ type }) => type === 'network').slice(-1);
  for (const { documentId } of lost)
    await cms.strapi.documents('api::network.network').delete({ documentId, locale: 'en' });
  if (whole) await cms.strapi.documents('api::network.network').delete({ documentId: whole.documentId, locale: '*' });
  await cms.strapi.store.set({ ...marker, value: 'filling' });
  await restart();
  const again = (await cms.readAll('')).items.filter(({ document }) => document !== null);
  const names = (list: { type: string; locale: string | null; slug?: unknown }[]) =>
    list.map(({ type, locale, slug }) => `${type} ${locale} ${slug}`).sort();
  expect(names(again.map(({ type, locale, document }) => ({ type, locale, slug: document?.slug })))).toEqual(
    names(before),
  );
  expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(20);
});

it('leaves an editor’s changes alone once it is complete', async () => {
  const [network] = await well();
  await cms.strapi.documents('api::network.network').delete({ documentId: network?.documentId ?? '', locale: '*' });
  await restart();
  expect(await well()).toEqual([]);
});

it('does not touch a system that already has content', async () => {
  await cms.strapi.store.delete(marker);
  await restart();
  expect(await well()).toEqual([]);
});

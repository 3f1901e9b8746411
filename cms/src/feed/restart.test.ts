import { afterEach, beforeEach, expect, it } from 'vitest';
import { Content } from '../../testing/content.ts';
import { type RunningCms, startCms, TestDatabase } from '../../testing/running-cms.ts';

let database: TestDatabase;
let cms: RunningCms;

beforeEach(async () => {
  database = new TestDatabase();
  await database.create();
  cms = await startCms(database);
});

afterEach(async () => {
  await cms.stop();
  await database.drop();
});

async function restart(whileStopped?: () => Promise<void>): Promise<void> {
  await cms.stop();
  await whileStopped?.();
  cms = await startCms(database);
}

it('a cursor stays good over a restart', async () => {
  const content = new Content(cms.strapi);
  const programme = await content.programme();
  const { cursor } = await cms.readAll('');
  const documentId = await content.network(programme);
  await restart();
  const after = await cms.readAll(cursor);
  expect(after.items).toMatchObject([{ documentId }]);
  expect(after.cursor.split('.')[0]).not.toBe(cursor.split('.')[0]);
});

it('a cursor from after an older backup was made is unknown for ever, one from before stays good', async () => {
  const content = new Content(cms.strapi);
  const programme = await content.programme();
  const known = (await cms.readAll('')).cursor;
  await restart(database.backUp);
  await new Content(cms.strapi).network(programme, { slug: 'verloren' });
  const lost = (await cms.readAll(known)).cursor;
  await restart(() => database.restore());
  const again = new Content(cms.strapi);
  const status = async (cursor: string) => (await cms.get(`/api/feed?after=${cursor}`)).status;
  expect(await status(lost)).toBe(410);
  expect(await (await cms.get(`/api/feed?after=${lost}`)).json()).toMatchObject({ error: { name: 'CursorUnknown' } });
  expect(await status(known)).toBe(200);
  // The number is reached again, in another history.
  await again.network(programme, { slug: 'nieuw' });
  expect(await status(lost)).toBe(410);
  expect((await cms.readAll('')).items.map(({ document }) => document?.slug)).toContain('nieuw');
});

it('a number that this start has not reached yet is unknown', async () => {
  const { cursor } = await cms.readAll('');
  const [epoch, number] = cursor.split('.');
  expect((await cms.get(`/api/feed?after=${epoch}.${Number(number) + 1}`)).status).toBe(410);
});

it('what was changed behind its back is in the log after the next start', async () => {
  const content = new Content(cms.strapi);
  const programme = await content.programme();
  const [changed, gone] = [await content.network(programme), await content.network(programme)];
  const { cursor } = await cms.readAll('');
  const { connection } = cms.strapi.db;
  await connection.raw('update networks set title = ? where document_id = ?', ['Buitenom', changed]);
  await connection.raw('delete from networks where document_id = ?', [gone]);
  expect((await cms.readAll(cursor)).items).toEqual([]);
  await restart();
  expect((await cms.readAll(cursor)).items).toMatchObject([
    { documentId: changed, document: { title: 'Buitenom' } },
    { documentId: gone, document: null },
  ]);
});

it('a start without changes writes nothing', async () => {
  await new Content(cms.strapi).programme();
  const before = await cms.readAll('');
  await restart();
  expect((await cms.readAll('')).items).toEqual(before.items);
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Content } from '../../testing/content.ts';
import { type RunningCms, startCms, TestDatabase } from '../../testing/running-cms.ts';

const network = 'api::network.network';
const database = new TestDatabase();
let cms: RunningCms;
let content: Content;
let programme: string;
/** The feed's place before each test. */
let cursor: string;

beforeAll(async () => {
  await database.create();
  cms = await startCms(database);
  content = new Content(cms.strapi);
  programme = await content.programme();
});

afterAll(async () => {
  await cms.stop();
  await database.drop();
});

beforeEach(async () => {
  ({ cursor } = await cms.readAll(''));
});

const changes = async () => (await cms.readAll(cursor)).items;
const documents = () => cms.strapi.documents(network);

describe('the log is part of the change', () => {
  it('a change that is rolled back leaves no row and uses no number', async () => {
    const rolledBack = cms.strapi.db.transaction(async () => {
      await content.network(programme);
      throw new Error('too late');
    });
    await expect(rolledBack).rejects.toThrow('too late');
    expect(await cms.readAll(cursor)).toEqual({ cursor, items: [] });
  });

  it('a refused slug leaves nothing behind', async () => {
    await content.network(programme, { slug: 'bezet' });
    const { cursor: before } = await cms.readAll('');
    await expect(content.network(programme, { slug: 'bezet' })).rejects.toThrow(
      'Het webadres "bezet" is al in gebruik. Kies een ander.',
    );
    expect(await cms.readAll(before)).toEqual({ cursor: before, items: [] });
  });

  it('of two networks that take one slug at the same time, one gets it', async () => {
    const tries = await Promise.allSettled([
      content.network(programme, { slug: 'gelijk' }),
      content.network(programme, { slug: 'gelijk' }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('twenty publishes at once are read in order and without a hole, in small pages, while they happen', async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => content.network(programme, {}, 'draft')));
    const seen: { number: number; documentId: string }[] = [];
    const read = async () => {
      let place = cursor;
      while (seen.length < drafts.length) {
        const page = await cms.read(place, { wait: 10, limit: 3 });
        seen.push(...page.items);
        place = page.cursor;
      }
    };
    await Promise.all([read(), ...drafts.map((documentId) => documents().publish({ documentId, locale: 'nl' }))]);
    expect(seen.map(({ documentId }) => documentId).sort()).toEqual(drafts.sort());
    const first = seen[0]?.number ?? 0;
    expect(seen.map(({ number }) => number)).toEqual(seen.map((_, index) => first + index));
  });

  it('two transactions that touch one network leave the log equal to what is published', async () => {
    const theme = await content.theme('Betwist');
    const documentId = await content.network(programme, { themes: [theme] });
    await content.change(network, documentId, { title: 'Nieuwe titel' }, { locale: 'nl' });
    await Promise.allSettled([
      documents().publish({ documentId, locale: 'nl' }),
      cms.strapi.documents('api::theme.theme').unpublish({ documentId: theme, locale: 'nl' }),
    ]);
    const published = await documents().findOne({
      documentId,
      locale: 'nl',
      status: 'published',
      populate: ['themes'],
    });
    const logged = (await changes()).find((item) => item.documentId === documentId);
    expect(logged?.document).toMatchObject({
      title: published?.title,
      themes: published?.themes?.map((row: { documentId: string }) => row.documentId),
    });
  });
});

describe('a reader that waits', () => {
  it('gets a publish as soon as it is committed', async () => {
    const waiting = cms.read(cursor, { wait: 25 });
    const documentId = await content.network(programme);
    expect(await waiting).toMatchObject({ more: false, items: [{ documentId }] });
  });

  it('gets an empty page with the same place when nothing comes', async () => {
    expect(await cms.read(cursor, { wait: 1 })).toEqual({ cursor, more: false, items: [] });
  });

  it.each(['after=quatsch', 'wait=26', 'wait=-1', 'limit=0', 'limit=501', 'limit=a', 'after=a&after=b'])(
    'is told that %s is no question',
    async (query) => {
      expect((await cms.get(`/api/feed?${query}`)).status).toBe(400);
    },
  );
});

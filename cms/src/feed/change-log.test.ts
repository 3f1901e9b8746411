import { describe, expect, it } from 'vitest';
import { CmsWithProgramme } from '../../testing/cms-with-programme.ts';

const network = 'api::network.network';
const given = new CmsWithProgramme();

describe('the log is part of the change', () => {
  it('a change that is rolled back leaves no row and uses no number', async () => {
    const rolledBack = given.cms.strapi.db.transaction(async () => {
      await given.content.network(given.programme);
      throw new Error('too late');
    });
    await expect(rolledBack).rejects.toThrow('too late');
    expect(await given.cms.readAll(given.cursor)).toEqual({ cursor: given.cursor, items: [] });
  });

  it('a refused slug leaves nothing behind', async () => {
    await given.content.network(given.programme, { slug: 'bezet' });
    const { cursor: before } = await given.cms.readAll('');
    await expect(given.content.network(given.programme, { slug: 'bezet' })).rejects.toThrow(
      'Het webadres "bezet" is al in gebruik. Kies een ander.',
    );
    expect(await given.cms.readAll(before)).toEqual({ cursor: before, items: [] });
  });

  it('of two networks that take one slug at the same time, one gets it', async () => {
    const tries = await Promise.allSettled([
      given.content.network(given.programme, { slug: 'gelijk' }),
      given.content.network(given.programme, { slug: 'gelijk' }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('twenty publishes at once are read in order and without a hole, in small pages, while they happen', async () => {
    const drafts = await Promise.all(
      Array.from({ length: 20 }, () => given.content.network(given.programme, {}, 'draft')),
    );
    const seen: { number: number; documentId: string }[] = [];
    const read = async () => {
      let place = given.cursor;
      while (seen.length < drafts.length) {
        const page = await given.cms.read(place, { wait: 10, limit: 3 });
        seen.push(...page.items);
        place = page.cursor;
      }
    };
    await Promise.all([read(), ...drafts.map((documentId) => given.documents().publish({ documentId, locale: 'nl' }))]);
    expect(seen.map(({ documentId }) => documentId).sort()).toEqual(drafts.sort());
    const first = seen[0]?.number ?? 0;
    expect(seen.map(({ number }) => number)).toEqual(seen.map((_, index) => first + index));
  });

  it('two transactions that touch one network leave the log equal to what is published', async () => {
    const theme = await given.content.theme('Betwist');
    const documentId = await given.content.network(given.programme, { themes: [theme] });
    await given.content.change(network, documentId, { title: 'Nieuwe titel' }, { locale: 'nl' });
    await Promise.allSettled([
      given.documents().publish({ documentId, locale: 'nl' }),
      given.cms.strapi.documents('api::theme.theme').unpublish({ documentId: theme, locale: 'nl' }),
    ]);
    const published = await given.documents().findOne({
      documentId,
      locale: 'nl',
      status: 'published',
      populate: ['themes'],
    });
    const logged = (await given.changes()).find((item) => item.documentId === documentId);
    expect(logged?.document).toMatchObject({
      title: published?.title,
      themes: published?.themes?.map((row: { documentId: string }) => row.documentId),
    });
  });
});

describe('a reader that waits', () => {
  it('gets a publish as soon as it is committed', async () => {
    const waiting = given.cms.read(given.cursor, { wait: 25 });
    const documentId = await given.content.network(given.programme);
    expect(await waiting).toMatchObject({ more: false, items: [{ documentId }] });
  });

  it('gets an empty page with the same place when nothing comes', async () => {
    expect(await given.cms.read(given.cursor, { wait: 1 })).toEqual({ cursor: given.cursor, more: false, items: [] });
  });

  it.each(['after=quatsch', 'wait=26', 'wait=-1', 'limit=0', 'limit=501', 'limit=a', 'after=a&after=b'])(
    'is told that %s is no question',
    async (query) => {
      expect((await given.cms.get(`/api/feed?${query}`)).status).toBe(400);
    },
  );
});

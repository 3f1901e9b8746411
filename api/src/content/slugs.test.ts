import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { network } from './testing/documents.ts';
import { one, type Projection, startProjection } from './testing/projection.ts';
import { rebuiltTheSame } from './testing/rebuilt.ts';
import { factRows } from './testing/rows.ts';

let projection: Projection;
beforeEach(async () => {
  projection = await startProjection();
});
afterEach(() => projection.end());

const publish = (documentId: string, slug: string, title = 'Netwerk') =>
  projection.cms.publish('network', documentId, 'nl', network({ slug, title }));
const owner = (slug: string) =>
  one(projection.session, 'SELECT "documentId" FROM content.network WHERE slug = $1', slug);
/** Who an old link leads to. */
const latest = async (slug: string) =>
  (await projection.session.query(`SELECT "documentId" FROM slug WHERE slug = $1 ORDER BY since DESC LIMIT 1`, [slug]))
    .rows[0].documentId;

/** The CMS tells all of this in one page. */
async function together(changes: () => void) {
  await projection.cms.stop();
  changes();
  await projection.cms.start();
  await projection.caughtUp();
}

describe('a slug that two networks claim', () => {
  it('stays with the one that has it, whatever is edited in whatever order', async () => {
    projection.project();
    publish('network-8', 'acht');
    await projection.caughtUp();
    publish('network-7', 'acht');
    publish('network-9', 'acht');
    await projection.caughtUp();
    const claimants = ['network-7', 'network-8', 'network-9'];
    for (let round = 0; round < 6; round++) {
      const shuffled = claimants.map((id) => ({ id, at: Math.random() })).sort((a, b) => a.at - b.at);
      const edit = () => {
        for (const { id } of shuffled) publish(id, 'acht', `Ronde ${round}`);
      };
      if (round % 2 === 0) await together(edit);
      else edit();
      await projection.caughtUp();
      expect(await owner('acht')).toBe('network-8');
      await rebuiltTheSame(projection);
      expect(await owner('acht')).toBe('network-8');
    }
  });

  it('is the same one’s after a rebuild when they came together', async () => {
    publish('network-9', 'acht');
    publish('network-8', 'acht');
    projection.project();
    await projection.caughtUp();
    const first = await owner('acht');
    await rebuiltTheSame(projection);
    publish(first, 'acht', 'Typefout verbeterd');
    await projection.caughtUp();
    expect(await owner('acht')).toBe(first);
    await rebuiltTheSame(projection);
  });

  it('goes to the other when it is given up, and is not taken back by who had it before', async () => {
    projection.project();
    publish('network-8', 'acht');
    await projection.caughtUp();
    publish('network-9', 'acht');
    publish('network-8', 'anders');
    await projection.caughtUp();
    expect(await owner('acht')).toBe('network-9');
    await together(() => {
      publish('network-8', 'acht');
      publish('network-9', 'acht', 'Typefout verbeterd');
    });
    expect(await owner('acht')).toBe('network-9');
    await rebuiltTheSame(projection);
  });

  it('stays with who took it while the other was not published', async () => {
    projection.project();
    publish('network-8', 'acht');
    await projection.caughtUp();
    projection.cms.unpublish('network', 'network-8', 'nl');
    publish('network-9', 'acht');
    await projection.caughtUp();
    await together(() => {
      publish('network-8', 'acht');
      publish('network-9', 'acht', 'Typefout verbeterd');
    });
    expect(await owner('acht')).toBe('network-9');
    await rebuiltTheSame(projection);
  });
});

describe('an old slug leads to who had it last', () => {
  it('also when that one had it before', async () => {
    projection.project();
    for (const [documentId, slug] of [
      ['network-8', 'acht'],
      ['network-8', 'anders'],
      ['network-9', 'acht'],
      ['network-9', 'negen'],
    ] as const) {
      publish(documentId, slug);
      await projection.caughtUp();
    }
    expect(await latest('acht')).toBe('network-9');
    publish('network-8', 'acht');
    await projection.caughtUp();
    expect(await latest('acht')).toBe('network-8');
    publish('network-8', 'nog-anders');
    await projection.caughtUp();
    expect(await latest('acht')).toBe('network-8');
    await rebuiltTheSame(projection);
  });

  it('and an edit that leaves the slug alone changes nothing', async () => {
    projection.project();
    publish('network-8', 'acht');
    await projection.caughtUp();
    const { slug } = await factRows(projection.session);
    publish('network-8', 'acht', 'Typefout verbeterd');
    await projection.caughtUp();
    projection.cms.unpublish('network', 'network-8', 'nl');
    await projection.caughtUp();
    publish('network-8', 'acht');
    await projection.caughtUp();
    expect((await factRows(projection.session)).slug).toEqual(slug);
  });
});

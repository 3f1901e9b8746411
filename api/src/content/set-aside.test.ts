import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { network, signUp, term, workForm } from './testing/documents.ts';
import { one, type Projection, startProjection, until } from './testing/projection.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;
const count = (table: string) => one(projection.session, `SELECT count(*)::int FROM ${table}`);

beforeEach(async () => {
  projection = await startProjection();
  projection.publishEverything();
});
afterEach(() => projection.end());

describe('an item that cannot be applied', () => {
  const setAside = () => rows('SELECT type, "documentId", locale, reason FROM content.set_aside ORDER BY 1, 2, 3');

  it('is set aside with a reason that tells nothing personal; the rest goes on', async () => {
    const { cms } = projection;
    cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', kind: 'jan@example.org' }));
    cms.publish(
      'network',
      'network-3',
      'nl',
      network({ slug: 'drie', signUp: { ...signUp, opensOn: '2026-02-02', closesOn: '2026-01-01' } }),
    );
    cms.publish('network', 'network-4', 'nl', network({ slug: 'welzijn' }));
    cms.publish('poll', 'poll-1', 'nl', { question: 'Wat nu?' });
    cms.publish('theme', 'theme-4', 'fy', term('wolwêzen'));
    cms.publish('work-form', 'work-form-2', 'nl', workForm({ slug: 'meeloopdag' }));
    projection.project();
    await projection.caughtUp();
    expect(await setAside()).toEqual([
      { type: 'NETWORK', documentId: 'network-2', locale: 'nl', reason: expect.stringMatching(/^kind: /) },
      { type: 'NETWORK', documentId: 'network-3', locale: 'nl', reason: 'breaks network_window' },
      { type: 'NETWORK', documentId: 'network-4', locale: 'nl', reason: 'breaks network_slug_key' },
      { type: 'POLL', documentId: 'poll-1', locale: 'nl', reason: 'this version does not know the type' },
      { type: 'THEME', documentId: 'theme-4', locale: 'fy', reason: 'this locale is not served' },
    ]);
    expect(JSON.stringify(await setAside())).not.toContain('jan@');
    expect(await rows('SELECT slug FROM content.work_form ORDER BY 1')).toEqual([
      { slug: 'intervisie' },
      { slug: 'meeloopdag' },
    ]);
    expect(await rows('SELECT "documentId" FROM content.network')).toEqual([{ documentId: 'network-1' }]);
  });

  it('is applied when it changes, or when what stood in its way is gone', async () => {
    const { cms } = projection;
    cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', kind: 'ANDERS' }));
    cms.publish('network', 'network-4', 'nl', network({ slug: 'welzijn' }));
    projection.project();
    await projection.caughtUp();
    expect(await setAside()).toHaveLength(2);
    cms.publish('network', 'network-2', 'nl', network({ slug: 'twee' }));
    cms.unpublish('network', 'network-1', 'nl');
    cms.unpublish('network', 'network-1', 'en');
    await projection.caughtUp();
    expect(await setAside()).toEqual([]);
    expect(await rows('SELECT "documentId" FROM content.network ORDER BY 1')).toEqual([
      { documentId: 'network-2' },
      { documentId: 'network-4' },
    ]);
  });

  it('is tried again at start, also of a type that an older version did not know', async () => {
    const { session } = projection;
    const first = projection.project();
    await projection.caughtUp();
    await first.stop();
    // As an older version would have left it.
    await session.query(`DELETE FROM content.work_form`);
    await session.query(`DELETE FROM content.work_form_text`);
    await session.query(
      `WITH d AS (DELETE FROM content.document WHERE type = 'WORK_FORM' RETURNING *)
       INSERT INTO content.set_aside SELECT type::text, "documentId", locale, number, document, 'unknown' FROM d`,
    );
    projection.project();
    await until(async () => (await count('content.work_form')) === 1);
    expect(await setAside()).toEqual([]);
    expect(await one(session, `SELECT count(*)::int FROM content.document WHERE type = 'WORK_FORM'`)).toBe(1);
  });
});

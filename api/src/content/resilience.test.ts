import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openSession } from '@leerkring/prisma/session.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from './feed.client.ts';
import { applyPage, readCursor } from './projection.store.ts';
import { Projector } from './projector.ts';
import { token } from './testing/cms.ts';
import { everything, network, signUp, term } from './testing/documents.ts';
import { one, type Projection, someoneWaits, startProjection, until } from './testing/projection.ts';
import { contentRows } from './testing/rows.ts';

let projection: Projection;
const rows = async (sql: string) => (await projection.session.query(sql)).rows;
const count = (table: string) => one(projection.session, `SELECT count(*)::int FROM ${table}`);

beforeEach(async () => {
  projection = await startProjection();
  projection.publishEverything();
});
afterEach(() => projection.end());

describe('a projector that is killed', () => {
  const spawnProjector = () =>
    spawn(
      process.execPath,
      [
        fileURLToPath(new URL('testing/projector.process.ts', import.meta.url)),
        projection.databaseUrl,
        projection.cms.url,
        token,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );

  it('between fetch and commit loses nothing and doubles nothing', async () => {
    const { session, cms } = projection;
    const first = spawnProjector();
    await projection.caughtUp();
    const before = await contentRows(session);

    // The test holds the network, so the projector stands still in the middle of its transaction.
    const holder = await openSession(projection.databaseUrl, () => {});
    await holder.query('BEGIN');
    await holder.query('SELECT FROM network FOR UPDATE');
    cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid'));
    cms.publish(
      'network',
      'network-1',
      'nl',
      network({ title: 'Na de dood', themes: ['theme-2'], signUp: { ...signUp, maximumOrganisations: 8 } }),
    );
    await someoneWaits(session);
    const ended = once(first, 'exit');
    first.kill('SIGKILL');
    await ended;
    await holder.query('ROLLBACK');
    await holder.end();
    expect(await contentRows(session)).toEqual(before);

    const second = spawnProjector();
    await projection.caughtUp();
    expect(await one(session, `SELECT title FROM content.network_text WHERE locale = 'NL'`)).toBe('Na de dood');
    expect(await one(session, 'SELECT "maximumOrganisations" FROM network')).toBe(8);
    expect(
      await one(session, `SELECT "toId" FROM content.link WHERE "fromId" = 'network-1' AND relation = 'THEME'`),
    ).toBe('theme-2');
    expect(await count('content.document')).toBe(everything.length + 1);
    expect(await count('network')).toBe(1);
    second.kill();
    await once(second, 'exit');
  });
});

describe('several projectors', () => {
  it('apply each item once, and another takes over when the first ends', async () => {
    const { session, cms } = projection;
    const first = projection.project();
    await projection.caughtUp();
    const second = projection.project();
    await until(() => second.status().state === 'WAITING_FOR_TURN');
    expect(first.status().state).toBe('PROJECTING');
    await first.stop();
    cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid'));
    await projection.caughtUp();
    await until(() => second.status().state === 'PROJECTING');
    expect(await one(session, `SELECT count(*)::int FROM content.term WHERE slug = 'eenzaamheid'`)).toBe(1);
  });

  it('cannot both apply what comes after one cursor', async () => {
    const { cms, databaseUrl, session } = projection;
    const projector = projection.project();
    await projection.caughtUp();
    await projector.stop();
    const from = cms.cursor;
    cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid'));
    const page = await readFeed({ cmsUrl: cms.url, token }, from, 0, new AbortController().signal);
    const other = await openSession(databaseUrl, () => {});
    const applied = await Promise.all([session, other].map((one) => applyPage(one, from, page, [])));
    await other.end();
    expect(applied.sort()).toEqual([false, true]);
    expect(await applyPage(session, from, { cursor: 'elsewhere.1', items: [] }, [])).toBe(false);
    expect(await readCursor(session)).toBe(cms.cursor);
  });

  it('take over when the database ends the connection of the first', async () => {
    const first = projection.project();
    await projection.caughtUp();
    await projection.session.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid <> pg_backend_pid()`,
    );
    projection.cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid'));
    await projection.caughtUp();
    expect(first.status()).toEqual({ state: 'PROJECTING', fault: null });
  });
});

describe('a CMS', () => {
  it('that is away is waited for, and nothing of what came meanwhile is missed', async () => {
    const { cms } = projection;
    const projector = projection.project();
    await projection.caughtUp();
    await cms.stop();
    await until(() => projector.status().fault === 'the feed cannot be read: ECONNREFUSED');
    expect(projector.status().state).toBe('RETRYING');
    expect(await count('content.network')).toBe(1);
    cms.publish('network', 'network-1', 'nl', network({ title: 'Tijdens de storing' }));
    cms.unpublish('theme', 'theme-1', 'en');
    await cms.start();
    await projection.caughtUp();
    expect(await one(projection.session, `SELECT title FROM content.network_text WHERE locale = 'NL'`)).toBe(
      'Tijdens de storing',
    );
    expect(projector.status()).toEqual({ state: 'PROJECTING', fault: null });
  });

  it('that refuses our token is asked again, and the status tells', async () => {
    const projector = new Projector({
      databaseUrl: projection.databaseUrl,
      cmsUrl: projection.cms.url,
      token: 'another token',
      log: { info() {}, warn() {} },
    });
    projector.start();
    await until(() => projector.status().fault === 'the feed answered 401');
    await until(() => projection.cms.asked.length > 1);
    await projector.stop();
    expect(projector.status().state).toBe('STOPPED');
    expect(await count('content.document')).toBe(0);
  });

  it('that has more than one page to tell is read to the end', async () => {
    for (let n = 0; n < 450; n++) projection.cms.publish('region', `region-${n}`, 'nl', term(`regio-${n}`));
    projection.project();
    await projection.caughtUp();
    await projection.cms.stop();
    for (let n = 0; n < 450; n++) projection.cms.publish('region', `region-${n}`, 'nl', term(`gebied-${n}`));
    await projection.cms.start();
    await projection.caughtUp();
    expect(await one(projection.session, `SELECT count(*)::int FROM content.term WHERE slug LIKE 'gebied-%'`)).toBe(
      450,
    );
  });

  it('that was restored from an older backup is read again from the start', async () => {
    const { cms } = projection;
    projection.project();
    await projection.caughtUp();
    const backup = cms.backup();
    cms.publish('network', 'network-2', 'nl', network({ slug: 'verloren' }));
    await projection.caughtUp();
    await cms.stop();
    cms.restore(backup);
    await cms.start();
    cms.publish('theme', 'theme-3', 'nl', term('na-herstel'));
    await projection.caughtUp();
    expect(await rows('SELECT "documentId" FROM content.network')).toEqual([{ documentId: 'network-1' }]);
    expect(await one(projection.session, `SELECT count(*)::int FROM content.term WHERE slug = 'na-herstel'`)).toBe(1);
    expect(await count('network')).toBe(2);
  });
});

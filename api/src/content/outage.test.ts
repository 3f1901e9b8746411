import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@leerkring/prisma/embedded-postgres.ts';
import { freePort } from '@leerkring/prisma/free-ports.ts';
import { migrate } from '@leerkring/prisma/migrate.ts';
import { openSession } from '@leerkring/prisma/session.ts';
import { createTestDatabase } from '@leerkring/prisma/test-database.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFeed } from './feed.client.ts';
import { readCursor } from './projection.store.ts';
import { Projector } from './projector.ts';
import { token } from './testing/cms.ts';
import { image, network, partnerSite, programme, signUp, term } from './testing/documents.ts';
import { openLink } from './testing/postgres-link.ts';
import { one, type Projection, startProjection, until } from './testing/projection.ts';
import { contentRows, factRows } from './testing/rows.ts';

let projection: Projection;
const log = { info() {}, warn() {} };
const projectInto = (databaseUrl: string, patience = 60_000) => {
  const projector = new Projector({ databaseUrl, cmsUrl: projection.cms.url, token, log, patience });
  projector.start();
  return projector;
};

beforeEach(async () => {
  projection = await startProjection();
  projection.publishEverything();
});
afterEach(() => projection.end());

async function restart(cms: Projection['cms']) {
  await cms.stop();
  await cms.start();
}

/** What an editor may do while nobody projects; with restarts of the CMS in between. */
const changes = ({ cms }: Projection): (() => unknown)[] => [
  () =>
    cms.publish('network', 'network-1', 'nl', network({ slug: 'anders', title: 'Nieuwe titel', image: image('een') })),
  () => cms.publish('network', 'network-1', 'en', network({ slug: 'anders', title: 'New title', image: image('een') })),
  () => cms.publish('network', 'network-2', 'nl', network({ slug: 'welzijn', alsoIn: ['programme-1'] })),
  () => cms.publish('network', 'network-3', 'nl', network({ slug: 'anders' })),
  () => cms.publish('network', 'network-4', 'nl', network({ slug: 'vier', kind: 'ONBEKEND' })),
  () => cms.publish('network', 'network-5', 'nl', network({ slug: 'vijf' })),
  () => restart(cms),
  () => cms.publish('network', 'network-5', 'nl', network({ slug: 'vijf', visibility: 'INTERNAL' })),
  () =>
    cms.publish(
      'network',
      'network-2',
      'nl',
      network({ slug: 'welzijn', signUp: { ...signUp, maximumOrganisations: 8 } }),
    ),
  () => cms.publish('programme', 'programme-1', 'en', programme({ title: 'Dignity and pride' })),
  () => cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid')),
  () => cms.unpublish('theme', 'theme-1', 'en'),
  () => cms.unpublish('work-form', 'work-form-1', 'nl'),
  () => cms.publish('partner-site', 'site-1', null, partnerSite({ stopped: true })),
  () => restart(cms),
  () => cms.publish('poll', 'poll-1', null, { question: 'Wat nu?' }),
];

describe('after an outage of the projector', () => {
  it('everything is as it is for one that was there all the time', async () => {
    const { cms, session } = projection;
    for (const path of ['/uploads/small_een.png', '/uploads/een.png'])
      cms.files.set(path, { mime: 'image/png', bytes: randomBytes(5) });
    const other = await createTestDatabase();
    const otherSession = await openSession(other.url, () => {});
    try {
      const present = projectInto(other.url);
      const otherCaughtUp = () => until(async () => (await readCursor(otherSession)) === cms.cursor);
      const absent = projection.project();
      await Promise.all([projection.caughtUp(), otherCaughtUp()]);
      await absent.stop();

      for (const change of changes(projection)) {
        await change();
        await otherCaughtUp();
      }
      expect(await readCursor(session)).not.toBe(cms.cursor);
      projection.project();
      await projection.caughtUp();
      await present.stop();
      expect(await contentRows(session)).toEqual(await contentRows(otherSession));
      const [facts, otherFacts] = [await factRows(session), await factRows(otherSession)];
      for (const table of ['owner', 'programme', 'network', 'partner_site'])
        expect(facts[table], table).toEqual(otherFacts[table]);
      expect(facts.network).toHaveLength(3);
    } finally {
      await otherSession.end();
      await other.drop();
    }
  });
});

describe('a PostgreSQL', () => {
  it('that restarts is found again, and what was published meanwhile is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerkring-restart-'));
    const options = {
      folder: join(folder, 'cluster'),
      port: await freePort(),
      password: 'of the test',
      throwAway: true,
    };
    let postgres = await startPostgres(options);
    await postgres.ensureDatabase('api');
    const url = postgres.url('api');
    await migrate(url);
    const projector = projectInto(url);
    try {
      await until(() => projector.status().state === 'PROJECTING');
      await postgres.stop();
      projection.cms.publish('theme', 'theme-2', 'nl', term('tijdens-de-herstart'));
      await until(() => projector.status().state === 'RETRYING');
      postgres = await startPostgres(options);
      await until(() => projector.status().state === 'PROJECTING');
      const session = await openSession(url, () => {});
      await until(async () => (await readCursor(session)) === projection.cms.cursor);
      expect(await one(session, `SELECT count(*)::int FROM content.term WHERE slug = 'tijdens-de-herstart'`)).toBe(1);
      await session.end();
    } finally {
      await projector.stop();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('whose connection froze without a word is left for a new one', async () => {
    const link = await openLink(projection.databaseUrl);
    const projector = projectInto(link.url, 500);
    try {
      await projection.caughtUp();
      link.freeze();
      projection.cms.publish('theme', 'theme-2', 'nl', term('na-de-vorst'));
      await projection.caughtUp();
      expect(await one(projection.session, `SELECT count(*)::int FROM content.term WHERE slug = 'na-de-vorst'`)).toBe(
        1,
      );
    } finally {
      await projector.stop();
      await link.close();
    }
  });
});

describe('a CMS', () => {
  it('that takes a question and never answers is left ten seconds after it should have', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const patience = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    try {
      const asked = once(silent, 'connection');
      const cmsUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
      const answer = readFeed({ cmsUrl, token }, null, 25, new AbortController().signal);
      await asked;
      expect(timeout).toHaveBeenCalledWith(35_000);
      patience.abort(new DOMException('it is time', 'TimeoutError'));
      await expect(answer).rejects.toThrow('the feed cannot be read: TimeoutError');
    } finally {
      timeout.mockRestore();
      silent.close();
    }
  });
});

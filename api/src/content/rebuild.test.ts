import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openSession } from '@leerkring/prisma/session.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { privacySecrets } from '../testing/privacy-secrets.ts';
import { token } from './testing/cms.ts';
import { everything, image, network, privacyNotice, programme, question, signUp, term } from './testing/documents.ts';
import { one, type Projection, startProjection, until } from './testing/projection.ts';
import { contentRows, factRows } from './testing/rows.ts';

let projection: Projection;

beforeEach(async () => {
  projection = await startProjection();
});
afterEach(() => projection.end());

const rebuildCommand = (cmsUrl = projection.cms.url) =>
  promisify(execFile)(process.execPath, [fileURLToPath(new URL('rebuild.command.ts', import.meta.url))], {
    env: {
      DATABASE_URL: projection.databaseUrl,
      CMS_URL: cmsUrl,
      CMS_FEED_TOKEN: token,
      PUBLIC_URL: 'https://api.example.org',
      ...privacySecrets().variables,
      SMTP_URL: 'smtp://127.0.0.1:9',
    },
  });

/** An editor's day: everything that can happen to a document. */
async function live({ cms, caughtUp, session }: Projection) {
  for (const key of ['een-1', 'twee-1'])
    for (const prefix of ['', 'small_'])
      cms.files.set(`/uploads/${prefix}${key}.png`, { mime: 'image/png', bytes: randomBytes(9) });
  for (const item of everything) cms.publish(...item);
  await caughtUp();
  await session.query(
    `WITH o AS (INSERT INTO organisation (name, kind) VALUES ('Zorg Voorbeeld', 'CARE_PROVIDER') RETURNING id)
     INSERT INTO participation ("networkId", "organisationId") SELECT 'network-1', id FROM o`,
  );
  const steps: (() => void)[] = [
    () =>
      cms.publish(
        'network',
        'network-1',
        'nl',
        network({ slug: 'anders', image: image('een-1'), kindLabel: 'Leerkring' }),
      ),
    () => cms.publish('network', 'network-1', 'en', network({ slug: 'anders', image: image('een-1') })),
    () => cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', programme: 'programme-2' })),
    () =>
      cms.publish(
        'programme',
        'programme-2',
        'nl',
        programme({ slug: 'p-twee', image: image('twee-1'), owner: 'owner-9' }),
      ),
    () => cms.publish('network', 'network-1', 'nl', network({ slug: 'anders', image: image('twee-1') })),
    () => cms.publish('network', 'network-1', 'en', network({ slug: 'anders', image: image('twee-1') })),
    () => cms.publish('network', 'network-3', 'en', network({ slug: 'only-english' })),
    () => cms.publish('network', 'network-4', 'nl', network({ slug: 'twee' })),
    () => cms.publish('network', 'network-5', 'nl', network({ slug: 'vijf', phase: 'VERDER' })),
    () => cms.publish('network', 'network-6', 'nl', network({ slug: 'zes' })),
    () => cms.publish('network', 'network-6', 'nl', network({ slug: 'zes', kind: 'STUK' })),
    () => cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', questions: [question()] })),
    () =>
      cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', questions: [question({ required: true })] })),
    () => cms.publish('privacy-notice', 'notice-1', 'nl', privacyNotice({ title: 'Wat we bewaren' })),
    () => cms.publish('theme', 'theme-2', 'nl', term('weg')),
    () => cms.unpublish('theme', 'theme-2', 'nl'),
    () => cms.unpublish('theme', 'theme-1', 'en'),
    () => cms.unpublish('programme', 'programme-1', 'nl'),
    () =>
      cms.publish('network', 'network-1', 'nl', network({ slug: 'anders', programme: null, image: image('twee-1') })),
    () =>
      cms.publish(
        'network',
        'network-2',
        'nl',
        network({
          slug: 'twee',
          signUp: { ...signUp, maximumOrganisations: 1, minimumOrganisations: 1 },
          questions: [question({ required: true }), question({ labelNl: 'Hoe?' })],
        }),
      ),
    () => cms.publish('poll', 'poll-1', null, { question: 'Wat nu?' }),
  ];
  for (const step of steps) {
    step();
    await caughtUp();
  }
}

describe('a rebuild', () => {
  it('makes row for row what the feed made, and touches no fact', async () => {
    const { session } = projection;
    const projector = projection.project();
    await live(projection);
    await projector.stop();
    const [content, facts] = [await contentRows(session), await factRows(session)];
    expect(content.set_aside).toHaveLength(4);
    expect(content.image_file).toHaveLength(2);
    expect(content.network_text).toHaveLength(5);
    expect([facts.question, facts.privacy_notice_version].map((rows) => rows?.length)).toEqual([3, 2]);

    await session.query('TRUNCATE content.document, content.network, content.link, content.image_file, content.cursor');
    const { stdout } = await rebuildCommand();
    expect(stdout).toMatch(/^Content is rebuilt from \d+ items of the feed\.\n$/);
    expect(await contentRows(session)).toEqual(content);
    expect(await factRows(session)).toEqual(facts);
  });

  it('runs beside a projector, which goes on from there', async () => {
    const { session, cms } = projection;
    projection.publishEverything();
    projection.project();
    await projection.caughtUp();
    // What nobody published, so that it can be seen when the rebuild is there.
    await session.query(`UPDATE content.network SET slug = 'met-de-hand'`);
    await rebuildCommand();
    expect(await one(session, 'SELECT slug FROM content.network')).toBe('welzijn');
    expect(await one(session, `SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory'`)).toBe(1);
    cms.publish('theme', 'theme-2', 'nl', term('eenzaamheid'));
    await projection.caughtUp();
    expect(await one(session, `SELECT count(*)::int FROM content.term WHERE slug = 'eenzaamheid'`)).toBe(1);
  });

  it('leaves readers what they had until everything is there', async () => {
    projection.publishEverything();
    const projector = projection.project();
    await projection.caughtUp();
    await projector.stop();
    const holder = await openSession(projection.databaseUrl, () => {});
    await holder.query('BEGIN');
    await holder.query('SELECT FROM network FOR UPDATE');
    await projection.session.query('UPDATE content.network SET slug = slug');
    projection.cms.publish('network', 'network-1', 'nl', network({ phase: 'ENDED' }));
    const rebuilt = rebuildCommand();
    await until(
      async () =>
        (await one(projection.session, `SELECT count(*)::int FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)) >
        0,
    );
    expect(await one(projection.session, 'SELECT count(*)::int FROM content.public_network')).toBe(2);
    await holder.query('ROLLBACK');
    await holder.end();
    await rebuilt;
    expect(await one(projection.session, `SELECT phase FROM content.public_network WHERE locale = 'NL'`)).toBe('ENDED');
  });

  it('that cannot reach the CMS leaves everything as it was and says so', async () => {
    projection.publishEverything();
    const projector = projection.project();
    await projection.caughtUp();
    await projector.stop();
    const before = await contentRows(projection.session);
    await expect(rebuildCommand('http://127.0.0.1:9')).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Content is not rebuilt, everything stays as it was: .*\n$/),
    });
    expect(await contentRows(projection.session)).toEqual(before);
  });
});

describe('documents in any order', () => {
  it('come to the same end', async () => {
    const shuffled = () => everything.map((item) => ({ item, at: Math.random() })).sort((a, b) => a.at - b.at);
    const ends: unknown[] = [];
    for (let round = 0; round < 6; round++) {
      const other = await startProjection();
      try {
        other.project();
        await other.caughtUp();
        for (const { item } of round === 0 ? everything.map((one) => ({ item: one })) : shuffled()) {
          other.cms.publish(...item);
          // Sometimes one by one, sometimes as they come together in a page.
          if (round % 2 === 0) await other.caughtUp();
        }
        await other.caughtUp();
        const { document: _numbers, cursor: _epoch, ...content } = await contentRows(other.session);
        const { network: networks, programme: programmes, owner: owners } = await factRows(other.session);
        ends.push({ content, networks, programmes, owners });
      } finally {
        await other.end();
      }
    }
    for (const end of ends) expect(end).toEqual(ends[0]);
  });
});

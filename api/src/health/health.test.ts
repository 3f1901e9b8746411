import { PassThrough } from 'node:stream';
import { type Database, openDatabase } from '@leerkring/prisma/client.ts';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { image, network } from '../content/testing/documents.ts';
import { type Projection, startProjection } from '../content/testing/projection.ts';
import { health } from './health.ts';

const built = new URL(import.meta.url);
const notBuilt = new URL('no-such-file.js', import.meta.url);

let projection: Projection;
let database: Database;
let app: FastifyInstance;
/** What is logged. */
let said: string;

async function start(widgetFile = built, databaseUrl = projection.databaseUrl) {
  database = openDatabase(databaseUrl);
  said = '';
  const stream = new PassThrough().on('data', (text) => {
    said += text;
  });
  app = Fastify({ logger: { level: 'warn', stream } });
  await app.register(health, { database, projector: projection.project(), widgetFile });
}

const ready = async () => {
  const response = await app.inject('/readyz');
  return { status: response.statusCode, ...response.json() };
};

beforeEach(async () => {
  projection = await startProjection();
});
afterEach(async () => {
  await app.close();
  await database.$disconnect();
  await projection.end();
});

describe('/readyz', () => {
  it('is ready when content is there, counts what is not shown, and logs once which', async () => {
    projection.publishEverything();
    projection.cms.publish('network', 'network-2', 'nl', network({ slug: 'twee', phase: 'VERDER' }));
    projection.cms.publish('network', 'network-3', 'nl', network({ slug: 'drie', image: image('weg-1') }));
    await start();
    await projection.caughtUp();
    const answer = await ready();
    expect(answer).toMatchObject({
      status: 200,
      ready: true,
      missing: [],
      feed: { cursor: projection.cms.cursor, secondsAgo: expect.any(Number) },
      setAside: 1,
      missingImages: 1,
      projector: { fault: null },
    });
    expect(JSON.stringify(answer)).not.toContain('network-');
    await ready();
    const [line, ...more] = said.trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toMatchObject({
      setAside: [{ type: 'NETWORK', documentId: 'network-2', locale: 'nl', reason: expect.stringContaining('phase') }],
      missingImages: [{ type: 'NETWORK', documentId: 'network-3', locale: 'nl' }],
    });
  });

  it('is not ready before anything was read from the CMS, without widgets, or with a migration to come', async () => {
    await projection.cms.stop();
    await start(notBuilt);
    expect(await ready()).toMatchObject({
      status: 503,
      missing: ['nothing was read from the CMS yet', 'the widgets are not built'],
    });
    await projection.session.query(`DELETE FROM _prisma_migrations WHERE migration_name = '20261121000100_rules'`);
    expect(await ready()).toMatchObject({
      status: 503,
      missing: ['migration 20261121000100_rules', 'the widgets are not built'],
    });
    await projection.cms.start();
  });

  it('stays ready while the CMS is away', async () => {
    projection.publishEverything();
    await start();
    await projection.caughtUp();
    await projection.cms.stop();
    expect(await ready()).toMatchObject({ status: 200, ready: true });
    await projection.cms.start();
  });

  it('is not ready without a database, and does not tell where that is', async () => {
    await start(built, 'postgresql://someone:secret@127.0.0.1:9/nowhere');
    const answer = await ready();
    expect(answer).toMatchObject({ status: 503, ready: false, missing: ['the database does not answer'] });
    expect(JSON.stringify(answer)).not.toContain('secret');
    const alive = await app.inject('/healthz');
    expect(alive.statusCode).toBe(200);
  });
});

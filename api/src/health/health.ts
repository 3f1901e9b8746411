import { access } from 'node:fs/promises';
import type { Database } from '@leerkring/prisma/client.ts';
import type { FastifyInstance } from 'fastify';
import { type NotShown, readFeedRead, readMissingImages, readMissingMigrations, readNotShown } from './health.store.ts';

interface HealthOptions {
  database: Database;
  /** What this instance does for the projection; the feed itself is told from the database, for all instances. */
  projector: { status(): { state: string; fault: string | null } };
  /** Without it no partner page shows anything. */
  widgetFile: URL;
}

/** Milliseconds: whoever asks whether we are ready has no use for a late answer. */
const PATIENCE = 3000;

/**
 * `/healthz`: the process is up; asks nothing of others. `/readyz`: 200 when requests can be answered, else 503. What the
 * editors should know (set aside, missing pictures) and a CMS that is away are told and do not make it unready: readers
 * notice nothing of them. Everyone may ask, so it only counts, to 100; which documents they are stands in the log.
 */
export async function health(app: FastifyInstance, { database, projector, widgetFile }: HealthOptions): Promise<void> {
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));

  let logged = '';
  const logOnce = (faults: Faults | undefined) => {
    if (!faults) return;
    const text = JSON.stringify(faults);
    if (text === logged) return;
    logged = text;
    if (faults.setAside.length + faults.missingImages.length > 0) app.log.warn(faults, 'not shown as published');
  };

  app.get('/readyz', async (_request, reply) => {
    const [stored, widgets] = await Promise.all([readStored(database), exists(widgetFile)]);
    const missing = [...stored.missing, ...(widgets ? [] : ['the widgets are not built'])];
    logOnce(stored.faults);
    const body = { ready: missing.length === 0, missing, ...stored.told, projector: projector.status() };
    return reply
      .status(body.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(body);
  });
}

interface Faults {
  readonly setAside: readonly NotShown[];
  readonly missingImages: readonly unknown[];
}

async function readStored(database: Database) {
  try {
    return await inTime(ask(database));
  } catch {
    // Why is for the log of whoever runs into it: an address of the database is not for everyone who asks.
    return { missing: ['the database does not answer'], told: {}, faults: undefined };
  }
}

async function ask(database: Database) {
  const migrations = await readMissingMigrations(database);
  if (migrations.length > 0)
    return { missing: migrations.map((name) => `migration ${name}`), told: {}, faults: undefined };
  const [feed, setAside, missingImages] = await Promise.all([
    readFeedRead(database),
    readNotShown(database),
    readMissingImages(database),
  ]);
  return {
    missing: feed ? [] : ['nothing was read from the CMS yet'],
    told: {
      feed: feed && { ...feed, secondsAgo: Math.round((Date.now() - feed.readAt.getTime()) / 1000) },
      setAside: setAside.length,
      missingImages: missingImages.length,
    },
    faults: { setAside, missingImages },
  };
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const exists = (file: URL) =>
  access(file).then(
    () => true,
    () => false,
  );

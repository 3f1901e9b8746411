import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import pg from 'pg';
import type { Item, Page } from '../src/feed/feed.ts';

// Strapi's ES module build does not load under plain Node.
const { createStrapi }: typeof import('@strapi/strapi') = createRequire(import.meta.url)('@strapi/strapi');

const server = process.env.TEST_POSTGRES_URL;
if (!server) throw new Error('TEST_POSTGRES_URL is missing: run the tests with npm test');

const appDir = resolve(import.meta.dirname, '..');

export const feedToken = 'feed-token-of-the-tests';

/** All that a CMS needs but its database. */
export const environment: Record<string, string> = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'nl',
  CMS_PUBLIC_URL: 'http://cms.example.org',
  CMS_FEED_TOKEN: feedToken,
  CMS_ADMIN_EMAIL: 'beheer@example.org',
  CMS_ADMIN_PASSWORD: 'Wachtwoord-van-de-tests-1',
  CMS_APP_KEYS: 'een,twee',
  CMS_API_TOKEN_SALT: 'zout',
  CMS_ADMIN_JWT_SECRET: 'geheim',
  CMS_TRANSFER_TOKEN_SALT: 'ander zout',
  CMS_ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  CMS_JWT_SECRET: 'ander geheim',
  CMS_DEMO_ORIGINS: 'http://localhost:4100',
};

async function sql(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A database of its own, and backups of it. */
export class TestDatabase {
  readonly name = `cms_${randomBytes(6).toString('hex')}`;

  get url(): string {
    const url = new URL(server as string);
    url.pathname = `/${this.name}`;
    return url.href;
  }

  create = () => sql(`create database ${this.name}`);
  drop = () => sql(`drop database if exists ${this.name} with (force)`);
  backUp = () => sql(`create database ${this.name}_backup template ${this.name}`);
  async restore(): Promise<void> {
    await this.drop();
    await sql(`alter database ${this.name}_backup rename to ${this.name}`);
  }
}

export interface RunningCms {
  strapi: Core.Strapi;
  url: string;
  /** A request to the content API, with the feed's token unless told otherwise. */
  get(path: string, token?: string | null): Promise<Response>;
  read(after: string, options?: { wait?: number; limit?: number }): Promise<Page>;
  /** Everything after a place, however many pages it takes. */
  readAll(after: string): Promise<{ cursor: string; items: Item[] }>;
  stop(): Promise<void>;
}

export async function startCms(database: TestDatabase, extra: Record<string, string> = {}): Promise<RunningCms> {
  const publicFolder = mkdtempSync(join(tmpdir(), 'cms-public-'));
  mkdirSync(join(publicFolder, 'uploads'));
  const before = { ...process.env };
  Object.assign(process.env, environment, { CMS_DATABASE_URL: database.url, CMS_PUBLIC_FOLDER: publicFolder }, extra);
  const listeners = new Map(process.eventNames().map((event) => [event, process.rawListeners(event)]));
  const strapi = createStrapi({ appDir, distDir: join(appDir, '.cache/test') });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise<void>((done) => strapi.server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`;

  const get: RunningCms['get'] = (path, token = feedToken) =>
    fetch(`${url}${path}`, { headers: token ? { Authorization: `Bearer ${token}` } : {} });
  const read: RunningCms['read'] = async (after, { wait = 0, limit = 100 } = {}) => {
    const response = await get(`/api/feed?${new URLSearchParams({ after, wait: String(wait), limit: String(limit) })}`);
    if (!response.ok) throw new Error(`The feed answers ${response.status}: ${await response.text()}`);
    return (await response.json()) as Page;
  };
  return {
    strapi,
    url,
    get,
    read,
    async readAll(after) {
      const items: Item[] = [];
      let page: Page;
      let cursor = after;
      do {
        page = await read(cursor);
        items.push(...page.items);
        cursor = page.cursor;
      } while (page.more);
      return { cursor, items };
    },
    async stop() {
      await strapi.destroy();
      // Strapi removes every listener of the process, vitest's own included.
      for (const [event, all] of listeners)
        for (const listener of all) process.on(event, listener as (...parameters: unknown[]) => void);
      process.env = before;
      rmSync(publicFolder, { recursive: true });
    },
  };
}

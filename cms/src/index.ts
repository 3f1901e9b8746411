import type { Core } from '@strapi/strapi';
import { prepare } from './bootstrap/prepare.ts';
import { quietDatabase } from './bootstrap/quiet-database.ts';
import { seedDemo } from './demo/seed.ts';
import { captureBypasses, captureDocuments } from './feed/capture.ts';
import { ChangeLog } from './feed/change-log.ts';
import { Feed } from './feed/feed.ts';
import { openTables } from './feed/tables.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const feed = new Feed(strapi);
    strapi.add('feed', feed);
    const log = new ChangeLog(strapi, () => feed.wake());
    strapi.add('change-log', log);
    captureDocuments(strapi, log);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const log = strapi.get<ChangeLog>('change-log');
    await openTables(strapi.db.connection);
    captureBypasses(strapi, log);
    await prepare(strapi);
    await log.recordTypes();
    if (strapi.config.get<boolean>('leerkring.demo.fill')) await seedDemo(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    strapi.get<Feed>('feed').close();
    await quietDatabase(strapi);
  },
};

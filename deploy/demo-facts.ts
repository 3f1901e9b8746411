import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@leerkring/prisma/client.ts';
import { openKeys } from '@leerkring/prisma/sealed-text.ts';
import { seedDemo } from '@leerkring/prisma/seed/demo.ts';
import { StartError } from './environment.ts';
import type { Secrets } from './secrets.ts';

/** Adds the demo's facts once its content has arrived in the API's database; nothing when there are facts already. */
export async function fillDemoFacts(demo: {
  databaseUrl: string;
  cmsUrl: string;
  secrets: Secrets;
  say(text: string): void;
}) {
  const database = openDatabase(demo.databaseUrl, 1);
  try {
    if (await database.organisation.findFirst()) return;
    const newest = await endOfFeed(demo.cmsUrl, demo.secrets.feed.CMS_FEED_TOKEN);
    const deadline = Date.now() + 60_000;
    while (positionOf((await database.contentCursor.findFirst())?.cursor ?? '') < newest) {
      if (Date.now() > deadline)
        throw new StartError('The content of the CMS does not arrive in the API: look at api.log in the logs folder.');
      await pause(50);
    }
    const { api } = demo.secrets;
    await seedDemo(database, openKeys({ keys: api.PRIVACY_KEYS, hashKey: api.PRIVACY_HASH_KEY }));
    demo.say('Filled the empty system with the demo.');
  } finally {
    await database.$disconnect();
  }
}

/** A cursor is `<epoch>.<number>`. */
const positionOf = (cursor: string) => Number(cursor.split('.')[1] ?? -1);

async function endOfFeed(cmsUrl: string, token: string): Promise<number> {
  let cursor = '';
  for (;;) {
    const answer = await fetch(`${cmsUrl}/api/feed?after=${encodeURIComponent(cursor)}&wait=0&limit=500`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok)
      throw new StartError(`The CMS refuses its feed (HTTP ${answer.status}): look at cms.log in the logs folder.`);
    const page: { cursor: string; more: boolean } = await answer.json();
    if (!page.more) return positionOf(page.cursor);
    cursor = page.cursor;
  }
}

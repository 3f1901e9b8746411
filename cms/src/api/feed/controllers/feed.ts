import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseCursor } from '../../../feed/cursor.ts';
import type { Feed } from '../../../feed/feed.ts';

/** Whole numbers in decimal notation; undefined when it is not one or out of bounds. */
function wholeNumber(text: unknown, least: number, most: number): number | undefined {
  if (typeof text !== 'string' || !/^[0-9]{1,4}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}

/**
 * GET /api/feed?after=<cursor>&wait=<0..25 seconds>&limit=<1..500>: items in order of number; answers at once when there are any, else after
 * `wait`. 410 CursorUnknown: the database was restored from an older backup, read again from the start.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const { after = '', wait = '0', limit = '100' } = ctx.query;
    const seconds = wholeNumber(wait, 0, 25);
    const size = wholeNumber(limit, 1, 500);
    const cursor = typeof after === 'string' && after !== '' ? parseCursor(after) : null;
    if (seconds === undefined || size === undefined || (after !== '' && !cursor)) {
      return ctx.badRequest('after is a cursor of this feed, wait 0 to 25 seconds, limit 1 to 500 items');
    }
    const gone = new AbortController();
    ctx.res.once('close', () => gone.abort());
    const page = await strapi.get<Feed>('feed').read(cursor, size, seconds, gone.signal);
    ctx.set('Cache-Control', 'no-store');
    if (page) {
      ctx.body = page;
      return;
    }
    ctx.status = 410;
    ctx.body = {
      data: null,
      error: {
        status: 410,
        name: 'CursorUnknown',
        message: 'This cursor is not of this database: read again from the start',
        details: {},
      },
    };
  },
});

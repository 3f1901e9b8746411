import type { Context } from '../context.ts';
import { publicUrl, type startApi } from './api.ts';

/** What resolvers get of a request that is not sent. Nobody is logged in, so nothing sealed is opened; nothing is counted. */
export const requestContext = ({ database, app }: Awaited<ReturnType<typeof startApi>>): Context => ({
  database,
  publicUrl,
  keys: undefined as never,
  log: app.log,
  origin: null,
  now: new Date(),
  limits: undefined as never,
  networkBlock: '',
});

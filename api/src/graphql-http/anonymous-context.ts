import type { FastifyRequest } from 'fastify';
import { networkBlock } from '../abuse/network-block.rules.ts';
import type { Context } from '../context.ts';

/** What a request gets that nobody is logged in for; the desk adds its visit to it. */
export function anonymousContext(
  { database, publicUrl, keys, limits }: Pick<Context, 'database' | 'publicUrl' | 'keys' | 'limits'>,
  request: FastifyRequest,
): Context {
  return {
    database,
    publicUrl,
    keys,
    log: request.log,
    origin: request.headers.origin ?? null,
    now: new Date(),
    limits,
    networkBlock: networkBlock(request.ip),
  };
}

import { notFoundPage } from '@leerkring/widgets/hosted/not-found.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPage } from './hosted-page.ts';
import { refuse } from './masked-errors.ts';

/** An address that leads nowhere, or that nobody can read ("%ff"): a page for people, for programmes an answer in the shape of GraphQL's. */
export async function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
  if (!request.headers.accept?.includes('text/html'))
    return refuse(reply, 404, 'NOT_FOUND', 'There is nothing at this address.');
  // What is unreadable has no query yet.
  const asked = new URLSearchParams(request.url.split('?')[1]);
  return sendPage(reply, await notFoundPage(asked.get('lang') === 'en' ? 'en' : 'nl'), 404);
}

import { pagePolicy } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyReply } from 'fastify';

/** A page that is about one person, or asks for what is: kept nowhere, framed nowhere, found by no search engine. */
export function sendPage(reply: FastifyReply, page: string, status = 200) {
  return reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      // The address is a secret: no link on the page may tell it.
      'referrer-policy': 'no-referrer',
      'content-security-policy': pagePolicy,
      'cross-origin-opener-policy': 'same-origin',
      'x-robots-tag': 'noindex',
    })
    .type('text/html; charset=utf-8')
    .send(page);
}

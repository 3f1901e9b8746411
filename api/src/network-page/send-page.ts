import { formScripts } from '@leerkring/widgets/hosted/form.ts';
import { type Frame, policyOf } from '@leerkring/widgets/hosted/page.ts';
import type { FastifyReply } from 'fastify';
import { acceptedEncoding } from '../http/encodings.ts';
import { etagOf, matches } from '../http/etag.ts';
import type { Answer } from '../response-cache/response-cache.ts';

function withHeaders(reply: FastifyReply, frame: Frame | undefined, scripts: readonly string[] = []) {
  return reply
    .headers({
      'content-security-policy': policyOf(frame, scripts),
      // Not no-referrer: with that a browser sends forms with the origin "null", which is nobody's.
      'referrer-policy': 'strict-origin-when-cross-origin',
      // A partner's page that is isolated (COEP) shows only frames that say both; what a page of ours loads is our own.
      ...(frame && { 'cross-origin-resource-policy': 'cross-origin', 'cross-origin-embedder-policy': 'require-corp' }),
    })
    .type('text/html; charset=utf-8');
}

/** A form that nobody filled in yet: kept nowhere, it has a key of its own, but found by search engines where it stands alone. */
export function sendNewForm(reply: FastifyReply, page: string, frame: Frame | undefined) {
  if (frame) return sendForm(reply, page, frame);
  return withHeaders(reply, frame, formScripts).header('cache-control', 'no-store').send(page);
}

/** What came of a form, or of an address that leads nowhere: kept nowhere, found by no search engine. */
export function sendForm(reply: FastifyReply, page: string, frame: Frame | undefined, status = 200) {
  return withHeaders(reply, frame, formScripts)
    .code(status)
    .headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    .send(page);
}

/** A page for everybody. Browsers may keep it but ask each time whether it still holds, so that it follows what an editor publishes. */
export function sendPublicPage(reply: FastifyReply, page: string, frame: Frame | undefined) {
  const etag = etagOf(Buffer.from(page));
  // In a frame the policy says who may show it, and an answer without a body need not replace the one that was kept.
  if (frame) return withHeaders(reply, frame).header('cache-control', 'no-store').send(page);
  withHeaders(reply, frame).headers({ 'cache-control': 'public, no-cache', etag });
  return matches(reply.request.headers['if-none-match'], etag) ? reply.code(304).send() : reply.send(page);
}

/** The same of a page that was rendered before: to say that it still holds takes no rendering. */
export function sendKeptPage(reply: FastifyReply, { etag, body }: Pick<Answer, 'etag' | 'body'>) {
  const { headers } = reply.request;
  withHeaders(reply, undefined).headers({ 'cache-control': 'public, no-cache', etag, vary: 'accept-encoding' });
  if (matches(headers['if-none-match'], etag)) return reply.code(304).send();
  const encoding = acceptedEncoding(headers['accept-encoding']);
  if (encoding) reply.header('content-encoding', encoding);
  return reply.send(body[encoding ?? 'plain']);
}
